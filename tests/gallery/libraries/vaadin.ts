import '@vaadin/combo-box';
import '@vaadin/multi-select-combo-box';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-area';
import type { ComboBox } from '@vaadin/combo-box';
import type { MultiSelectComboBox } from '@vaadin/multi-select-combo-box';
import type { RadioGroup } from '@vaadin/radio-group';
import type { Select } from '@vaadin/select';
import type { TextArea } from '@vaadin/text-area';
import type { Control, Controls } from '../stage/control';
import { follow } from '../stage/plain';
import type { Store } from '../stage/store';

interface Field extends HTMLElement {
  label?: string | null | undefined;
  disabled: boolean;
}

/** A field of Vaadin, shown and disabled as the store says. */
function field<Kind extends Field>(host: HTMLElement, store: Store, tag: string, label: string): Kind {
  const made = document.createElement(tag) as Kind;
  made.label = label;
  made.disabled = store.isDisabled;
  host.append(made);
  return made;
}

/** One field for each product. */
function perProduct<Kind extends Field>(
  tag: string,
  prepare: (made: Kind, store: Store, key: string) => void,
  show: (made: Kind, value: string) => void,
): Control {
  return {
    part: 'access',
    mount(host, store) {
      const fields = store.products.map(({ key, label }) => {
        const made = field<Kind>(host, store, tag, label);
        prepare(made, store, key);
        return { key, made };
      });
      return follow(store, () => {
        for (const { key, made } of fields) show(made, store.state.access[key] ?? '');
      });
    },
  };
}

/** Vaadin tells of its own changes and of ours alike. */
function told(store: Store, key: string, value: string): void {
  if (value !== '' && value !== store.state.access[key]) store.setAccess(key, value);
}

export const controls: Controls = {
  'text area': {
    part: 'people',
    mount(host, store) {
      const box = field<TextArea>(host, store, 'vaadin-text-area', 'Email addresses');
      box.addEventListener('value-changed', () => {
        if (box.value !== store.text) store.setText(box.value);
      });
      return follow(store, () => {
        box.value = store.text;
      });
    },
  },
  'multi-select combo box': {
    part: 'people',
    mount(host, store) {
      const box = field<MultiSelectComboBox<string>>(
        host,
        store,
        'vaadin-multi-select-combo-box',
        'Email addresses',
      );
      box.allowCustomValue = true;
      box.items = store.known;
      box.style.width = '400px';
      box.addEventListener('custom-value-set', ({ detail }) => store.addPerson(detail));
      box.addEventListener('selected-items-changed', ({ detail }) => {
        if (detail.value.join() !== store.state.people.join()) store.setPeople(detail.value);
      });
      return follow(store, () => {
        box.selectedItems = [...store.state.people];
      });
    },
  },
  select: perProduct<Select>(
    'vaadin-select',
    (made, store, key) => {
      made.items = [...store.levels];
      made.addEventListener('value-changed', ({ detail }) => told(store, key, detail.value));
    },
    (made, value) => {
      made.value = value;
    },
  ),
  'combo box': perProduct<ComboBox>(
    'vaadin-combo-box',
    (made, store, key) => {
      made.items = [...store.levels];
      made.itemValuePath = 'value';
      made.itemLabelPath = 'label';
      made.addEventListener('value-changed', ({ detail }) => told(store, key, detail.value));
    },
    (made, value) => {
      made.value = value;
    },
  ),
  'radio group': perProduct<RadioGroup>(
    'vaadin-radio-group',
    (made, store, key) => {
      for (const { value, label } of store.levels) {
        const radio = document.createElement('vaadin-radio-button');
        Object.assign(radio, { value, label });
        made.append(radio);
      }
      made.addEventListener('value-changed', ({ detail }) => told(store, key, detail.value));
    },
    (made, value) => {
      made.value = value;
    },
  ),
};
