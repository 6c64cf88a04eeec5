import { expect } from 'vitest';
import { catchDownloads, savedFile } from './files';
import { until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';

interface ChangingConsole {
  snapshot(): { users: { id: string }[] };
  setAccess(user: string, product: string, word: string): void;
  addUser(user: { login: string; name: string }): void;
  removeUser(user: string): void;
}

const browser = useBrowser();

testInOne(
  'chromium',
  'two dated readings are kept, drawn and compared: who joined and left, who gained and lost; each can be deleted',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 20, pageSize: 25 }));
    const assistant = await browser.openAssistant(site);
    await assistant.waitForStatus('This page', /Users screen/);
    await assistant.pressButton('Check users');
    await assistant.waitForStatus('Access check', /of 20 users/);
    await assistant.press('button', 'Snapshots');
    await assistant.press('button', /^Keep the reading of/);
    await assistant.findByRole('status', 'Snapshots', { says: /is kept/ });
    await assistant.pressButton('Back to the list');
    await site.evaluate(() => {
      const { practiceConsole } = window as unknown as { practiceConsole: ChangingConsole };
      const [first, owner, , , gone] = practiceConsole.snapshot().users;
      practiceConsole.setAccess(first?.id ?? '', 'Emedgene', 'Analyst (+v38)');
      practiceConsole.setAccess(owner?.id ?? '', 'Sequence Hub - US', '-');
      practiceConsole.removeUser(gone?.id ?? '');
      practiceConsole.addUser({ login: 'fresh@example.org', name: 'Fresh Face' });
    });
    const counted = await assistant.waitForStatus('Access check', /of 20 users/);
    const readAt = () =>
      browser.inExtension(async () => {
        const stored = await chrome.storage.session.get(null);
        const key = Object.keys(stored).find((each) => each.startsWith('users:')) ?? '';
        return JSON.parse(stored[key] as string).at as number;
      });
    const before = await readAt();
    await assistant.pressButton('Check users');
    await until(async () => (await readAt()) > before || undefined, 'the table to be read again');
    expect(counted).toContain('of 20 users');
    await assistant.press('button', 'Snapshots');
    const told = await assistant.findByRole('status', 'What changed', { says: /access gained/ });
    expect(told.text).toMatch(/1 (joined|only in the later reading) · 1 (left|only in the earlier reading)/);
    expect(told.text).toMatch(/19 in both · \d+ access(es)? gained · \d+ access(es)? lost/);
    await assistant.findByRole('list', /^Emedgene: 1 gained access$/, { says: /Analyst \(\+v38\)/ });
    await assistant.findByRole('list', /^Sequence Hub - US: 1 lost access$/);
    await catchDownloads(assistant);
    await assistant.press('button', 'Save as CSV');
    const { name, content } = await savedFile(assistant);
    expect(name).toMatch(/_changes_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.csv$/);
    expect(content).toContain('fresh@example.org');
    await assistant.press('button', /^Keep the reading of/);
    await assistant.findByRole('img', /^From 20 users with \d+ without access/);
    // It outlives the browser's session, can be found among what is kept, and goes one by one.
    const kept = () =>
      browser.inExtension(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('snapshot:')),
      );
    expect(await kept()).toHaveLength(2);
    await assistant.press('button', /^Delete the snapshot of/, { nth: 0 });
    await until(async () => (await kept()).length === 1 || undefined, 'one of them to be gone');
    const options = await browser.openExtensionPage('src/options/index.html');
    await options.findByRole('list', 'Kept longer', { says: /Snapshots of users.*1 snapshot/ });
    await options.close();
  },
);
