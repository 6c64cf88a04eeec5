import { personId } from '../../../../basespace/person';
import { meaningOf } from '../../../../formats/headings/headings';
import { readFormat } from '../../../../formats/recognise';
import { TablesInText } from '../../../../formats/rows/tables-in-text';
import { isEndOfStay } from '../../../../formats/standing/end-dates';
import type { RecordTable, TableRecord } from '../../../../formats/table';
import type { Said } from '../../../../users/leaving';
import type { RosterPerson } from '../../../../users/roster';
import { isNo, isOfPersons, saysStaying, speaksOfLeaving, speaksOfStaying } from './words';

/** The tables of a text, in its order. */
export function tablesOf(text: string): readonly RecordTable[] {
  const format = readFormat(text);
  if (format) return format.kind === 'tables' ? format.tables : [];
  const finder = new TablesInText(text);
  const tables: RecordTable[] = [];
  for (let from = 0; from < text.length; ) {
    const table = finder.at(from);
    if (table) tables.push(table);
    const end = text.indexOf('\n', Math.max(from, table?.to ?? from));
    if (end < 0) break;
    from = end + 1;
  }
  return tables;
}

/** Whether a line holds the headings of the table that begins below it. @param from where the next line begins */
export function headsOf(tables: readonly RecordTable[], from: number, line: string): boolean {
  const below = tables.find((table) => from <= table.from || from < table.to);
  return (
    below !== undefined && below.headings.length > 1 && below.headings.every((one) => line.includes(one))
  );
}

/** What a table says of somebody; undefined where no record of it names them. */
export function saidInTable({ headings, records }: RecordTable, named: RosterPerson): Said | undefined {
  const { from, to } = named;
  const record = at(records, from);
  if (!record) return undefined;
  // Somebody may be named by all of their row.
  const cells = record.cells.filter((cell) => cell.from < to && cell.to > from);
  const id = personId(named).toLowerCase();
  const own = cells.find(({ text }) => id !== '' && text.toLowerCase().includes(id)) ?? cells[0];
  const ofOwn = own === undefined ? '' : (headings[own.column] ?? '');
  const said = headings.map((heading, column) =>
    column === own?.column ? 'plain' : saidInCell(heading, textOf(record, column), named),
  );
  if (own && !isOfLeavers(ofOwn)) return 'unsure';
  if (own && saysStaying(own.text.replace(/(?<!\S)\S+@\S+/g, ' '))) return 'unsure';
  if (said.includes('unsure')) return 'unsure';
  return said.includes('leaves') || speaksOfLeaving(ofOwn) ? 'leaves' : 'plain';
}

/** Whether those of a column may be the ones who leave: by their names, addresses and logins, or as it says. */
const isOfLeavers = (heading: string): boolean =>
  heading.trim() === '' || (!speaksOfStaying(heading) && (isOfPersons(heading) || speaksOfLeaving(heading)));

const textOf = ({ cells }: TableRecord, column: number): string =>
  cells
    .filter((cell) => cell.column === column)
    .map(({ text }) => text)
    .join(' ')
    .trim();

const lastDay =
  /\b(?:last|final) (?:working )?day\b|letzter (?:arbeits)?tag|dernier jour|último día|ultimo giorno|laatste (?:werk)?dag/iu;

/** `No`, `Start date`: nothing of leaving or staying. */
const ofNothing =
  /^(?:no|nr|n[°º]|#)\.?$|(?<!\p{L})(?:start|begin|entry|hire|hired|join|joined|joining|eintritts?|beginn|arrivée|début|alta|inicio|inizio|assunzione)(?:[ -]?(?:date|day|datum|on))?$|(?:eintritts|anfangs)datum|date d[’'](?:arrivée|entrée)|fecha de (?:alta|inicio)|data di (?:inizio|assunzione)/iu;

/** What a cell beside somebody says of them. */
function saidInCell(heading: string, text: string, { reasons }: RosterPerson): Said {
  if (ofNothing.test(heading.trim())) return 'plain';
  const isOfStaying = speaksOfStaying(heading);
  if (lastDay.test(heading) && !isOfStaying) return isSure(text) ? 'leaves' : 'unsure';
  // Everybody has a day on which a contract ends: only who is out by it leaves.
  if (isEndOfStay(heading) && !isOfStaying && !speaksOfLeaving(heading))
    return reasons.includes('outOfUse') ? 'leaves' : 'unsure';
  if (isOfPersons(heading) || meaningOf(heading) === 'group') return saysStaying(text) ? 'unsure' : 'plain';
  // `Manager`, `Replacement`: who stands there is another one. A mark or a day there is of this one.
  if (isOfStaying) return text !== '' && !isNo(text) && isMark(text) ? 'unsure' : 'plain';
  if (speaksOfLeaving(heading)) return isSure(text) ? 'leaves' : 'unsure';
  if (text !== '' && text !== '-' && speaksOfStaying(text)) return 'unsure';
  if (speaksOfLeaving(text)) return 'leaves';
  return meaningOf(heading) === 'state' ? 'unsure' : 'plain';
}

/** Whether a cell that asks for a yes or a day has one. */
const isSure = (text: string): boolean =>
  text !== '' && !isNo(text) && !speaksOfStaying(text) && !/[?？]/.test(text);

/** A yes or a sign, and no name or address. */
const isMark = (text: string): boolean =>
  !text.includes('@') &&
  (/^(?:yes|y|ja|j|oui|o|sí|si|sì|s|true|x|1|ok)$/iu.test(text) || !/[\p{L}]{2}/u.test(text));

/** Which of several stretches, in their order, holds a place. */
export function at<Stretch extends { from: number; to: number }>(
  all: readonly Stretch[],
  place: number,
): Stretch | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Stretch).from <= place) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found && place < found.to ? found : undefined;
}
