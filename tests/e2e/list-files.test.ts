import { expect, test } from 'vitest';
import { workbook } from '../unit/files/workbook-maker';
import { dropFiles } from './files';
import { onlyIn, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';

const browser = useBrowser();

const csv = [
  'Name;E-mail;Role',
  'Anna Berg;anna@example.org;student',
  'Ben Wood;ben@example.com;student',
  'Cora Lee;cora@example.net;teacher',
].join('\r\n');

async function openAssistant() {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  return browser.openAssistant(site);
}

testInOne(
  'chromium',
  'a dropped table offers its columns, the likely one chosen; one press puts it into the list, and can be undone',
  async () => {
    const assistant = await openAssistant();
    await assistant.paste('dee@example.edu');
    await dropFiles(assistant, { name: 'roster.csv', content: csv });
    const within = { within: { role: 'region', name: 'Columns of roster.csv' } };
    await assistant.findByRole('button', 'Put into the list', within);
    const columns = await assistant.findAllByRole('checkbox', undefined, within);
    expect(columns.map(({ name, checked }) => [name, checked])).toEqual([
      ['Name 0 people', false],
      ['E-mail 3 people', true],
      ['Role 0 people', false],
    ]);
    await assistant.pressButton('Put into the list');
    await assistant.findByRole('status', 'List', { says: /roster\.csv is in the list now/ });
    expect(await assistant.draft()).toMatch(
      /^dee@example\.edu\n(.*\n)?anna@example\.org\nben@example\.com\ncora@example\.net\s*$/,
    );
    await assistant.pressButton('Undo this change');
    await until(
      async () => (await assistant.draft()) === 'dee@example.edu' || undefined,
      'the list from before',
    );
  },
);

testInOne(
  'firefox',
  'a workbook and a plain text go into an empty list; what is no list is refused in a sentence and harms nothing',
  async () => {
    const assistant = await openAssistant();
    const rows = [
      ['Participant', 'Address'],
      ['Anna Berg', 'anna@example.org'],
      ['Ben Wood', 'ben@example.com'],
      ['Cora Lee', 'cora@example.net'],
    ];
    const filtered = workbook([{ name: 'Autumn', rows, rowAttributes: { 4: 'hidden="1"' } }]);
    await dropFiles(assistant, { name: 'course.xlsx', content: filtered });
    await assistant.findByRole('checkbox', 'Address 2 people');
    // What a filter hides is left out, and can be asked for.
    await assistant.press('checkbox', 'Take the hidden row too');
    await assistant.findByRole('checkbox', 'Address 3 people');
    await assistant.press('checkbox', 'Take the hidden row too');
    await assistant.findByRole('checkbox', 'Address 2 people');
    await assistant.pressButton('Put into the list');
    await assistant.findByRole('status', 'List', {
      says: /course\.xlsx is in the list now\. 1 hidden row was left out\./,
    });
    const list = await assistant.draft();
    expect(list).toContain('anna@example.org');
    expect(list).toContain('ben@example.com');
    expect(list).not.toContain('cora');
    // Not the usual encoding: said, since names may look odd.
    const text = Buffer.from('Zoë <zoe@example.org>', 'latin1');
    await dropFiles(assistant, { name: 'mail.txt', content: text });
    await assistant.findByRole('status', 'List', {
      says: /mail\.txt is in the list now\. It was read as windows-1252/,
    });
    const longer = await assistant.draft();
    expect(longer).toMatch(/Zoë <zoe@example\.org>$/);
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    for (const [files, sentence] of [
      [[{ name: 'people.png', content: png }], /no list in a file of this kind/],
      [
        [
          { name: 'a.csv', content: csv },
          { name: 'b.csv', content: csv },
        ],
        /one file at a time/,
      ],
      [[{ name: 'empty.txt', content: '' }], /nothing in this file/],
    ] as const) {
      await dropFiles(assistant, ...files);
      await assistant.findByRole('status', 'List', { says: sentence });
    }
    // Too large: its size is enough to know, and nothing of it is loaded.
    await assistant.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const file = new File(['anna@example.org'], 'large.csv');
      Object.defineProperty(File.prototype, 'size', { get: () => 50 * 1024 * 1024 });
      dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await assistant.findByRole('status', 'List', { says: /This file is too large/ });
    expect(await assistant.draft()).toBe(longer);
  },
);

onlyIn('chromium', () => {
  test('the bubble under the toolbar, which a file chooser would close, leads to the window for a file', async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
    await site.toFront();
    await browser.inExtension(async (tab) => {
      await chrome.tabs.update(tab, { active: true });
      const { windowId } = await chrome.tabs.get(tab);
      await chrome.windows.update(windowId, { focused: true });
      await chrome.action.openPopup({ windowId });
    }, site.tabId);
    const pressed = () =>
      browser.inExtension(() => {
        const bubble = chrome.extension.getViews({ type: 'popup' })[0];
        // It follows the tab in front, once it knows which that is.
        if (!/ILMN_TechSupport/.test(bubble?.document.body.textContent ?? '')) return undefined;
        const buttons = [...(bubble?.document.querySelectorAll('button') ?? [])];
        const button = buttons.find((each) => /window.*file|file.*window/i.test(each.textContent ?? ''));
        button?.click();
        return button ? true : undefined;
      });
    await until(pressed, 'the bubble to offer the window');
    const opened = () =>
      browser.inExtension(async () => {
        const tabs = await chrome.tabs.query({});
        const window = tabs.find(({ url }) => url?.includes('src/popup/index.html?view=window'));
        const isOpen = chrome.extension.getViews({ type: 'popup' }).length > 0;
        return window && !isOpen ? { id: window.id ?? 0, url: window.url ?? '' } : undefined;
      });
    const window = await until(opened, 'the window, with the bubble gone');
    expect(window.url).toContain(`tab=${site.tabId}`);
    await browser.inExtension((id) => chrome.tabs.remove(id), window.id);
  });
});

onlyIn('chromium', () => {
  test('it is said what a list was read as, and it can be read as plain text instead; a file of JSON is a list', async () => {
    const assistant = await openAssistant();
    const lines = [
      { user: { username: 'jdoe_2', email: 'jane.doe@example.org' }, invitedBy: 'dana.boss@example.net' },
      { user: { username: 'rroe_7', email: 'r.roe@example.org' }, invitedBy: 'dana.boss@example.net' },
    ];
    const json = lines.map((line) => JSON.stringify(line)).join('\n');
    await assistant.paste(json);
    const note = (says: RegExp) =>
      until(
        async () =>
          says.test(
            await assistant.evaluate(() => document.querySelector('.recognised')?.textContent ?? ''),
          ) || undefined,
        'what the list was read as',
      );
    await note(/JSON lines: 2 people, column “user\.email”/);
    await assistant.pressButton('Read as plain text instead');
    await note(/line by line/);
    await assistant.pressButton('Read by its format again');
    await note(/JSON lines: 2 people/);
    await dropFiles(assistant, { name: 'people.json', content: JSON.stringify(lines) });
    await assistant.findByRole('checkbox', 'user.email 2 people');
  });
});
