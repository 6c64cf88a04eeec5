import { wordsOf } from '../../basespace/part-words';
import type { ScreenId } from '../../basespace/screens';
import { headOf, rowAround, type WorkgroupRow, workgroupRows } from '../../basespace/workgroup-rows';
import { dialogAround } from '../../page/dom/dialogs';
import { isOn } from '../../page/dom/state';
import { isVisible } from '../../page/dom/tree';
import { holdsOneOf, isOneOf } from '../../page/strings';
import { isTicked, tickBoxesIn } from '../../page/table/ticked';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import type { Guard, HeldQuestion } from './guard';
import { namesListed } from './known-administrators';
import { isInDialog, PassedOn } from './passed-on';
import { type Press, tickBoxSelector } from './press';

type Kind = 'inactive' | 'archive' | 'delete';

const passedOn = new PassedOn();
/** The workgroup in whose row a person has pressed something last: a menu may stand anywhere in the page. */
const lastPressed = new WeakMap<ConsolePage, string>();
/** What has opened the menu of a row; a row that is unfolded says only that it is. */
const openMenu = '[aria-haspopup]:not([aria-haspopup=false])[aria-expanded=true]';
const cellSelector = 'th, td, [role=columnheader], [role=cell], [role=gridcell]';
const screensOfWorkgroup = new Set<ScreenId>(['workgroupList', 'admins']);

/** Whatever ends a workgroup: the tick in `Active Workgroup` taken out (D: for good), `Archive`, `Delete`. */
export const workgroupRemovalGuard: Guard = {
  id: 'workgroupRemoval',
  holds(page, press) {
    if (!screensOfWorkgroup.has(page.recognition().screen)) return false;
    const isTick = press.control.matches(tickBoxSelector);
    if (!isTick && kindOfButton(page, press) === undefined) return false;
    const { screen, certainty } = page.recogniseNow();
    return screensOfWorkgroup.has(screen) && certainty !== 'unsure';
  },
  question(page, press) {
    const rows = rowsOf(page);
    const own = rowAround(page.tree, rows, press.control);
    const kind = press.control.matches(tickBoxSelector)
      ? kindOfTick(page, press, own)
      : kindOfButton(page, press);
    if (!kind) return undefined;
    if (passedOn.isAnswer(page, press)) return undefined;
    return questionAbout(kind, own ? own.name : namedElsewhere(page, press, rows));
  },
  passedOn: (page) => passedOn.note(page),
  follow: followRows,
};

const rowsOf = ({ tree, wording }: ConsolePage): WorkgroupRow[] =>
  workgroupRows(tree, tree.landmarks(), wording);

function kindOfButton(page: ConsolePage, { names }: Press): Kind | undefined {
  // Within a workgroup one word alone may be about anything.
  const isList = page.recognition().screen === 'workgroupList';
  const is = (phrases: readonly string[]): boolean =>
    names.some((name) => isOneOf(name, phrases) && (isList || /\s/.test(name)));
  if (is(wordsOf(page.wording, 'archiveWorkgroup'))) return 'archive';
  return is(wordsOf(page.wording, 'deleteWorkgroup')) ? 'delete' : undefined;
}

/** The tick box of the column, or of that name, where its tick would be taken out. A filter above the list is none. */
function kindOfTick(
  page: ConsolePage,
  { control, names, isTurned }: Press,
  own: WorkgroupRow | undefined,
): Kind | undefined {
  const { tree, wording } = page;
  if (isOn(control) === isTurned) return undefined;
  const isNamed = names.some((name) => holdsOneOf(name, wording.activeWorkgroup));
  const head = own && !own.table.doubt ? headOf(tree, own, control) : '';
  if ((own && isNamed) || isOneOf(head, wording.activeWorkgroup)) return 'inactive';
  // Where no head is told, where the texts stand tells what is below them.
  const isInRow = own !== undefined || tree.closest(control, 'tr, [role=row]') !== null;
  if (head === '' && isBelow(page, control, wording.activeWorkgroup)) return 'inactive';
  if (isInRow) return undefined;
  const isSetting = page.recognition().screen === 'admins' || isInDialog(page, control);
  return isNamed && isSetting ? 'inactive' : undefined;
}

