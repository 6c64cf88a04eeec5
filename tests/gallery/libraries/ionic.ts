import '@ionic/core/css/core.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as defineInput } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as defineRadio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as defineRadioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as defineSegment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as defineSegmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as defineSelect } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as defineSelectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as defineTextArea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as defineToggle } from '@ionic/core/components/ion-toggle.js';
import type { Control, Controls } from '../stage/control';
import { follow } from '../stage/plain';
import type { Store } from '../stage/store';

initialize({ mode: 'md', animated: false });
for (const define of [
  defineInput,
  defineRadio,
  defineRadioGroup,
  defineSegment,
  defineSegmentButton,
  defineSelect,
  defineSelectOption,
  defineTextArea,
  defineToggle,
])
  define();

type Made = HTMLElement & { value: string; checked: boolean; disabled: boolean };

function made(tag: string, properties: object, ...content: (Node | string)[]): Made {
  const element = Object.assign(document.createElement(tag), properties) as unknown as Made;
  element.append(...content);
  return element;
}

/** A box of text of Ionic. */
function textBox(tag: string): Control {
  return {
    part: 'people',
    mount(host, store) {
      const box = made(tag, { label: 'Email addresses', disabled: store.isDisabled });
      box.addEventListener('ionInput', () => store.setText(box.value));
      host.append(box);
      return follow(store, () => {
        box.value = tag === 'ion-input' ? store.text.replaceAll('\n', ', ') : store.text;
      });
    },
  };
}

/** One control for each product, with a part for each level. */
function perProduct(build: (store: Store, label: string) => Made, wrap = true): Control {
  return {
    part: 'access',
    mount(host, store) {
      const controls = store.products.map(({ key, label }) => {
        const control = build(store, label);
        control.addEventListener('ionChange', () => store.setAccess(key, control.value));
        host.append(wrap ? made('div', {}, made('span', {}, label), control) : control);
        return { key, control };
      });
      return follow(store, () => {
        for (const { key, control } of controls) control.value = store.state.access[key] ?? '';
      });
    },
  };
}

export const controls: Controls = {
  'text area': textBox('ion-textarea'),
  'one line': textBox('ion-input'),
  'select in a popover': perProduct(
    (store, label) =>
      made(
        'ion-select',
        { label, interface: 'popover', disabled: store.isDisabled },
        ...store.levels.map(({ value, label: text }) => made('ion-select-option', { value }, text)),
      ),
    false,
  ),
  'select with an alert': perProduct(
    (store, label) =>
      made(
        'ion-select',
        { label, interface: 'alert', disabled: store.isDisabled },
        ...store.levels.map(({ value, label: text }) => made('ion-select-option', { value }, text)),
      ),
    false,
  ),
  segment: perProduct((store) =>
    made(
      'ion-segment',
      { disabled: store.isDisabled },
      ...store.levels.map(({ value, label }) => made('ion-segment-button', { value }, label)),
    ),
  ),
  toggle: {
    part: 'access',
    isSwitch: true,
    mount(host, store) {
      const toggles = store.products.map(({ key, label }) => {
        const toggle = made('ion-toggle', { disabled: store.isDisabled }, label);
        toggle.addEventListener('ionChange', () => store.setAccess(key, toggle.checked ? 'access' : 'none'));
        host.append(toggle);
        return { key, toggle };
      });
      return follow(store, () => {
        for (const { key, toggle } of toggles) toggle.checked = store.isOn(key);
      });
    },
  },
};
