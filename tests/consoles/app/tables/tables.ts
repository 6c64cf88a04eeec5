import type { Values } from '../../description/description';
import type { Child, Kit } from '../kit';
import { shadowRows, slottedCells, slottedRows } from './components';
import { divs } from './divs';
import { ariaGrid, oddHead, pinned, virtual } from './grids';
import { expandable, measured, native, splitHead, unmarkedHeads } from './native';

export interface Row {
  id: string;
  /** Makes what stands in each cell, in the order of the heads. */
  cells(): Child[][];
}

/** A table's heads and rows; its first columns, up to `people`, say what a row is about. */
export interface TableContents {
  heads: Child[];
  rows: readonly Row[];
  people: number;
  /** How many rows there are in all, also those that are not shown. */
  total: number;
}

export type MakeTable = (kit: Kit, contents: TableContents) => HTMLElement;

/** What tables are made of. */
export const tables: Record<Values['table'], MakeTable> = {
  native,
  unmarkedHeads,
  splitHead,
  measured,
  ariaGrid,
  oddHead,
  divs,
  shadowRows,
  slottedCells,
  slottedRows,
  expandable,
  pinned,
  virtual,
};
