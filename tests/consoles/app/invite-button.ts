import type { Values } from '../description/description';
import { button } from './button';
import type { Child, Kit } from './kit';
import type { DialogKind } from './state/draft';

/** The item of a menu of ways to invite that opens the dialog. */
export const byAddress = 'By email address';

type Make = (kit: Kit, open: () => void) => HTMLElement;

const makers: Record<Values['inviteOpens'], Make> = {
  atOnce: (kit, open) => button(kit, 'Invite', open),
  split(kit, open) {
    const more = openerOf(kit, open, { 'aria-label': 'More ways to invite' }, '▾');
    return kit.make('span', { named: 'split button' }, button(kit, 'Invite', open), more);
  },
  menu(kit, open) {
    const sign = kit.make('span', { 'aria-hidden': 'true' }, ' ▾');
    return openerOf(kit, open, {}, kit.make('span', { isSign: true }, kit.say('Invite')), sign);
  },
};

/** What opens one of the two dialogs to invite. */
export const inviteButton = (kit: Kit, kind: DialogKind & ('invite' | 'administrators')): HTMLElement =>
  makers[kit.is.inviteOpens](kit, () => kit.state.openDialog(kind));

function openerOf(kit: Kit, open: () => void, properties: object, ...texts: Child[]): HTMLElement {
  const { presses } = kit.state;
  const press = (): void => {
    presses.menu++;
    openMenu(kit, opener, [
      [byAddress, open],
      ['Import a file', () => presses.other++],
    ]);
  };
  const opener = kit.make(
    'button',
    {
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      named: 'action',
      on: { click: press },
      ...properties,
    },
    ...texts,
  );
  return opener;
}

function openMenu(kit: Kit, opener: HTMLElement, items: readonly [text: string, run: () => void][]): void {
  if (opener.getAttribute('aria-expanded') === 'true') return;
  const { bottom, left } = opener.getBoundingClientRect();
  const looks = `position:fixed;z-index:900;background:#fff;border:1px solid #888;top:${bottom}px;left:${left}px`;
  const menu = kit.make('div', { role: 'menu', named: 'menu panel', looks });
  const ended = new AbortController();
  const close = (): void => {
    ended.abort();
    opener.setAttribute('aria-expanded', 'false');
    menu.remove();
  };
  for (const [text, run] of items) {
    const click = (): void => {
      close();
      run();
    };
    menu.append(
      kit.make('div', { role: 'menuitem', tabindex: -1, looks: 'padding:4px', on: { click } }, kit.say(text)),
    );
  }
  document.body.append(menu);
  opener.setAttribute('aria-expanded', 'true');
  const { signal } = ended;
  const outside = (event: Event): void => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(opener)) close();
  };
  document.addEventListener('mousedown', outside, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  kit.state.on('screen', close);
}
