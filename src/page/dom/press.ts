import { onScreen, placeOn } from './place';
import type { PageTree } from './tree';

/**
 * Presses a control as a pointer would, with every event that component libraries listen to.
 * @param until asked between the events: when it says that the press has done its work already (a list opened
 *   on `pointerdown`), the rest is left out, so that the click does not close again what the press has opened
 */
export function press(pressed: Element, until: () => boolean = () => false): void {
  const target = ownButtonIn(pressed) ?? pressed;
  const place = placeOn(target);
  const element = underPointer(target, place.clientX, place.clientY);
  const base = { bubbles: true, cancelable: true, composed: true, ...onScreen(place), button: 0 };
  const pointer = { ...base, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const isUnused = element.dispatchEvent(new MouseEvent('mousedown', { ...base, buttons: 1, detail: 1 }));
  // The browser moves the focus for a true press.
  if (isUnused) focusable(element)?.focus({ preventScroll: true });
  const done = until();
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', { ...base, detail: 1 }));
  if (done || until() || element.matches(':disabled')) return;
  // A click without a count would be one that no press has come before: another request than the one just made.
  element.dispatchEvent(new PointerEvent('click', { ...pointer, detail: 1 }));
}

/**
 * Clicks an element as its own `click` does, but at a place on it: a click of a script alone has the place 0, 0, which may
 * close the dialog that the element stands in.
 */
export function click(element: HTMLElement): void {
  if (element.matches(':disabled')) return;
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    pointerId: -1,
    ...onScreen(placeOn(element)),
  };
  element.dispatchEvent(new PointerEvent('click', init));
}

/** Presses a box itself and nothing that stands in it, as one presses beside a list that is to close. */
export function pressBeside(box: Element): void {
  const { left, top, width, height } = box.getBoundingClientRect();
  const at = onScreen({ clientX: left + width / 2, clientY: top + height / 2 });
  const base = { bubbles: true, cancelable: true, composed: true, button: 0, ...at };
  const pointer = { ...base, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  box.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  box.dispatchEvent(new MouseEvent('mousedown', { ...base, buttons: 1, detail: 1 }));
  box.dispatchEvent(new PointerEvent('pointerup', pointer));
  box.dispatchEvent(new MouseEvent('mouseup', { ...base, detail: 1 }));
  box.dispatchEvent(new MouseEvent('click', { ...base, detail: 1 }));
}

function focusable(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(
    'button, input, select, textarea, a[href], [tabindex], [contenteditable=true]',
  );
}

/** A button in an element that says all that the element says: it is what a person presses there, and what may listen. */
function ownButtonIn(element: Element): Element | undefined {
  const said = element.textContent.trim();
  if (said === '') return undefined;
  return [...element.querySelectorAll('button, a, [role=button]')].find(
    (button) => button.textContent.trim() === said,
  );
}

/** The element under a pointer in the middle of another: a part of it, unless that part is its own button. */
function underPointer(element: Element, x: number, y: number): Element {
  const root = element.getRootNode();
  const met = 'elementFromPoint' in root ? (root as Document | ShadowRoot).elementFromPoint(x, y) : null;
  if (!met || met === element || !element.contains(met)) return element;
  const button = met.closest('button, a, input, [role=button]');
  const isOther = button !== null && button !== element && element.contains(button);
  return isOther && !button.matches('input') ? element : met;
}

/**
 * What a person meets who presses an element in its middle: a part of it, also deep in its shadow roots. A component may hear of
 * presses by its parts alone.
 */
export function metIn(tree: PageTree, element: Element): Element {
  const { clientX, clientY } = placeOn(element);
  let met = element;
  for (let root = tree.shadowOf(met); root; root = tree.shadowOf(met)) {
    const inner = root.elementFromPoint(clientX, clientY);
    if (!inner || inner === met || !root.contains(inner)) break;
    met = inner;
  }
  return met;
}

/** Keys that the assistant presses, with the number that older libraries still look at. */
const keyCodes: Record<string, number> = {
  Enter: 13,
  ',': 188,
  ';': 186,
  Tab: 9,
  ' ': 32,
  Escape: 27,
  ArrowDown: 40,
  Backspace: 8,
  Delete: 46,
};

const codes: Record<string, string> = { ',': 'Comma', ';': 'Semicolon', ' ': 'Space' };

/**
 * Sends a key to an element: down, press, up. Gives whether the page left the key's default to the browser.
 * @param held modifier keys that are held meanwhile
 */
export function pressKey(element: Element, key: string, held: { altKey?: boolean } = {}): boolean {
  const keyCode = keyCodes[key] ?? 0;
  const code = codes[key] ?? key;
  const init = {
    key,
    code,
    keyCode,
    which: keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...held,
  };
  const untouched = element.dispatchEvent(new KeyboardEvent('keydown', init));
  if (key.length === 1 || key === 'Enter') {
    element.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: keyCode }));
  }
  element.dispatchEvent(new KeyboardEvent('keyup', init));
  return untouched;
}

/**
 * Keeps every form from being sent while `work` runs: a key that commits an entry must never send a form, nor make the page
 * press a button that does. Holds only the sending itself; all else goes on.
 * @param isWithin whether a button stands in the field that is written: such a one may be the cross of a chip
 */
export async function withoutSubmitting<Result>(
  document: Document,
  work: () => Promise<Result>,
  isWithin: (button: Element) => boolean = () => true,
): Promise<Result> {
  const view = document.defaultView ?? window;
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const holdPress = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button, input') : null;
    if (
      event.isTrusted ||
      !button?.matches('button:not([type=button], [type=reset]), [type=submit], [type=image]')
    )
      return;
    if ((button as HTMLButtonElement).form && !isWithin(button)) hold(event);
  };
  view.addEventListener('submit', hold, true);
  view.addEventListener('click', holdPress, true);
  try {
    return await work();
  } finally {
    view.removeEventListener('submit', hold, true);
    view.removeEventListener('click', holdPress, true);
  }
}
