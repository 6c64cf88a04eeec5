import { type App, make } from './app';
import { openList } from './lists';

/** A control as it is drawn: what stands in the row, and the element that a label would be tied to. */
export interface Drawn {
  box: HTMLElement;
  named: HTMLElement;
  /** Shows the level of the app's state. */
  show(): void;
}

type Draw = (app: App, product: string, levels: string[]) => Drawn;

const face = 'border: 1px solid; display: inline-block; width: 200px; height: 24px; cursor: pointer';

/** Makes an element open a list, in the way that the case names. */
function opening(
  app: App,
  product: string,
  levels: string[],
  control: HTMLElement,
  box: HTMLElement,
  isMenu = false,
): void {
  const { list: look } = app.spec;
  let isComing = false;
  const open = (): void => {
    isComing = false;
    openList({
      app,
      control,
      levels,
      chosen: app.level(product),
      isMenu,
      pick: (level) => app.set(product, level),
      putBeside: (list) => box.append(list),
    });
  };
  const toggle = (): void => {
    if (app.open) app.open.close();
    else if (look.late === 0) open();
    else if (!isComing) {
      isComing = true;
      setTimeout(open, look.late);
    }
  };
  if (look.hasHint) hinting(control);
  control.addEventListener('keydown', ({ key }) => {
    if (look.hasKeys && app.open) app.open.key(key);
  });
  if (/^[A-Z]/.test(look.opensBy)) {
    control.addEventListener('keydown', ({ key }) => {
      if (key === look.opensBy && !app.open) toggle();
    });
  } else control.addEventListener(look.opensBy, toggle);
  control.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') app.open?.close();
  });
  if (look.closesOnBlur) control.addEventListener('blur', () => setTimeout(() => app.open?.close(), 100));
}

/** Shows a hint while a control has the focus. */
function hinting(control: HTMLElement): void {
  const hint = make(
    'div',
    { class: 'overlay', style: 'position: fixed; right: 0; bottom: 0' },
    'What they may see',
  );
  control.addEventListener('focus', () => document.body.append(hint));
  control.addEventListener('blur', () => hint.remove());
}

const isMenuKind = (kind: string): boolean => kind === 'menu';

/** A button, a combobox or an element without any role. */
export const plainPopup: Draw = (app, product, levels) => {
  const { control: kind } = app.spec;
  const attributes: Record<string, string> =
    kind === 'bare'
      ? { style: face }
      : kind === 'combobox'
        ? {
            role: 'combobox',
            tabindex: '0',
            'aria-haspopup': 'listbox',
            'aria-expanded': 'false',
            style: face,
          }
        : { 'aria-haspopup': isMenuKind(kind) ? 'menu' : 'listbox', 'aria-expanded': 'false', style: face };
  const control = make(kind === 'bare' || kind === 'combobox' ? 'div' : 'button', {
    type: 'button',
    ...attributes,
  });
  const box = make('div', {}, control);
  opening(app, product, levels, control, box, isMenuKind(kind));
  return { box, named: control, show: () => control.replaceChildren(app.level(product)) };
};

/** A button in two parts: the one that shows the level does something else, and the arrow opens the list. */
export const splitButton: Draw = (app, product, levels) => {
  const main = make('button', {
    type: 'button',
    style: 'height: 24px',
    onclick: () => app.faults.push('pressed the button itself'),
  });
  const arrow = make('button', {
    type: 'button',
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
    style: 'width: 24px; height: 24px',
  });
  const part = 'display: inline-block';
  const box = make('div', {}, make('div', { style: part }, main), make('div', { style: part }, arrow));
  opening(app, product, levels, arrow, box, true);
  return { box, named: arrow, show: () => main.replaceChildren(app.level(product)) };
};

/** A native select that a script has hidden, and what it shows in its place. */
export const replaced: Draw = (app, product, levels) => {
  const select = make('select', {
    style: 'position: absolute; width: 1px; height: 1px; opacity: 0; overflow: hidden',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  for (const level of levels) select.append(make('option', {}, level));
  const drawn = plainPopup(app, product, levels);
  drawn.box.prepend(select);
  const show = (): void => {
    drawn.show();
    select.value = app.level(product);
  };
  return { box: drawn.box, named: select, show };
};

/** A read-only input that only the keyboard reaches, and the value beside it. */
export const readOnlyInput: Draw = (app, product, levels) => {
  const input = make('input', {
    type: 'text',
    readonly: true,
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
  });
  const hidden = make(
    'div',
    { style: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)' },
    input,
  );
  const value = make('span', {});
  const box = make(
    'div',
    { style: `${face}; position: relative` },
    hidden,
    value,
    make('div', { style: 'float: right' }, '▾'),
  );
  const holder = make('div', {}, box);
  opening(app, product, levels, input, holder);
  box.addEventListener('click', (event) => {
    if (event.target !== input) input.click();
  });
  return { box: holder, named: input, show: () => value.replaceChildren(app.level(product)) };
};

/** A box that is typed into to search in the list; it shows the level while it is left alone. */
export const typeahead: Draw = (app, product, levels) => {
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    style: face,
  });
  const box = make('div', {}, input);
  const show = (): void => {
    input.value = app.level(product);
  };
  const list = (levelsNow: string[]): void => {
    app.open?.close();
    openList({
      app,
      control: input,
      levels: levelsNow,
      chosen: app.level(product),
      isMenu: false,
      pick: (level) => {
        app.set(product, level);
        show();
      },
      putBeside: (element) => box.append(element),
    });
  };
  input.addEventListener('input', () =>
    list(levels.filter((level) => level.toLowerCase().includes(input.value.toLowerCase()))),
  );
  input.addEventListener('click', () => (app.open ? undefined : list(levels.slice(0, 2))));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') app.open?.close();
  });
  input.addEventListener('blur', () => setTimeout(show, 50));
  return { box, named: input, show };
};

/** A menu whose items open further ones; beside them is one that must not be pressed. */
export const nested: Draw = (app, product, levels) => {
  const control = make('button', {
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    style: face,
  });
  const box = make('div', {}, control);
  const close = (): void => {
    app.open?.list.remove();
    app.open = undefined;
    control.setAttribute('aria-expanded', 'false');
  };
  control.addEventListener('click', () => {
    if (app.open) {
      close();
      return;
    }
    const inner = make('div', { role: 'menu', hidden: true });
    for (const level of levels)
      inner.append(
        make(
          'div',
          {
            role: 'menuitem',
            onclick: () => {
              close();
              app.set(product, level);
            },
          },
          level,
        ),
      );
    const item = make(
      'div',
      {
        role: 'menuitem',
        'aria-haspopup': 'menu',
        onmouseenter: () => inner.removeAttribute('hidden'),
        onclick: () => inner.removeAttribute('hidden'),
      },
      'Level',
    );
    const other = make(
      'div',
      { role: 'menuitem', onclick: () => app.faults.push('pressed Remove') },
      'Remove',
    );
    const list = make(
      'div',
      {
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape') close();
        },
      },
      make('div', { role: 'menu', tabindex: '-1' }, other, item),
      inner,
    );
    document.body.append(list);
    app.open = { list, close, key: () => undefined };
    control.setAttribute('aria-expanded', 'true');
  });
  control.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return { box, named: control, show: () => control.replaceChildren(app.level(product)) };
};
