import type { Control, Controls } from '../stage/control';
import { element } from '../stage/element';
import { follow, plainPeople } from '../stage/plain';
import { boxes } from './none-boxes';

/** A text area deep in a closed shadow root, as some component libraries of firms have it. */
const inClosedShadow: Control = {
  part: 'people',
  mount(host, store) {
    const inner = element('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    return plainPeople.mount(inner, store);
  },
};

const editable: Control = {
  part: 'people',
  mount(host, store) {
    const box = element('div', {
      contenteditable: store.isDisabled ? 'false' : 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Email addresses',
      ...(store.isDisabled ? { 'aria-disabled': 'true' } : {}),
      style: 'min-height: 40px; border: 1px solid',
      oninput: () => store.setText(box.innerText),
    });
    host.append(box);
    return follow(store, () => {
      if (box.innerText.trim() !== store.text.trim()) box.innerText = store.text;
    });
  },
};

/** Chips that a paste or leaving the box makes, and no key does. */
const chipsByBlur: Control = {
  part: 'people',
  mount(host, store) {
    const box = element('input', {
      type: 'text',
      'aria-label': 'Email addresses',
      disabled: store.isDisabled,
      onblur: () => {
        const typed = box.value;
        box.value = '';
        store.addPerson(typed);
      },
    });
    const list = element('span', { class: 'tokens' });
    host.append(element('div', { class: 'token-field' }, list, box));
    return follow(store, () => {
      const chips = store.state.people.map((person) => {
        const cross = element(
          'button',
          { type: 'button', 'aria-label': `Remove ${person}`, onclick: () => store.removePerson(person) },
          '×',
        );
        return element('span', { class: 'token' }, person, cross);
      });
      list.replaceChildren(...chips);
    });
  },
};

/** A list of one's own making: no role, no state, only a label beside it and looks. */
const homeMadeSelect: Control = {
  part: 'access',
  mount(host, store) {
    const rows = store.products.map(({ key, label }) => {
      const look = `cursor: ${store.isDisabled ? 'not-allowed' : 'pointer'}; border: 1px solid`;
      const shown = element('div', { style: look });
      const list = element('div', { style: 'border: 1px solid' });
      const row = element('div', {}, element('span', {}, label), shown);
      const choose = (value: string): void => {
        list.remove();
        store.setAccess(key, value);
      };
      for (const level of store.levels)
        list.append(
          element('div', { style: 'cursor: pointer', onclick: () => choose(level.value) }, level.label),
        );
      shown.addEventListener('click', () => {
        if (list.isConnected) list.remove();
        else if (!store.isDisabled) row.append(list);
      });
      host.append(row);
      return { key, shown };
    });
    return follow(store, () => {
      for (const { key, shown } of rows)
        shown.textContent = store.levels.find(({ value }) => value === store.state.access[key])?.label ?? '';
    });
  },
};

export const controls: Controls = {
  'text area in a closed shadow root': inClosedShadow,
  'editable text': editable,
  'chips by leaving the box': chipsByBlur,
  'home-made select': homeMadeSelect,
  ...boxes,
};
