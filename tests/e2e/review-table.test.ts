import { describe, expect, test } from 'vitest';
import { type AssistantPage, onlyIn, type SitePage, until, useBrowser } from './harness';
import { testInOne } from './jobs';
import { consoleUrl, snapshot, untilRemembered } from './support';
import { violationsIn } from './violations';

const browser = useBrowser();

const messy = [
  'To: "Doe, Jane" <jane.doe@example.org>',
  'ben@example.com',
  'flo@gmial.com',
  'gia@hotmial.com',
  'ben@example.com',
  '12345',
  'hal@@example.org',
  'please add them',
].join('\n');

async function openWith(list: string): Promise<[SitePage, AssistantPage]> {
  const site = await browser.openPage(consoleUrl('workgroups/wg-1/users', { users: 10 }));
  const assistant = await browser.openAssistant(site);
  await assistant.waitForStatus('This page', /Users screen/);
  await assistant.paste(list);
  return [site, assistant];
}

/** The texts of a row's cells; the rows that are drawn now, by their place in the table. */
function rowsOf(assistant: AssistantPage): Promise<Record<string, string[]>> {
  return assistant.evaluate(() => {
    const rows = [...document.querySelectorAll('[role="grid"] [data-row]')];
    const textsOf = (row: Element) =>
      [...row.querySelectorAll('[role="gridcell"]')].map((cell) => {
        const box = cell.querySelector<HTMLInputElement>('input[type="checkbox"]');
        return box ? (box.checked ? 'yes' : 'no') : (cell as HTMLElement).innerText.trim();
      });
    return Object.fromEntries(rows.map((row) => [row.getAttribute('aria-rowindex') ?? '', textsOf(row)]));
  });
}

const sumOf = (assistant: AssistantPage) =>
  assistant.evaluate(() => document.querySelector('.review-sum')?.textContent ?? '');

const untilSum = (assistant: AssistantPage, says: RegExp) =>
  until(async () => says.test(await sumOf(assistant)) || undefined, `the sum to say ${says}`);

/** The numbers behind the names of the filters. */
async function filterCounts(assistant: AssistantPage): Promise<Record<string, number>> {
  const names = (await assistant.findAllByRole('radio')).map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => [name.replace(/ [\d,]+$/, ''), Number(/[\d,]+$/.exec(name)?.[0].replace(',', ''))]),
  );
}

