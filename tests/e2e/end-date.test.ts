import { expect } from 'vitest';
import { openUsers } from './filling';
import { until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { snapshot } from './support';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();

testInOne(
  'chromium',
  'an end date: set on a group; once it is over the assistant says so, and leads to the ticks of its people for removal',
  async () => {
    const [site, assistant] = await openUsers(browser, 'plain', { users: 26, pageSize: 0 });
    await assistant.paste('owen.owner@example.org\njml42\nnobody@example.org');
    await assistant.press('button', 'Groups');
    await assistant.focus('textbox', 'Name for the present list');
    await assistant.type('Course A');
    await assistant.keyboard('Enter');
    await assistant.press('button', 'End date Course A');
    await assistant.evaluate(() => {
      const field = document.querySelector('input[type=date]') as HTMLInputElement;
      field.value = '2031-01-31';
    });
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await assistant.press('button', 'Set the end date');
    await assistant.findByRole('status', 'List', { says: /“Course A”: until Jan 31, 2031/ });
    expect(await assistant.textOf('list', 'Groups')).toContain('until Jan 31, 2031');
    expect(await assistant.findAllByRole('list', 'The end date is over')).toEqual([]);

    await browser.inExtension(async () => {
      const { groups } = await chrome.storage.local.get('groups');
      await chrome.storage.local.set({
        groups: (groups as object[]).map((group) => ({ ...group, until: '2026-01-31' })),
      });
    });
    await assistant.reload();
    const due = await assistant.textOf('list', 'The end date is over');
    expect(due).toMatch(/Course A/);
    expect(due).toMatch(/3 people · until Jan 31, 2026/);
    const isInSight = () => {
      const { left, bottom } = document.getElementById('due-title')?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + 4, bottom - 4)?.id === 'due-title';
    };
    expect(await assistant.evaluate(isInSight)).toBe(true);
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /of 26 users/);
    await assistant.press('button', 'Find them for removal');
    await assistant.findByRole('status', 'Who leaves', { says: /2 found · 1 not found = 3 named/ });
    await assistant.press('button', 'Tick the 2 found in the page');
    await assistant.findByRole('status', 'Who leaves', { says: /2 users ticked in the page/ });
    const { users, selected, events } = await snapshot(site);
    expect({
      ticked: users
        .filter(({ id }) => selected.includes(id))
        .map(({ login }) => login)
        .sort(),
      removed: events.removePressed,
    }).toEqual({ ticked: ['jml42', 'owen.owner@example.org'], removed: 0 });
    await assistant.press('button', 'Back to the list');
    await assistant.press('button', 'Take the end date away Course A');
    await until(
      async () => (await assistant.findAllByRole('list', 'The end date is over')).length === 0 || undefined,
      'nothing to be due any more',
    );
  },
);
