import type { Kit } from '../kit';
import { follow, type LevelControl, type LevelField } from './levels';
import { openLevels } from './odd-lists';

const looks = 'display:inline-block;border:1px solid #888;min-width:160px;cursor:pointer';

/** A list that is always there and holds one option, the chosen one, drawn anew with each choice; pressed, it opens the whole list. */
export function shownOption(kit: Kit, field: LevelField): LevelControl {
  const value = kit.make('div', { role: 'listbox', named: 'list single' });
  const element = kit.make(
    'div',
    {
      role: kit.is.seed % 2 === 0 ? 'combobox' : false,
      tabindex: 0,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      named: 'choices',
      looks,
    },
    value,
  );
  element.addEventListener('mousedown', () => openLevels(kit, element, field));
  follow(kit, field, () => {
    const option = kit.make('div', { role: 'option', 'aria-selected': 'true', named: 'item' }, field.level());
    value.replaceChildren(option);
  });
  return { control: element, element };
}
