import { roleOf } from '../../dom/aria';
import { isOn } from '../../dom/state';
import type { Choice, ChoiceKind } from '../choice';

/** A tick box, a switch, or a button that is pressed or not. */
export const toggle: ChoiceKind = {
  name: 'toggle',
  selector: 'input[type=checkbox], [role=checkbox], [role=switch]',
  claim: (_, element) => (/^(checkbox|switch)$/.test(roleOf(element)) ? 'sure' : undefined),
  // A component that is a switch may hold a tick box that is the same switch once more.
  takesIn: (tree, control, other) => tree.contains(control, other),
  isNamedAlone: true,
  isAmbiguous: () => true,
  chosenText: (_, choice) => textOf(choice, isOn(choice.element)),
  pick({ press }, choice, accepts) {
    if (accepts(textOf(choice, !isOn(choice.element)))) press(choice.element);
    return 'pressed';
  },
};

const textOf = ({ values }: Choice, on: boolean): string => (on ? values.on : values.off);
