import { expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { readTable } from './reading';
import { workbook } from './workbook-maker';

const nina = 'nina.okafor@example.org';
const others = ['tomasz.wilk@example.org', 'mei.lin@example.org', 'pat.ray@example.org'];
const sheet = (name: string, people: readonly string[]) => ({
  name,
  rows: [['Name', 'E-mail'], ...people.map((person) => ['', person])],
});

async function readyOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readTable(bytes, 'a.xlsx');
  const likely = reading.columns.filter(({ isLikely }) => isLikely).map(({ index }) => index);
  return reviewCollaborators(reading.textOf(likely)).people;
}

test.each([
  'Ausgeschiedene',
  'Gelöschte Nutzer',
  'Gesperrte Konten',
  'Abgemeldete',
  'Exited',
  'Oud-leden',
  'Odešli',
  'Fratrådte',
  'Lähteneet',
  'المغادرون',
  '元メンバー',
  'Old',
  'Archiv',
  'Alte Liste',
  'Papierkorb',
  'Старые',
])(
  'of sheets, the one of whoever is not meant is not taken although it is the longest: %s',
  async (title) => {
    expect(await readyOf(workbook([sheet(title, others), sheet('Team', [nina])]))).toEqual([nina]);
    expect(await readyOf(workbook([sheet(title, others), sheet('B', [])]))).toEqual([]);
  },
);

test.each(['Sample list', 'Sample submission 2026', 'Sample owners', 'Altersgruppe', 'Left wing'])(
  'a sheet of samples and their owners shows no example: %s',
  async (title) => {
    expect((await readyOf(workbook([sheet(title, others), sheet('B', [nina])]))).toSorted()).toEqual(
      others.toSorted(),
    );
  },
);
