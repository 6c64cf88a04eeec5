import type { DialogDraft } from '../state/draft';
import type { Product } from '../state/products';
import type { ConsoleStore } from '../state/store';
import { button, element } from './element';

/** One control per product, in the style asked for. */
export function accessChoices(store: ConsoleStore, draft: DialogDraft): HTMLElement {
  const control = { select: selectFor, radio: radiosFor, menu: menuFor }[store.options.accessStyle];
  return element(
    'div',
    { class: `choices by-${store.options.accessStyle}` },
    ...store.products.map((product, place) => control(product, draft, `access-${place}`)),
  );
}

const current = (product: Product, draft: DialogDraft) =>
  draft.access[product.label] ?? product.defaultAccess;

function selectFor(product: Product, draft: DialogDraft, id: string): HTMLElement {
  const change = (event: Event) =>
    draft.chooseAccess(product.label, (event.target as HTMLSelectElement).value);
  const options = product.choices.map((choice) =>
    element('option', { value: choice, selected: choice === current(product, draft) }, choice),
  );
  return element(
    'div',
    { class: 'choice' },
    element('label', { for: id }, product.label),
    element('select', { id, change }, ...options),
  );
}

function radiosFor(product: Product, draft: DialogDraft, name: string): HTMLElement {
  const radios = product.choices.map((choice) => {
    const change = () => draft.chooseAccess(product.label, choice);
    const checked = choice === current(product, draft);
    return element(
      'label',
      { class: 'inline' },
      element('input', { type: 'radio', name, value: choice, checked, change }),
      choice,
    );
  });
  return element('fieldset', { class: 'choice' }, element('legend', {}, product.label), ...radios);
}

/** A button that shows the present level and opens a menu, which is in the document only while open. */
function menuFor(product: Product, draft: DialogDraft, id: string): HTMLElement {
  const box = element('div', { class: 'choice' });
  const opener = button(current(product, draft), toggle, {
    id,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-labelledby': `${id}-label ${id}`,
  });
  let menu: HTMLElement | null = null;
  function close() {
    menu?.remove();
    menu = null;
    opener.setAttribute('aria-expanded', 'false');
  }
  function toggle() {
    if (menu) {
      close();
      return;
    }
    const items = product.choices.map((choice) =>
      button(choice, () => choose(choice), {
        role: 'menuitemradio',
        'aria-checked': String(choice === current(product, draft)),
      }),
    );
    menu = element('div', { role: 'menu', 'aria-labelledby': `${id}-label`, class: 'menu' }, ...items);
    box.append(menu);
    opener.setAttribute('aria-expanded', 'true');
  }
  function choose(choice: string) {
    draft.chooseAccess(product.label, choice);
    opener.textContent = choice;
    close();
    opener.focus();
  }
  box.append(element('span', { id: `${id}-label` }, product.label), opener);
  return box;
}
