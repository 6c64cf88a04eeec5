import type { Kit } from './kit';

/** What a person means to press: what says a documented text, on the page or in what lies over it, or a control by its label. */
export interface Target {
  text?: string;
  /** Whether it is in what lies over the page. */
  isOver?: boolean;
  control?: string;
}

export interface Place {
  x: number;
  y: number;
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** All shadow roots of the page, and the page itself. */
export function allRoots(start: ParentNode = document): ParentNode[] {
  const roots: ParentNode[] = [start];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots;
}

/** The innermost drawn elements of this text. */
export function fittingIn(text: string, isOver: boolean): Element[] {
  const wanted = text.toLowerCase();
  // Dialogs stand beside the application, hidden ones too.
  const app = document.getElementById('app');
  const starts = isOver ? [...document.body.children].filter((child) => child !== app) : [app ?? document];
  const fitting = starts
    .flatMap((start) => allRoots(start))
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => element.textContent?.trim().toLowerCase() === wanted && element.checkVisibility());
  return fitting.filter((element) => !fitting.some((other) => other !== element && element.contains(other)));
}

/** Where a person would press an element. */
export function middleOf(element: Element | undefined): Place | null {
  element?.scrollIntoView({ block: 'center', inline: 'center' });
  const box = element?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** What a press at its middle really comes to, in whatever shadow root that is. */
function isUncovered(element: Element): boolean {
  const place = middleOf(element);
  if (!place) return false;
  let hit = document.elementFromPoint(place.x, place.y);
  for (let inner = hit; inner; ) {
    hit = inner;
    const next: Element | null = inner.shadowRoot?.elementFromPoint(place.x, place.y) ?? null;
    inner = next === inner ? null : next;
  }
  for (let at: Element | null = hit; at; at = around(at)) if (at === element) return true;
  return false;
}

const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

function elementsOf(kit: Kit, { text, isOver = false, control }: Target): Element[] {
  const found =
    control === undefined
      ? inTurnOf(fittingIn(kit.speak(text ?? ''), isOver), isOver)
      : [kit.controls.get(control)];
  return found.filter((element) => element !== undefined).filter((element) => isUncovered(element));
}

/** What ends a dialog may be called as its title is: the last one is meant. */
const inTurnOf = (elements: Element[], isLastFirst: boolean): Element[] =>
  isLastFirst ? elements.reverse() : elements;

/** Where a press of it begins: at a place, or with a key once it has the focus; null where a person sees no such thing. */
export function startOfPress(
  kit: Kit,
  target: Target,
  isByKeys: boolean,
): { place: Place } | { key: string } | null {
  const [element] = elementsOf(kit, target);
  if (isByKeys) return element ? withFocus(element) : null;
  const place = middleOf(element);
  return place && { place };
}

/** Puts the focus where the keyboard presses it. */
function withFocus(element: Element): { key: string } | null {
  for (let at: Element | null = element; at; at = around(at)) {
    const control = at instanceof HTMLLabelElement ? at.control : at.matches(focusable) ? at : inner(at);
    if (!control) continue;
    (control as HTMLElement).focus();
    return { key: control.matches('input, [role=checkbox], [role=switch]') ? 'Space' : 'Enter' };
  }
  return null;
}

const inner = (element: Element): Element | null =>
  element.shadowRoot?.querySelector(focusable) ?? element.querySelector(focusable);
