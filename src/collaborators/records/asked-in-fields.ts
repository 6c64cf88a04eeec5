import type { Cell, TableRecord } from '../../formats/table';
import { smallWords } from '../said/clauses';
import { isAdded } from '../said/item-words';
import { namingOf } from '../said/naming';
import { requests } from '../said/request-words';

const address = /[^\s<>()[\]:;,"'|@]+@[^\s<>()[\]:;,"'|@]*[\p{L}\p{N}]/u;
const minWords = 3;
const maxLength = 1000;

/** A sentence in a field of a form, which asks for somebody. */
export interface Wish {
  cell: Cell;
  /** Whoever has filled in the form is meant as well: `please add Kim, too`. */
  isFurther: boolean;
}

/**
 * `Comments: please activate the account of Kim (kim@…)`, in the only record of a form: whom somebody asks for who filled it in.
 * @param isOwn whether a cell names whoever the record is about
 */
export function wishIn({ cells }: TableRecord, isOwn: (cell: Cell) => boolean): Wish | undefined {
  for (const cell of cells) {
    const { text } = cell;
    const found = isOwn(cell) || text.length > maxLength ? null : address.exec(text);
    if (found === null || smallWords(text) < minWords || !requests.test(text)) continue;
    if (namingOf(text, found.index, found.index + found[0].length) !== 'asked') continue;
    return { cell, isFurther: (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some(isAdded) };
  }
  return undefined;
}
