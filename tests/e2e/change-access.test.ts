import { expect } from 'vitest';
import { type SitePage, until, useBrowser } from './harness';
import { testInOne, testJobs } from './jobs';
import { consoleUrl, type Snapshot, skins, snapshot, untilState } from './support';

const browser = useBrowser();

/** One level of access, however it is written: so the site's documents have it, and so the state is compared. */
const levelOf = (word: string) =>
  /^([-–—−]|no ?access)$/i.test(word.trim()) ? 'none' : word.replace(/\s/g, '').toLowerCase();

interface SaidOfProduct {
  now: Record<string, number>;
  changed: number;
  unseen: number;
}

/** What our small notes say, by product. */
async function notesIn(site: SitePage): Promise<Record<string, SaidOfProduct>> {
  const notes = await site.evaluate(() => {
    const ours = document.querySelector('#workgroup-assistant')?.shadowRoot;
    const tags = [...(ours?.querySelectorAll('.tags:popover-open .tag') ?? [])];
    return tags.map((tag) => [...tag.children].map(({ textContent }) => textContent ?? ''));
  });
  const read = notes.map(([product = '', ...sentences]): [string, SaidOfProduct] => {
    const all = sentences.join(' ');
    const now: Record<string, number> = {};
    const listed = /Now: (.*?)\.(?= |$)/.exec(all)?.[1] ?? '';
    for (const part of listed.split(', ').filter(Boolean)) {
      const [, count = '1', word = ''] = /^(?:(\d+) )?(.+)$/.exec(part) ?? [];
      now[levelOf(word)] = (now[levelOf(word)] ?? 0) + Number(count);
    }
    const number = (pattern: RegExp) => Number(pattern.exec(all)?.[1] ?? 0);
    return [product, { now, changed: number(/change (\d+) of/), unseen: number(/(\d+) not seen/) }];
  });
  return Object.fromEntries(read);
}

/** What they ought to say, by the state: what these users have, against what the dialog shows. */
function expectedNotes({ drafts, users }: Snapshot, ids: string[], unseen = 0) {
  const chosen = users.filter(({ id }) => ids.includes(id));
  const ofProduct = ([product, shown]: [string, string]): [string, SaidOfProduct] => {
    const now: Record<string, number> = {};
    for (const { access } of chosen) {
      const level = levelOf(access[product] ?? '-');
      now[level] = (now[level] ?? 0) + 1;
    }
    const changed = chosen.length - (now[levelOf(shown)] ?? 0);
    return [product, { now, changed, unseen }];
  };
  return Object.fromEntries(Object.entries(drafts.access).map(ofProduct));
}

async function untilNotesAgree(site: SitePage, ids: string[], unseen = 0): Promise<void> {
  let last: unknown;
  await until(
    async () => {
      const [said, wanted] = [await notesIn(site), expectedNotes(await snapshot(site), ids, unseen)];
      last = { said, wanted };
      const sorted = (notes: typeof said) =>
        JSON.stringify(
          Object.entries(notes).map(([name, { now, ...rest }]) => [name, rest, Object.entries(now).sort()]),
        );
      return sorted(said) === sorted(wanted) || undefined;
    },
    () => `the notes to agree with the state: ${JSON.stringify(last)}`,
  );
}

const selectedIn = async (site: SitePage) => (await snapshot(site)).selected;

async function openDialog(site: SitePage): Promise<void> {
  await site.press('button', /^Change access$/i, { nth: 0 });
  await untilState(site, ({ drafts }) => drafts.dialog === 'change-access', 'the dialog');
}

