import 'element-plus/dist/index.css';
import {
  ElAutocomplete,
  ElInputTag,
  ElOption,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElSwitch,
} from 'element-plus';
import { h } from 'vue';
import type { Controls } from '../stage/control';
import { vueDrawing } from './vue';

const draw = vueDrawing(() => undefined);

export const controls: Controls = {
  'input tag': {
    part: 'people',
    mount: draw((state, store) =>
      h(ElInputTag, {
        ariaLabel: 'Email addresses',
        disabled: store.isDisabled,
        modelValue: [...state.people],
        'onUpdate:modelValue': (people: string[] | undefined) => store.setPeople(people ?? []),
      }),
    ),
  },
  'select that creates': {
    part: 'people',
    mount: draw((state, store) =>
      h(
        ElSelect,
        {
          ariaLabel: 'Email addresses',
          multiple: true,
          filterable: true,
          allowCreate: true,
          defaultFirstOption: true,
          disabled: store.isDisabled,
          modelValue: [...state.people],
          'onUpdate:modelValue': (people: string[]) => store.setPeople(people),
        },
        () => store.known.map((person) => h(ElOption, { key: person, value: person, label: person })),
      ),
    ),
  },
  autocomplete: {
    part: 'people',
    mount: draw((_, store) =>
      h(ElAutocomplete, {
        ariaLabel: 'Email addresses',
        placeholder: 'Enter a comma-separated list',
        disabled: store.isDisabled,
        fetchSuggestions: (_typed: string, show: (found: { value: string }[]) => void) =>
          show(store.known.map((value) => ({ value }))),
        modelValue: store.text,
        'onUpdate:modelValue': (text: string | number) => store.setText(String(text)),
      }),
    ),
  },
  select: {
    part: 'access',
    mount: draw((state, store) =>
      store.products.map(({ key, label }) =>
        h('div', { key }, [
          h('span', label),
          h(
            ElSelect,
            {
              disabled: store.isDisabled,
              modelValue: state.access[key],
              'onUpdate:modelValue': (value: string) => store.setAccess(key, value),
            },
            () => store.levels.map((level) => h(ElOption, { key: level.value, ...level })),
          ),
        ]),
      ),
    ),
  },
  'radio buttons': {
    part: 'access',
    mount: draw((state, store) =>
      store.products.map(({ key, label }) =>
        h('div', { key }, [
          h('div', label),
          h(
            ElRadioGroup,
            {
              disabled: store.isDisabled,
              modelValue: state.access[key],
              'onUpdate:modelValue': (value: string | number | boolean | undefined) =>
                store.setAccess(key, String(value)),
            },
            () => store.levels.map((level) => h(ElRadioButton, { key: level.value, ...level })),
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
        h('div', { key }, [
          h(ElSwitch, {
            ariaLabel: label,
            disabled: store.isDisabled,
            modelValue: store.isOn(key),
            'onUpdate:modelValue': (on: string | number | boolean) =>
              store.setAccess(key, on ? 'access' : 'none'),
          }),
          h('span', label),
        ]),
      ),
    ),
  },
};
