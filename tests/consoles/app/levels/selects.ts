import type { Kit } from '../kit';
import { notChosen } from '../words';
import { follow, type LevelControl, type LevelField } from './levels';
import { openList } from './open-list';

function nativeSelect(kit: Kit, field: LevelField, properties = {}): HTMLSelectElement {
  const unchosen = kit.speak(notChosen);
  const first = field.level() === unchosen ? [unchosen] : [];
  const options = [...first, ...field.levels].map((level) => kit.make('option', { value: level }, level));
  const element = kit.make('select', { named: 'select', ...properties }, ...options);
  element.addEventListener('change', () => field.choose(element.value));
  follow(kit, field, () => {
    element.value = field.level();
  });
  return element;
}

export function select(kit: Kit, field: LevelField): LevelControl {
  const element = nativeSelect(kit, field);
  return { control: element, element };
}

/** A native select that a component hides and shows by a button and a list of its own, which choose in the select. */
export function hiddenSelect(kit: Kit, field: LevelField): LevelControl {
  const native = nativeSelect(kit, field, { 'aria-hidden': 'true', tabindex: -1, looks: 'display:none' });
  const shown = kit.make('span', { named: 'selection text' });
  const opener = kit.make(
    'span',
    {
      role: 'combobox',
      tabindex: 0,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      named: 'selection',
    },
    shown,
    kit.make('b', { 'aria-hidden': 'true' }, ' ▾'),
  );
  opener.addEventListener('mousedown', () =>
    openList(kit, opener, field.levels, field.level(), 'mouseup', (level) => {
      native.value = level;
      native.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
  follow(kit, field, () => {
    shown.textContent = field.level();
  });
  return { control: opener, element: kit.make('span', { named: 'replaced' }, native, opener) };
}
