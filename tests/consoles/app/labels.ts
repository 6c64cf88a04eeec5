import type { Values } from '../description/description';
import type { Child, Kit } from './kit';

/** A control with its label, before anything ties the two. */
export interface Field {
  text: string;
  /** What the tie leads to. */
  control: HTMLElement;
  /** All of it. */
  element: HTMLElement;
  /** Whether it may go without a label, since a help text stands below it. */
  canBeNone: boolean;
}

type Tie = (kit: Kit, field: Field) => HTMLElement;

const labelable = 'input, select, textarea, button, meter, output, progress';
const isLabelable = ({ control }: Field): boolean => control.matches(labelable);
const row = 'display:grid;grid-template-columns:240px 1fr;align-items:center;margin:6px 0';

function withId(kit: Kit, control: HTMLElement): string {
  if (!control.id) control.id = kit.id('field');
  return control.id;
}

const plainText = (kit: Kit, text: string, properties = {}): HTMLElement =>
  kit.make('div', { named: 'field label', isSign: true, ...properties }, text);
const block = (kit: Kit, ...children: Child[]): HTMLElement =>
  kit.make('div', { named: 'form row', looks: 'margin:6px 0' }, ...children);

const ties: Record<Values['label'], Tie> = {
  for(kit, field) {
    if (!isLabelable(field)) return ties.labelledby(kit, field);
    field.control.id ||= kit.id('field');
    const label = kit.make(
      'label',
      { for: field.control.id, named: 'field label', isSign: true },
      field.text,
    );
    return block(kit, label, field.element);
  },
  ariaLabel(kit, { text, control, element }) {
    control.setAttribute('aria-label', text);
    return block(kit, plainText(kit, text, { 'aria-hidden': 'true' }), element);
  },
  labelledby(kit, { text, control, element }) {
    const id = kit.id('label');
    control.setAttribute('aria-labelledby', id);
    return block(kit, plainText(kit, text, { id }), element);
  },
  wrapping(kit, field) {
    const { text, element } = field;
    // Only what can be labelled is put into a label.
    const name = isLabelable(field) ? 'label' : 'div';
    return block(
      kit,
      kit.make(name, { named: 'field label', isSign: true }, kit.make('span', {}, text), element),
    );
  },
  legend(kit, { text, element }) {
    return kit.make('fieldset', { named: 'group' }, kit.make('legend', { isSign: true }, text), element);
  },
  left(kit, { text, element }) {
    return kit.make('div', { named: 'row', looks: row }, plainText(kit, text), kit.make('div', {}, element));
  },
  above(kit, { text, element }) {
    return block(kit, kit.make('p', { named: 'caption', isSign: true, looks: 'margin:0' }, text), element);
  },
  ownShadow(kit, field) {
    const { text, control, element } = field;
    const id = isLabelable(field) ? withId(kit, control) : '';
    const label = kit.make('label', { part: 'label', isSign: true, ...(id ? { for: id } : {}) }, text);
    return kit.component('field', { looks: 'display:block;margin:6px 0' }, [
      label,
      kit.make('div', {}, element),
    ]);
  },
  helpOnly(kit, field) {
    return field.canBeNone ? block(kit, field.element) : ties.left(kit, field);
  },
};

/** A control with its label, tied as the console ties them. */
export const labelled: Tie = (kit, field) => ties[kit.is.label](kit, field);
