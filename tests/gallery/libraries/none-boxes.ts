import type { Control, Controls } from '../stage/control';
import { element } from '../stage/element';
import { follow } from '../stage/plain';
import type { Store } from '../stage/store';

const plainBox = 'min-width: 60px; display: inline-block; border: 1px solid';

/** A field of chips: what is typed into, and how a person's chip is drawn. */
function chipField(
  host: HTMLElement,
  store: Store,
  input: HTMLElement,
  draw: (person: string) => HTMLElement,
): () => void {
  const list = element('div', { style: 'display: inline-block' });
  host.append(element('div', {}, list, input));
  return follow(store, () => list.replaceChildren(...store.state.people.map(draw)));
}

const chipOf = (person: string): HTMLElement => element('span', { style: 'padding: 4px' }, person);

/** A box of free text with chips whose Enter is heard at the top of the page, as frameworks listen. */
const heardFarAbove: Control = {
  part: 'people',
  mount(host, store) {
    const input = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-label': 'Email addresses',
      disabled: store.isDisabled,
    });
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.target !== input) return;
      event.preventDefault();
      store.addPerson(input.value);
      input.value = '';
    };
    document.addEventListener('keydown', listen);
    const stop = chipField(host, store, input, chipOf);
    return () => {
      stop();
      document.removeEventListener('keydown', listen);
    };
  },
};

/** An editable box whose chips stand beside what is typed. */
const editableChips: Control = {
  part: 'people',
  mount(host, store) {
    const input = element('span', {
      contenteditable: store.isDisabled ? 'false' : 'true',
      role: 'textbox',
      'aria-label': 'Email addresses',
      ...(store.isDisabled ? { 'aria-disabled': 'true' } : {}),
      style: plainBox,
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Enter') return;
        event.preventDefault();
        store.addPerson(input.textContent ?? '');
        input.textContent = '';
      },
    });
    return chipField(host, store, input, chipOf);
  },
};

/** Chips that show a person's name: the address stands nowhere. */
const namedChips: Control = {
  part: 'people',
  mount(host, store) {
    const input = element('input', {
      type: 'text',
      'aria-label': 'Email addresses',
      placeholder: 'Type a person and press Enter',
      disabled: store.isDisabled,
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Enter') return;
        event.preventDefault();
        store.addPerson(input.value);
        input.value = '';
      },
    });
    const nameOf = (person: string): string => `${person.charAt(0).toUpperCase()}${person.slice(1, 3)} Doe`;
    return chipField(host, store, input, (person) => {
      const cross = element(
        'button',
        { type: 'button', 'aria-label': 'Remove', onclick: () => store.removePerson(person) },
        '×',
      );
      return element('span', {}, nameOf(person), cross);
    });
  },
};

/** A component that draws its text area from its own value a moment after each input, and at `change` takes what stands in it. */
const drawnAgain: Control = {
  part: 'people',
  mount(host, store) {
    const area = element('textarea', { 'aria-label': 'Email addresses', disabled: store.isDisabled });
    host.append(area);
    let value = '';
    const render = (): void => {
      queueMicrotask(() => {
        area.value = value;
      });
    };
    area.addEventListener('input', () => {
      value = area.value;
      store.setText(value);
      value = store.text;
      render();
    });
    area.addEventListener('change', () => {
      value = area.value;
      render();
    });
    return follow(store, () => {
      value = store.text;
      render();
    });
  },
};

/** Boxes for people of one's own making. */
export const boxes: Controls = {
  'free text, Enter heard far above': heardFarAbove,
  'editable chips': editableChips,
  'chips that show names': namedChips,
  'text area drawn again at each input': drawnAgain,
};
