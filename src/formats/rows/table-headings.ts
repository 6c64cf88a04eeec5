import { isEarlier, tellChange } from '../headings/earlier-columns';
import { isHeading, meaningOf } from '../headings/headings';
import { isOfTasks, isOfTickets, ofHelpers } from '../headings/ticket-columns';
import { saysAside, saysOut } from '../words/says-out';
import type { CellDelimiter } from './cell-delimiters';
import { type Row, readRow } from './delimited-rows';
import { areValueHints } from './value-hints';

/** Whether the cells of a row read like headings: no address, half of them known words, one of them of people. */
export function areHeadings(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => /[@<>]/.test(cell))) return false;
  if (new Set(filled.map((cell) => cell.toLowerCase())).size < filled.length / 2) return false;
  if (areValueHints(filled)) return false;
  const isOfWork = filled.some(isOfTasks);
  const isOfOne = (cell: string): boolean => isOfWork && ofHelpers.test(cell);
  const known = filled.filter(
    (cell) => isHeading(cell) || isOfTasks(cell) || isOfTickets(cell) || isOfOne(cell),
  );
  if (known.length * 2 < filled.length) return false;
  if (
    known.length < 2 &&
    !known.some((cell) => /^(?:mail|login)$/.test(meaningOf(cell)) && cell.split(/\s+/).length < 4)
  )
    return false;
  if (filled.some(isOfOne)) return true;
  return filled.some((cell) =>
    /^(?:mail|address|login|name|otherAddress|otherPerson)$/.test(meaningOf(cell)),
  );
}

/** `{"ImportId":"QID1_TEXT"}`, what a program calls a column, below its heading. */
export const isOfPrograms = (cell: string): boolean => /^\{"?[\w ]+"?:/.test(cell.trim());

/** Whether a row has a word that nobody knows under a heading of logins: `jdoe`, beside `student`, which heads columns, too. */
export const hasLoginUnder = (heading: Row, { cells }: Row): boolean =>
  cells.length === heading.cells.length &&
  cells.some(
    ({ text }, index) =>
      /^[a-z][\w.-]*$/i.test(text) &&
      !isHeading(text) &&
      meaningOf(heading.cells[index]?.text ?? '') === 'login',
  );

/** `Users' meeting, 24 November` over lines with a label each: a title with a comma. */
export function isSentence(text: string, heading: Row, cells: readonly string[]): boolean {
  if (cells.length > 2 || !/,\s/.test(text.slice(heading.from, heading.to))) return false;
  if (heading.next >= text.length) return false;
  const [first] = readRow(text, heading.next, ',').cells;
  return cells.some((cell) => /\d/.test(cell)) || /^\p{L}[^@:]{0,40}:\s.*@/u.test(first?.text ?? '');
}

/** A cell that is an address and nothing else. */
export const shownAddress = /^[^\s@<>,;:"'()[\]|]+@[^\s@<>,;:"'()[\]|]+\.\w{2,}$/;
const maxShortHeading = 40;

/**
 * Whether a row of words that nobody knows can only be headings: all of its cells are filled, and each of the next two rows
 * has as many, with an address and nothing else where the first has a word that is nobody's user ID. One row is enough where
 * several of its cells are people, and a heading says that whoever stands below is out: `Leaver<tab>Manager<tab>Replacement`.
 */
export function areHeadingsByPlace(
  text: string,
  heading: Row,
  cells: readonly string[],
  delimiter: CellDelimiter,
): boolean {
  const isWord = (cell: string): boolean => /\p{L}{2}/u.test(cell) && cell.length <= maxShortHeading;
  const isBar = (cell: string, index: number): boolean =>
    delimiter === '|' && cell === '' && (index === 0 || index === cells.length - 1);
  const words = cells.filter((cell, index) => !isBar(cell, index));
  if (words.length < 3 || !words.every(isWord) || new Set(words).size < words.length) return false;
  let possible = cells.flatMap((cell, index) =>
    isBar(cell, index) || (/^[a-z][\w.-]*$/.test(cell) && !isHeading(cell)) ? [] : [index],
  );
  const isSaid = words.some((cell) => saysOut(cell) || saysAside(cell));
  for (let at = heading.next, row = 0; row < 2; row++) {
    if (at >= text.length) return false;
    let next = readRow(text, at, delimiter);
    if (row === 0 && next.next < text.length && next.cells.every(({ text }) => ruleCell.test(text)))
      next = readRow(text, next.next, delimiter);
    if (next.cells.length !== cells.length) return false;
    const people = next.cells.map((cell) => shownAddress.test(addressIn(cell.text)));
    possible = possible.filter((index) => people[index]);
    if (isSaid && possible.length > 0 && people.filter(Boolean).length > 1) return true;
    at = next.next;
  }
  return possible.length > 0;
}

const ruleCell = /^:?-*:?$/;
/** `Ada Byron <ada@example.org>`: the address of a cell that is one person's, or the cell as it is. */
const addressIn = (cell: string): string =>
  /^[^@<>]{0,60}<([^@<>\s]+@[^@<>\s]+)>\s*$/.exec(cell)?.[1] ?? cell.trim();

/** `Add<tab>Remove` over addresses: lists side by side, of which one is of those who are out. */
export function areListsSideBySide(
  text: string,
  heading: Row,
  cells: readonly string[],
  delimiter: CellDelimiter,
): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.length > 6 || heading.next >= text.length) return false;
  if (filled.some((cell) => cell.length > maxShortHeading || cell.includes('@'))) return false;
  const isChange = tellChange(filled);
  const isOut = (cell: string): boolean => saysOut(cell) || saysAside(cell) || (isChange && isEarlier(cell));
  const out = filled.filter(isOut).length;
  if (out === 0 || out === filled.length) return false;
  const next = readRow(text, heading.next, delimiter).cells;
  return (
    next.length <= cells.length + 1 &&
    next.filter((cell) => shownAddress.test(cell.text.trim())).length > 1 &&
    filled.every((cell) => !isHeading(cell) || isOut(cell) || filled.length === 2)
  );
}

/** A heading over several columns stands in the first one. */
export function spreadHeadings({ cells }: Row): void {
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    if (cell.text.trim() === '' && before) cell.text = before.text;
  }
}
