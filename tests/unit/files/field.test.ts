import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { type FileReading, type FileRemarks, readListFile } from '../../../src/files/list-file';
import { refusal } from './reading';

/** What is right of one file, its columns left as they are preselected. */
interface Expected {
  ready: string[];
  /** Not filled: left in rows or columns that are not taken, which is said. */
  doubtful: string[];
  never: string[];
  /** Filled, or waiting: both are right. */
  either?: string[];
  names?: Record<string, string>;
  mostDoubtful?: number;
  /** The code that it is refused with. */
  refused?: string;
  remarks: Partial<FileRemarks>;
}

const folder = new URL('./field/', import.meta.url);
const cases = readdirSync(folder).map((name) => {
  const at = new URL(`${name}/`, folder);
  const input = readdirSync(at).find((file) => file.startsWith('input.')) ?? '';
  const expected = JSON.parse(readFileSync(new URL('expected.json', at), 'utf8')) as Expected;
  return [name, input, new Uint8Array(readFileSync(new URL(input, at))), expected] as const;
});

const inAllColumns = (reading: FileReading): string =>
  reading.kind === 'text' ? reading.text : reading.textOf(reading.columns.map(({ index }) => index));
const preselected = (reading: FileReading): string =>
  reading.kind === 'text'
    ? reading.text
    : reading.textOf(reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index));

test.each(cases)('%s', async (_name, file, bytes, expected) => {
  if (expected.refused !== undefined) {
    expect(await refusal(bytes, file)).toBe(expected.refused);
    return;
  }
  const reading = await readListFile(bytes, file);
  const review = reviewCollaborators(preselected(reading));
  const { either = [] } = expected;
  expect(review.people.filter((person) => !either.includes(person)).toSorted()).toEqual(
    expected.ready.toSorted(),
  );
  for (const each of expected.never) expect(review.people).not.toContain(each.toLowerCase());
  for (const [address, name] of Object.entries(expected.names ?? {})) {
    expect(review.entries.find(({ person }) => person === address)?.name).toContain(name);
  }
  const doubtful = review.entries.filter(({ state }) => state === 'doubtful');
  expect(doubtful.length).toBeLessThanOrEqual(expected.mostDoubtful ?? 0);
  const whole = await readListFile(bytes, file, { isHiddenWanted: true });
  for (const each of expected.doubtful) expect(inAllColumns(whole)).toContain(each);
  expect(reading.remarks).toMatchObject(expected.remarks);
});