/** Whether a control stands below a cell, or anything else, of this text, by where both are drawn. */
function isBelow({ tree }: ConsolePage, control: HTMLElement, phrases: readonly string[]): boolean {
  const face = (control instanceof HTMLInputElement && control.labels?.[0]) || control;
  const { left, right, top } = face.getBoundingClientRect();
  const middle = (left + right) / 2;
  const cells = tree
    .queryAll(tree.document.body, cellSelector)
    .filter((cell) => isOneOf(tree.seenText(cell, 60), phrases));
  // Rows of plain elements may stand loose below their heads: then nothing says that they are rows.
  const texts = tree.landmarks().all.filter(({ text: words }) => isOneOf(words, phrases));
  return [...cells, ...texts.map(({ element }) => element)]
    .filter(isVisible)
    .map((head) => head.getBoundingClientRect())
    .some((head) => head.bottom <= top + 1 && head.left < middle && middle < head.right);
}

/** Which workgroup is meant by a press that stands in no row of the list; '' where that cannot be told. */
function namedElsewhere(page: ConsolePage, { control }: Press, rows: readonly WorkgroupRow[]): string {
  const { tree } = page;
  const { screen, workgroup } = page.recognition();
  if (screen !== 'workgroupList') return workgroup;
  const dialog = dialogAround(tree, control);
  if (dialog) {
    const words = tree.seenText(dialog, 2000);
    const named = rows.filter(({ name }) => name && holdsOneOf(words, [name]));
    return named.length === 1 ? (named[0]?.name ?? '') : '';
  }
  const isInMenu = tree.closest(control, '[role=menu], [role=menuitem]') !== null;
  const ticked = rows.filter((each) => isSelected(page, each));
  // What stands above the list is for the rows that are ticked; a row may also be unfolded, or its menu still be open.
  if (!isInMenu && ticked.length > 0) return namesListed(ticked.flatMap(({ name }) => name || []));
  const open = rows.filter(({ row }) =>
    row.elements.some((part) => tree.queryAll(part, openMenu).length > 0),
  );
  if (open.length === 1) return open[0]?.name ?? '';
  return isInMenu ? (lastPressed.get(page) ?? '') : '';
}

/** Whether the row is ticked, be it as it may with the tick of `Active Workgroup`. */
function isSelected({ tree, wording }: ConsolePage, { row, table }: WorkgroupRow): boolean {
  const isActive = (name: string): boolean => holdsOneOf(name, wording.activeWorkgroup);
  const cells = row.cells.filter(
    (cell, at) =>
      cell &&
      !isActive(table.headings[at] ?? '') &&
      !tickBoxesIn(tree, cell).some((box) => tree.namesOf(box).some(isActive)),
  );
  return isTicked(tree, { ...row, cells });
}

function questionAbout(kind: Kind, name: string): HeldQuestion {
  const named = name ? text('guardInWorkgroup', name) : text('guardWorkgroupUnnamed');
  return {
    title: text(`guardEnds_${kind}`, named),
    sentences: [text(`guardEndsHow_${kind}`, named)],
    answers: [
      { label: text('guardCancel'), isMain: true, does: 'leave' },
      { label: text(`guardEndsAnyway_${kind}`), does: 'passOn', tick: text(`guardEndsTick_${kind}`, named) },
    ],
  };
}

/** Remembers in which row of the list something was pressed last, until the signal aborts. */
function followRows(page: ConsolePage, signal: AbortSignal): void {
  passedOn.follow(page, signal);
  page.onPress((event) => {
    if (!event.isTrusted || !/^(pointerdown|keydown)$/.test(event.type)) return;
    const [target] = event.composedPath();
    if (page.recognition().screen !== 'workgroupList' || !(target instanceof Element)) return;
    const own = rowAround(page.tree, rowsOf(page), target);
    if (own) lastPressed.set(page, own.name);
  }, signal);
}
