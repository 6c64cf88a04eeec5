import { expect } from 'vitest';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import {
  consoleUrl,
  markedLogins,
  type PracticeConsole,
  type Skin,
  snapshot,
  untilMarksAgree,
  untilRemembered,
} from './support';

const browser = useBrowser();
const legend = { within: { role: 'region', name: 'Marked users' } };

function openUsers(skin: Skin, options: Record<string, string | number> = {}): Promise<SitePage> {
  return browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, ...options }));
}

/** Waits until the legend says something. */
function untilSaid(site: SitePage, sentence: RegExp): Promise<string> {
  return until(
    async () => {
      const said = await site.textOf('region', 'Marked users');
      return sentence.test(said) ? said : undefined;
    },
    () => `the legend to say ${sentence}`,
  );
}

/** How many rows carry a value of the attribute, and how many rows are drawn. */
function rowsNow(site: SitePage, value: string): Promise<{ marked: number; drawn: number }> {
  return site.evaluate((wanted) => {
    const rows = [
      ...document.querySelectorAll<HTMLElement>('tbody tr, .ag-center-cols-container [role=row]'),
    ];
    return {
      marked: rows.filter((row) => row.dataset.workgroupAssistant === wanted).length,
      drawn: rows.filter((row) => row.checkVisibility()).length,
    };
  }, value);
}

/** The ring's place over the page; null while it is not drawn. */
function ringBox(site: SitePage): Promise<{ top: number; height: number } | null> {
  return site.evaluate(() => {
    const ring = document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelector('.ring');
    const box = ring?.getBoundingClientRect();
    return box && box.height > 0 ? { top: box.top, height: box.height } : null;
  });
}

const givesAccess = (site: SitePage, user: string, product: string, word: string): Promise<void> =>
  site.evaluate(
    (given) =>
      (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.setAccess(
        given.user,
        given.product,
        given.word,
      ),
    { user, product, word },
  );

testJobs(
  'values',
  { skin: ['plain', 'angular'] },
  {
    'the legend counts, goes through the marked rows, names them, and shows them alone': async ({ skin }) => {
      const site = await openUsers(skin);
      const said = await untilSaid(site, /\d+ of the \d+ users shown here have no access to any application/);
      const marked = await untilMarksAgree(site, 2);
      expect(Number(/(\d+) of the/.exec(said)?.[1])).toBeGreaterThanOrEqual(marked.length);
      // The page keeps its focus, and a pager’s buttons of the same words are told apart.
      expect(await site.evaluate(() => document.activeElement?.id ?? '')).not.toBe('workgroup-assistant');
      await site.press('button', 'Next marked user', legend);
      await untilSaid(site, /1 of \d+: .+ · No access/);
      const first = await until(async () => (await ringBox(site)) ?? undefined, 'the ring');
      expect(first.height).toBeGreaterThan(20);
      await site.press('button', 'Next marked user', legend);
      await untilSaid(site, /2 of \d+: /);
      await site.press('button', 'Names', legend);
      const names = await site.findAllByRole('listitem', undefined, legend);
      expect(names.filter(({ text }) => text.includes('No access')).length).toBeGreaterThanOrEqual(
        marked.length,
      );
      const before = await rowsNow(site, skin === 'plain' ? 'other' : 'dimmed');
      expect(before.marked).toBe(0);
      await site.press('button', 'Only these', legend);
      const way = skin === 'plain' ? 'other' : 'dimmed';
      const only = await until(async () => {
        const rows = await rowsNow(site, way);
        return rows.marked > 0 ? rows : undefined;
      }, 'the other rows to be out of the way');
      // Rows that stand one after another are hidden; a grid with fixed places keeps them, dimmed.
      expect(only.drawn).toBe(skin === 'plain' ? before.drawn - only.marked : before.drawn);
      await untilSaid(site, skin === 'plain' ? /out of sight, and still there/ : /are dimmed/);
      await site.press('button', 'Only these', legend);
      await until(async () => (await rowsNow(site, way)).marked === 0 || undefined, 'all rows to come back');
      expect((await rowsNow(site, way)).drawn).toBe(before.drawn);
      // The ring goes with the next press in the page.
      await site.raw.click(640, 8, 1);
      await until(async () => (await ringBox(site)) === null || undefined, 'the ring to go');
    },

    'users without the chosen region’s Sequence Hub are marked when a region is chosen, and only then':
      async ({ skin }) => {
        const site = await openUsers(skin);
        await untilSaid(site, /no access/);
        expect((await rowsNow(site, 'no-region-hub')).marked).toBe(0);
        const assistant = await browser.openAssistant(site);
        await assistant.chooseRegion('euc1');
        await untilSaid(site, /can use something, but not Sequence Hub - EU/);
        const wrong = await site.evaluate(() => {
          const { users } = (
            window as unknown as { practiceConsole: PracticeConsole }
          ).practiceConsole.snapshot();
          const rows = [...document.querySelectorAll('[data-workgroup-assistant="no-region-hub"]')];
          return rows
            .map((row) => {
              const id = row.getAttribute('row-id');
              const text = id ? '' : (row.textContent ?? '');
              return users.find((user) => user.id === id || text.includes(user.login));
            })
            .filter(
              (user) =>
                !user || !/^([-–—−]|no access)$/i.test((user.access['Sequence Hub - EU'] ?? '-').trim()),
            )
            .map((user) => user?.login ?? 'nobody');
        });
        expect(wrong).toEqual([]);
        // No column fits this region: nothing is said of it.
        await assistant.chooseRegion('aps2');
        await until(
          async () => (await rowsNow(site, 'no-region-hub')).marked === 0 || undefined,
          'the marks to go',
        );
      },
  },
);

testInOne(
  'chromium',
  'the owner and the administrators are compared with the users, once both were seen',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { skin: 'plain', users: 30 }));
    await untilRemembered(browser, /^administrators:/);
    const goTo = (screen: string): Promise<void> =>
      site.evaluate((to) => {
        location.hash = `#/workgroups/wg-1/${to}`;
      }, screen);
    await goTo('users');
    await untilSaid(site, /1 administrator, as seen at .+, is not among the users: Dana Deputy/);
    const { users } = await snapshot(site);
    const owner = users.find(({ login }) => login === 'owen.owner@example.org');
    await givesAccess(site, owner?.id ?? '', 'Sequence Hub - US', 'HasAccess+Archive');
    await untilSaid(site, /HasAccess\+Archive does not work for the owner/);
    expect((await rowsNow(site, 'owner-level')).marked).toBe(1);
    await site.evaluate(
      (id) => (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.removeUser(id),
      owner?.id ?? '',
    );
    await untilSaid(site, /Owen Owner, the owner as seen at .+, is none of the 29 users/);
    expect((await rowsNow(site, 'owner-level')).marked).toBe(0);
  },
);

