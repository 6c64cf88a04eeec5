import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { workbook } from '../unit/files/workbook-maker';
import { dropFiles } from './files';
import { walkFurther } from './further-surfaces';
import { useBrowser } from './harness';
import { AssistantPage } from './harness/assistant-page';
import { pictureLooks } from './looks';
import { consoleUrl, untilMarksAgree } from './support';
import { walkThrough } from './surfaces';

const browser = useBrowser();
/** The pictures of the README are renewed on request only: they would differ by a pixel with each run. */
const folder = fileURLToPath(
  new URL(process.env.UPDATE_PICTURES ? '../pictures/' : '../../test-results/pictures/', import.meta.url),
);

test('pictures: the marked users, all users, a filtered workbook, Change Access, a messy list, the filled dialog, the guard', async () => {
  await mkdir(folder, { recursive: true });
  const site = await browser.openPage(
    consoleUrl('workgroups/wg-1/users', { skin: 'angular', wording: 'gen2' }),
  );
  await site.resize(1280, 760);
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await untilMarksAgree(site);
  await site.findByRole('region', 'Marked users');
  await site.screenshot(`${folder}marked-users.png`);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /\d+ of \d+ users/);
  await assistant.press('button', 'Show all users');
  await assistant.findByRole('grid', 'Users by application');
  await assistant.resize(640, 760);
  await assistant.screenshot(`${folder}all-users.png`);
  await assistant.pressButton('Back to the list');
  await assistant.resize(440, 760);
  const rows = [
    ['Name', 'E-mail', 'State'],
    ['Jane Doe', 'jane.doe@example.org', 'active'],
    ['Richard Roe', 'r.roe@example.org', 'left'],
    ['Bob Ray', 'bob.ray@example.net', 'left'],
    ['Ann Lee', 'ann.lee@example.edu', 'active'],
  ];
  const hidden = 'hidden="1"';
  const filtered = workbook([{ name: 'People', rows, rowAttributes: { 3: hidden, 4: hidden } }]);
  await dropFiles(assistant, { name: 'people.xlsx', content: filtered });
  await assistant.findByRole('checkbox', 'Take the 2 hidden rows too');
  await assistant.screenshot(`${folder}filtered-workbook.png`);
  await assistant.press('button', 'Cancel', { within: { role: 'region', name: 'Columns of people.xlsx' } });
  for (const nth of [1, 2, 3]) await site.press('checkbox', undefined, { nth });
  await site.press('button', /Change Access$/);
  await site.waitFor(
    () => document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelector('.tag'),
    undefined,
    'the notes beside the products',
  );
  await site.screenshot(`${folder}change-access.png`);
  await site.press('button', 'Cancel');
  await assistant.waitForStatus('This page', /Users screen/);
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

test('pictures: lists that were recognised', async () => {
  await mkdir(folder, { recursive: true });
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.resize(440, 760);
  const lists = {
    json: JSON.stringify(
      [{ name: 'Jane Doe', email: 'jane.doe@example.org', manager: { email: 'dana.boss@example.net' } }],
      null,
      2,
    ),
    ldif: 'dn: uid=jdoe,ou=people,dc=example,dc=org\ncn: Jane Doe\nmail:: amFuZS5kb2VAZXhhbXBsZS5vcmc=\n',
    managers:
      'Name\tE-mail\tStatus\tManager\nJane Doe\tjane.doe@example.org\tactive\tdana.boss@example.net\nRichard Roe\tr.roe@example.org\tsuspended\tdana.boss@example.net',
  };
  for (const [name, list] of Object.entries(lists)) {
    await assistant.paste(list);
    await assistant.waitFor(
      () => document.querySelector('.recognised'),
      undefined,
      'what the list was read as',
    );
    await assistant.screenshot(`${folder}recognised-${name}.png`);
  }
});

test('pictures: every surface, light, dark, narrow and in forced colours', async () => {
  const looks = fileURLToPath(new URL('../../test-results/looks/', import.meta.url));
  await mkdir(looks, { recursive: true });
  await walkThrough(browser, (name, page) => pictureLooks(page, looks + name));
  await walkFurther(browser, (name, page) => pictureLooks(page, looks + name));
}, 240_000);

test('pictures: the welcome, and the practice page with a screen explained', async () => {
  await mkdir(folder, { recursive: true });
  const page = await browser.openExtensionPage('src/options/welcome.html');
  await page.resize(1180, 620);
  await page.findByRole('heading', 'Where to begin');
  await page.screenshot(`${folder}welcome.png`);
  await page.resize(1280, 900);
  await page.press('link', 'Try it safely');
  const console = await page.frame('practice/console.html');
  const assistant = await page.frame('practice/assistant.html', AssistantPage);
  await console.press('link', 'Practice_Workgroup');
  await console.press('link', 'USERS');
  await assistant.pressButton('Explain');
  await assistant.findByRole('heading', 'The users of a workgroup');
  await console.findByRole('region', 'Marked users');
  await page.screenshot(`${folder}practice.png`);
});
