import { expect } from 'vitest';
import { openUsers } from './filling';
import { useBrowser } from './harness';
import { testInOne } from './jobs';
import { snapshot, untilState } from './support';
import { violationsInBothThemes } from './violations';

const browser = useBrowser();

testInOne(
  'chromium',
  'removal by list: who leaves is found and ticked for the site’s own Remove; who was not found or found twice is said',
  async () => {
    const [site, assistant] = await openUsers(browser, 'angular', { users: 26, pageSize: 0 });
    await site.press('checkbox', undefined, { nth: 1 });
    await untilState(site, ({ selected }) => selected.length === 1, 'a row that was ticked before');
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /of 26 users/);
    await assistant.press('button', 'Who leaves');
    await assistant.pasteInto(
      'textbox',
      'The list of who leaves',
      ['OWEN.OWNER@example.org', 'jml42', 'Nora Noaccess', 'nobody@example.org', 'Tove Twice'].join('\n'),
    );
    await assistant.findByRole('status', 'Who leaves', {
      says: /2 found · 1 by name only · 1 in several rows · 1 not found = 5 named/,
    });
    await assistant.press('button', 'Tick the 2 found in the page');
    await assistant.findByRole('status', 'Who leaves', { says: /2 users ticked in the page/ });
    expect(await assistant.textOf('status', 'Who leaves')).toMatch(/1 more row is ticked .* press Remove/);
    expect(await violationsInBothThemes(assistant)).toEqual([]);
    await assistant.press('button', 'I have looked: tick this one too');
    await assistant.findByRole('status', 'Who leaves', { says: /1 user ticked/ });
    const { users, selected, events } = await snapshot(site);
    const logins = users.filter(({ id }) => selected.includes(id)).map(({ login }) => login);
    expect(logins).toEqual(
      expect.arrayContaining(['owen.owner@example.org', 'jml42', 'nora.noaccess@example.org']),
    );
    expect({ ticked: selected.length, removed: events.removePressed, users: users.length }).toEqual({
      ticked: 4,
      removed: 0,
      users: 26,
    });
  },
);
