import type { Values } from '../description/description';
import { svg } from './dashes';
import type { Child, Kit } from './kit';
import { forEarsOnly } from './twins';
import { noAccess } from './words';

const check = 'M2 8l4 4 8-8';
const cross = 'M3 3l10 10M13 3L3 13';

const icon = (kit: Kit, name: string): HTMLElement =>
  kit.make(
    'i',
    { named: 'icon', looks: "font-family:'Material Icons';overflow:hidden", 'aria-hidden': 'true' },
    name,
  );

/** A sign beside a level: a letter, a drawing, one of an icon font. */
const signs: readonly ((kit: Kit, isOn: boolean) => Child)[] = [
  (kit, isOn) => kit.make('span', { 'aria-hidden': 'true' }, isOn ? '✓ ' : '✗ '),
  (_kit, isOn) => (isOn ? '✓ ' : '✗ '),
  (_kit, isOn) => svg('', isOn ? check : cross),
  (kit, isOn) => icon(kit, isOn ? 'check' : 'close'),
];

/** A sign in place of a level; the level is said to whoever points at it, or to ears. */
const signsAlone: readonly ((kit: Kit, level: string) => Child[])[] = [
  (kit, level) => [kit.make('span', { title: level }, '✓')],
  (_kit, level) => [svg(level, check)],
  (kit, level) => [
    icon(kit, 'check'),
    kit.make('span', { named: 'visually hidden', looks: forEarsOnly }, level),
  ],
];

const ways: Record<Values['levelCell'], (kit: Kit, level: string) => Child[]> = {
  text: (_kit, level) => [level],
  pill: (kit, level) => [
    kit.make(
      'span',
      { named: 'pill', looks: 'border:1px solid #888;border-radius:10px;padding:0 8px' },
      level,
    ),
  ],
  sign: (kit, level) => [signs[kit.is.seed % signs.length]?.(kit, level !== kit.speak(noAccess)), level],
  signAlone: (kit, level) =>
    level === kit.speak(noAccess)
      ? [level]
      : (signsAlone[kit.is.seed % signsAlone.length]?.(kit, level) ?? []),
};

/** How a cell says what somebody may do. */
export const levelCell = (kit: Kit, level: string): Child[] => ways[kit.is.levelCell](kit, level);
