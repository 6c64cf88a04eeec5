import { test } from 'vitest';
import { useBrowser } from './harness';
import type { PageInBrowser } from './harness/page';
import { strangeConsole, strangeUrl } from './strange-console';
import { consoleUrl } from './support';

const browser = useBrowser();
async function shots(page: PageInBrowser, name: string) {
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((s) => {
      document.documentElement.style.colorScheme = s;
    }, scheme);
    for (const [w, h] of [
      [320, 1000],
      [400, 900],
      [900, 700],
    ] as const) {
      await page.resize(w, h);
      await page.screenshot(`/tmp/shots/${name}-${scheme}-${w}.png`);
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = '';
  });
}
test('shots', async () => {
  browser.serve(strangeUrl, strangeConsole);
  const site = await browser.openPage(strangeUrl);
  await site.resize(1000, 700);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', 'not the Admin Console');
  await assistant.waitFor(() => document.querySelector('.show-screen summary'), undefined, 'x');
  await assistant.evaluate(() => document.querySelector<HTMLElement>('.show-screen summary')?.click());
  await assistant.findByRole('button', 'Copy report');
  await shots(assistant, 'unknown');
  await assistant.press('button', /^Show me: Users screen/);
  await site.waitFor(
    () => document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelector('.note:popover-open'),
    undefined,
    'note',
  );
  await site.keyboard('ArrowDown');
  await site.keyboard('ArrowDown');
  await site.screenshot('/tmp/shots/page-keys.png');
  await shots(assistant, 'showing');
  await site.press('heading', 'Crew');
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste('dee@example.org');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /No Invite button was found/);
  await shots(assistant, 'failed');
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.waitFor(() => document.body.textContent?.includes('Shown in the page'), undefined, 'x');
  for (const s of ['light', 'dark']) {
    await options.evaluate((x) => {
      document.documentElement.style.colorScheme = x;
    }, s);
    for (const [w, h] of [
      [320, 2000],
      [900, 1500],
    ] as const) {
      await options.resize(w, h);
      await options.screenshot(`/tmp/shots/options-${s}-${w}.png`);
    }
  }
});
test('shots of the known', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 30, skin: 'angular' }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.evaluate(() => {
    const s = [...document.querySelectorAll('summary')].find((x) => x.textContent === 'What do you see?');
    s?.click();
  });
  await assistant.findByRole('button', 'Copy report');
  await shots(assistant, 'report');
});
