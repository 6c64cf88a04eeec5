import { expect } from 'vitest';
import { isWhole } from '../plan';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne, testInWhole, testJobs } from './jobs';
import { consoleUrl, type PracticeConsole, type Skin, skins, snapshot, untilState } from './support';

const browser = useBrowser();

/** What the extension keeps of the Users of the workgroup that the tests use. */
interface Reading {
  isWhole: boolean;
  total: number;
  applications: string[];
  levels: { text: string; kind: string }[];
  users: { name: string; login: string; address: string; levels: number[] }[];
}

function keptReading(): Promise<Reading | undefined> {
  return browser.inExtension(async () => {
    const stored = await chrome.storage.session.get(null);
    const [, reading] = Object.entries(stored).find(([key]) => key.startsWith('users:')) ?? [];
    return reading === undefined ? undefined : (JSON.parse(reading as string) as Reading);
  });
}

async function openUsers(skin: Skin, options: Record<string, string | number> = {}): Promise<SitePage> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, ...options }));
  // Every press that the page gets, by what was pressed.
  await site.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    const note = ({ type, target }: Event) => {
      const control = (target as Element).closest?.('button, a, input, select, [role=button]');
      if (control)
        pressed.push(`${type} ${control.getAttribute('aria-label') ?? control.textContent?.trim()}`);
    };
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'change'])
      document.addEventListener(type, note, true);
  });
  return site;
}

const pressedIn = (site: SitePage): Promise<string[]> =>
  site.evaluate(() => [...new Set((window as unknown as { pressed: string[] }).pressed)].sort());

/** Every user of the state with the word of each application, as one line each, sorted. */
async function usersByState(site: SitePage): Promise<string[]> {
  const { users } = await snapshot(site);
  return users.map(({ login, access }) => `${login}: ${Object.values(access).join(', ')}`).sort();
}

function usersByReading({ users, levels }: Reading): string[] {
  return users
    .map((user) => `${user.address || user.login}: ${user.levels.map((at) => levels[at]?.text).join(', ')}`)
    .sort();
}

/** Where a table stands: its range of rows, or the height of its grid. */
const placeOf = (site: SitePage): Promise<string> =>
  site.evaluate(() => {
    const grid = document.querySelector('.ag-body-viewport, vaadin-grid.users');
    const scrolled = grid?.shadowRoot?.querySelector('#table') ?? grid;
    return scrolled ? String(scrolled.scrollTop) : (document.querySelector('.range')?.textContent ?? '');
  });

function scrollDown(site: SitePage): Promise<unknown> {
  return site.evaluate(() => {
    const grid = document.querySelector('.ag-body-viewport, vaadin-grid.users');
    const scrolled = grid?.shadowRoot?.querySelector('#table') ?? grid;
    if (scrolled) scrolled.scrollTop = 1234;
  });
}

const begin: Record<Skin, (site: SitePage) => Promise<unknown>> = {
  plain: async (site) => {
    await site.press('button', 'Next');
    await site.press('button', 'Next');
  },
  angular: scrollDown,
  vaadin: scrollDown,
};

/** Asks the page as the assistant does. */
function tick(site: SitePage, users: { name: string; login: string; address: string }[]): Promise<unknown> {
  return browser.inExtension(
    ({ tab, list }) => chrome.tabs.sendMessage(tab, { type: 'tickUsers', users: list }, { frameId: 0 }),
    { tab: site.tabId, list: users },
  );
}

testJobs(
  'values',
  { skin: skins },
  {
    'all users are read, none lost and none doubled; only pages are turned, and it ends where it began':
      async ({ skin }) => {
        // What is read of a grid takes as much longer as it has more rows.
        const count = skin === 'plain' || isWhole ? 250 : 110;
        const site = await openUsers(skin, { users: count, late: 100 });
        const assistant = await browser.openAssistant(site);
        await assistant.waitForStatus('This page', /Users screen/);
        await begin[skin](site);
        const place = await placeOf(site);
        await site.evaluate(() => (window as unknown as { pressed: string[] }).pressed.splice(0));
        await assistant.pressButton('Read all users');
        await assistant.waitForStatus('Reading all users', `All ${count} users were read.`);
        // It is said in the page as soon as it is read, and kept a moment later; what was in sight before is kept already.
        const whole = async () => {
          const kept = await keptReading();
          return kept?.isWhole ? kept : undefined;
        };
        const reading = await until(whole, 'the whole reading to be kept');
        expect(usersByReading(reading)).toEqual(await usersByState(site));
        expect(reading).toMatchObject({ isWhole: true, total: count });
        expect(await placeOf(site)).toBe(place);
        expect(await pressedIn(site)).toEqual(skin === 'plain' ? ['click Next', 'click Previous'] : []);
        const { events, drafts, selected } = await snapshot(site);
        expect(events).toMatchObject({ inviteUserPressed: 0, changeAccessPressed: 0, removePressed: 0 });
        expect({ dialog: drafts.dialog, selected }).toEqual({ dialog: null, selected: [] });
      },

    'users are ticked for the admin’s own Change Access, and nothing else is pressed': async ({ skin }) => {
      const site = await openUsers(skin);
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /Users screen/);
      const { users } = await snapshot(site);
      const wanted = users.slice(0, 3).map(({ name, login }) => ({ name, login: '', address: login }));
      const twice = { name: 'Twice, Tove', login: '', address: 'tove.twice@example.org' };
      const away = { name: '', login: '', address: users.at(-1)?.login ?? '' };
      const asked = [...wanted, away, { name: '', login: 'nobody_here', address: '' }];
      const first = await tick(site, asked);
      expect(first).toEqual({
        ok: true,
        report: { ticked: 3, already: 0, notShown: 2, refused: [], others: 0 },
      });
      // A grid tells its application a moment after it shows the tick.
      const { selected } = await untilState(site, (state) => state.selected.length === 3, 'three selected');
      const ids = users.slice(0, 3).map(({ id }) => id);
      expect(selected.sort()).toEqual(ids.sort());
      expect(await tick(site, wanted)).toMatchObject({ report: { ticked: 0, already: 3 } });
      expect(await site.evaluate(() => document.querySelectorAll('[role=dialog], dialog[open]').length)).toBe(
        0,
      );
      expect((await snapshot(site)).events).toMatchObject({ changeAccessPressed: 0, removePressed: 0 });
      await site.evaluate((sort) => {
        (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.sortBy(sort);
      }, 'name');
      if (skin !== 'plain') return;
      // Sorted by name, those of one name stand beside each other.
      while ((await site.findAllByRole('cell', twice.address)).length < 2) await site.press('button', 'Next');
      expect(await tick(site, [twice])).toMatchObject({ report: { ticked: 0, refused: [twice.name] } });
    },
  },
);

