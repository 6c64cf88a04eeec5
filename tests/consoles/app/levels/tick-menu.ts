import type { Kit } from '../kit';
import { noAccess, notChosen } from '../words';
import { follow, type LevelControl, type LevelField } from './levels';
import { openList } from './open-list';

const joint = ', ';

/**
 * Each level is an item of a menu that can be ticked, several at a time; the menu stays open. What opens it says which are on,
 * how many, or nothing of them.
 */
export function tickMenu(kit: Kit, field: LevelField): LevelControl {
  const none = kit.speak(noAccess);
  const levels = field.levels.filter((level) => level !== none);
  const on = (): string[] =>
    field
      .level()
      .split(joint)
      .filter((level) => level !== none && level !== kit.speak(notChosen));
  const turn = (level: string): void => {
    const before = on();
    const now = before.includes(level) ? before.filter((each) => each !== level) : [...before, level];
    field.choose(levels.filter((each) => now.includes(each)).join(joint) || none);
  };
  const says = [() => on().join(joint) || none, () => `${on().length} selected`, () => 'Change'][
    kit.is.seed % 3
  ];
  const opener = kit.make('button', {
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    named: 'select button',
    looks: 'min-width:120px',
  });
  follow(kit, field, () => {
    opener.textContent = says?.() ?? '';
  });
  const roles = { list: 'menu', option: 'menuitemcheckbox', chosen: 'aria-checked' };
  opener.addEventListener('click', () =>
    openList(kit, opener, levels, '', 'click', turn, { ...roles, isOn: (level) => on().includes(level) }),
  );
  return { control: opener, element: opener };
}
