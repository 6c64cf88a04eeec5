import type { Kit } from '../kit';
import { hasAccess, noAccess } from '../words';
import { follow, type LevelControl, type LevelField } from './levels';

export function segmented(kit: Kit, field: LevelField): LevelControl {
  const element = kit.make('div', { role: 'group', named: 'segments' });
  const buttons = field.levels.map((level) =>
    kit.make('button', { type: 'button', named: 'segment', on: { click: () => field.choose(level) } }, level),
  );
  element.append(...buttons);
  follow(kit, field, () => {
    for (const [at, button] of buttons.entries()) {
      const isChosen = field.levels[at] === field.level();
      button.setAttribute('aria-pressed', String(isChosen));
      button.style.fontWeight = isChosen ? 'bold' : '';
    }
  });
  return { control: element, element };
}

/** On is `Has Access`; the words stand beside it. */
export function switched(kit: Kit, field: LevelField): LevelControl {
  const [off, on] = [kit.speak(noAccess), kit.speak(hasAccess)];
  const isOn = (): boolean => field.level() === on;
  const element = kit.make('button', {
    type: 'button',
    role: 'switch',
    named: 'switch',
    looks: 'width:40px;height:20px;border-radius:10px',
    on: { click: () => field.choose(isOn() ? off : on) },
  });
  const words = kit.make('span', { named: 'switch text' }, on);
  follow(kit, field, () => {
    element.setAttribute('aria-checked', String(isOn()));
    element.style.background = isOn() ? 'green' : '#ccc';
  });
  return { control: element, element: kit.make('span', {}, element, words) };
}
