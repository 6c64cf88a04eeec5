import { element } from './element';

/** A semantic table of few rows. */
export function simpleTable(
  name: string,
  headings: readonly string[],
  rows: (string | Node)[][],
): HTMLElement {
  const head = element('tr', {}, ...headings.map((heading) => element('th', { scope: 'col' }, heading)));
  const body = rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))));
  return element(
    'div',
    { class: 'table-box' },
    element('table', { 'aria-label': name }, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}
