import { expect, test } from 'vitest';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import {
  consoleUrl,
  markedLogins,
  type PracticeConsole,
  type Skin,
  skins,
  snapshot,
  untilMarksAgree,
  wordings,
} from './support';

const browser = useBrowser();

function openUsers(skin: Skin, options: Record<string, string | number> = {}): Promise<SitePage> {
  return browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, ...options }));
}

/** Where another part of the users comes into view: a page further, or further down a grid that draws only what is in view. */
const further: Record<Skin, (site: SitePage, step: number) => Promise<unknown>> = {
  plain: (site) => site.press('button', 'Next'),
  angular: (site, step) => scrollTo(site, step),
  vaadin: (site, step) => scrollTo(site, step),
};

function scrollTo(site: SitePage, step: number): Promise<unknown> {
  return site.waitFor(
    (at) => {
      const grid = document.querySelector('.ag-body-viewport, vaadin-grid.users');
      const scrolled = grid?.shadowRoot?.querySelector('#table') ?? grid;
      if (!scrolled) return false;
      const wanted = (at * scrolled.scrollHeight) / 4;
      // A grid that is still measuring its rows goes back to its top.
      if (wanted > 0 && Math.abs(scrolled.scrollTop - wanted) < 2) return true;
      scrolled.scrollTop = wanted;
      return false;
    },
    step,
    'the grid to stay where it was scrolled to',
  );
}

testJobs(
  'values',
  { skin: skins, wording: wordings },
  {
    'exactly the users without any access are marked, by themselves': async ({ skin, wording }) => {
      const site = await openUsers(skin, { wording, late: 200 });
      const marked = await untilMarksAgree(site, 2);
      const assistant = await browser.openAssistant(site);
      await assistant.waitForStatus('This page', /Users screen/);
      await assistant.pressButton('Check users');
      const said = await assistant.waitForStatus(
        'Access check',
        /\d+ of \d+ users have no access to any application/,
      );
      const [, count, of] = /(\d+) of (\d+) users/.exec(said) ?? [];
      expect(Number(count)).toBeGreaterThanOrEqual(marked.length);
      expect(Number(of)).toBeLessThanOrEqual(250);
      // What is not in the page was not counted, and that is said.
      expect(said).toContain('of 250 users are in the table now');
    },

    'marks follow sorting, drawing anew, and access that is given or taken': async ({ skin, wording }) => {
      const site = await openUsers(skin, { wording, users: 60 });
      await untilMarksAgree(site, 2);
      await site.evaluate(() =>
        (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.sortBy('name'),
      );
      await untilMarksAgree(site);
      await site.evaluate(() =>
        (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.rerender(),
      );
      const [first] = await untilMarksAgree(site);
      const { users } = await snapshot(site);
      const user = users.find(({ login }) => login === first);
      const give = { id: user?.id ?? '', word: 'HasAccess+Archive' };
      const set = ({ id, word }: typeof give) =>
        (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.setAccess(
          id,
          'Emedgene',
          word,
        );
      await site.evaluate(set, give);
      expect(await untilMarksAgree(site, 0)).not.toContain(first);
      await site.evaluate(set, { ...give, word: '—' });
      expect(await untilMarksAgree(site)).toContain(first);
    },

    'marks follow what comes into view': async ({ skin, wording }) => {
      const site = await openUsers(skin, { wording, users: 400, pageSize: 25 });
      const first = await untilMarksAgree(site, 2);
      await further[skin](site, 1);
      const second = await untilMarksAgree(site, 1, first);
      await further[skin](site, 3);
      await untilMarksAgree(site, 1, second);
    },

    'marks go when the Users screen is left, and when the setting is turned off': async ({
      skin,
      wording,
    }) => {
      const site = await openUsers(skin, { wording, users: 60 });
      await untilMarksAgree(site, 2);
      await browser.inExtension(() =>
        chrome.storage.local.set({ settings: { version: 1, markUsers: false } }),
      );
      await until(async () => (await markedLogins(site)).length === 0 || undefined, 'the marks to go');
      await browser.inExtension(() =>
        chrome.storage.local.set({ settings: { version: 1, markUsers: true } }),
      );
      await untilMarksAgree(site, 2);
      await site.evaluate(() => {
        location.hash = '#/workgroups/wg-1/admins';
      });
      await until(async () => (await markedLogins(site)).length === 0 || undefined, 'the marks to go');
    },
  },
);

testInOne('firefox', 'that attribute is all that is put into the page’s own tree', async () => {
  const site = await openUsers('plain', { users: 30 });
  await untilMarksAgree(site);
  const ours = await site.evaluate(() => {
    const values = [...document.querySelectorAll('[data-workgroup-assistant]')].map((row) => [
      row.getAttribute('data-workgroup-assistant'),
      row.matches('tr, [role=row]'),
    ]);
    return [...new Set(values.map((value) => JSON.stringify(value)))];
  });
  expect(ours).toEqual(['["no-access",true]']);
});

testInOne(
  'chromium',
  'columns out of sight prove nothing: nobody is marked, and the check says why',
  async () => {
    const site = await openUsers('angular', { virtualColumns: 1 });
    const assistant = await browser.openAssistant(site);
    await site.resize(900, 700);
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /out of sight/);
    expect(await markedLogins(site)).toEqual([]);
  },
);

testInOne('firefox', 'marks stay right while the page keeps changing', async () => {
  const site = await openUsers('plain');
  await site.evaluate(() =>
    (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.churn(true),
  );
  await untilMarksAgree(site, 2);
  await site.press('button', 'Next');
  await untilMarksAgree(site, 1);
});

testInOne('chromium', 'a workgroup without users is said to have none', async () => {
  const site = await openUsers('plain', { users: 0 });
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /^0 of 0 users/);
});

test('the badge counts the users without access', async () => {
  const site = await openUsers('plain');
  const marked = await untilMarksAgree(site, 2);
  await until(async () => {
    const text = await browser.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), site.tabId);
    // The same person may stand in two rows: the badge counts rows.
    return Number(text) >= marked.length || undefined;
  }, 'the badge to count them');
});
