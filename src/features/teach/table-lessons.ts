import { accessSigns } from '../../basespace/access-words';
import { isOneOf, tidy } from '../../page/strings';
import { cellText } from '../../page/table/cell-text';
import { isPlain } from '../../page/table/plain';
import { readTable } from '../../page/table/read';
import type { Table } from '../../page/table/types';
import type { ConsolePage } from '../feature';
import { findUsersTable } from '../users-table/find';
import { anchored, featureContext, type Learned, type Lesson } from './lesson';
import { tableAt, tablesOf } from './tables';

/** The table of the users. */
export function tableLesson(page: ConsolePage): Lesson {
  return {
    candidates: () => tablesOf(page),
    meant: (pressed) => tableAt(page, pressed),
    learn: (element) =>
      isPlain(element)
        ? namedByPeople(page, element)
        : anchored(element, page.tree.document, featureContext(page), ['columns']),
  };
}

/** A table of plain elements is known again by the head over the names: the first one with words below it. */
function namedByPeople(page: ConsolePage, element: Element): Learned {
  const { headings, rows } = readTable(page.tree, element);
  const column = headings.findIndex(
    (heading, at) => heading !== '' && rows.some(({ cells }) => /\p{L}/u.test(textIn(cells[at]))),
  );
  const text = tidy(headings[column] ?? '');
  if (!/\p{L}/u.test(text) || text.length > 80) return { problem: 'noHeading' };
  return { word: { list: 'nameColumns', notIn: 'applicationColumns', text } };
}

const textIn = (cell: Element | undefined): string => (cell ? cellText(cell) : '');

/** Where a cell or a head stands. */
interface Place {
  table: Table;
  column: number;
  cell: Element;
}

function placeOf(page: ConsolePage, pressed: Element): Place | undefined {
  const element = tableAt(page, pressed);
  if (!element) return undefined;
  const table = readTable(page.tree, element);
  for (const cells of [table.heads, ...table.rows.map((row) => row.cells)]) {
    const column = cells.findIndex((cell) => cell && page.tree.contains(cell, pressed));
    const cell = cells[column];
    if (cell) return { table, column, cell };
  }
  return undefined;
}

/** A column that is an application; one that is counted as such now is none. */
export function columnLesson(page: ConsolePage): Lesson {
  return {
    candidates: () =>
      tablesOf(page).flatMap((table) =>
        readTable(page.tree, table).heads.filter((head) => head !== undefined),
      ),
    meant(pressed) {
      const place = placeOf(page, pressed);
      return place && (place.table.heads[place.column] ?? place.cell);
    },
    learn(element) {
      const place = placeOf(page, element);
      const text = tidy(place?.table.headings[place.column] ?? '');
      if (!/\p{L}/u.test(text) || text.length > 80) return { problem: 'noHeading' };
      return isCounted(page, text)
        ? { word: { list: 'otherColumns', notIn: 'applicationColumns', text } }
        : { word: { list: 'applicationColumns', notIn: 'otherColumns', text } };
    },
  };
}

/** Whether the column of that head is taken for an application now. */
function isCounted(page: ConsolePage, heading: string): boolean {
  try {
    const { table, applications } = findUsersTable(page).read();
    return applications.some((column) => isOneOf(table.headings[column] ?? '', [heading]));
  } catch {
    return false;
  }
}

/** What a cell says where a user has no access. */
export function noAccessLesson(page: ConsolePage): Lesson {
  const { wording } = page;
  return {
    candidates: () =>
      tablesOf(page).flatMap((element) => {
        const [first] = readTable(page.tree, element).rows;
        return (first?.cells ?? []).filter((cell) => cell !== undefined);
      }),
    meant(pressed) {
      const place = placeOf(page, pressed);
      return place && !place.table.heads.includes(place.cell) ? place.cell : undefined;
    },
    learn(cell) {
      const place = placeOf(page, cell);
      const text = tidy(cellText(cell));
      if (!place || text === '') return { problem: 'noWord' };
      const heading = place.table.headings[place.column] ?? '';
      const isAboutPerson = isOneOf(heading, wording.personColumns) || heading === '';
      if (isAboutPerson || /@|\d{3}/.test(text) || text.length > 40) return { problem: 'isPerson' };
      if (accessSigns(wording)(text) === 'access') return { problem: 'isAccess' };
      return { word: { list: 'noAccess', notIn: 'someAccess', text } };
    },
  };
}
