import type { Kit } from '../kit';
import { follow, type LevelControl, type LevelField } from './levels';
import { openLevels, takeFirstByEnter } from './odd-lists';
import { openList } from './open-list';

const buttonLooks = 'border:1px solid #888;background:#fff;min-width:160px;text-align:left';

function opener(kit: Kit, field: LevelField, popup: 'listbox' | 'menu'): HTMLButtonElement {
  const element = kit.make('button', {
    type: 'button',
    'aria-haspopup': popup,
    'aria-expanded': 'false',
    named: 'select button',
    looks: buttonLooks,
  });
  follow(kit, field, () => {
    element.textContent = field.level();
  });
  return element;
}

export function listbox(kit: Kit, field: LevelField): LevelControl {
  const element = opener(kit, field, 'listbox');
  element.addEventListener('click', () => openLevels(kit, element, field));
  takeFirstByEnter(kit, element, field);
  return { control: element, element };
}

export function menu(kit: Kit, field: LevelField): LevelControl {
  const element = opener(kit, field, 'menu');
  const roles = { list: 'menu', option: 'menuitemradio', chosen: 'aria-checked' };
  element.addEventListener('click', () => openLevels(kit, element, field, roles));
  return { control: element, element };
}

/** The drawn options have no roles; a list without size beside them is for screen readers, and cannot be pressed. */
export function twinListbox(kit: Kit, field: LevelField): LevelControl {
  const id = kit.id('list');
  const input = kit.make('input', {
    type: 'search',
    readonly: true,
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-owns': id,
    looks: 'position:absolute;inset:0;opacity:0;width:100%',
  });
  const shown = kit.make('span', { named: 'selection item' });
  const element = kit.make(
    'div',
    { named: 'selector', looks: `position:relative;display:inline-block;${buttonLooks}` },
    shown,
    input,
  );
  const twin = (): HTMLElement =>
    kit.make(
      'div',
      { role: 'listbox', id, looks: 'height:0;width:0;overflow:hidden' },
      ...field.levels
        .slice(0, 2)
        .map((level) => kit.make('div', { role: 'option', 'aria-label': level }, level.toLowerCase())),
    );
  element.addEventListener('mousedown', () =>
    openList(kit, input, field.levels, field.level(), 'click', field.choose, {}, [twin()]),
  );
  follow(kit, field, () => {
    shown.textContent = field.level();
    shown.title = field.level();
  });
  return { control: input, element };
}

/** A component with its list in its own shadow root. */
export function shadowList(kit: Kit, field: LevelField): LevelControl {
  const button = opener(kit, field, 'listbox');
  const list = kit.make('div', { role: 'listbox', looks: 'display:none' });
  const host = kit.component('select', { looks: 'display:inline-block' }, [button, list]);
  const show = (isOpen: boolean): void => {
    list.style.display = isOpen ? 'block' : 'none';
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => show(list.style.display === 'none'));
  follow(kit, field, () => {
    list.replaceChildren(
      ...field.levels.map((level) =>
        kit.make(
          'div',
          {
            role: 'option',
            'aria-selected': String(level === field.level()),
            on: {
              click: () => {
                show(false);
                field.choose(level);
              },
            },
          },
          level,
        ),
      ),
    );
  });
  return { control: host, element: host };
}
