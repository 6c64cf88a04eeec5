import { tidy } from '../../strings';
import type { Choice, ChoiceKind } from '../choice';

/** A native select. */
export const select: ChoiceKind = {
  name: 'select',
  selector: 'select',
  claim: (_, element) => (element instanceof HTMLSelectElement ? 'sure' : undefined),
  chosenText: (_, choice) => tidy(selectOf(choice).selectedOptions[0]?.label ?? ''),
  pick({ pressOnly }, choice, accepts) {
    const element = selectOf(choice);
    const fitting = [...element.options].filter((option) => accepts(option.label));
    return pressOnly(fitting, ({ index }) => {
      // The page's own property may be one that a framework has put over the native one.
      const setIndex = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex')?.set;
      setIndex?.call(element, index);
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  },
};

const selectOf = ({ element }: Choice): HTMLSelectElement => element as HTMLSelectElement;
