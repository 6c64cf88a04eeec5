import type { ChoiceKind } from '../choice';
import { popup } from './popup';
import { radios } from './radios';
import { select } from './select';
import { toggle } from './toggle';

/**
 * All kinds of controls. The first that claims an element has it, and the last claims whatever is left. A new
 * kind is a file of this folder and an entry here.
 */
export const kinds: readonly ChoiceKind[] = [select, radios, toggle, popup];
