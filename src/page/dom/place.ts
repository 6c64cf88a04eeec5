import { dialogSelector } from './dialogs';

/** A place in the window, as events of a pointer have it. */
export interface Place {
  clientX: number;
  clientY: number;
}

/**
 * Where a person presses an element: in its middle; of one that is not drawn, in the middle of its label, or of what it
 * stands in. A dialog may close by a press whose place is outside of it: what has to be scrolled to in one is scrolled to,
 * and no place lies outside.
 */
export function placeOn(element: Element): Place {
  const drawn = drawnPart(element);
  const dialog = dialogOf(element);
  const frame = dialog?.getBoundingClientRect();
  const place = middleOf(drawn);
  if (!frame || !isDrawn(frame) || isWithin(place, frame)) return place;
  drawn.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'nearest' });
  const { left, right, top, bottom } = dialog?.getBoundingClientRect() ?? frame;
  const { clientX, clientY } = middleOf(drawn);
  return {
    clientX: Math.min(Math.max(clientX, left + 1), right - 1),
    clientY: Math.min(Math.max(clientY, top + 1), bottom - 1),
  };
}

/** A place with the one on the screen that goes with it, as near as a page can tell: 0, 0 would be outside of anything. */
export function onScreen(place: Place): Place & { screenX: number; screenY: number } {
  const { clientX, clientY } = place;
  const bars = outerHeight - innerHeight;
  return { ...place, screenX: screenX + clientX, screenY: screenY + bars + clientY };
}

/** The dialog around an element as it is drawn: through slots and out of shadow roots. */
function dialogOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.matches(dialogSelector))
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  return at;
}

function drawnPart(element: Element): Element {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const found = [element, ...labels].find((part) => isDrawn(part.getBoundingClientRect()));
  if (found) return found;
  let around = element.parentElement;
  while (around && !isDrawn(around.getBoundingClientRect())) around = around.parentElement;
  return around ?? element;
}

const isDrawn = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

function middleOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

const isWithin = ({ clientX, clientY }: Place, { left, right, top, bottom }: DOMRect): boolean =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
