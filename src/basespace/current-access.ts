import { dialogAround, isShown } from '../page/dom/dialogs';
import { seenNow } from '../page/dom/hiding';
import type { Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { fold, isOneOf, squeeze, tidy } from '../page/strings';
import { tablesByHead } from '../page/table/by-head';
import { cellText } from '../page/table/cell-text';
import { readTable } from '../page/table/read';
import { accessReader } from './access-words';
import { wordsOf } from './part-words';
import { withoutName } from './product-levels';
import { accessColumns } from './table-columns';
import type { UsersTableReading } from './users-table';
import { siteTitles, type Wording } from './wording';

/** The levels of some users: their words, by the folded name of the application; '' where not seen. */
export type LevelsNow = Map<string, string[]>;

/** The levels of some rows of the Users table. */
export function levelsOfRows(
  { table, applications, levelIn }: UsersTableReading,
  rows: typeof table.rows,
): LevelsNow {
  return new Map(
    applications.map((index) => {
      const heading = table.headings[index] ?? '';
      const levels = rows.map((row) => {
        const cell = row.cells[index];
        // Some cells say their heading before the level.
        return levelIn(row, index) ?? withoutSign(withoutName(cell ? tidy(cellText(cell)) : '', [heading]));
      });
      return [fold(heading), levels];
    }),
  );
}

/** A level without the sign before it, such as a tick; a sign alone tells of no level, unless it is a dash. */
const withoutSign = (text: string): string => text.replace(/^(?:(?!\u2212)[\p{S}\s])+/u, '');

/** The details of a user, as far as the page shows them (#2874: workgroups and their applications). */
export interface UserDetails {
  name: string;
  workgroups: string[];
  applications: { name: string; level: string; has: boolean }[];
}

function detailTables(tree: PageTree, landmarks: Landmarks, wording: Wording): Element[] {
  const words = [...accessColumns, ...wordsOf(wording, 'levelLabels')];
  const isName = (text: string): boolean => isOneOf(text, wording.applicationsOfUser);
  const areHeads = (texts: readonly string[]): boolean =>
    texts.some(isName) && texts.some((text) => isOneOf(text, words));
  return tablesByHead(tree, landmarks, isName, areHeads);
}

/** Reads the tables of a user's details by their heads; the column with words of access holds the levels. */
export function readUserDetails(tree: PageTree, landmarks: Landmarks, wording: Wording): UserDetails {
  const own = siteTitles(wording);
  const kindOf = accessReader(wording);
  const name = landmarks.all.find(
    ({ kind, text, dialog, banner, element }) =>
      kind === 'heading' && !dialog && !banner && !isOneOf(text, own) && isVisible(element),
  );
  const workgroups = new Set<string>();
  const applications: UserDetails['applications'] = [];
  for (const element of detailTables(tree, landmarks, wording)) {
    const { headings, rows } = readTable(tree, element);
    const texts = rows.map(({ cells }) =>
      headings.map((_, index) => (cells[index] ? tidy(cellText(cells[index])) : '')),
    );
    const columnOf = (words: readonly string[]): number => headings.findIndex((head) => isOneOf(head, words));
    const workgroup = columnOf(wording.workgroupsOfUser);
    const application = columnOf(wording.applicationsOfUser);
    const levels = headings.map(
      (_, index) =>
        texts.filter((row) => /none|access/.test(kindOf(row[index] ?? ''))).length *
        Number(index !== application),
    );
    const most = Math.max(0, ...levels);
    for (const row of texts) {
      if (row[workgroup]) workgroups.add(row[workgroup]);
      const level = row[levels.indexOf(most)];
      if (row[application] && level && most > 0)
        applications.push({ name: row[application], level, has: kindOf(level) !== 'none' });
    }
  }
  return { name: name?.text ?? '', workgroups: [...workgroups], applications };
}

/** The levels of the user whose details are shown; an application with two different levels is not seen. */
export function levelsOfDetails({ applications }: UserDetails): LevelsNow {
  const levels: LevelsNow = new Map();
  for (const { name, level } of applications) {
    const [before = level] = levels.get(fold(name)) ?? [];
    levels.set(fold(name), [before === level ? level : '']);
  }
  return levels;
}

/** Whether two words say the same level: all words for none do, and spellings with and without blanks. */
export function sameLevel(one: string, other: string, wording: Wording): boolean {
  const kindOf = accessReader(wording);
  const squeezed = (word: string): string => (kindOf(word) === 'none' ? '-' : squeeze(word));
  return squeezed(one) === squeezed(other);
}

/**
 * How many users the page says are selected; 0 where it does not say. A control in a dialog counts the levels that are chosen in
 * it, be it open or kept for later.
 */
export function selectedByPage(
  tree: PageTree,
  { all }: Landmarks,
  wording: Wording,
  dialog: Element | null = null,
): number {
  const selectedWords = wordsOf(wording, 'selectedWords');
  const isSeen = seenNow(tree);
  const isOfPage = (control: Element): boolean => {
    const around = dialogAround(tree, control);
    if (dialog && tree.contains(dialog, control)) return false;
    return isSeen(control) && (around === null || isShown(tree, around));
  };
  const counts = all.map(({ text, element, kind }) => {
    const [, count = '0', words = ''] = /^(\d+) (.*)/.exec(text) ?? [];
    if (!selectedWords.some((phrase) => fold(words).startsWith(fold(phrase)))) return 0;
    const isControl = kind === 'control' || element.closest('[aria-haspopup], [role=combobox]') !== null;
    return (isControl ? isOfPage(element) : isVisible(element)) ? Number(count) : 0;
  });
  return Math.max(0, ...counts);
}
