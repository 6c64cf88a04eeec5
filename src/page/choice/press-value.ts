import { placeOn } from '../dom/place';
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

/**
 * Native inputs change by a click alone, even where they lie hidden; others may listen to the pointer. Of a radio button that something
 * is drawn over, the page may hear only by what a person presses in its place: pressing both sets nothing else.
 */
export function pressOne(element: HTMLElement): void {
  if (!(element instanceof HTMLInputElement)) {
    press(element);
    return;
  }
  const cover = element.type === 'radio' ? coverOf(element) : null;
  if (cover) press(cover);
  if (!cover || !element.checked) click(element);
}

const controls = 'input, select, textarea, button, a, [tabindex], [role=button]';

/** What a pointer meets in place of an input: a part of its label, or of the box that is drawn around this one control. */
function coverOf(input: HTMLInputElement): Element | null {
  const { clientX, clientY } = placeOn(input);
  const met = (input.getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY);
  if (!met || met === input) return null;
  const { parentElement: box } = input;
  const isAlone = box?.querySelectorAll(controls).length === 1;
  const covers = [...(input.labels ?? []), ...(box && isAlone ? [box] : [])];
  return covers.some((cover) => cover.contains(met)) ? met : null;
}
