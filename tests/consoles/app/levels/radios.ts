import type { Values } from '../../description/description';
import type { Kit } from '../kit';
import { follow, type LevelControl, type LevelField } from './levels';

type Make = (kit: Kit, field: LevelField) => LevelControl;

/** Native radio buttons of one name, of which the page draws one as chosen, besides the browser's own dot. */
function named(name: (kit: Kit) => string, holder: 'div' | 'form'): Make {
  return (kit, field) => {
    const element = kit.make(holder, { role: 'radiogroup', named: 'radios' });
    const itsName = name(kit);
    const labels = field.levels.map((level) => {
      const on = { change: () => field.choose(level) };
      const input = kit.make('input', { type: 'radio', name: itsName, value: level, on });
      return kit.make('label', { named: 'radio' }, input, ` ${level} `);
    });
    element.append(...labels);
    follow(kit, field, () => {
      for (const [at, label] of labels.entries()) {
        const isChosen = field.levels[at] === field.level();
        const input = label.querySelector('input');
        if (input) input.checked = isChosen;
        label.classList.toggle('checked', isChosen);
        label.style.fontWeight = isChosen ? 'bold' : '';
      }
    });
    return { control: element, element };
  };
}

/** Elements with the role, each around a native radio button that only the library itself looks at. */
const overNative: Make = (kit, field) => {
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
};

const makers: Record<Values['radios'], Make> = {
  apart: named((kit) => kit.id('radio'), 'div'),
  // Without a group the browser keeps one of them all on; what the page draws is what it holds.
  oneName: named(() => 'level', 'div'),
  inForms: named(() => 'level', 'form'),
  overNative,
};

export const radio: Make = (kit, field) => makers[kit.is.radios](kit, field);
