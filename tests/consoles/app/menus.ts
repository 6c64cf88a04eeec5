import type { Values } from '../description/description';
import { countOf } from './counts';
import type { Child, Kit } from './kit';
import type { Screen } from './state/console-state';
import { menuText } from './twins';

interface Item {
  text: string;
  screen: Screen;
}

/** What says that an item is the chosen one. */
const signs: Record<Values['chosen'], (element: HTMLElement) => void> = {
  current: (element) => element.setAttribute('aria-current', 'page'),
  selected: (element) => element.setAttribute('aria-selected', 'true'),
  className: (element) => element.classList.add('is-active'),
  styleOnly: () => undefined,
};

type MakeItem = (kit: Kit, texts: Child[], go: (event: Event) => void, looks: string) => HTMLElement;

/** What an item is made of, and what holds the items. */
const makers: Record<
  Values['menu'],
  { item: MakeItem; holder: (kit: Kit, items: HTMLElement[]) => HTMLElement }
> = {
  links: {
    item: (kit, texts, click, looks) =>
      kit.make('a', { href: '#', looks, isSign: true, on: { click } }, ...texts),
    holder: (kit, items) =>
      kit.make(
        'nav',
        { named: 'menu' },
        kit.make('ul', {}, ...items.map((item) => kit.make('li', {}, item))),
      ),
  },
  tabs: {
    item: (kit, texts, click, looks) =>
      kit.make(
        'div',
        { role: 'tab', tabindex: 0, named: 'tab', looks, isSign: true, on: { click } },
        ...texts,
      ),
    holder: (kit, items) => kit.make('div', { role: 'tablist', named: 'tabs' }, ...items),
  },
  items: {
    item: (kit, texts, click, looks) =>
      kit.make('div', { role: 'menuitem', tabindex: -1, looks, isSign: true, on: { click } }, ...texts),
    holder: (kit, items) => kit.make('div', { role: 'menu', named: 'side menu' }, ...items),
  },
  buttons: {
    item: (kit, texts, click, looks) =>
      kit.make(
        'button',
        { type: 'button', named: 'nav button', looks, isSign: true, on: { click } },
        ...texts,
      ),
    holder: (kit, items) => kit.make('aside', { named: 'side' }, ...items),
  },
  plain: {
    item: (kit, texts, click, looks) =>
      kit.make(
        'li',
        { named: 'nav item', looks: `${looks};cursor:pointer`, isSign: true, on: { click } },
        ...texts,
      ),
    holder: (kit, items) => kit.make('ul', { named: 'nav list' }, ...items),
  },
};

/** A menu in which the item of the screen that is shown is the chosen one. */
export function menuOf(kit: Kit, items: readonly Item[], chosen: Screen): HTMLElement {
  const { item, holder } = makers[kit.is.menu];
  const elements = items.map(({ text, screen }) => {
    const isChosen = screen === chosen;
    const looks = `display:block;padding:6px;${isChosen ? 'font-weight:700;border-left:3px solid #06c;color:#06c' : 'border-left:3px solid transparent;color:#333'}`;
    const go = (event: Event): void => {
      event.preventDefault();
      kit.state.go(screen);
    };
    const element = item(kit, [...menuText(kit, kit.say(text)), ...countOf(kit, screen)], go, looks);
    if (isChosen) signs[kit.is.chosen](element);
    else if (kit.is.chosen === 'selected') element.setAttribute('aria-selected', 'false');
    return element;
  });
  return holder(
    kit,
    elements.map((element) => kit.wrap(element)),
  );
}
