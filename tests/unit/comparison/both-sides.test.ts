import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendar } from '../collaborators/sources/calendar';
import { chat } from '../collaborators/sources/chat';
import { gmail, outlook } from '../collaborators/sources/mail';
import { spreadsheets } from '../collaborators/sources/tables';
import { exportsOfTools } from '../formats/exports';
import { type Read, readFile, readPaste } from '../formats/reading';

/** An input, and who is in it that is to be invited. */
interface Input {
  read: () => Promise<Read>;
  people: string[];
  /** Whom it is right to fill in and right to ask about. */
  either: string[];
}

const folder = join(import.meta.dirname, '..', 'formats', 'cases');
const cases = readdirSync(folder).map((name): Input => {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.')) ?? '';
  const bytes = new Uint8Array(readFileSync(join(folder, name, file)));
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const { paste, ready, either = [] } = expected as { paste: boolean; ready: string[]; either?: string[] };
  const read = (): Promise<Read> =>
    paste ? Promise.resolve(readPaste(new TextDecoder().decode(bytes))) : readFile(bytes, file);
  return { read, people: ready, either };
});
const pasted = (text: string, people: string[], either: string[] = []): Input => ({
  read: () => Promise.resolve(readPaste(text)),
  people,
  either,
});
// Words of sentences wait as well; of what waits in these, the addresses may be somebody who was meant.
const samples = [outlook, gmail, calendar, spreadsheets, chat]
  .flat()
  .map(({ text, people, doubtful = [], notMeant = [] }) =>
    pasted(
      text,
      people,
      doubtful.filter((person) => person.includes('@') && !notMeant.includes(person)),
    ),
  );
const exported = exportsOfTools.map(({ text, ready }) => pasted(text, ready));

const lower = (people: readonly string[]): string[] => people.map((person) => person.toLowerCase());

test('nobody else is ready, and at most one in twenty of those who are meant waits', async () => {
  let meant = 0;
  let waiting = 0;
  const others: string[] = [];
  for (const { read, people, either } of [...cases, ...samples, ...exported]) {
    const { review } = await read();
    const ready = lower(review.people);
    const all = new Set(lower([...people, ...either]));
    others.push(...ready.filter((person) => !all.has(person)));
    meant += all.size;
    waiting += [...all].filter((person) => !ready.includes(person)).length;
  }
  const share = ((100 * waiting) / meant).toFixed(1);
  process.stdout.write(
    `\n${meant} people are meant; ${waiting} of them wait (${share} %); ${others.length} others are ready\n\n`,
  );
  expect(others).toEqual([]);
  expect(waiting / meant).toBeLessThanOrEqual(0.05);
});
