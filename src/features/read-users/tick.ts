import { wordsOf } from '../../basespace/part-words';
import { displayName, personKey } from '../../basespace/person';
import type { Wording } from '../../basespace/wording';
import { keepFocus } from '../../page/dom/focus';
import { click } from '../../page/dom/press';
import { isOn } from '../../page/dom/state';
import { untilDrawn, waitFor } from '../../page/dom/wait';
import { fold, holdsOneOf } from '../../page/strings';
import { tickBoxesIn } from '../../page/table/ticked';
import { AssistantError } from '../../shared/errors';
import type { TickReport, UserNamed } from '../../shared/messages/users';
import type { ConsolePage } from '../feature';
import { type RowNow, UsersTableReader, type VisibleUsers } from '../users-table/reader';

/** A box that has not become ticked after so long was not ticked, in milliseconds. */
const timeoutMs = 1500;

/**
 * Ticks users in the site's own table, each by the one tick box that chooses their row: of the rows that are shown now, and
 * only those that are not ticked yet. Presses nothing else, and reads back what the table holds then.
 * @throws AssistantError `notOnUsersToCheck`, `unsureScreen`, and what `findUsersTable` throws
 */
export async function tickUsers(page: ConsolePage, users: readonly UserNamed[]): Promise<TickReport> {
  const { screen, certainty, dialog } = page.recogniseNow();
  if (screen !== 'users' || dialog !== '') throw new AssistantError('notOnUsersToCheck');
  if (certainty === 'unsure') throw new AssistantError('unsureScreen');
  const reader = new UsersTableReader(page);
  const view = reader.read(undefined);
  const report: TickReport = { ticked: 0, already: 0, notShown: 0, refused: [] };
  const pressed: { user: UserNamed; key: string }[] = [];
  const wanted = new Set<string>();
  const giveFocusBack = keepFocus(page.tree);
  for (const user of uniqueUsers(users)) {
    const rows = rowsOf(view, user);
    for (const { key } of rows) wanted.add(key);
    const box = rows.length === 1 && rows[0] ? tickBox(page, view, rows[0]) : undefined;
    if (rows.length === 0) report.notShown++;
    else if (!box) report.refused.push(displayName(user));
    else if (isOn(box)) report.already++;
    else {
      click(box);
      pressed.push({ user, key: rows[0]?.key ?? '' });
      // A page with a thousand rows is drawn anew by each tick: it is given the time.
      if (pressed.length % 50 === 0) await untilDrawn();
    }
  }
  const left = await notTicked(
    page,
    reader,
    pressed.map(({ key }) => key),
  );
  giveFocusBack();
  report.others = othersTicked(page, reader.read(undefined), wanted);
  report.ticked = pressed.length - left.size;
  report.refused.push(...pressed.filter(({ key }) => left.has(key)).map(({ user }) => displayName(user)));
  return report;
}

/** How many rows are ticked that were not wanted: what is pressed next is about them as well. */
function othersTicked(page: ConsolePage, view: VisibleUsers, wanted: ReadonlySet<string>): number {
  return view.rows.filter((row) => {
    const box = wanted.has(row.key) ? undefined : tickBox(page, view, row);
    return box !== undefined && isOn(box);
  }).length;
}

/** The keys of those whose box is not ticked after all. */
async function notTicked(
  page: ConsolePage,
  reader: UsersTableReader,
  keys: readonly string[],
): Promise<Set<string>> {
  const left = new Set(keys);
  await waitFor(
    page.tree,
    () => {
      const view = reader.read(undefined);
      for (const row of view.rows) {
        const box = left.has(row.key) ? tickBox(page, view, row) : undefined;
        if (box && isOn(box)) left.delete(row.key);
      }
      return left.size === 0 || undefined;
    },
    timeoutMs,
  );
  return left;
}

/** Each user once: a list may name somebody twice, and a second press would take the first one back. */
function uniqueUsers(users: readonly UserNamed[]): UserNamed[] {
  return [...new Map(users.map((user) => [personKey(user), user])).values()];
}

/** The rows that are about a user: by address, else by user ID, else by name. */
function rowsOf({ rows }: VisibleUsers, user: UserNamed): RowNow[] {
  for (const part of ['address', 'login', 'name'] as const) {
    const wanted = fold(user[part]);
    if (wanted) return rows.filter(({ person }) => fold(person[part]) === wanted);
  }
  return [];
}

/** The one tick box that chooses a row: in a column without a head of its own, and of no name that says something else. */
function tickBox(
  { tree, wording }: ConsolePage,
  view: VisibleUsers,
  { row }: RowNow,
): HTMLElement | undefined {
  const found = row.cells.flatMap((cell, index) => {
    if (!cell || view.applications.includes(index) || !isForChoosing(view.headings[index], wording))
      return [];
    return tickBoxesIn(tree, cell).filter(
      (box) => !holdsOneOf(tree.nameOf(box), wordsOf(wording, 'otherTickBoxes')),
    );
  });
  const [box] = found;
  return found.length === 1 && box && canBePressed(box) ? box : undefined;
}

/** The head of the column of tick boxes is empty, or a box that chooses all. */
const isForChoosing = (heading = '', wording: Wording): boolean =>
  heading === '' || holdsOneOf(heading, wordsOf(wording, 'selectionColumns'));

function canBePressed(box: HTMLElement): boolean {
  return !box.closest(':disabled, [aria-disabled=true], [inert]');
}
