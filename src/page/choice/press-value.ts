import { click, press } from '../dom/press';
import { isDisabled } from '../dom/state';
import type { Picked } from './choice';

/** Presses the one element of a value, where there is just one that is not disabled. */
export function pressOnly<Value extends HTMLElement>(
  fitting: Value[],
  pressIt: (element: Value) => void = pressOne,
): Picked {
  const able = fitting.filter((element) => !isDisabled(element));
  const [only] = able;
  if (able.length > 1) return 'severalSuchValues';
  if (!only) return fitting.length > 0 ? 'disabled' : 'noSuchValue';
  pressIt(only);
  return 'pressed';
}

/** Native inputs change by a click alone, even where they lie hidden; others may listen to the pointer. */
export function pressOne(element: HTMLElement): void {
  if (element instanceof HTMLInputElement) click(element);
  else press(element);
}
