import '@vaadin/button';
import '@vaadin/grid';
import { type Attributes, element } from '../../../src/practice/console/plain/element';

/** A button of Vaadin: an element of its own with the role, not a `<button>`. */
export function button(label: string, press: () => void, attributes: Attributes = {}) {
  return element('vaadin-button', { click: press, ...attributes }, label);
}

export const primary = { theme: 'primary' };

/** A grid of few rows, all of them drawn. Heads and cells are texts; a cell may be an element instead. */
export function simpleGrid(
  name: string,
  headings: readonly string[],
  rows: (string | Node)[][],
): HTMLElement {
  const grid = element('vaadin-grid', {});
  grid.accessibleName = name;
  grid.allRowsVisible = true;
  for (const [place, heading] of headings.entries()) {
    const column = element('vaadin-grid-column', { header: heading, 'auto-width': true });
    column.renderer = (cell, _column, { item }) => {
      cell.replaceChildren((item as (string | Node)[])[place] ?? '');
    };
    grid.append(column);
  }
  grid.items = rows;
  return grid;
}
