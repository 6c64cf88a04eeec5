import { dialogAround } from '../dom/dialogs';
import type { PageTree } from '../dom/tree';
import { overlayOf } from './close-dropdown';

/**
 * Leaves out what lies behind the dialog of a control: a page may draw that anew at any moment, and nobody could press it. Where
 * a part of what is outside of the dialog can be reached, all of it counts, since options are scrolled out of their lists.
 * @param parts what has come into view since the control was about to be opened
 */
export function withoutWhatIsBehind<Part extends Element>(
  tree: PageTree,
  control: Element,
  parts: readonly Part[],
): Part[] {
  const dialog = dialogAround(tree, control);
  if (!dialog) return [...parts];
  const byFrame = new Map<Element, Part[]>();
  for (const part of parts) {
    if (tree.contains(dialog, part)) continue;
    const frame = overlayOf(tree, part, dialog) ?? part;
    const held = byFrame.get(frame);
    if (held) held.push(part);
    else byFrame.set(frame, [part]);
  }
  const behind = new Set(
    [...byFrame].flatMap(([frame, held]) => (liesBehind(tree, frame, held) ? held : [])),
  );
  return parts.filter((part) => !behind.has(part));
}

/** Whether something else lies over the parts of a frame, and over each of which that can be told. */
function liesBehind(tree: PageTree, frame: Element, parts: readonly Element[]): boolean {
  let isBehind = false;
  for (const part of parts) {
    const hit = topmostAt(tree, part);
    if (!hit || tree.contains(hit, frame)) continue;
    if (tree.contains(frame, hit)) return false;
    isBehind = true;
  }
  return isBehind;
}

/** What lies on top in the middle of an element; undefined out of the window, and where it lets presses through, as while it fades in. */
function topmostAt(tree: PageTree, element: Element): Element | undefined {
  if (getComputedStyle(element).pointerEvents === 'none') return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const met = tree.document.elementsFromPoint(left + width / 2, top + height / 2);
  return met.find((one) => !tree.isOurs(one));
}
