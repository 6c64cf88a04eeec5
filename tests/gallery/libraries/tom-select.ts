import 'tom-select/dist/css/tom-select.css';
import TomSelect from 'tom-select';
import type { Controls } from '../stage/control';
import { element } from '../stage/element';
import { follow } from '../stage/plain';

export const controls: Controls = {
  tags: {
    part: 'people',
    mount(host, store) {
      const input = element('input', { type: 'text', id: store.nextId() });
      host.append(element('label', { for: input.id }, 'Email addresses'), input);
      const tags = new TomSelect(input, {
        create: true,
        persist: false,
        options: [...store.known, 'anna@example.org']
          .slice(0, 4)
          .map((person) => ({ value: person, text: person })),
      });
      if (store.isDisabled) tags.disable();
      tags.on('change', () => {
        if (tags.items.join() !== store.state.people.join()) store.setPeople([...tags.items]);
      });
      const stop = follow(store, () => {
        if (tags.items.join() === store.state.people.join()) return;
        tags.clear(true);
        for (const person of store.state.people) {
          tags.addOption({ value: person, text: person });
          tags.addItem(person, true);
        }
      });
      return () => {
        stop();
        tags.destroy();
      };
    },
  },
  'single select': {
    part: 'access',
    mount(host, store) {
      const all = store.products.map(({ key, label }) => {
        const select = element('select', { id: `of-${key}` });
        host.append(element('label', { for: `of-${key}` }, label), select);
        const tom = new TomSelect(select, {
          options: store.levels.map(({ value, label: text }) => ({ value, text })),
          items: [store.state.access[key] ?? ''],
          dropdownParent: 'body',
        });
        if (store.isDisabled) tom.disable();
        tom.on('change', (value: string) => {
          if (value !== '' && value !== store.state.access[key]) store.setAccess(key, value);
        });
        return { key, tom };
      });
      const stop = follow(store, () => {
        for (const { key, tom } of all) tom.setValue(store.state.access[key] ?? '', true);
      });
      return () => {
        stop();
        for (const { tom } of all) tom.destroy();
      };
    },
  },
};
