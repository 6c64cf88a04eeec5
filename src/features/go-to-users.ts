import { seenNow } from '../page/dom/hiding';
import { metIn, press } from '../page/dom/press';
import { isVisible } from '../page/dom/tree';
import { isOneOf } from '../page/strings';
import { text } from '../shared/text';
import type { ConsolePage } from './feature';

/**
 * Goes to the Users screen by the site's own menu: presses the `Users` item that stands nearest to `Admins` or `Overview`
 * (the domain's menu may have a `Users` of its own). Where there is none, says where to look instead.
 */
export function goToUsers(page: ConsolePage): void {
  const item = usersItem(page);
  if (item) press(metIn(page.tree, item));
  else page.inPage.note({ id: 'go-to-users', tone: 'warn', sentence: text('noteUsersItemMissing') });
}

/** The menu item that leads to Users: the one that was shown, or that of the workgroup's own menu. */
export function usersItem(page: ConsolePage): Element | undefined {
  const shown = page.taught?.one('usersEntry');
  if (shown) return shown;
  const { tree, wording } = page;
  const items = tree
    .landmarks()
    .all.filter(
      ({ kind, dialog, element }) =>
        dialog === null && (kind === 'control' || kind === 'text') && isVisible(element),
    );
  const isSeen = seenNow(tree);
  const of = (phrases: readonly string[]): Element[] => {
    const called = items
      .filter(({ text }) => isOneOf(text.replace(/\s*\(?\d+\)?$/, ''), phrases))
      .map(({ element }) => element);
    // Components repeat their items in words for screen readers alone, which do nothing.
    const seen = called.filter(isSeen);
    return seen.length > 0 ? seen : called;
  };
  const users = of(wording.usersMenu);
  if (users.length <= 1) return users[0];
  const [admins] = of(wording.adminsMenu);
  for (let box = admins ? tree.parent(admins) : null; box; box = tree.parent(box)) {
    const holder = box;
    const inside = users.filter((element) => tree.contains(holder, element));
    if (inside.length > 0) return inside[0];
  }
  return undefined;
}
