import { describe, expect, test } from 'vitest';
import { type SitePage, until, useBrowser } from './harness';
import { consoleUrl, type Skin, skins, snapshot } from './support';

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
    return reading as Reading | undefined;
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
    const grid = document.querySelector('.ag-body-viewport');
    return grid ? String(grid.scrollTop) : (document.querySelector('.range')?.textContent ?? '');
  });

const begin: Record<Skin, (site: SitePage) => Promise<unknown>> = {
  plain: async (site) => {
    await site.press('button', 'Next');
    await site.press('button', 'Next');
  },
  angular: (site) =>
    site.evaluate(() => {
      const body = document.querySelector('.ag-body-viewport');
      if (body) body.scrollTop = 1234;
    }),
};

describe.each(skins)('%s skin', (skin) => {
  test('all users are read, none lost and none doubled; only pages are turned, and it ends where it began', async () => {
    const site = await openUsers(skin, { late: 100 });
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    await begin[skin](site);
    const place = await placeOf(site);
    await site.evaluate(() => (window as unknown as { pressed: string[] }).pressed.splice(0));
    await assistant.pressButton('Read all users');
    await assistant.waitForStatus('Reading all users', 'All 250 users were read.');
    const reading = await until(keptReading, 'the reading to be kept');
    expect(usersByReading(reading)).toEqual(await usersByState(site));
    expect(reading).toMatchObject({ isWhole: true, total: 250 });
    expect(await placeOf(site)).toBe(place);
    expect(await pressedIn(site)).toEqual(skin === 'plain' ? ['click Next', 'click Previous'] : []);
    const { events, drafts, selected } = await snapshot(site);
    expect(events).toMatchObject({ inviteUserPressed: 0, changeAccessPressed: 0, removePressed: 0 });
    expect({ dialog: drafts.dialog, selected }).toEqual({ dialog: null, selected: [] });
  });
});