testJobs(
  'values',
  { skin: skins },
  {
    'each product has what the selected users have now beside it, and nothing is pressed': async ({
      skin,
    }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { skin, users: 60, late: 50 }));
      await site.findByRole('button', /^Change access$/i);
      await until(async () => (await site.findAllByRole('checkbox')).length > 6 || undefined, 'the rows');
      for (const nth of [1, 2, 4, 5]) await site.press('checkbox', undefined, { nth });
      const { selected: ids } = await untilState(
        site,
        ({ selected }) => selected.length === 4,
        'four selected',
      );
      await openDialog(site);
      await untilNotesAgree(site, ids);
      // The notes follow what the admin chooses.
      if (skin === 'plain') await site.choose('combobox', 'Sequence Hub - EU', 'Has Access');
      else {
        await site.press(skin === 'angular' ? 'combobox' : 'button', /^Sequence Hub - EU/);
        await site.press('option', 'Has Access');
      }
      await untilState(
        site,
        ({ drafts }) => drafts.access['Sequence Hub - EU'] === 'Has Access',
        'the choice',
      );
      await untilNotesAgree(site, ids);
      const { events, submitted } = await snapshot(site);
      expect([events.changeAccessPressed, events.grantPressed, submitted.length]).toEqual([1, 0, 0]);
      // What lies beside a modal dialog of the browser's own cannot be pressed; the others must not hear of that press.
      if (skin !== 'plain') {
        await site.press('button', 'Dismiss');
        await until(
          async () => Object.keys(await notesIn(site)).length === 0 || undefined,
          'the notes to go',
        );
        expect((await snapshot(site)).drafts.dialog).toBe('change-access');
      }
      await site.press('button', 'Cancel');
      await until(async () => Object.keys(await notesIn(site)).length === 0 || undefined, 'the notes to go');
    },

    'the details of a user are summed up, and stand beside the products of the dialog': async ({ skin }) => {
      const site = await browser.openPage(consoleUrl('workgroups/wg-1/users/u-1-13', { skin, users: 60 }));
      const { users } = await snapshot(site);
      const user = users.find(({ id }) => id === 'u-1-13');
      const levels = Object.values(user?.access ?? {}).map(levelOf);
      const withAccess = levels.filter((level) => level !== 'none').length;
      await until(async () => {
        const said = await site.textOf('region', 'Workgroup Assistant');
        return (
          said.includes(`1 workgroup. Access to ${withAccess} of ${levels.length} applications.`) || undefined
        );
      }, 'the card about the user');
      expect(await site.textOf('region', 'Workgroup Assistant')).toContain(user?.name ?? '');
      await openDialog(site);
      await untilNotesAgree(site, ['u-1-13']);
      await site.press('button', 'Cancel');
      // The notes have a button of that name too.
      await until(async () => Object.keys(await notesIn(site)).length === 0 || undefined, 'the notes to go');
      await site.press('button', 'Dismiss');
      await site.waitUntilGone('region', 'Workgroup Assistant');
      expect((await snapshot(site)).events.grantPressed).toBe(0);
    },
  },
);

testInOne('chromium', 'who is selected on another page of the table is said not to be seen', async () => {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 60, pageSize: 25 }));
  for (const nth of [1, 2]) await site.press('checkbox', undefined, { nth });
  await site.press('button', 'Next');
  await site.press('checkbox', undefined, { nth: 3 });
  const ids = await selectedIn(site);
  await openDialog(site);
  await untilNotesAgree(site, ids.slice(-1), 2);
});

testInOne(
  'chromium',
  'in a narrow window only the note of the control in use is shown; the setting turns the card off',
  async () => {
    const site = await browser.openPage(consoleUrl('workgroups/wg-1/users/u-1-13', { users: 60 }));
    await site.resize(400, 640);
    await site.findByRole('region', 'Workgroup Assistant');
    await browser.inExtension(() => chrome.storage.local.set({ settings: { version: 1, markUsers: false } }));
    await site.waitUntilGone('region', 'Workgroup Assistant');
    await openDialog(site);
    await site.focus('combobox', 'Emedgene');
    await until(async () => {
      const shown = await site.evaluate(() => {
        const tags =
          document.querySelector('#workgroup-assistant')?.shadowRoot?.querySelectorAll('.tag') ?? [];
        return [...tags].filter((tag) => tag.checkVisibility()).map((tag) => tag.firstChild?.textContent);
      });
      return JSON.stringify(shown) === '["Emedgene"]' || undefined;
    }, 'the note about Emedgene alone');
  },
);
