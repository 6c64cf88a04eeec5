import type { Values } from '../../description/description';
import type { Child, Kit } from '../kit';
import { shadowRows, slottedCells, slottedRows } from './components';
import { divs, looseRows } from './divs';
import { ariaGrid, oddHead, pinned, virtual } from './grids';
import { expandable, measured, native, splitHead } from './native';

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
  /** What stands above the heads after the first ones, where heads stand in groups. */
  groups?: readonly { name: string; columns: number }[];
  /** How many rows there are in all, also those that are not shown. */
  total: number;
}

export type MakeTable = (kit: Kit, contents: TableContents) => HTMLElement;

/** What tables are made of. */
export const tables: Record<Values['table'], MakeTable> = {
  native,
  splitHead,
  measured,
  ariaGrid,
  oddHead,
  divs,
  looseRows,
  shadowRows,
  slottedCells,
  slottedRows,
  expandable,
  pinned,
  virtual,
};
