import { roleOf } from '../dom/aria';
import { isOn } from '../dom/state';

const tickIn = 'input[type=checkbox], [role=checkbox]';

/** Whether an option can be on beside others: pressed while it is on, it goes off. */
function isTick(option: Element): boolean {
  const role = roleOf(option);
  if (role === 'menuitemcheckbox' || role === 'checkbox') return true;
  if (role === 'option' && option.closest('[role=listbox][aria-multiselectable=true]')) return true;
  return option.querySelector(tickIn) !== null;
}

const isTicked = (option: Element): boolean =>
  [option, ...option.querySelectorAll(tickIn)].some((part) => isOn(part));

/**
 * What the ticks of a list that is open say of one of them: `none` where it is no tick, or the list keeps one on at a time, which the
 * control shows; `unclear` where others are on: what several levels come to is not known.
 * @param isShown whether the control shows that an option is chosen
 */
export function tickState(
  option: HTMLElement,
  all: readonly HTMLElement[],
  isShown: (option: HTMLElement) => boolean,
): 'none' | 'on' | 'off' | 'unclear' {
  if (!isTick(option)) return 'none';
  const others = all.filter((each) => each !== option && isTick(each) && isTicked(each));
  const [other] = others;
  if (!other) return isTicked(option) ? 'on' : 'off';
  return others.length === 1 && !isTicked(option) && isShown(other) ? 'none' : 'unclear';
}
