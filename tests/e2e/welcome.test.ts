import { expect, test } from 'vitest';
import { browserName, onlyIn, until, useBrowser } from './harness';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();
const path = 'src/options/welcome.html';

// That it comes by itself after the installation each start of the harness waits for, before it closes it.
test('the welcome says what is done and what is never done, and leads on; in Firefox a click gives what access is missing', async () => {
  const origins = await browser.inExtension(() => chrome.runtime.getManifest().host_permissions ?? []);
  if (browserName === 'firefox')
    await browser.inExtension((given) => chrome.permissions.remove({ origins: given }), origins);
  try {
    const page = await browser.openExtensionPage(path);
    for (const card of ['What it does', 'What it never does', 'Where to begin'])
      await page.findByRole('heading', card);
    if (browserName === 'firefox') {
      await page.findByRole('heading', 'One permission is missing');
      await page.press('button', 'Allow on BaseSpace pages');
      const isGiven = () =>
        browser.inExtension((given) => chrome.permissions.contains({ origins: given }), origins);
      await until(async () => (await isGiven()) || undefined, 'the access to be given');
    }
    await page.waitUntilGone('heading', 'One permission is missing');
    await page.press('link', 'Try it safely');
    await page.findByRole('heading', 'Practice: nothing here is real');
  } finally {
    // What was not given here is needed by whatever comes next.
    expect(
      await browser.inExtension((given) => chrome.permissions.contains({ origins: given }), origins),
    ).toBe(true);
  }
});

onlyIn('chromium', () => {
  test('where the browser has lost the sentences, a page of ours has them all the same', async () => {
    const page = await browser.openExtensionPage('src/options/index.html');
    await page.findByRole('heading', 'Guards');
    await page.evaluate(() => {
      const { browser: own } = globalThis as { browser?: typeof chrome };
      const lost = { value: () => '', configurable: true, writable: true };
      for (const { i18n } of [chrome, own ?? chrome]) Object.defineProperty(i18n, 'getMessage', lost);
      const app = document.createElement('div');
      app.id = 'app';
      document.getElementById('app')?.replaceWith(app);
      const script = document.createElement('script');
      script.type = 'module';
      script.src = `${document.querySelector<HTMLScriptElement>('script[type=module]')?.src}?again`;
      document.head.append(script);
    });
    await page.findByRole('heading', 'Guards');
  });

  test('the welcome comes after an installation only, keeps nobody out, and fits 320 px', async () => {
    await browser.reloadExtension();
    const page = await browser.openExtensionPage('src/options/index.html');
    await page.press('link', 'Welcome');
    await page.findByRole('heading', 'What it does');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.resize(320, 700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const tabs = await browser.inExtension(() => chrome.tabs.query({ url: chrome.runtime.getURL('src/*') }));
    expect(tabs.map(({ id }) => id)).toEqual([page.tabId]);
  });
});
