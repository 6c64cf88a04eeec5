import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { type FileReading, readListFile } from '../../../src/files/list-file';
import { type SheetKind, sheetsOfOffices } from './sheets-of-offices';
import { sheetsOfPrograms } from './sheets-of-programs';
import { workbook } from './workbook-maker';

const rowsOf = ({ rows }: SheetKind): string[][] => rows.split('\n').map((row) => row.split('\t'));
const quoted = (cell: string): string => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const preselected = (reading: FileReading): string =>
  reading.kind === 'text'
    ? reading.text
    : reading.textOf(reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index));

function expectRight({ ready, never, either = [] }: SheetKind, text: string): void {
  const { people } = reviewCollaborators(text);
  expect(people.filter((person) => !either.includes(person)).toSorted()).toEqual(ready.toSorted());
  for (const person of never) expect(people).not.toContain(person);
}

describe.each([...sheetsOfOffices, ...sheetsOfPrograms])('$what', (kind) => {
  test('pasted', () => expectRight(kind, kind.rows));

  test('as a file of delimited values', async () => {
    const lines = rowsOf(kind).map((row) => row.map(quoted).join(';'));
    const bytes = new TextEncoder().encode(lines.join('\r\n'));
    expectRight(kind, preselected(await readListFile(bytes, 'list.csv')));
  });

  test('as a workbook', async () => {
    const bytes = workbook([{ name: 'Sheet1', rows: rowsOf(kind) }]);
    expectRight(kind, preselected(await readListFile(bytes, 'list.xlsx')));
  });
});
