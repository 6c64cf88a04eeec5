import 'vuetify/styles';
import { type Component, h } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import type { Controls } from '../stage/control';
import { vueDrawing } from './vue';

/** Their types know only what their own templates pass. */
const { VBtn, VBtnToggle, VCombobox, VRadio, VRadioGroup, VSelect, VSwitch, VTextarea } =
  components as unknown as Record<string, Component> as Record<
    'VBtn' | 'VBtnToggle' | 'VCombobox' | 'VRadio' | 'VRadioGroup' | 'VSelect' | 'VSwitch' | 'VTextarea',
    Component
  >;
const vuetify = createVuetify();
const draw = vueDrawing((app) => app.use(vuetify));
const asItems = (levels: readonly { value: string; label: string }[]) =>
  levels.map(({ value, label }) => ({ value, title: label }));

export const controls: Controls = {
  combobox: {
    part: 'people',
    mount: draw((state, store) =>
      h(VCombobox, {
        label: 'Email addresses',
        multiple: true,
        chips: true,
        closableChips: true,
        items: store.known,
        disabled: store.isDisabled,
        modelValue: [...state.people],
        'onUpdate:modelValue': (people: string[]) => store.setPeople(people),
      }),
    ),
  },
  'text area': {
    part: 'people',
    mount: draw((_, store) =>
      h(VTextarea, {
        label: 'Email addresses',
        disabled: store.isDisabled,
        modelValue: store.text,
        'onUpdate:modelValue': (text: string) => store.setText(text),
      }),
    ),
  },
  select: {
    part: 'access',
    mount: draw((state, store) =>
      store.products.map(({ key, label }) =>
        h(VSelect, {
          key,
          label,
          items: asItems(store.levels),
          disabled: store.isDisabled,
          modelValue: state.access[key],
          'onUpdate:modelValue': (value: string) => store.setAccess(key, value),
        }),
      ),
    ),
  },
  'radio group': {
    part: 'access',
    mount: draw((state, store) =>
      store.products.map(({ key, label }) =>
        h(
          VRadioGroup,
          {
            key,
            label,
            disabled: store.isDisabled,
            modelValue: state.access[key],
            'onUpdate:modelValue': (value: string | null) => store.setAccess(key, value ?? ''),
          },
          () => store.levels.map((level) => h(VRadio, { key: level.value, ...level })),
        ),
      ),
    ),
  },
  'button toggle': {
    part: 'access',
    mount: draw((state, store) =>
      store.products.map(({ key, label }) =>
        h('div', { key }, [
          h('div', label),
          h(
            VBtnToggle,
            {
              mandatory: true,
              disabled: store.isDisabled,
              modelValue: state.access[key],
              'onUpdate:modelValue': (value: string) => store.setAccess(key, value),
            },
            () =>
              store.levels.map((level) =>
                h(VBtn, { key: level.value, value: level.value }, () => level.label),
              ),
          ),
        ]),
      ),
    ),
  },
  switch: {
    part: 'access',
    isSwitch: true,
    mount: draw((_, store) =>
      store.products.map(({ key, label }) =>
        h(VSwitch, {
          key,
          label,
          disabled: store.isDisabled,
          modelValue: store.isOn(key),
          'onUpdate:modelValue': (on: boolean | null) => store.setAccess(key, on ? 'access' : 'none'),
        }),
      ),
    ),
  },
};
