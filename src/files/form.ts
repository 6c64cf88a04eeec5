import { meaningOf } from '../formats/headings/headings';
import type { Table } from './table';

/** A form has no more labels. */
const maxLabels = 60;
const minLabels = 3;

/**
 * The labels and values of a form that fills a sheet: `E-mail` beside an address, `Room` beside `B12`. Undefined for a table
 * of people: there what stands in front of each is no word of headings.
 */
export function pairsOfForm({
  columns,
  rows,
  hasHeading,
}: Table): [label: string, value: string][] | undefined {
  const [first, second, third] = columns;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (rows.length > maxLabels) return undefined;
  const pairs: [string, string][] = rows.map((row) => [
    (row[first.index] ?? '').trim(),
    (row[second.index] ?? '').trim(),
  ]);
  if (hasHeading) pairs.unshift([first.heading, second.heading]);
  const labels = pairs.flatMap(([label, value]) => (label !== '' && value !== '' ? [label] : []));
  if (labels.length < minLabels || new Set(labels).size < labels.length) return undefined;
  const meanings = labels.map((label) => meaningOf(label.replace(/\s*[:：*]+\s*$/u, '')));
  const known = meanings.filter((meaning) => meaning !== 'unknown').length;
  return meanings.includes('mail') && known * 2 >= labels.length ? pairs : undefined;
}
