import { expect, test } from 'vitest';
import { catchDownloads, chooseFile, dropFiles, savedFile } from './files';
import { type AssistantPage, onlyIn, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl } from './support';

const browser = useBrowser();
const list = 'anna@example.org\nben@example.org\nflo@gmial.com';

async function openAssistant(): Promise<AssistantPage> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.paste(list);
  return assistant;
}

async function saveAs(assistant: AssistantPage, name: string): Promise<void> {
  await assistant.focus('textbox', 'Name for the present list');
  await assistant.type(name);
  await assistant.keyboard('Enter');
}

const says = (assistant: AssistantPage, sentence: RegExp) =>
  assistant.findByRole('status', 'List', { says: sentence });

const groupNames = async (assistant: AssistantPage) =>
  (await assistant.findAllByRole('button', /^Rename /)).map(({ name }) => name.slice('Rename '.length));

const untilGroups = (assistant: AssistantPage, names: readonly string[]) =>
  until(
    async () => JSON.stringify(await groupNames(assistant)) === JSON.stringify(names) || undefined,
    `the groups ${names.join(', ')}`,
  );

testInOne(
  'firefox',
  'a list is saved under a name with its region and ticks, recalled, renamed, deleted and brought back',
  async () => {
    const assistant = await openAssistant();
    await assistant.chooseRegion('euc1');
    await assistant.press('button', 'Use as it is');
    await assistant.press('button', 'Groups');
    await saveAs(assistant, 'Course B, autumn');
    await says(assistant, /Saved as “Course B, autumn”/);
    expect(await assistant.textOf('list', 'Groups')).toMatch(/3 people · Europe — Frankfurt/);
    await assistant.chooseRegion('cac1');
    await assistant.paste('zoe@example.org');
    await assistant.press('button', 'Use Course B, autumn');
    await says(assistant, /“Course B, autumn” is in the list now/);
    expect(await assistant.draft()).toBe(list);
    expect(await assistant.region()).toBe('euc1');
    // The doubtful one had been accepted, and still is.
    await assistant.waitFor(
      () => (document.body.textContent ?? '').includes('3 people will be filled in. 1 taken all the same.'),
      undefined,
      'the ticks of the group',
    );
    await assistant.pressButton('Undo this change');
    await until(async () => (await assistant.draft()) === 'zoe@example.org' || undefined, 'the list before');
    expect(await assistant.region()).toBe('cac1');

    await assistant.press('button', 'Rename Course B, autumn');
    await assistant.findByRole('textbox', 'New name for Course B, autumn');
    await assistant.type('Course C');
    await assistant.keyboard('Enter');
    await untilGroups(assistant, ['Course C']);
    await assistant.press('button', 'Delete Course C');
    await untilGroups(assistant, []);
    await assistant.pressButton('Undo this change');
    await untilGroups(assistant, ['Course C']);
  },
);

testInOne(
  'chromium',
  'groups are carried elsewhere as a file; names that are taken are asked about, other files are refused',
  async () => {
    const assistant = await openAssistant();
    await assistant.press('button', 'Groups');
    await saveAs(assistant, 'Course A');
    await untilGroups(assistant, ['Course A']);
    await saveAs(assistant, 'course a');
    await assistant.press('button', 'Keep both');
    await untilGroups(assistant, ['Course A', 'course a (2)']);
    await catchDownloads(assistant);
    await assistant.press('button', 'Export Course A');
    const one = await savedFile(assistant);
    expect(one.name).toBe('course-a.groups.json');
    await assistant.press('button', 'Export all groups');
    await until(
      async () => (await savedFile(assistant)).name === 'groups.groups.json' || undefined,
      'all groups',
    );
    const all = await savedFile(assistant);

    for (const name of ['Course A', 'course a (2)']) {
      await assistant.press('button', `Delete ${name}`);
      await assistant.waitUntilGone('button', `Delete ${name}`);
    }
    await chooseFile(assistant, 'Import groups', all);
    await untilGroups(assistant, ['Course A', 'course a (2)']);
    // Dropped, and its name is taken: nothing changes until it is said what is to become of it.
    await dropFiles(assistant, one);
    await assistant.press('button', 'Replace');
    await says(assistant, /1 group was imported/);
    await untilGroups(assistant, ['Course A', 'course a (2)']);
    await chooseFile(assistant, 'Import groups', { name: 'other.json', content: '{"people": [1]}' });
    await says(assistant, /not a file of groups/);
    await untilGroups(assistant, ['Course A', 'course a (2)']);
    expect(await assistant.draft()).toBe(list);
  },
);

testInOne('chromium', 'the settings list what is kept longer, delete it, and let it expire', async () => {
  const day = 86_400_000;
  const put = (ages: number[]) =>
    browser.inExtension(
      async (given) => {
        const groups = given.ages.map((age) => ({
          id: String(age),
          name: `Used ${age} days ago`,
          text: 'anna@example.org',
          region: '',
          accepted: [],
          unticked: [],
          people: 1,
          usedAt: Date.now() - age * given.day,
        }));
        await chrome.storage.local.set({ groups });
      },
      { ages, day },
    );
  const kept = () =>
    browser.inExtension(async () => {
      const { groups = [] } = await chrome.storage.local.get('groups');
      return (groups as { id: string }[]).map(({ id }) => id);
    });
  const untilKept = (ids: string[]) =>
    until(async () => JSON.stringify(await kept()) === JSON.stringify(ids) || undefined, `${ids} to be kept`);

  await put([0, 20, 60, 100]);
  // Our page starts, and what is older than 90 days goes.
  const options = await browser.openExtensionPage('src/options/index.html');
  await untilKept(['0', '20', '60']);
  await options.findByRole('list', 'Kept longer', { says: /Groups/ });
  await options.waitFor(
    () => (document.body.textContent ?? '').includes('3 groups, about 1 KB'),
    undefined,
    'how much is kept',
  );
  await options.choose('combobox', 'Keep these for', '30');
  await untilKept(['0', '20']);
  // So does what has expired when the background script starts.
  await put([0, 40]);
  await browser.restartWorker();
  await browser.inExtension(() => chrome.storage.session.set({ anything: 1 }));
  await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  await untilKept(['0']);
  await options.press('button', 'Delete Groups');
  await untilKept([]);
  await put([1]);
  await options.press('button', 'Forget everything');
  await options.press('button', 'Yes, forget everything');
  await untilKept([]);
});

onlyIn('chromium', () => {
  test('a full storage is said, and neither the list nor another group is harmed', async () => {
    const assistant = await openAssistant();
    await assistant.press('button', 'Groups');
    await saveAs(assistant, 'Course A');
    await untilGroups(assistant, ['Course A']);
    await browser.inExtension(async () => {
      // Up to its limit, in ever smaller pieces.
      let size = 8_000_000;
      for (let piece = 0; size > 20; piece++) {
        try {
          await chrome.storage.local.set({ [`ballast${piece}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await saveAs(assistant, 'Course B');
    await says(assistant, /no room to keep this group/);
    expect(await groupNames(assistant)).toEqual(['Course A']);
    expect(await assistant.draft()).toBe(list);
  });
});
