import type { Control } from './control';
import { element } from './element';
import type { Store } from './store';

/** The platform's own controls, for the part of the dialog that is not the matter. */
export const plainPeople: Control = {
  part: 'people',
  mount(host, store) {
    const box = element('textarea', {
      'aria-label': 'Enter one address per line or as a comma-separated list',
      oninput: () => store.setText(box.value),
    });
    box.disabled = store.isDisabled && store.part === 'people';
    host.append(box);
    return follow(store, () => {
      if (box.value !== store.text) box.value = store.text;
    });
  },
};

export const plainAccess: Control = {
  part: 'access',
  mount(host, store) {
    const rows = store.products.map(({ key, label }) => {
      const options = store.levels.map((level) => element('option', { value: level.value }, level.label));
      const select = element('select', { onchange: () => store.setAccess(key, select.value) }, ...options);
      host.append(element('label', {}, label, select));
      return { key, select };
    });
    return follow(store, () => {
      for (const { key, select } of rows) select.value = store.state.access[key] ?? '';
    });
  },
};

/** Draws now and after each change. */
export function follow(store: Store, draw: () => void): () => void {
  draw();
  return store.subscribe(draw);
}
