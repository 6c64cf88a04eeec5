import 'bootstrap/dist/css/bootstrap.css';
import { Dropdown } from 'bootstrap';
import type { Controls } from '../stage/control';
import { element } from '../stage/element';
import { follow } from '../stage/plain';

export const controls: Controls = {
  'one line': {
    part: 'people',
    mount(host, store) {
      const box = element('input', {
        class: 'form-control',
        type: 'text',
        id: store.nextId(),
        disabled: store.isDisabled,
        'aria-describedby': 'help',
        oninput: () => store.setText(box.value),
      });
      host.append(
        element('label', { for: box.id, class: 'form-label' }, 'Email addresses'),
        box,
        element('div', { id: 'help', class: 'form-text' }, 'Enter a comma-separated list'),
      );
      return follow(store, () => {
        if (box.value !== store.text) box.value = store.text;
      });
    },
  },
  'drop-down button': {
    part: 'access',
    mount(host, store) {
      const all = store.products.map(({ key, label }) => {
        const button = element('button', {
          type: 'button',
          class: 'btn btn-secondary dropdown-toggle',
          'data-bs-toggle': 'dropdown',
          'aria-expanded': 'false',
          disabled: store.isDisabled,
        });
        const items = store.levels.map((level) =>
          element(
            'li',
            {},
            element(
              'button',
              { type: 'button', class: 'dropdown-item', onclick: () => store.setAccess(key, level.value) },
              level.label,
            ),
          ),
        );
        host.append(
          element(
            'div',
            { class: 'row' },
            element('div', { class: 'col' }, label),
            element(
              'div',
              { class: 'col dropdown' },
              button,
              element('ul', { class: 'dropdown-menu' }, ...items),
            ),
          ),
        );
        return { key, button, dropdown: new Dropdown(button) };
      });
      const stop = follow(store, () => {
        for (const { key, button } of all)
          button.textContent =
            store.levels.find(({ value }) => value === store.state.access[key])?.label ?? '';
      });
      return () => {
        stop();
        for (const { dropdown } of all) dropdown.dispose();
      };
    },
  },
  'radios as buttons': {
    part: 'access',
    mount(host, store) {
      const radios = store.products.flatMap(({ key, label }) => {
        const group = element('div', { class: 'btn-group', role: 'group', 'aria-label': label });
        host.append(group);
        return store.levels.map(({ value, label: text }) => {
          const radio = element('input', {
            type: 'radio',
            class: 'btn-check',
            name: `of-${key}`,
            id: `${key}-${value}`,
            disabled: store.isDisabled,
            onchange: () => store.setAccess(key, value),
          });
          group.append(radio, element('label', { class: 'btn btn-outline-primary', for: radio.id }, text));
          return { key, value, radio };
        });
      });
      return follow(store, () => {
        for (const { key, value, radio } of radios) radio.checked = store.state.access[key] === value;
      });
    },
  },
  switch: {
    part: 'access',
    isSwitch: true,
    mount(host, store) {
      const switches = store.products.map(({ key, label }) => {
        const box = element('input', {
          type: 'checkbox',
          role: 'switch',
          class: 'form-check-input',
          id: `of-${key}`,
          disabled: store.isDisabled,
          onchange: () => store.setAccess(key, box.checked ? 'access' : 'none'),
        });
        host.append(
          element('div', { class: 'form-check form-switch' }, box, element('label', { for: box.id }, label)),
        );
        return { key, box };
      });
      return follow(store, () => {
        for (const { key, box } of switches) box.checked = store.isOn(key);
      });
    },
  },
};
