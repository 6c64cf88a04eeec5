import { PeopleRows } from '../../basespace/people-rows';
import { isVisible } from '../../page/dom/tree';
import { wholeTables } from '../../page/table/read';
import type { ConsolePage } from '../feature';
import { plainTables } from './find';

/** The drawn table that names the most people; undefined where none names anybody. */
export function tableOfPeople(page: ConsolePage): PeopleRows | undefined {
  const landmarks = page.tree.landmarks();
  const tables = [
    ...wholeTables(page.tree, landmarks.tables.filter(isVisible)),
    ...plainTables(page, landmarks).filter(isVisible),
  ];
  const read = tables.map((element) => {
    const rows = new PeopleRows(page.tree, element, page.wording);
    return { rows, people: rows.read().length };
  });
  return read.reduce((best, one) => (one.people > best.people ? one : best), {
    rows: undefined as PeopleRows | undefined,
    people: 0,
  }).rows;
}
