import { A, B, C, type Kind, M } from './kind';

/** Lists as programs for statistics print them: columns flush right, a number in front of each row. */
function printed(headings: string[], ...rows: string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (front: string, cells: readonly string[]): string =>
    [front, ...cells.map((cell, column) => cell.padStart(widths[column] ?? 0))].join(' ');
  return [line(' ', headings), ...rows.map((row, at) => line(String(at + 1), row))].join('\n');
}

export const statistics: Kind[] = [
  {
    what: 'a frame with names of two words and who is active',
    text: printed(
      ['name', 'email', 'active'],
      ['Ada Byron', A, 'TRUE'],
      ['Ben Kross', B, 'FALSE'],
      ['Carla Diaz', C, 'TRUE'],
    ),
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a frame behind its prompt, with names of different length',
    text: `> print(users)\n${printed(
      ['name', 'email', 'dept', 'status'],
      ['Ada Byron', A, 'Genomics', 'active'],
      ['Benjamin Q Kross', B, 'IT', 'left'],
      ['Carla', C, 'Core', 'active'],
    )}\n> `,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a frame with managers',
    text: printed(['email', 'manager'], [A, M], [B, M], [C, M]),
    ready: [A, B, C],
    waits: [M],
  },
];
