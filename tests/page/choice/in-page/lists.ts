import { type App, make } from './app';

const rowHeight = 24;
const rowsInView = 4;

/** What opens a list, and how. */
interface Opened {
  app: App;
  control: HTMLElement;
  levels: string[];
  chosen: string;
  isMenu: boolean;
  pick(level: string): void;
  /** Puts a list that stands beside the control into the page. */
  putBeside(list: HTMLElement): void;
}

/** Draws a list of levels that is open. @returns what closes it */
export function openList(opened: Opened): void {
  const { app, control, levels } = opened;
  const { spec } = app;
  const { list: look } = spec;
  const id = app.nextId();
  const attributes = look.hasRoles ? { role: opened.isMenu ? 'menu' : 'listbox' } : {};
  const list = make('div', { ...attributes, id, class: 'list', style: 'background: white; width: 240px' });
  const frame = make('div', { class: 'overlay' }, list);
  if (look.hasTwin) addTwin(opened, frame, list);
  else if (look.hasRoles) control.setAttribute('aria-controls', id);
  const close = (): void => {
    app.open = undefined;
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-controls');
    frame.style.opacity = '0.5';
    setTimeout(() => frame.remove(), look.fades);
    if (look.fades === 0) frame.remove();
  };
  let at = 0;
  const key = (pressed: string): void => {
    if (pressed === 'ArrowDown') at++;
    if (pressed !== 'Enter' && pressed !== ' ') return;
    close();
    opened.pick(levels[at % levels.length] ?? '');
  };
  app.open = { list: frame, close, key };
  control.setAttribute('aria-expanded', 'true');
  frame.addEventListener('mousedown', (event) => event.preventDefault());
  if (look.missesFirstPress)
    frame.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true });
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  if (look.place === 'inline') opened.putBeside(frame);
  else if (look.place === 'body') document.body.append(frame);
  else if (look.place === 'dialog') {
    frame.style.cssText += '; position: absolute; left: 300px; top: 200px';
    dialogAround(control)?.append(frame);
  } else if (look.place === 'below') rowOf(control)?.after(frame);
  else {
    const host = make('x-layer' as 'div');
    host.attachShadow({ mode: 'open' }).append(frame);
    document.body.append(host);
  }
  if (look.grows > 0) grow(frame, look.grows);
  if (look.fills > 0) {
    list.append('Loading…');
    setTimeout(() => fill(opened, list, close), look.fills);
  } else fill(opened, list, close);
}

/** Lets a list come up from nothing; the style is the frame's own, so that the list's lines keep their places. */
function grow(frame: HTMLElement, milliseconds: number): void {
  frame.style.opacity = '0';
  frame.style.transform = 'scale(0)';
  setTimeout(() => {
    frame.style.opacity = '';
    frame.style.transform = '';
  }, milliseconds);
}

const hostOf = (control: Element): Element => {
  const root = control.getRootNode();
  return root instanceof ShadowRoot ? root.host : control;
};

const dialogAround = (control: Element): Element | null => hostOf(control).closest('[role=dialog]');

/** What stands in the box of all products, around a control. */
const rowOf = (control: Element): Element | null => hostOf(control).closest('.products > *');

/** A list of no size that screen readers are told of, with two options around the chosen one. */
function addTwin({ app, control, levels, chosen }: Opened, frame: HTMLElement, list: HTMLElement): void {
  const id = app.nextId();
  const at = Math.max(0, levels.indexOf(chosen) - 1);
  const twin = make('div', { role: 'listbox', id, style: 'width: 0; height: 0; overflow: hidden' });
  for (const level of levels.slice(at, at + 2))
    twin.append(make('div', { role: 'option', 'aria-label': level }, level));
  list.removeAttribute('role');
  frame.prepend(twin);
  control.setAttribute('aria-controls', id);
}

function fill(opened: Opened, list: HTMLElement, close: () => void): void {
  const { app, levels } = opened;
  const { list: look } = app.spec;
  const options = levels.map((level) => optionOf(opened, level, close));
  const half = Math.ceil(options.length / 2);
  const group = (name: string, members: HTMLElement[]): HTMLElement =>
    make(
      'div',
      look.hasRoles && !look.hasTwin ? { role: 'group', 'aria-label': name } : { class: 'group' },
      make('div', { class: 'head' }, name),
      ...members,
    );
  if (look.isVirtual) drawInView(list, options);
  else if (look.look !== 'grouped') list.replaceChildren(...options);
  else list.replaceChildren(group('Common', options.slice(0, half)), group('Others', options.slice(half)));
}

function optionOf(opened: Opened, level: string, close: () => void): HTMLElement {
  const { app, isMenu, chosen } = opened;
  const { list: look } = app.spec;
  const hasRole = look.hasRoles && !look.hasTwin;
  const role = isMenu ? 'menuitemradio' : 'option';
  const state = isMenu ? 'aria-checked' : 'aria-selected';
  const option = make(look.tag as 'div', {
    ...(hasRole ? { role, [state]: String(level === chosen) } : {}),
    class: 'option',
    style: `display: block; margin: 0; height: ${look.look === 'described' ? 2 * rowHeight : rowHeight}px; cursor: pointer`,
    onclick: () => {
      if (app.open) close();
      opened.pick(level);
    },
  });
  const sign = level === chosen;
  if (look.look === 'described')
    option.append(make('div', {}, level), make('small', {}, 'Has Access to it'.slice(0, 10)));
  else if (look.look === 'ticks') option.append(sign ? `✓ ${level}` : level);
  else if (look.look === 'ligature')
    option.append(make('i', { style: 'font-family: Pictures' }, sign ? 'check' : 'lock'), level);
  else if (look.look === 'split' && level.includes('+'))
    option.append(make('span', {}, level.split('+')[0] ?? ''), make('span', {}, `+${level.split('+')[1]}`));
  else option.append(level);
  return option;
}

function drawInView(list: HTMLElement, options: HTMLElement[]): void {
  const height = Number.parseInt(options[0]?.style.height ?? '24', 10);
  list.style.cssText += `; height: ${height * rowsInView}px; overflow: auto`;
  const space = make('div', { style: `position: relative; height: ${options.length * height}px` });
  const draw = (): void => {
    const first = Math.floor(list.scrollTop / height);
    const inView = options.slice(first, first + rowsInView + 1);
    inView.forEach((option, at) => {
      option.style.position = 'absolute';
      option.style.top = `${(first + at) * height}px`;
    });
    space.replaceChildren(...inView);
  };
  list.onscroll = draw;
  list.replaceChildren(space);
  draw();
}
