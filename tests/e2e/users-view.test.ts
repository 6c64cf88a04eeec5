import { expect, test } from 'vitest';
import { catchDownloads, savedFile } from './files';
import { type AssistantPage, onlyIn, type SitePage, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, snapshot } from './support';
import { violationsIn } from './violations';

const browser = useBrowser();

async function openUsersView(options: Record<string, string | number>): Promise<[SitePage, AssistantPage]> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', options));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  // What the check says moves what stands beneath it.
  await assistant.waitForStatus('Access check', /\d+ of \d+ users/);
  await assistant.press('button', 'Show all users');
  await assistant.findByRole('grid', 'Users by application');
  return [site, assistant];
}

const says = (assistant: AssistantPage, what: RegExp) =>
  assistant.findByRole('status', 'Users by application', { says: what });

/** The names of the rows that are drawn now, in order. */
const names = (assistant: AssistantPage) =>
  assistant.evaluate(() =>
    [...document.querySelectorAll('.rows [data-column="name"]')].map((cell) => cell.textContent ?? ''),
  );

testInOne(
  'firefox',
  'users are searched, filtered, sorted, selected, and leave as addresses, files, paper and a list',
  async () => {
    const [site, assistant] = await openUsersView({ users: 30, pageSize: 0 });
    const { users, expectedNoAccess } = await snapshot(site);
    await says(assistant, /30 users seen.* 30 shown, 0 selected\./);
    // Without access: exactly those of the console's own state.
    await assistant.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await assistant.choose('combobox', 'Access', 'none');
    await says(assistant, new RegExp(` ${expectedNoAccess.length} shown`));
    const without = users.filter(({ id }) => expectedNoAccess.includes(id)).map(({ name }) => name);
    expect([...new Set(await names(assistant))].sort()).toEqual([...new Set(without)].sort());
    await catchDownloads(assistant);
    await assistant.pressButton('Save as CSV');
    const saved = await savedFile(assistant);
    expect(saved.name).toMatch(/^ILMN-TechSupport_users_filtered_\d{4}-\d\d-\d\d\.csv$/);
    expect(saved.content.split('\r\n')[0]).toContain('Sequence Hub - US');
    expect(saved.content.trim().split('\r\n')).toHaveLength(expectedNoAccess.length + 1);
    await assistant.pressButton('Show everybody');
    // Sorted by the keyboard alone, from the first cell up to the heading.
    await assistant.pasteInto('searchbox', 'Search name, login or address', 'example.org');
    const found = users.filter(({ login }) => login.endsWith('example.org'));
    await says(assistant, new RegExp(` ${found.length} shown`));
    await assistant.focus('button', 'Name');
    await assistant.keyboard('Enter');
    const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    const sorted = found.toSorted((one, other) => collator.compare(one.name, other.name));
    const wanted = sorted.map(({ name }) => name);
    await until(
      async () =>
        JSON.stringify(await names(assistant)) ===
          JSON.stringify(wanted.slice(0, (await names(assistant)).length)) || undefined,
      'the names in order',
    );
    await assistant.keyboard('ArrowDown');
    await assistant.keyboard('Space');
    await assistant.keyboard('ArrowDown');
    await assistant.keyboard('Space');
    await says(assistant, /2 selected/);
    expect((await assistant.findByRole('combobox', 'For')).value).toBe('selected');
    // On paper: a heading, the coverage, and the two.
    await assistant.evaluate(() => {
      window.print = () => {
        (window as unknown as { printed: string }).printed =
          document.querySelector('.print-sheet')?.textContent ?? '';
      };
    });
    await assistant.pressButton('Print');
    const printed = await assistant.waitFor(
      () => (window as unknown as { printed?: string }).printed,
      undefined,
      'the print view',
    );
    expect(printed).toContain('Users of ILMN_TechSupport');
    expect(printed).toMatch(/30 users seen.*the 2 selected/);
    expect(printed).toContain(wanted[0]);
    await assistant.pressButton('Tick these in the page');
    await says(assistant, /2 users ticked in the page\. Press Change Access in the page yourself/);
    const ticked = sorted.slice(0, 2).map(({ id }) => id);
    expect((await snapshot(site)).selected.sort()).toEqual(ticked.sort());
    await assistant.pressButton('Put these into the list');
    await says(assistant, /2 users are in the list/);
    await assistant.pressButton('Back to the list');
    const two = sorted.slice(0, 2).map(({ login }) => login);
    expect((await assistant.draft()).split('\n').sort()).toEqual(two.sort());
    // The way back in leads to where the admin was.
    await assistant.pressButton('Show all users');
    await says(assistant, /2 selected/);
    const { events } = await snapshot(site);
    expect([events.changeAccessPressed, events.removePressed]).toEqual([0, 0]);
  },
);

testInOne(
  'chromium',
  'what was read of one workgroup never shows for another, and a part is said to be one',
  async () => {
    const [site, assistant] = await openUsersView({ users: 120, pageSize: 25 });
    await says(assistant, /^25 of 120 users seen\./);
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-2/users';
    });
    // Nothing at first; once its own users were read, those.
    await until(async () => {
      const shown = await assistant.evaluate(() => document.body.innerText);
      return /Nothing of the users of this workgroup|\b12 users/.test(shown) || undefined;
    }, 'the users of the other workgroup, or none');
    const own = (await snapshot(site)).users.map(({ name }) => name);
    expect((await names(assistant)).filter((name) => !own.includes(name))).toEqual([]);
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/users';
    });
    await says(assistant, /^25 of 120 users seen\./);
  },
);

onlyIn('chromium', () => {
  test('ten thousand users by fifty applications scroll with few rows drawn; axe finds nothing, 320 px are enough', async () => {
    const [, assistant] = await openUsersView({ users: 12, pageSize: 0 });
    await assistant.resize(320, 800);
    expect(await assistant.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await assistant.resize(1000, 900);
    expect(await violationsIn(assistant)).toEqual([]);
    await browser.inExtension(async () => {
      const key = 'users:acme.login.illumina.com|ILMN_TechSupport';
      const reading = JSON.parse((await chrome.storage.session.get(key))[key] as string);
      const applications = Array.from({ length: 50 }, (_, index) => `Application ${index + 1}`);
      const levels = [
        { text: 'Has Access', kind: 'access' },
        { text: '-', kind: 'none' },
      ];
      const users = Array.from({ length: 10_000 }, (_, index) => ({
        name: `Person ${index + 1}`,
        login: '',
        address: `person.${index + 1}@example.org`,
        levels: applications.map((_, place) => (index + place) % 2),
      }));
      const whole = { ...reading, applications, levels, users, total: 10_000, isWhole: true };
      await chrome.storage.session.set({ [key]: JSON.stringify(whole) });
    });
    await says(assistant, /^All 10,000 users were read\. 10,000 shown/);
    expect(await assistant.evaluate(() => document.querySelectorAll('.rows .user-row').length)).toBeLessThan(
      50,
    );
    await assistant.focus('button', 'Name');
    await assistant.keyboard('Control+End');
    const last = async () => (await names(assistant)).at(-1);
    await until(async () => (await last()) === 'Person 10000' || undefined, 'the last user');
    const isInView = await assistant.evaluate(() => {
      const cell = document.activeElement?.getBoundingClientRect();
      const grid = document.querySelector('.users-grid')?.getBoundingClientRect();
      return cell && grid ? cell.right <= grid.right + 1 && cell.bottom <= grid.bottom + 1 : false;
    });
    expect(isInView).toBe(true);
  });
});
