import { describe, expect, test } from 'vitest';
import { corpus, type Line } from './corpus';
import { parsers } from './parsers';

const lines = Object.values(corpus).flat();

/** Each person once, in any letter case; a parser that gives up finds nobody. */
function found(parser: (text: string) => string[], text: string): Set<string> {
  try {
    return new Set(
      parser(text)
        .filter(Boolean)
        .map((person) => person.toLowerCase()),
    );
  } catch {
    return new Set();
  }
}

interface Score {
  right: number;
  lost: number;
  invented: number;
}

function scoreOf(parser: (text: string) => string[], over: readonly Line[]): Score {
  const score = { right: 0, lost: 0, invented: 0 };
  for (const [text, people] of over) {
    const wanted = new Set(people.map((person) => person.toLowerCase()));
    const got = found(parser, text);
    const lost = [...wanted].filter((person) => !got.has(person)).length;
    const invented = [...got].filter((person) => !wanted.has(person)).length;
    score.lost += lost;
    score.invented += invented;
    if (lost + invented === 0) score.right += 1;
  }
  return score;
}

const scores = Object.entries(parsers).map(([name, parser]) => [name, scoreOf(parser, lines)] as const);

/** The table that shows who loses how many people. */
function table(): string {
  const people = lines.reduce((sum, [, each]) => sum + each.length, 0);
  const cells = [
    ['parser', `lines right of ${lines.length}`, `people lost of ${people}`, 'people invented'],
    ...scores.map(([name, { right, lost, invented }]) => [name, `${right}`, `${lost}`, `${invented}`]),
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')).join('\n');
}

describe('a corpus of messy lines', () => {
  test('is large, and every line stands in it once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lines.map(([text]) => text)).size).toBe(lines.length);
  });

  describe.each(Object.entries(corpus))('%s', (_group, over) => {
    test.each(over.map(([text, people]) => ({ text, people })))('$text', ({ text, people }) => {
      expect(parsers.ours?.(text)).toEqual(people);
    });
  });
});

test('compared with published parsers, ours loses and invents nobody, and none is better', () => {
  process.stdout.write(`\n${table()}\n\n`);
  const [[, ours] = [], ...others] = scores;
  expect(ours).toEqual({ right: lines.length, lost: 0, invented: 0 });
  expect(others.length).toBeGreaterThanOrEqual(3);
  for (const [name, other] of others) {
    expect(other.right, name).toBeLessThan(lines.length);
    // Each one reads plain lists, so that the comparison is with a parser at work.
    expect(other.right, name).toBeGreaterThan(lines.length / 10);
    expect(other.lost + other.invented, name).toBeGreaterThan(0);
  }
});
