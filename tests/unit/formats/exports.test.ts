import { describe, expect, test } from 'vitest';
import { consoles, type Export, letters, programs, tables } from './exports';
import { systems } from './exports-of-systems';
import { expectWhole } from './partition';
import { type Read, readFile, readPaste } from './reading';

const groups: Record<string, Export[]> = { tables, consoles, programs, letters, systems };

function expectRight(
  { text, review, offered }: Read,
  { ready, doubtful = [], names = {}, mostDoubtful }: Export,
): void {
  expectWhole(text, review);
  expect(review.people.map((person) => person.toLowerCase()).sort()).toEqual([...ready].sort());
  const waiting = review.entries.filter(({ state }) => state === 'doubtful');
  const seen =
    `${waiting.map(({ person, original }) => `${person} ${original}`).join('\n')}\n${offered}`.toLowerCase();
  for (const person of doubtful) expect(seen).toContain(person);
  if (mostDoubtful !== undefined) expect(waiting.length).toBeLessThanOrEqual(mostDoubtful);
  for (const [person, name] of Object.entries(names)) {
    const entry = review.entries.find((each) => each.person === person && each.state === 'ready');
    if (offered === '') expect(entry?.name).toBe(name);
  }
}

describe.each(Object.entries(groups))('exports of tools: %s', (_group, exports) => {
  test.each(exports)('$what, pasted', (one) => expectRight(readPaste(one.text), one));

  test.each(exports)('$what, pasted with other line ends', (one) => {
    expectRight(readPaste(one.text.replaceAll('\n', '\r\n')), one);
  });

  test.each(exports)('$what, as a file', async (one) => {
    expectRight(await readFile(new TextEncoder().encode(one.text), 'export.txt'), one);
  });
});
