import type { Values } from '../../description/description';
import type { Kit } from '../kit';
import type { Draft } from '../state/draft';
import { chipsBy } from './chips';
import { comboChips } from './combo-chips';
import { editable, editableChips } from './editable';
import { line, textarea, textareaComponent } from './text-boxes';

/** A box for people: the control that its label leads to, and all of it. */
export interface Box {
  control: HTMLElement;
  element: HTMLElement;
}

const boxes: Record<Values['box'], (kit: Kit, draft: Draft) => Box> = {
  textarea,
  shadowTextarea: textareaComponent('open'),
  closedTextarea: textareaComponent('closed'),
  line,
  editable,
  chipsEnter: chipsBy({ keys: ['Enter'] }),
  chipsComma: chipsBy({ keys: [','], takesTypedComma: true }),
  chipsLeaving: chipsBy({ keys: [], onLeaving: true }),
  chipsPaste: chipsBy({ keys: ['Tab'], onPaste: true }),
  comboChips,
  editableChips,
};

/** Boxes in which each entry becomes one of its own. */
const ofEntries: ReadonlySet<Values['box']> = new Set([
  'chipsEnter',
  'chipsComma',
  'chipsLeaving',
  'chipsPaste',
  'comboChips',
  'editableChips',
]);

export const isOfEntries = (box: Values['box']): boolean => ofEntries.has(box);

/** The console's box for people. */
export const addressBox = (kit: Kit, draft: Draft): Box => boxes[kit.is.box](kit, draft);
