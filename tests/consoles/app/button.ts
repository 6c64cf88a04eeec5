import type { Values } from '../description/description';
import type { Kit } from './kit';

type Make = (kit: Kit, text: string, press: () => void, named: string) => HTMLElement;

const looks = 'display:inline-block;padding:4px 12px;border:1px solid #888;cursor:pointer;background:#eee';

const makers: Record<Values['button'], Make> = {
  button: (kit, text, press, named) =>
    kit.make('button', { type: 'button', named, isSign: true, on: { click: press } }, text),
  link: (kit, text, press, named) =>
    kit.make('a', { href: '#', named, looks, isSign: true, on: { click: quiet(press) } }, text),
  roleButton: (kit, text, press, named) =>
    kit.make(
      'div',
      {
        role: 'button',
        tabindex: 0,
        named,
        looks,
        isSign: true,
        on: { click: press, keydown: onKeys(press) },
      },
      kit.make('span', { named: 'button text' }, text),
    ),
  component: (kit, text, press, named) => {
    const inner = kit.make('button', { type: 'button', isSign: true }, kit.make('slot'));
    return kit.component('button', { named, on: { click: press } }, [inner], [text]);
  },
};

const quiet = (press: () => void) => (event: Event) => {
  event.preventDefault();
  press();
};

const onKeys = (press: () => void) => (event: Event) => {
  const { key } = event as KeyboardEvent;
  if (key === 'Enter' || key === ' ') quiet(press)(event);
};

/** A button of the console, with its text in the console's capitals. */
export const button = (kit: Kit, text: string, press: () => void, named = 'action'): HTMLElement =>
  makers[kit.is.button](kit, kit.say(text), press, named);
