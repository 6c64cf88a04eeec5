import { type Column, holdsAddress } from '../../formats/headings/columns';
import type { Cell } from '../../formats/table';
import { cleanName } from '../words/names';

const familyName =
  /(?:^|[^a-z])(?:last|sur|family|nach|achter|apellidos?|cognome|sobrenome|nazwisko|efter|etter|sn)(?![a-z]{5})/i;

/**
 * How the person of a record is called: by the column of the full name, or by the parts of it, the given ones first.
 * @param main the column that names the person, which is no name beside it
 */
export function nameOfRecord(columns: readonly Column[], main: number, cells: readonly Cell[]): string {
  const parts = cells
    .filter(({ column, text }) => columns[column]?.meaning === 'name' && column !== main && text.length < 80)
    .filter(({ text }) => !holdsAddress(text) && /\p{L}/u.test(text) && !/[${}\\]/.test(text));
  const full = parts.find(({ column }) => /full|display|voll|complet/i.test(columns[column]?.heading ?? ''));
  if (full) return cleanName(full.text);
  const [first, second] = parts;
  if (first === undefined) return '';
  if (second === undefined || first.text.includes(second.text)) return cleanName(first.text);
  if (second.text.includes(first.text)) return cleanName(second.text);
  const given = parts.slice(0, 3);
  const isFamily = ({ column }: Cell): boolean => familyName.test(columns[column]?.heading ?? '');
  return cleanName(
    [...given.filter((part) => !isFamily(part)), ...given.filter(isFamily)].map(({ text }) => text).join(' '),
  );
}
