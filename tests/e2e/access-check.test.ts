import { describe, expect, test } from 'vitest';
import { type SitePage, until, useBrowser } from './harness';
import {
  consoleUrl,
  expectedMarks,
  markedLogins,
  type PracticeConsole,
  type Skin,
  skins,
  snapshot,
  wordingsOf,
} from './support';

const browser = useBrowser();

function openUsers(skin: Skin, options: Record<string, string | number> = {}): Promise<SitePage> {
  return browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, ...options }));
}

/** Waits until exactly the rows that the state says are marked. */
async function untilMarksAgree(site: SitePage, atLeast = 1): Promise<string[]> {
  let last: unknown;
  return until(
    async () => {
      const [marked, expected] = [await markedLogins(site), await expectedMarks(site)];
      last = { marked, expected };
      const agree = JSON.stringify(marked) === JSON.stringify(expected) && expected.length >= atLeast;
      return agree ? marked : undefined;
    },
    () => `the marks to agree with the state: ${JSON.stringify(last)}`,
  );
}

describe.each(skins)('%s skin', (skin) => {
  test.each(wordingsOf(skin))(
    'exactly the users without any access are marked, by themselves (%s)',
    async (wording) => {
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
  );

  test('marks follow sorting, drawing anew, and access that is given or taken', async () => {
    const site = await openUsers(skin);
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
  });

  test('marks go when the Users screen is left, and when the setting is turned off', async () => {
    const site = await openUsers(skin);
    await untilMarksAgree(site, 2);
    await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, markUsers: false } }));
    await until(async () => (await markedLogins(site)).length === 0 || undefined, 'the marks to go');
    await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, markUsers: true } }));
    await untilMarksAgree(site, 2);
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/admins';
    });
    await until(async () => (await markedLogins(site)).length === 0 || undefined, 'the marks to go');
  });

  test('that attribute is all that is put into the page’s own tree', async () => {
    const site = await openUsers(skin, { users: 30 });
    const before = await site.evaluate(() => document.querySelectorAll('[data-workgroup-assistant]').length);
    expect(before).toBeGreaterThanOrEqual(0);
    await untilMarksAgree(site);
    const ours = await site.evaluate(() => {
      const values = [...document.querySelectorAll('[data-workgroup-assistant]')].map((row) => [
        row.getAttribute('data-workgroup-assistant'),
        row.matches('tr, [role=row]'),
      ]);
      return {
        values: [...new Set(values.map((value) => JSON.stringify(value)))],
        styles: document.querySelectorAll('html > style, body > style').length,
      };
    });
    expect(ours.values).toEqual(['["no-access",true]']);
  });
});

test('marks follow paging', async () => {
  const site = await openUsers('plain', { pageSize: 25 });
  const first = await untilMarksAgree(site, 2);
  await site.press('button', 'Next');
  const second = await untilMarksAgree(site, 1);
  expect(second).not.toEqual(first);
});

test('marks follow the rows of a virtual grid as they are scrolled', async () => {
  const site = await openUsers('angular');
  await untilMarksAgree(site, 2);
  for (const to of [2000, 6000, 400]) {
    await site.evaluate((top) => {
      const body =
        document.querySelector('.ag-body-viewport') ?? document.querySelector('[ref=eBodyViewport]');
      if (body) body.scrollTop = top;
    }, to);
    await untilMarksAgree(site, 0);
  }
});

test('columns out of sight prove nothing: nobody is marked, and the check says why', async () => {
  const site = await openUsers('angular', { virtualColumns: 1 });
  const assistant = await browser.openAssistant(site);
  await site.resize(900, 700);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.pressButton('Check users');
  await assistant.waitForStatus('Access check', /out of sight/);
  expect(await markedLogins(site)).toEqual([]);
});

test('marks stay right while the page keeps changing', async () => {
  const site = await openUsers('plain');
  await site.evaluate(() =>
    (window as unknown as { practiceConsole: PracticeConsole }).practiceConsole.churn(true),
  );
  await untilMarksAgree(site, 2);
  await site.press('button', 'Next');
  await untilMarksAgree(site, 1);
});

test('a workgroup without users is said to have none', async () => {
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
