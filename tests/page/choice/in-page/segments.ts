import { type App, make } from './app';
import type { Drawn } from './popups';

type Draw = (app: App, product: string, levels: string[]) => Drawn;

/** Radio buttons, native ones, hidden ones that are drawn by their labels, or elements with the role, also around a native one. */
export const radios: Draw = (app, product, levels) => {
  const { control: kind } = app.spec;
  const name = app.nextId();
  const hiding = 'position: absolute; opacity: 0; width: 0; height: 0';
  const parts = levels.map((level) => {
    if (kind === 'roleRadios' || kind === 'roleOverNative') {
      const within = kind === 'roleOverNative' ? make('input', { type: 'radio', name, tabindex: '-1' }) : '';
      const radio = make(
        'span',
        { role: 'radio', tabindex: '0', style: 'cursor: pointer', onclick: () => app.set(product, level) },
        within,
        level,
      );
      return {
        level,
        box: radio,
        show: () => radio.setAttribute('aria-checked', String(app.level(product) === level)),
      };
    }
    const input = make('input', {
      type: 'radio',
      name,
      style: kind === 'hiddenRadios' ? hiding : '',
      onchange: () => app.set(product, level),
    });
    const box = make('label', { style: 'margin-right: 8px' }, input, make('span', {}, level));
    return {
      level,
      box,
      show: () => {
        input.checked = app.level(product) === level;
      },
    };
  });
  const box = make(
    'div',
    kind === 'roleRadios' ? { role: 'radiogroup' } : {},
    ...parts.map((part) => part.box),
  );
  return { box, named: box, show: () => void parts.map((part) => part.show()) };
};

/** Buttons side by side, the chosen one told by ARIA, by a word in its class, or by nothing but its looks. */
export const segments: Draw = (app, product, levels) => {
  const { control: kind } = app.spec;
  const parts = levels.map((level) => ({
    level,
    button: make('button', { type: 'button', onclick: () => app.set(product, level) }, level),
  }));
  const box = make('div', { role: 'group' }, ...parts.map(({ button }) => button));
  const show = (): void => {
    for (const { level, button } of parts) {
      const isOn = app.level(product) === level;
      if (kind === 'pressed') button.setAttribute('aria-pressed', String(isOn));
      else if (kind === 'classSegments') button.className = isOn ? 'segment is-active' : 'segment';
      else button.className = isOn ? 'k9z a1' : 'k9z b2';
      if (kind === 'styleSegments') button.style.background = isOn ? 'rgb(0, 80, 160)' : 'rgb(250, 250, 250)';
    }
  };
  return { box, named: box, show };
};

/** A tick box or a switch that is called `Has Access`. */
export const toggle: Draw = (app, product, levels) => {
  const off = levels.find((level) => level === 'No Access') ?? '';
  const change = (on: boolean): void => app.set(product, on ? 'Has Access' : off);
  if (app.spec.control === 'tick') {
    const input = make('input', { type: 'checkbox', onchange: () => change(input.checked) });
    const box = make('div', {}, make('label', {}, input, 'Has Access'));
    return {
      box,
      named: box,
      show: () => {
        input.checked = app.level(product) === 'Has Access';
      },
    };
  }
  const isOn = (): boolean => app.level(product) === 'Has Access';
  const button = make('button', {
    type: 'button',
    role: 'switch',
    style: 'width: 40px; height: 20px',
    'aria-label': 'Has Access',
    onclick: () => change(!isOn()),
  });
  const box = make('div', {}, button);
  return { box, named: box, show: () => button.setAttribute('aria-checked', String(isOn())) };
};

/** A control of no known kind. */
export const slider: Draw = (app, product, levels) => {
  const input = make('input', {
    type: 'range',
    min: '0',
    max: String(levels.length - 1),
    onchange: () => app.set(product, levels[Number(input.value)] ?? ''),
  });
  const box = make('div', {}, input);
  return {
    box,
    named: input,
    show: () => {
      input.value = String(levels.indexOf(app.level(product)));
    },
  };
};

/** A native select, as it is or transparent over what a style draws. */
export const native: Draw = (app, product, levels) => {
  const isOverlaid = app.spec.control === 'overlaid';
  const select = make('select', {
    style: isOverlaid ? 'position: absolute; inset: 0; opacity: 0' : '',
    onchange: () => app.set(product, select.value),
  });
  for (const level of levels) select.append(make('option', {}, level));
  const shown = make('span', {});
  const box = isOverlaid
    ? make(
        'div',
        { style: 'position: relative; width: 200px; height: 24px' },
        make('div', { 'aria-hidden': 'true' }, shown),
        select,
      )
    : make('div', {}, select);
  const show = (): void => {
    select.value = app.level(product);
    shown.replaceChildren(app.level(product));
  };
  return { box, named: select, show };
};
