import { describe, expect, test } from 'vitest';
import { onlyIn, useBrowser } from '.';

const browser = useBrowser();
const address = 'https://acme.login.illumina.com/unrelated/harness';

const html = `<!doctype html>
<h1>Harness</h1>
<button id="go">Go <span aria-hidden="true">!</span></button>
<label>Addresses <textarea>old</textarea></label>
<p id="far" style="margin-top: 3000px"><button>Far away</button></p>
<button style="position: absolute; left: 0; top: 400px">Under</button>
<div style="position: absolute; left: 0; top: 390px; width: 300px; height: 60px; background: white"></div>
<button style="position: absolute; left: 0; top: 500px">Behind</button>
<button id="shy" style="position: absolute; left: 0; top: 500px">Shy</button>
<section aria-label="One"><button>Twin</button></section>
<section aria-label="Two"><button>Twin</button></section>
<div id="host"></div>
<script>
  window.seen = [];
  const shy = document.querySelector('#shy');
  shy.addEventListener('pointerenter', () => { shy.style.top = '600px'; }, { once: true });
  const shadow = document.querySelector('#host').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<div role="dialog" aria-labelledby="t"><h2 id="t">In the shadow</h2><button>Inside</button></div>';
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    window.seen.push([target.textContent.trim(), event.isTrusted, event.pointerType]);
  });
</script>`;

interface Seen {
  seen: [string, boolean, string][];
}
const seenBy = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(() => (globalThis as unknown as Seen).seen);

async function open() {
  browser.serve(address, html);
  return browser.openPage(address);
}

describe('input is trusted', () => {
  test('by mouse, also where it must scroll first and in an open shadow root', async () => {
    const page = await open();
    await page.press('button', 'Go');
    await page.press('button', 'Far away');
    await page.press('button', 'Inside', { within: { role: 'dialog', name: 'In the shadow' } });
    expect(await seenBy(page)).toEqual([
      ['Go !', true, 'mouse'],
      ['Far away', true, 'mouse'],
      ['Inside', true, 'mouse'],
    ]);
  });

  test('by finger', async () => {
    const page = await open();
    await page.tap('button', 'Go');
    await page.waitFor(() => (globalThis as unknown as Seen).seen.length === 1, undefined, 'the tap');
    expect(await seenBy(page)).toEqual([['Go !', true, 'touch']]);
  });

  test('by keyboard', async () => {
    const page = await open();
    await page.focus('button', 'Go');
    await page.keyboard('Enter');
    await page.keyboard('Space');
    expect((await seenBy(page)).map(([, trusted]) => trusted)).toEqual([true, true]);
    await page.focus('textbox', 'Addresses');
    await page.keyboard('ControlOrMeta+a');
    await page.type('anna@example.org');
    expect((await page.findByRole('textbox', 'Addresses')).value).toBe('anna@example.org');
  });

  test('by paste', async () => {
    const page = await open();
    await page.pasteInto('textbox', 'Addresses', 'anna@example.org\nben@example.org');
    expect((await page.findByRole('textbox', 'Addresses')).value).toBe('anna@example.org\nben@example.org');
  });
});

// Whoever drives the browser only aims and presses: what is looked for is looked for by one code.
onlyIn('chromium', () =>
  describe('what cannot be done says why', () => {
    const timeout = 300;

    test.each([
      ['Gone', {}, /buttons named: “Go”, “Far away”/],
      ['Under', {}, /it is covered by <div/],
      ['Twin', {}, /2 match, not one/],
    ])('pressing %s', async (name, where, message) => {
      const page = await open();
      await expect(page.press('button', name, { ...where, timeout })).rejects.toThrow(message);
      expect(await seenBy(page)).toEqual([]);
    });

    test('what moves away from under the pointer is aimed at anew, and what stood behind it is not pressed', async () => {
      const page = await open();
      await page.press('button', 'Shy');
      expect(await seenBy(page)).toEqual([['Shy', true, 'mouse']]);
    });

    test('one of two is told by what it is in, or by its number', async () => {
      const page = await open();
      await page.press('button', 'Twin', { within: { role: 'region', name: 'Two' } });
      await page.press('button', 'Twin', { nth: 0 });
      expect(await seenBy(page)).toHaveLength(2);
    });
  }),
);

describe('the extension around it', () => {
  test('tabs are known by their number', async () => {
    const page = await open();
    const url = await browser.inExtension(async (id) => (await chrome.tabs.get(id)).url, page.tabId);
    expect(url).toBe(address);
  });

  test('what one test stores the next one does not see', async () => {
    await browser.inExtension(() => chrome.storage.local.set({ left: 'over' }));
    await browser.reset();
    expect(await browser.inExtension(() => chrome.storage.local.get())).not.toHaveProperty('left');
  });

  test('the background script can be stopped, and the extension reloaded', async () => {
    const page = await open();
    await browser.restartWorker();
    await browser.reloadExtension();
    expect(await browser.inExtension(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
    expect(await page.evaluate(() => document.title)).toBe('');
  });

  test('nothing outside the stand-in site is reached', async () => {
    const page = await open();
    const reached = await page.evaluate(() =>
      fetch('https://example.org/')
        .then(() => true)
        .catch(() => false),
    );
    expect(reached).toBe(false);
  });
});
