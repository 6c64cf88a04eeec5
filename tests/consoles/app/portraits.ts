import type { Values } from '../description/description';
import type { Child, Kit } from './kit';
import { administrator, owner, type User } from './state/people';

const round =
  'display:inline-block;width:24px;height:24px;border-radius:50%;background:#cde;text-align:center;margin-right:6px';
const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="12" fill="#9ab"/></svg>',
)}`;

const initialsOf = (name: string): string => name.replace(/(\p{L})\p{L}*\s*/gu, '$1');
const words: Readonly<Record<string, string>> = { [owner.login]: 'Owner', [administrator.login]: 'You' };

const portraits: Record<Values['portrait'], (kit: Kit, user: User, text: Child) => Child[]> = {
  none: (_kit, _user, text) => [text],
  initials: (kit, { name }, text) => [
    kit.make(
      'span',
      { named: 'avatar', looks: round, ...(kit.is.seed % 2 === 0 ? { 'aria-hidden': 'true' } : {}) },
      initialsOf(name),
    ),
    text,
  ],
  picture: (kit, { name }, text) => [
    kit.make('img', {
      src: picture,
      width: 24,
      height: 24,
      alt: kit.is.seed % 2 === 0 ? '' : `Photo of ${name}`,
    }),
    text,
  ],
  badge: (kit, { login }, text) => {
    const word = words[login];
    return word
      ? [
          text,
          kit.make(
            'span',
            { named: 'badge', looks: 'margin-left:6px;border:1px solid;font-size:11px' },
            word,
          ),
        ]
      : [text];
  },
};

/** What says who a row is about, with what stands beside it. */
export const withPortrait = (kit: Kit, user: User, text: Child): Child[] =>
  portraits[kit.is.portrait](kit, user, text);
