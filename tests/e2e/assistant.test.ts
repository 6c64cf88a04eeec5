import { describe, expect, test } from 'vitest';
import { type AssistantPage, browserName, onlyIn, type SitePage, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';

const browser = useBrowser();

async function openOn(
  route: string,
  options: Record<string, string | number> = {},
): Promise<[SitePage, AssistantPage]> {
  const site = await browser.openPage(consoleUrl(route, { users: 10, ...options }));
  return [site, await browser.openAssistant(site)];
}

describe('the face follows the screen', () => {
  testInOne('chromium', 'each screen gets one helpful sentence', async () => {
    const [site, assistant] = await openOn('workgroups');
    for (const [route, sentence] of [
      ['workgroups', 'Open your workgroup, then go to Users'],
      ['workgroups/wg-1/admins', 'make people administrators'],
      ['workgroups/wg-1/users', 'Users screen'],
      ['workgroups/wg-1/pending', 'Go to Users to invite'],
      ['workgroups/wg-1/applications', 'go to Users'],
      ['domain/user-management', 'Allowed Email Suffixes'],
    ] as const) {
      await site.evaluate((hash) => {
        location.hash = `#/${hash}`;
      }, route);
      await assistant.waitForStatus('This page', sentence);
    }
  });

  testInOne('chromium', 'pressing a button where it does not belong says why, and what to do', async () => {
    const [, assistant] = await openOn('workgroups/wg-1/pending');
    await assistant.waitForStatus('This page', /Pending/);
    await assistant.paste('anna@example.org');
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', 'People are invited from the Users screen');
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', 'Access is checked on the Users screen');
  });

  testInOne('chromium', 'an empty list is not filled in, and nothing is opened for it', async () => {
    const [site, assistant] = await openOn('workgroups/wg-1/users');
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', 'nobody to fill in');
    expect(await site.findAllByRole('dialog')).toEqual([]);
  });

  test('“Keep open” opens a window of its own, pinned to the tab', async () => {
    const [site] = await openOn('workgroups/wg-1/users');
    const popup = await browser.openExtensionPage(`src/popup/index.html?tab=${site.tabId}`);
    await popup.press('button', 'Keep open');
    await until(async () => {
      const windows = await browser.inExtension(() =>
        chrome.tabs.query({ url: chrome.runtime.getURL('src/popup/index.html*') }),
      );
      return (
        windows.some(({ url }) => url?.includes('view=window') && url.includes(`tab=${site.tabId}`)) ||
        undefined
      );
    }, 'the window');
    await browser.inExtension(async () => {
      const windows = await chrome.tabs.query({ url: chrome.runtime.getURL('src/popup/index.html*') });
      for (const { id, url } of windows) if (id && url?.includes('view=window')) await chrome.tabs.remove(id);
    });
  });

  testInOne('firefox', 'it can be used by the keyboard alone, and nothing is wider than 320 px', async () => {
    const [, assistant] = await openOn('workgroups/wg-1/users');
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.focus('textbox', 'Collaborators');
    await assistant.type('anna@example.org');
    for (let tabs = 0; tabs < 20; tabs++) {
      await assistant.keyboard('Tab');
      if ((await assistant.findByRole('button', 'Fill invite')).focused) break;
    }
    await assistant.keyboard('Enter');
    await assistant.waitForStatus('Result', /1 of 1/);
    await assistant.resize(320, 700);
    await assistant.waitFor(
      () => document.documentElement.scrollWidth <= Math.max(320, innerWidth),
      undefined,
      'the page to fit the width',
    );
  });
});

testInOne(
  'chromium',
  'what is pressed stays where it is while entries, a result and a count come above and below it',
  async () => {
    const [, assistant] = await openOn('workgroups/wg-1/users');
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.resize(400, 700);
    /** Where on the page a button stands, at each of its changes from now on. */
    const watch = (name: string) =>
      assistant.evaluate((label) => {
        const tops = new Set<number>();
        const note = () => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
          if (button) tops.add(Math.round(button.getBoundingClientRect().top + scrollY));
        };
        new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
        (window as unknown as Record<string, unknown>)[`tops of ${label}`] = tops;
      }, name);
    const topsOf = (name: string) =>
      assistant.evaluate(
        (label) => [...((window as unknown as Record<string, unknown>)[`tops of ${label}`] as Set<number>)],
        name,
      );
    await watch('Fill invite');
    await assistant.paste('anna@example.org\nplease add these people\nflo@gmial.com\nanna@example.org');
    await assistant.waitForProblems(2);
    await assistant.pressButton('Fill invite');
    // From the press on: that the result has its room then is no movement under the pointer.
    await watch('Check users');
    await assistant.waitForStatus('Result', /1 of 1/);
    await assistant.findByRole('button', 'Undo');
    await assistant.waitForStatus('This page', /Invite new user/);
    expect(await topsOf('Fill invite')).toHaveLength(1);
    expect(await topsOf('Check users')).toHaveLength(1);
  },
);

onlyIn('chromium', () => {
  test('ten thousand lines are reviewed while one can go on', async () => {
    const [, assistant] = await openOn('workgroups/wg-1/users');
    const lines = Array.from({ length: 10_000 }, (_, index) => `person.${index}@example.org`);
    await assistant.paste(lines.join('\n'));
    await assistant.waitFor(
      () => (document.body.textContent ?? '').includes('10,000 ready'),
      undefined,
      'the review',
    );
  });

  test('when the browser has no room for the draft, that is said and the text stays', async () => {
    const [, assistant] = await openOn('workgroups/wg-1/users');
    await browser.inExtension(async () => {
      // Fill the storage up to its limit, in ever smaller pieces.
      let size = 4_000_000;
      for (let piece = 0; size > 20; piece++) {
        try {
          await chrome.storage.session.set({ [`ballast${piece}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    const text = `anna@example.org\n${'# '.repeat(400)}`;
    await assistant.paste(text);
    await assistant.waitFor(
      () => (document.body.textContent ?? '').includes('no room to keep this text'),
      undefined,
      'the sentence about the storage',
    );
    expect(await assistant.draft()).toBe(text);
  });
});

test('nothing is sent to anybody while the main job is done', async () => {
  const [site, assistant] = await openOn('workgroups/wg-1/users');
  await assistant.waitForStatus('This page', /Users screen/);
  const count = () => site.evaluate(() => performance.getEntriesByType('resource').length);
  const before = await count();
  await assistant.paste('anna@example.org');
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /1 of 1/);
  expect(await count()).toBe(before);
  const requests = await assistant.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /^https?:/.test(name)),
  );
  expect({ browserName, requests }).toEqual({ browserName, requests: [] });
});