testInOne(
  'chromium',
  'more administrators than a Professional workgroup can have are pointed out, where it is one',
  async () => {
    const tier = (chosen: string): Promise<void> =>
      browser.inExtension(
        (given) => chrome.storage.local.set({ settings: { version: 1, tier: given } }),
        chosen,
      );
    await tier('professional');
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { skin: 'plain' }));
    const note = { says: /2 administrators are listed, and a Professional workgroup can have only one/ };
    await site.findByRole('region', 'Workgroup Assistant', note);
    await tier('enterprise');
    const other = await browser.openPage(consoleUrl('workgroups/wg-1/admins', { skin: 'angular' }));
    await untilRemembered(browser, /^administrators:/);
    expect(await other.textOf('region', 'Workgroup Assistant')).not.toMatch(/Professional/);
  },
);

testInOne(
  'chromium',
  'nobody is said to be missing from a table that shows a part of the users',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups', { skin: 'plain', pageSize: 10 }));
    await untilRemembered(browser, /^administrators:.*ILMN_TechSupport/);
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/users';
    });
    // What an earlier screen has left in this tab may stand for a moment.
    await untilSaid(site, /^(?!.*(?:owner|administrator)).*no access/i);
  },
);

testInOne(
  'firefox',
  'the legend folds to a pill that a reload keeps, and its switch turns the marks off everywhere',
  async () => {
    const site = await openUsers('plain');
    await untilSaid(site, /no access/);
    await site.press('button', /marked users/, legend);
    await until(
      async () => !/no access to any/.test(await site.textOf('region', 'Marked users')) || undefined,
      'the legend to fold',
    );
    await site.reload();
    const folded = await site.findByRole('button', /marked users/, legend);
    expect(folded.expanded).toBe('false');
    expect(await site.findAllByRole('button', 'Hide marks')).toEqual([]);
    await site.focus('button', /marked users/, legend);
    await site.keyboard('Enter');
    await site.press('button', 'Hide marks', legend);
    await site.waitUntilGone('region', 'Marked users');
    expect(await markedLogins(site)).toEqual([]);
    expect(await site.textOf('region', 'Workgroup Assistant')).toMatch(/marks are off, on every page/);
    // A page that presses the switch itself is not heard.
    await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, markUsers: true } }));
    await untilSaid(site, /no access/);
    await site.evaluate(() => {
      const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    expect((await markedLogins(site)).length).toBeGreaterThan(1);
    expect((await rowsNow(site, 'other')).marked).toBe(0);
  },
);

testInOne(
  'firefox',
  'nothing is drawn where nobody is marked, and nothing over a dialog of the page',
  async () => {
    const site = await openUsers('plain', { users: 0 });
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    expect(await site.findAllByRole('region', 'Marked users')).toEqual([]);
    const other = await openUsers('plain', { users: 30 });
    await untilSaid(other, /no access/);
    await other.press('button', 'Invite');
    await other.waitUntilGone('region', 'Marked users');
  },
);
