import type { Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { fold, isOneOf, squeeze, tidy } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import { readTable } from '../page/table/read';
import { accessReader } from './access-words';
import type { UsersTableReading } from './users-table';
import type { Wording } from './wording';

const kindOf = accessReader();

/** What some users have now: for each application, by its folded name, the word of each user; '' where it was not seen. */
export type LevelsNow = Map<string, string[]>;

/** The levels of some rows of the Users table. */
export function levelsOfRows({ table, applications }: UsersTableReading, rows: typeof table.rows): LevelsNow {
  return new Map(
    applications.map((at) => [
      fold(table.headings[at] ?? ''),
      rows.map(({ cells }) => (cells[at] ? tidy(cellText(cells[at])) : '')),
    ]),
  );
}

/** The detail view of a user as far as the page shows it (#2874: workgroups, and the applications of those workgroups). */
export interface UserDetails {
  name: string;
  workgroups: string[];
  applications: { name: string; level: string; has: boolean }[];
}

/** Reads the tables of a user's detail view by their heads; the column of levels is the one that holds words of access. */
export function readUserDetails(tree: PageTree, landmarks: Landmarks, wording: Wording): UserDetails {
  const own = Object.values(wording).flat();
  const name = landmarks.all.find(
    ({ kind, text, dialog, banner, element }) =>
      kind === 'heading' && !dialog && !banner && !isOneOf(text, own) && isVisible(element),
  );
  const workgroups = new Set<string>();
  const applications: UserDetails['applications'] = [];
  for (const element of landmarks.tables.filter(isVisible)) {
    const { headings, rows } = readTable(tree, element);
    const texts = rows.map(({ cells }) =>
      headings.map((_, at) => (cells[at] ? tidy(cellText(cells[at])) : '')),
    );
    const columnOf = (words: readonly string[]): number => headings.findIndex((head) => isOneOf(head, words));
    const workgroup = columnOf(wording.workgroupsOfUser);
    const application = columnOf(wording.applicationsOfUser);
    const levels = headings.map(
      (_, at) =>
        texts.filter((row) => /none|access/.test(kindOf(row[at] ?? ''))).length * Number(at !== application),
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

/** The levels of the one user whose details are shown; an application told of twice in different words was not seen. */
export function levelsOfDetails({ applications }: UserDetails): LevelsNow {
  const levels: LevelsNow = new Map();
  for (const { name, level } of applications) {
    const [before = level] = levels.get(fold(name)) ?? [];
    levels.set(fold(name), [before === level ? level : '']);
  }
  return levels;
}

/** Whether two words say the same level of access: dashes and `No Access` do, and so do spellings with and without blanks. */
export function sameLevel(one: string, other: string): boolean {
  const squeezed = (word: string): string => (kindOf(word) === 'none' ? '-' : squeeze(word));
  return squeezed(one) === squeezed(other);
}
