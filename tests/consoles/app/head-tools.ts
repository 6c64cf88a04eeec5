import type { Values } from '../description/description';
import type { Child, Kit } from './kit';

const small = 'padding:0 2px;border:0;background:none;font:inherit;color:inherit;text-transform:inherit';

const arrow = (kit: Kit): HTMLElement =>
  kit.make('span', { 'aria-hidden': 'true', named: 'sort icon' }, ' ▲');

/** What sorts by a column: its title itself, a button beside it, or a sign of an icon font. */
const sorters: readonly ((kit: Kit, title: string) => Child[])[] = [
  (kit, title) => [kit.make('button', { type: 'button', looks: small, isSign: true }, title, arrow(kit))],
  (kit, title) => [
    kit.make('span', {}, title),
    kit.make('button', { type: 'button', looks: small, 'aria-label': `Sort by ${title}` }, '⇅'),
  ],
  (kit, title) => [
    kit.make('span', {}, title),
    kit.make(
      'i',
      { named: 'icon', looks: "font-family:'Material Icons';overflow:hidden", 'aria-hidden': 'true' },
      'arrow_upward',
    ),
  ],
];

const tools: Record<Values['headTools'], (kit: Kit, title: string) => Child[]> = {
  none: (_kit, title) => [title],
  sort: (kit, title) => sorters[kit.is.seed % sorters.length]?.(kit, title) ?? [title],
  menu: (kit, title) => [
    kit.make('span', {}, title),
    kit.make(
      'button',
      {
        type: 'button',
        looks: small,
        'aria-haspopup': 'menu',
        'aria-label': kit.is.seed % 2 === 0 ? 'Column menu' : `${title} column menu`,
      },
      '⋮',
    ),
  ],
};

/** The head of a column of users, with what stands beside its title. */
export function headOf(kit: Kit, head: Child): Child {
  if (typeof head !== 'string' || head === '' || kit.is.headTools === 'none') return head;
  return kit.make('span', { named: 'head content' }, ...tools[kit.is.headTools](kit, head));
}
