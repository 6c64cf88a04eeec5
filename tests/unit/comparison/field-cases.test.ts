import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/files/encoding';
import { exportsOfTools } from '../formats/exports';
import { parsers } from './parsers';

/** A text, whom it must give, and who may be given besides. */
interface Case {
  text: string;
  ready: string[];
  either: string[];
}

const folder = join(import.meta.dirname, '..', 'formats', 'cases');
const fromTheField = readdirSync(folder).map((name): Case => {
  const file = readdirSync(join(folder, name)).find((each) => each.startsWith('input.')) ?? '';
  const { text } = decodeText(new Uint8Array(readFileSync(join(folder, name, file))));
  const { ready, either = [] } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  return { text, ready, either };
});
const all = [...fromTheField, ...exportsOfTools.map(({ text, ready }) => ({ text, ready, either: [] }))];

function scoreOf(parser: (text: string) => string[]): { lost: number; invented: number } {
  let lost = 0;
  let invented = 0;
  for (const { text, ready, either } of all) {
    let found = new Set<string>();
    try {
      found = new Set(
        parser(text)
          .filter(Boolean)
          .map((person) => person.toLowerCase()),
      );
    } catch {
      // A parser that gives up finds nobody.
    }
    lost += ready.filter((person) => !found.has(person)).length;
    invented += [...found].filter((person) => !ready.includes(person) && !either.includes(person)).length;
  }
  return { lost, invented };
}

test('of exports as tools write them, ours loses and invents nobody; every other parser does', () => {
  const scores = Object.entries(parsers).map(([name, parser]) => ({ name, ...scoreOf(parser) }));
  const people = all.reduce((sum, { ready }) => sum + ready.length, 0);
  const lines = scores.map(
    ({ name, lost, invented }) => `${name.padEnd(18)} loses ${lost} of ${people}, invents ${invented}`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
  const [ours, ...others] = scores;
  expect(ours).toEqual({ name: 'ours', lost: 0, invented: 0 });
  for (const { name, lost, invented } of others) expect(lost + invented, name).toBeGreaterThan(0);
});
