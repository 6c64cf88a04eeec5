import { button } from './button';
import type { Kit } from './kit';
import { tickBox } from './tick-box';

/** What is pressed without harm is counted, so that nobody holds it. */
export const harmless = (kit: Kit) => (): void => {
  kit.state.presses.harmless++;
};

/** A filter of a list, with what takes it away again; nothing in a console without look-alikes. */
export function filters(kit: Kit, tick: string): HTMLElement[] {
  if (kit.is.lookAlikes === 'none') return [];
  return [
    kit.make(
      'div',
      { named: 'filters' },
      button(kit, 'Remove filter', harmless(kit), 'small'),
      harmlessTick(kit, tick),
    ),
  ];
}

/** A tick box that changes nothing but what is shown. */
export function harmlessTick(kit: Kit, text: string): HTMLElement {
  let isOn = true;
  const listeners = new Set<() => void>();
  return tickBox(kit, text, {
    text: kit.say(text),
    isOn: () => isOn,
    turn(on) {
      isOn = on;
      kit.state.presses.harmless++;
      for (const listener of listeners) listener();
    },
    onChange: (listener) => listeners.add(listener),
  });
}

/** Tags of a workgroup, each with a button of its own. */
export function tags(kit: Kit): HTMLElement[] {
  if (kit.is.lookAlikes === 'none') return [];
  const tag = (text: string): HTMLElement =>
    kit.make('span', { named: 'tag' }, text, ' ', button(kit, 'Delete', harmless(kit), 'small'));
  return [kit.make('div', { named: 'tags' }, kit.make('span', {}, 'Tags'), tag('oncology'), tag('2026'))];
}
