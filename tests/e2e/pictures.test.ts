import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { until, useBrowser } from './harness';
import { consoleUrl, expectedMarks, markedLogins } from './support';

const browser = useBrowser();
/** The pictures of the README are renewed on request only: they would differ by a pixel with each run. */
const folder = fileURLToPath(
  new URL(process.env.UPDATE_PICTURES ? '../pictures/' : '../../test-results/pictures/', import.meta.url),
);

test('pictures: a messy list, the filled dialog, the guard, the marked users', async () => {
  await mkdir(folder, { recursive: true });
  const site = await browser.openPage(
    consoleUrl('workgroups/wg-1/users', { skin: 'angular', wording: 'gen2' }),
  );
  await site.resize(1280, 760);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await until(async () => {
    const [marked, expected] = [await markedLogins(site), await expectedMarks(site)];
    return (marked.length > 0 && marked.length === expected.length) || undefined;
  }, 'the marks');
  await site.screenshot(`${folder}marked-users.png`);
  await assistant.paste(
    [
      'To: "Doe, Jane" <jane.doe@example.org>; Ben Okafor <ben@example.com>',
      'carl_7',
      'mailto:dee@example.edu, JANE.DOE@example.org',
      'e\u200Bve@example.org',
      'please add them by Friday',
      'flo@gmial.com',
    ].join('\n'),
  );
  await assistant.chooseRegion('euc1');
  await assistant.pressButton('Fill invite');
  await assistant.waitForStatus('Result', /5 of 5/);
  await site.screenshot(`${folder}filled-dialog.png`);
  await assistant.resize(440, 1160);
  await assistant.screenshot(`${folder}assistant.png`);
  await site.evaluate(() => {
    location.hash = '#/workgroups/wg-1/admins';
  });
  await assistant.waitForStatus('This page', /Administrators screen/);
  await site.press('button', /Invite$/);
  await site.findByRole('alertdialog');
  await site.screenshot(`${folder}guard.png`);
});
