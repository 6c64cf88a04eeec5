import type { Kit } from '../kit';

const looks =
  'position:fixed;z-index:3000;background:#fff;border:1px solid #888;margin:0;padding:0;list-style:none;inset:auto';

export interface Roles {
  list?: string;
  option?: string;
  /** Attribute by which the chosen one is told. */
  chosen?: string;
  /** Which of them are on, where several can be: the list then stays open. */
  isOn?: (level: string) => boolean;
}

const usual: Roles = { list: 'listbox', option: 'option', chosen: 'aria-selected' };

/** What closes the list of an opener that has one open. */
const open = new WeakMap<HTMLElement, () => void>();

/**
 * Opens a list of options below a control, at the end of the page, and on top of an open dialog. It closes when one is
 * chosen, on Escape, and when something else, or the opener itself, is pressed.
 * @param event what an option is chosen by
 * @param before elements that stand in the list before its options
 * @param holder where the list is put
 */
export function openList(
  kit: Kit,
  opener: HTMLElement,
  levels: readonly string[],
  level: string,
  event: 'click' | 'mouseup',
  choose: (level: string) => void,
  { list = '', option = '', chosen = '', isOn }: Roles = usual,
  before: readonly HTMLElement[] = [],
  holder: Element = document.body,
): void {
  const closeOpen = open.get(opener);
  if (closeOpen) {
    closeOpen();
    return;
  }
  const ended = new AbortController();
  const id = kit.id('list');
  const options = levels.map((text) =>
    kit.make(
      list === 'listbox' ? 'li' : 'div',
      {
        role: option || false,
        named: 'option',
        ...(chosen ? { [chosen]: String(isOn?.(text) ?? text === level) } : {}),
      },
      text,
    ),
  );
  const { bottom, left } = opener.getBoundingClientRect();
  const place = `${looks};top:${bottom}px;left:${left}px`;
  const popup = kit.make('div', { popover: 'manual', named: 'overlay', looks: place });
  popup.append(
    ...before,
    kit.make(
      list === 'listbox' ? 'ul' : 'div',
      { role: list || false, id, looks: 'margin:0;padding:0' },
      ...options,
    ),
  );
  const mark = (item: HTMLElement | undefined, on: boolean): void => item?.setAttribute(chosen, String(on));
  const close = (): void => {
    ended.abort();
    open.delete(opener);
    popup.remove();
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-controls');
  };
  for (const [at, each] of options.entries())
    each.addEventListener(event, () => {
      if (!isOn) close();
      choose(levels[at] ?? '');
      if (isOn) for (const [place, text] of levels.entries()) mark(options[place], isOn(text));
    });
  const outside = (pressed: Event): void => {
    const path = pressed.composedPath();
    if (!path.includes(popup) && !path.includes(opener)) close();
  };
  open.set(opener, close);
  kit.later(() => {
    if (ended.signal.aborted) return;
    holder.append(popup);
    popup.showPopover();
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', id);
    const { signal } = ended;
    document.addEventListener('mousedown', outside, { signal });
    document.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return;
        // What lies below hears of it as well, and leaves it alone.
        pressed.preventDefault();
        close();
      },
      { signal },
    );
  });
  kit.signal.addEventListener('abort', close, { once: true });
}
