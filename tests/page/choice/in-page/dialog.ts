import { App, make } from './app';
import { arrows, cycle } from './movers';
import { type Drawn, nested, plainPopup, readOnlyInput, replaced, splitButton, typeahead } from './popups';
import { native, radios, segments, slider, toggle } from './segments';
import type { ControlKind, Spec } from './spec';

const draws: Record<ControlKind, (app: App, product: string, levels: string[]) => Drawn> = {
  native,
  overlaid: native,
  replaced,
  button: plainPopup,
  combobox: plainPopup,
  bare: plainPopup,
  menu: plainPopup,
  shadow: plainPopup,
  typeahead,
  readOnlyInput,
  splitButton,
  nested,
  radios,
  hiddenRadios: radios,
  roleRadios: radios,
  roleOverNative: radios,
  pressed: segments,
  classSegments: segments,
  styleSegments: segments,
  switch: toggle,
  tick: toggle,
  cycle,
  arrows,
  slider,
};

/** Draws the Invite dialog of a case; its products come when they come. */
export function drawDialog(spec: Spec): { app: App; dialog: HTMLElement } {
  const app = new App(spec);
  const products = make('div', { class: 'products' });
  const fault = (what: string) => (): void => {
    app.faults.push(what);
  };
  const dialog = make(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      style: 'width: 700px; padding: 16px',
      onkeydown: (event) => {
        const { key } = event as KeyboardEvent;
        if (key === 'Escape') app.faults.push('closed by Escape');
        if (key === 'Enter') app.faults.push('sent by Enter');
      },
      onclick: (event) => {
        if (event.target === dialog) app.faults.push('closed by a press beside it');
      },
    },
    make('h2', {}, 'Invite new user'),
    make('label', {}, 'Email addresses', make('textarea', {})),
    make('p', {}, 'Choose the access to Sequence Hub and to other products.'),
    products,
    make(
      'label',
      {},
      make('input', { type: 'checkbox', onchange: fault('ticked another box') }),
      'Add as workgroup administrators',
    ),
    make('button', { type: 'button', onclick: fault('cancelled') }, 'Cancel'),
    make('button', { type: 'button', onclick: fault('sent') }, 'OK'),
  );
  document.body.replaceChildren(dialog);
  const draw = (): void => {
    app.forgetDrawers();
    products.replaceChildren(...layOut(app));
    if (spec.redraws === 'all') app.onChange(draw);
  };
  if (spec.late > 0) setTimeout(draw, spec.late);
  else draw();
  return { app, dialog };
}

/** One control, put into a component of its own where the case says so. */
function controlOf(app: App, { name, levels }: Spec['products'][number]): Drawn {
  const { control: kind, redraws } = app.spec;
  const holder = make('div');
  const draw = (): Drawn => {
    const drawn = draws[kind](app, name, levels);
    drawn.show();
    if (kind === 'shadow') {
      const host = make('x-control' as 'div');
      host.attachShadow({ mode: 'open' }).append(make('label', {}, name), drawn.box);
      holder.replaceChildren(host);
    } else holder.replaceChildren(drawn.box);
    return drawn;
  };
  let drawn = draw();
  if (redraws === 'row') {
    app.onChange(() => {
      const { id, attributes } = drawn.named;
      drawn = draw();
      if (id) drawn.named.id = id;
      for (const name of ['aria-label', 'aria-labelledby']) {
        const value = attributes.getNamedItem(name)?.value;
        if (value) drawn.named.setAttribute(name, value);
      }
    });
  } else app.onChange(() => drawn.show());
  return { box: holder, named: drawn.named, show: () => drawn.show() };
}

function layOut(app: App): Node[] {
  const { spec } = app;
  const rows = spec.products.map((product) => ({ name: product.name, ...controlOf(app, product) }));
  if (spec.control === 'shadow') return rows.map(({ box }) => box);
  const grid = 'display: grid; grid-template-columns: 240px 1fr; gap: 12px';
  const flat = (style: string, order: (name: HTMLElement, box: HTMLElement) => Node[]): Node[] => [
    make('div', { style }, ...rows.flatMap(({ name, box }) => order(make('div', {}, name), box))),
  ];
  const lines = (each: (row: (typeof rows)[number]) => (Node | string)[]): Node[] =>
    rows.map((row) => make('div', { style: 'margin: 8px' }, ...each(row)));
  switch (spec.label) {
    case 'for':
      return lines(({ name, box, named }) => {
        named.id ||= app.nextId();
        return [make('label', { for: named.id }, name), box];
      });
    case 'wrap':
      return rows.map(({ name, box }) =>
        spec.control === 'native' ? make('label', {}, `${name} `, box) : make('div', {}, `${name} `, box),
      );
    case 'aria':
      for (const { name, named } of rows) named.setAttribute('aria-label', name);
      return rows.map(({ box }) => box);
    case 'labelledby':
      return lines(({ name, box, named }) => {
        const id = app.nextId();
        named.setAttribute('aria-labelledby', id);
        return [make('span', { id }, name), box];
      });
    case 'legend':
      return rows.map(({ name, box }) => make('fieldset', {}, make('legend', {}, name), box));
    case 'cell':
      return [
        make(
          'table',
          {},
          ...rows.map(({ name, box }) => make('tr', {}, make('td', {}, name), make('td', {}, box))),
        ),
      ];
    case 'columns': {
      const column = (parts: (Node | string)[]): HTMLElement =>
        make('div', {}, ...parts.map((part) => make('div', { style: 'height: 60px' }, part)));
      return [
        make(
          'div',
          { style: 'display: flex; gap: 24px' },
          column(rows.map(({ name }) => name)),
          column(rows.map(({ box }) => box)),
        ),
      ];
    }
    case 'heads':
      return [
        make(
          'div',
          { style: `display: grid; grid-template-columns: repeat(${rows.length}, 1fr); gap: 8px` },
          ...rows.map(({ name }) => make('div', {}, name)),
          ...rows.map(({ box }) => box),
        ),
      ];
    case 'before':
      return flat(grid, (name, box) => [name, box]);
    case 'after':
      return flat('display: grid; grid-template-columns: 320px 1fr; gap: 12px', (name, box) => [box, name]);
    case 'above':
      return rows.flatMap(({ name, box }) => [make('div', { style: 'margin-top: 24px' }, name), box]);
    case 'below':
      return rows.flatMap(({ name, box }) => [box, make('div', { style: 'margin-bottom: 24px' }, name)]);
  }
}
