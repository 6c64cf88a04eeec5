import type { Landmark } from './landmarks';

/** Whether an element is drawn as something to press: a pointer over it becomes a hand, whatever it is made of. */
export function isDrawnToPress(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}

/** Whether a landmark can be pressed: a control, or a text of no role that is drawn to be pressed (a styled `div`). */
export function isPressable({ kind, element }: Landmark): boolean {
  return kind === 'control' || (kind === 'text' && isDrawnToPress(element));
}
