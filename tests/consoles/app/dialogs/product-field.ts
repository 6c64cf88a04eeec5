import type { Kit } from '../kit';
import { labelled } from '../labels';
import { type LevelControl, type LevelField, levels } from '../levels/levels';
import type { Draft } from '../state/draft';
import { hasAccess, noAccess, notChosen } from '../words';

/** A product with what its access level is chosen with. */
export function productField(kit: Kit, draft: Draft, label: string): HTMLElement {
  const product = kit.state.products.find((other) => other.label === label);
  const text = kit.say(label);
  const field: LevelField = {
    text,
    levels: product?.levels ?? [],
    level: () => draft.levels[label] ?? '',
    choose: (level) => draft.choose(label, level),
    onChange: (listener) => draft.onChange(listener),
  };
  const isBySwitch = kit.is.levelComes === 'bySwitch' && kit.is.level !== 'switch';
  const control = isBySwitch ? bySwitch(kit, field) : levels[kit.is.level](kit, field);
  kit.controls.set(product?.documented ?? label, control.element);
  return kit.wrap(labelled(kit, { text, ...control, canBeNone: false }));
}

/** A switch that gives access; which level that is can be chosen once it is on. */
function bySwitch(kit: Kit, field: LevelField): LevelControl {
  const [none, ...others] = field.levels;
  const off = none ?? kit.speak(noAccess);
  const isOn = (): boolean => ![off, kit.speak(notChosen)].includes(field.level());
  // What it gives at first need not be the plainest level.
  const given = others.at(kit.is.seed % 3 === 1 ? -1 : 0) ?? '';
  const turn = (): void => field.choose(isOn() ? off : given);
  const turner = switchOf(kit, isOn, turn);
  const place = kit.make('span', { named: 'role' });
  const role = (): HTMLElement => {
    const control = levels[kit.is.level](kit, { ...field, levels: others });
    return labelled(kit, { text: kit.say('Role'), ...control, canBeNone: false });
  };
  const draw = (): void => {
    turner.draw();
    if (isOn() === place.hasChildNodes()) return;
    place.replaceChildren(...(isOn() ? [role()] : []));
  };
  draw();
  field.onChange(() => kit.later(draw));
  const words = kit.make('span', { named: 'switch text' }, ` ${kit.speak(hasAccess)} `);
  return { control: turner.element, element: kit.make('span', {}, turner.element, words, place) };
}

/** A native tick box, or a button with the role. */
function switchOf(
  kit: Kit,
  isOn: () => boolean,
  turn: () => void,
): { element: HTMLElement; draw: () => void } {
  if (kit.is.seed % 2 === 0) {
    const input = kit.make('input', { type: 'checkbox', role: 'switch', on: { change: turn } });
    const draw = (): void => {
      input.checked = isOn();
    };
    return { element: input, draw };
  }
  const looks = 'width:40px;height:20px;border-radius:10px';
  const element = kit.make('button', {
    type: 'button',
    role: 'switch',
    named: 'switch',
    looks,
    on: { click: turn },
  });
  const draw = (): void => element.setAttribute('aria-checked', String(isOn()));
  return { element, draw };
}