describe('the review', () => {
  test('is worked with by the keyboard alone: tick, edit, accept all, filter; what is ticked arrives', async () => {
    const [site, assistant] = await openWith(messy);
    await assistant.press('button', 'Review all 8 entries');
    await assistant.focus('checkbox', 'Fill in jane.doe@example.org');
    // Unticks Jane, and takes the digits as a user ID.
    await assistant.keyboard('Space');
    await untilSum(assistant, /^1 person will be filled in\. 1 left out/);
    for (let presses = 0; presses < 5; presses++) await assistant.keyboard('ArrowDown');
    await assistant.keyboard('ArrowRight');
    await assistant.keyboard('Space');
    await untilSum(assistant, /^2 people will be filled in\. 1 left out by you\. 1 taken all the same/);
    // Mends an address in its place; Escape leaves one as it was.
    await assistant.keyboard('ArrowDown');
    await assistant.keyboard('F2');
    await assistant.findByRole('textbox', 'Edit line 7');
    await assistant.type('hal@example.org');
    await assistant.keyboard('Enter');
    await untilSum(assistant, /^3 people/);
    await assistant.keyboard('ArrowUp');
    await assistant.keyboard('Enter');
    await assistant.findByRole('textbox', 'Edit line 6');
    await assistant.type('nobody');
    await assistant.keyboard('Escape');
    await assistant.waitUntilGone('textbox', 'Edit line 6');
    // Takes one suggestion from its cell, and the rest at once.
    await assistant.keyboard('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
      await assistant.keyboard(key);
    await untilSum(assistant, /^4 people/);
    await assistant.focus('button', 'Accept 1 suggestion');
    await assistant.keyboard('Enter');
    await untilSum(assistant, /^5 people/);
    const { All, ...states } = await filterCounts(assistant);
    expect(states).toEqual({ Ready: 5, Duplicate: 1, Doubtful: 1, 'Not used': 1 });
    expect(All).toBe(8);
    await assistant.focus('radio', 'All 8');
    await assistant.keyboard('ArrowRight');
    await until(async () => Object.keys(await rowsOf(assistant)).length === 5 || undefined, 'the ready ones');
    await assistant.focus('checkbox', 'Fill in ben@example.com');
    await assistant.keyboard('Escape');
    await until(
      async () => (await assistant.findByRole('button', 'Review all 8 entries')).focused || undefined,
      'the focus to be back where it came from',
    );
    expect((await assistant.draft()).split('\n').slice(2, 7)).toEqual([
      'flo@gmail.com',
      'gia@hotmail.com',
      'ben@example.com',
      '12345',
      'hal@example.org',
    ]);
    await assistant.pressButton('Fill invite');
    await assistant.waitForStatus('Result', /5 of 5/);
    const { drafts } = await snapshot(site);
    const people = drafts.people.length > 0 ? drafts.people : drafts.rawText.split(/\s+/).filter(Boolean);
    expect(people).toEqual([
      'ben@example.com',
      'flo@gmail.com',
      'gia@hotmail.com',
      '12345',
      'hal@example.org',
    ]);
  });

  testInOne(
    'chromium',
    'is a table beside the list where it is wide; ticks survive closing and go with the list',
    async () => {
      const [site, first] = await openWith(messy);
      expect(await first.waitForProblems(5)).toHaveLength(5);
      await first.resize(900, 900);
      await first.press('checkbox', 'Fill in ben@example.com');
      await untilSum(first, /1 left out/);
      expect(await rowsOf(first)).toMatchObject({
        2: ['yes', '1', 'To: "Doe, Jane" <jane.doe@example.org>', 'jane.doe@example.org', 'Ready', ''],
        3: ['no', '2', 'ben@example.com', 'ben@example.com', 'Ready', ''],
        4: ['no', '3', 'flo@gmial.com', 'Use flo@gmail.com', 'Doubtful', 'The domain looks misspelt.'],
        6: [
          expect.stringContaining('not filled in'),
          '5',
          'ben@example.com',
          'ben@example.com',
          'Duplicate',
          'Also in line 2.',
        ],
      });
      await first.press('button', /^Accept all 2/);
      await untilSum(first, /^3 people/);
      await first.press('button', 'Undo this change');
      await untilSum(first, /^1 person/);
      expect(await first.draft()).toBe(messy);
      await untilRemembered(browser, /^choices$/, '"accepted":[],"unticked":["ben@example.com"]');
      await untilRemembered(browser, /^draft$/, 'flo@gmial.com');
      await first.close();
      const second = await browser.openAssistant(site);
      await second.resize(900, 900);
      await untilSum(second, /^1 person will be filled in\. 1 left out/);
      // Another list in its place: the ticks were for the one before.
      await second.paste('ben@example.com\nanna@example.org');
      await untilSum(second, /^2 people will be filled in\. (?!1 left out)/);
    },
  );

  testInOne(
    'chromium',
    'draws only the rows in view of five thousand, and stays where it was scrolled to',
    async () => {
      const people = Array.from({ length: 5000 }, (_, index) => `person.${index + 1}@example.org`);
      const [, assistant] = await openWith(people.join('\n'));
      await assistant.resize(900, 900);
      const grid = await assistant.findByRole('grid', 'Review');
      expect(grid.attributes['aria-rowcount']).toBe('5001');
      const drawn = async () => Object.keys(await rowsOf(assistant)).length;
      expect(await drawn()).toBeLessThan(60);
      await assistant.focus('checkbox', 'Fill in person.1@example.org');
      await assistant.keyboard('Control+End');
      const scrollTop = () =>
        assistant.evaluate(() => document.querySelector('[role="grid"]')?.scrollTop ?? 0);
      await until(async () => '5001' in (await rowsOf(assistant)) || undefined, 'the last row');
      await assistant.keyboard('Home');
      expect((await assistant.findByRole('checkbox', 'Fill in person.5000@example.org')).focused).toBe(true);
      expect(await drawn()).toBeLessThan(60);
      const before = await scrollTop();
      expect(before).toBeGreaterThan(100_000);
      await assistant.keyboard('Space');
      await untilSum(assistant, /^4,999 people will be filled in\. 1 left out/);
      expect(await scrollTop()).toBe(before);
      // The row with the focus is scrolled out of view by other means, and keeps the focus.
      await assistant.evaluate(() => document.querySelector('[role="grid"]')?.scrollTo(0, 0));
      await until(async () => '2' in (await rowsOf(assistant)) || undefined, 'the first row');
      await assistant.keyboard('ArrowUp');
      await until(
        async () =>
          (await assistant.findByRole('checkbox', 'Fill in person.4999@example.org')).focused || undefined,
        'the focus to go on from its row',
      );
    },
  );
});

onlyIn('chromium', () => {
  test('neither cards nor table give axe anything to say, and nothing is wider than 320 px', async () => {
    const [, assistant] = await openWith(messy);
    await assistant.resize(900, 900);
    await assistant.findByRole('grid', 'Review');
    expect(await violationsIn(assistant)).toEqual([]);
    await assistant.press('button', 'Groups');
    await assistant.findByRole('textbox', 'Name for the present list');
    await assistant.resize(320, 800);
    expect(await violationsIn(assistant)).toEqual([]);
    await assistant.press('button', 'Review all 8 entries');
    await assistant.findByRole('grid', 'Review');
    expect(await violationsIn(assistant)).toEqual([]);
    expect(await assistant.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
