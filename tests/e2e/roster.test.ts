import { expect } from 'vitest';
import { catchDownloads, dropFiles, savedFile } from './files';
import { until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, snapshot, untilRemembered } from './support';

const browser = useBrowser();

testInOne(
  'chromium',
  'a dropped roster says who is missing, pending, without access and extra, and fills the invite with the missing',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/pending', { users: 26, pageSize: 0 }));
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Pending/);
    await untilRemembered(browser, /^people:/, 'late.answer@example.com');
    await site.evaluate(() => {
      location.hash = '#/workgroups/wg-1/users';
    });
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.chooseRegion('euc1');
    await assistant.paste('somebody.else@example.org');
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /of 26 users/);
    await assistant.press('button', 'Compare with a roster');
    await assistant.findByRole('textbox', 'Who should be there');
    const roster = [
      'Hedda Hyphen',
      'Owner, Owen',
      'Tove Twice',
      'jml42',
      'late.answer@example.com',
      'new.one@example.org',
      '"Two, New" <new.two@example.org>',
      'Nobody Known',
      'OWEN.OWNER@example.org',
    ].join('\n');
    await dropFiles(assistant, { name: 'roster.txt', content: roster });
    const said = await assistant.findByRole('status', 'Roster', { says: /= 9 named/ });
    expect(said.text).toContain('3 not seen · 1 pending · 2 without access · 2 there · 1 repeated = 9 named');
    await catchDownloads(assistant);
    await assistant.press('button', 'Save as CSV');
    const { name, content } = await savedFile(assistant);
    expect(name).toMatch(/_roster_seen_\d{4}-\d\d-\d\d\.csv$/);
    const { users } = await snapshot(site);
    const lines = content.trim().split('\r\n');
    expect(lines.filter((line) => line.startsWith('not in the roster'))).toHaveLength(users.length - 5);
    expect(lines).toContainEqual(expect.stringMatching(/^pending,5,late\.answer@example\.com/));
    // From missing to a filled invite: one press leads to the button that fills, with the region as it was.
    await assistant.press('button', 'Prepare an invite for 2');
    await until(
      async () => (await assistant.findByRole('button', 'Fill invite')).focused || undefined,
      'the focus on Fill invite',
    );
    expect(await assistant.draft()).toBe('new.one@example.org\nnew.two@example.org');
    expect(await assistant.region()).toBe('euc1');
    await assistant.keyboard('Enter');
    await assistant.waitForStatus('Result', /2 of 2/);
    const { drafts, submitted } = await snapshot(site);
    expect(drafts.access['Sequence Hub - EU']).toBe('Has Access');
    expect(submitted).toEqual([]);
    // What stood in the list before is not lost, and the roster is still there.
    await assistant.press('button', 'Undo this change');
    expect(await assistant.draft()).toBe('somebody.else@example.org');
    await assistant.press('button', 'Compare with a roster');
    await until(
      async () =>
        (await assistant.findByRole('textbox', 'Who should be there')).value === roster || undefined,
      'the roster to be there again',
    );
  },
);