testInOne(
  'chromium',
  'hundreds of users in a virtual grid: paused, shown by an assistant opened anew, and read to the last',
  async () => {
    const count = isWhole ? 600 : 200;
    const site = await openUsers('angular', { users: count });
    const first = await browser.openAssistant(site);
    await first.waitForStatus('This page', /Users screen/);
    await first.pressButton('Read all users');
    await first.waitForStatus('Reading all users', /[1-9]\d* of [\d,]+ users read/);
    await first.pressButton('Pause');
    await first.waitForStatus('Reading all users', /^Paused at/);
    await first.close();
    const again = await browser.openAssistant(site);
    await again.waitForStatus('Reading all users', /^Paused at/);
    await again.pressButton('Resume');
    const end = `All ${count.toLocaleString('en')} users were read.`;
    await again.waitForStatus('Reading all users', end, { timeout: 170_000 });
    const reading = await until(keptReading, 'the reading to be kept');
    expect(usersByReading(reading)).toEqual(await usersByState(site));
    expect(await placeOf(site)).toBe('0');
  },
  200_000,
);

testInWhole(
  'cancelled, it goes back to where it began, and what was seen stays; a user removed meanwhile, it is read anew',
  async () => {
    const site = await openUsers('angular', { users: 200 });
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    await scrollDown(site);
    await assistant.pressButton('Read all users');
    await assistant.waitForStatus('Reading all users', /[1-9]\d* of 200 users read/);
    await assistant.pressButton('Cancel reading');
    const said = await assistant.waitForStatus(
      'Reading all users',
      /^Cancelled: \d+ of 200 users were read\./,
    );
    expect(await placeOf(site)).toBe('1234');
    const [, read = ''] = /(\d+) of/.exec(said) ?? [];
    // The rows that were in view before and after are seen too.
    const kept = await until(keptReading, 'what was seen to be kept');
    expect(kept.users.length).toBeGreaterThanOrEqual(Number(read));
    expect(kept.isWhole).toBe(false);
    await assistant.pressButton('Read all users');
    await assistant.waitForStatus('Reading all users', /[1-9]\d+ of 200 users read/);
    await site.evaluate(() => {
      const { practiceConsole } = window as unknown as { practiceConsole: PracticeConsole };
      const { users } = practiceConsole.snapshot();
      practiceConsole.removeUser(users[4]?.id ?? '');
    });
    await assistant.waitForStatus('Reading all users', 'All 199 users were read.', { timeout: 60_000 });
    // The reading is stored beside what is said of it, and may come a moment later.
    const whole = async () => {
      const reading = await keptReading();
      return reading?.isWhole ? reading : undefined;
    };
    expect(usersByReading(await until(whole, 'the whole reading to be kept'))).toEqual(
      await usersByState(site),
    );
  },
  120_000,
);

testInOne('chromium', 'what pages have shown adds up; a table of nobody is read too', async () => {
  const site = await openUsers('plain', { pageSize: 10 });
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /^\d+ of 10 users have no access to any application/);
  await assistant.waitForStatus('Access check', /10 of 250 users seen\. Last seen at \d\d:\d\d( [AP]M)?\./);
  await site.press('button', 'Next');
  await assistant.waitForStatus('Access check', /20 of 250 users seen/);
  await site.press('button', 'Previous');
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /20 of 250 users seen/);
  await site.evaluate(() => {
    const { practiceConsole } = window as unknown as { practiceConsole: PracticeConsole };
    for (const { id } of practiceConsole.snapshot().users) practiceConsole.removeUser(id);
  });
  await assistant.pressButton('Read all users');
  await assistant.waitForStatus('Reading all users', 'All 0 users were read.');
});
