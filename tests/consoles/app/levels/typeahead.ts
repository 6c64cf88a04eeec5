import type { Kit } from '../kit';
import { follow, type LevelControl, type LevelField } from './levels';
import { openList } from './open-list';

/** A box in which the level is typed or picked; what fits none goes back to what was chosen. */
export function typeahead(kit: Kit, field: LevelField): LevelControl {
  const input = kit.make('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    named: 'typeahead',
  });
  const fitting = (): readonly string[] => {
    const typed = input.value.trim().toLowerCase();
    const found = field.levels.filter((level) => level.toLowerCase().includes(typed));
    return found.length > 0 && input.value !== field.level() ? found : field.levels;
  };
  const draw = (): void => {
    input.value = field.level();
  };
  const isOpen = (): boolean => input.getAttribute('aria-expanded') === 'true';
  const open = (): void => {
    if (!isOpen()) openList(kit, input, fitting(), field.level(), 'click', field.choose);
  };
  input.addEventListener('click', open);
  input.addEventListener('input', open);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') open();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const exact = field.levels.find((level) => level.toLowerCase() === input.value.trim().toLowerCase());
    if (exact) field.choose(exact);
  });
  input.addEventListener('blur', () => kit.after(200, draw));
  follow(kit, field, draw);
  return { control: input, element: kit.make('span', { named: 'typeahead field' }, input) };
}
