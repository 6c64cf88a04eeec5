import { type App, make } from './app';
import type { Drawn } from './popups';

type Draw = (app: App, product: string, levels: string[]) => Drawn;

const next = (app: App, product: string, levels: string[], step: number): string =>
  levels[(levels.indexOf(app.level(product)) + step + levels.length) % levels.length] ?? '';

/** A button that goes on to the next level with each press, and says nothing of it. */
export const cycle: Draw = (app, product, levels) => {
  const button = make('button', {
    type: 'button',
    'aria-haspopup': 'true',
    onclick: () => app.set(product, next(app, product, levels, 1)),
  });
  const box = make('div', {}, button);
  return { box, named: button, show: () => button.replaceChildren(app.level(product)) };
};

/** A box of which nothing opens: the arrows move its value, with or without Alt. */
export const arrows: Draw = (app, product, levels) => {
  const control = make('div', {
    role: 'combobox',
    tabindex: '0',
    style: 'border: 1px solid; width: 200px; height: 24px',
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'ArrowDown') app.set(product, next(app, product, levels, 1));
      if (key === 'ArrowUp') app.set(product, next(app, product, levels, -1));
    },
  });
  const box = make('div', {}, control);
  return { box, named: control, show: () => control.replaceChildren(app.level(product)) };
};
