import '@vaadin/combo-box';
import '@vaadin/radio-group';
import '@vaadin/radio-group/vaadin-radio-button';
import '@vaadin/select';
import { element } from '../../../src/practice/console/plain/element';
import type { DialogDraft } from '../../../src/practice/console/state/draft';
import type { Product } from '../../../src/practice/console/state/products';
import type { ConsoleStore } from '../../../src/practice/console/state/store';

/** What the three kinds of fields have in common. */
interface Field extends HTMLElement {
  value: string | null | undefined;
}

const KINDS = { select: selectField, radio: radioField, menu: comboField };

/** One field per product: a select, a group of radio buttons, or (for `menu`) a combo box that can be typed into. */
export function accessFields(store: ConsoleStore, draft: DialogDraft, signal: AbortSignal): HTMLElement {
  const fields = store.products.map((product) => {
    const field = KINDS[store.options.accessStyle](product);
    const show = () => {
      const level = draft.access[product.label] ?? product.defaultAccess;
      if (field.value !== level) field.value = level;
    };
    show();
    field.addEventListener('value-changed', () => {
      const { value } = field;
      if (value && value !== draft.access[product.label]) draft.chooseAccess(product.label, value);
    });
    store.topics.on('draft', show, signal);
    return field;
  });
  return element('div', { class: `access by-${store.options.accessStyle}` }, ...fields);
}

function selectField({ label, choices }: Product): Field {
  const field = element('vaadin-select', { label });
  field.items = choices.map((choice) => ({ label: choice, value: choice }));
  return field;
}

function comboField({ label, choices }: Product): Field {
  const field = element('vaadin-combo-box', { label });
  field.items = [...choices];
  return field;
}

function radioField({ label, choices }: Product): Field {
  const radios = choices.map((choice) => element('vaadin-radio-button', { value: choice, label: choice }));
  return element('vaadin-radio-group', { label }, ...radios);
}
