import 'choices.js/public/assets/styles/choices.css';
import Choices from 'choices.js';
import type { Controls } from '../stage/control';
import { element } from '../stage/element';
import { follow } from '../stage/plain';

export const controls: Controls = {
  'text items': {
    part: 'people',
    mount(host, store) {
      const input = element('input', { type: 'text', id: store.nextId() });
      host.append(element('label', { for: input.id }, 'Email addresses'), input);
      const choices = new Choices(input, { removeItemButton: true, duplicateItemsAllowed: false });
      if (store.isDisabled) choices.disable();
      input.addEventListener('change', () => {
        const people = choices.getValue(true) as string[];
        if (people.join() !== store.state.people.join()) store.setPeople(people);
      });
      const stop = follow(store, () => {
        if ((choices.getValue(true) as string[]).join() === store.state.people.join()) return;
        choices.clearStore();
        choices.setValue([...store.state.people]);
      });
      return () => {
        stop();
        choices.destroy();
      };
    },
  },
  'single select': {
    part: 'access',
    mount(host, store) {
      const all = store.products.map(({ key, label }) => {
        const select = element('select', { 'aria-label': label });
        host.append(element('div', {}, element('p', {}, label), select));
        const choices = new Choices(select, {
          choices: store.levels.map((level) => ({
            ...level,
            selected: level.value === store.state.access[key],
          })),
          searchEnabled: false,
          shouldSort: false,
          duplicateItemsAllowed: true,
        });
        if (store.isDisabled) choices.disable();
        select.addEventListener('change', () => store.setAccess(key, String(choices.getValue(true))));
        return { key, choices };
      });
      const stop = follow(store, () => {
        for (const { key, choices } of all) {
          const value = store.state.access[key] ?? '';
          if (choices.getValue(true) !== value) choices.setChoiceByValue(value);
        }
      });
      return () => {
        stop();
        for (const { choices } of all) choices.destroy();
      };
    },
  },
};
