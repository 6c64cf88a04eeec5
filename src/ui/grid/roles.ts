/*
 * The roles of the grid pattern, to be spread on plain elements: rows are placed freely, so that only those in view need be
 * drawn, which the elements of a table do not allow.
 */

/** The grid itself; of its rows only some are in the document, so that their number is said. */
export const gridOf = (name: string, rows: number, columns: number) =>
  ({
    role: 'grid',
    'aria-label': name,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
  }) as const;

export const rowGroup = { role: 'rowgroup' } as const;

/** The row of headings. */
export const headingRow = { role: 'row', 'aria-rowindex': 1 } as const;

/** A row by its index. */
export const rowAt = (index: number) => ({ role: 'row', 'aria-rowindex': index + 2 }) as const;

export const heading = { role: 'columnheader' } as const;
export const gridCell = { role: 'gridcell' } as const;

/** A grid whose rows can be selected. */
export const selectableGridOf = (name: string, rows: number, columns: number) =>
  ({ ...gridOf(name, rows, columns), 'aria-multiselectable': true }) as const;

/** A row that can be selected. */
export const selectableRowAt = (index: number, isSelected: boolean) =>
  ({ ...rowAt(index), 'aria-selected': isSelected }) as const;

/** A heading that sorts, with the order that its column is in. */
export const sortingHeading = (order: 'ascending' | 'descending' | 'none') =>
  ({ ...heading, 'aria-sort': order }) as const;
