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

export function radio(kit: Kit, field: LevelField): LevelControl {
  const name = kit.id('radio');
  const element = kit.make('div', { role: 'radiogroup', named: 'radios' });
  const inputs = field.levels.map((level) =>
    kit.make('input', { type: 'radio', name, value: level, on: { change: () => field.choose(level) } }),
  );
  for (const [at, input] of inputs.entries())
    element.append(kit.make('label', { named: 'radio' }, input, ` ${field.levels[at] ?? ''} `));
  follow(kit, field, () => {
    for (const input of inputs) input.checked = input.value === field.level();
  });
  return { control: element, element };
}

/** Elements with the role, each around a native radio button that only the library itself looks at. */
export function radioOverNative(kit: Kit, field: LevelField): LevelControl {
  const name = kit.id('radio');
  const element = kit.make('div', { role: 'radiogroup', named: 'radios' });
  const parts = field.levels.map((level) =>
    kit.make(
      'span',
      { role: 'radio', tabindex: '0', looks: 'cursor:pointer', on: { click: () => field.choose(level) } },
      kit.make('input', { type: 'radio', name, tabindex: '-1', looks: 'pointer-events:none' }),
      ` ${level} `,
    ),
  );
  element.append(...parts);
  follow(kit, field, () => {
    for (const [at, part] of parts.entries())
      part.setAttribute('aria-checked', String(field.levels[at] === field.level()));
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
