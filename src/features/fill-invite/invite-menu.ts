import { invitesByAddress } from '../../basespace/invite-ways';
import { press } from '../../page/dom/press';
import { isVisible } from '../../page/dom/tree';
import { isOneOf } from '../../page/strings';
import { listText } from '../../shared/format';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';

const itemSelector = '[role=menuitem]';
/** A page may load its dialog from afar. */
const openingMs = 15_000;
/** So long an admin may look at a menu before they choose. */
const choosingMs = 45_000;
/** What was there and is gone for so long was closed by the admin. */
export const goneMs = 1500;
/** How long it takes at most until a dialog is open. */
export const maxOpeningMs = 2 * openingMs + choosingMs;

/** The menu that `Invite` may open in the place of the dialog, and how long the dialog is waited for. */
export class InviteMenu {
  private readonly earlier: readonly Element[];
  private isPressed = false;
  /** Whether the choice is left to the admin, and whether they see it now and have made it. */
  private left: { ended: AbortController; isShown: boolean; isChosen: boolean } | undefined;
  private overAt = performance.now() + openingMs;

  /** @param page as it is before `Invite` is pressed */
  constructor(private readonly page: ConsolePage) {
    this.earlier = this.items();
  }

  /** Whether no dialog is to be expected any more. */
  get isOver(): boolean {
    return performance.now() >= this.overAt;
  }

  /**
   * Looks at the menu. Presses the one item that says in its words that it leads to inviting users by their addresses; what others
   * lead to is not known, so that choice is left to the admin, who is told so.
   */
  goOn(): void {
    const { left } = this;
    const isShown = this.isShown();
    if (left?.isShown === isShown || this.isPressed) return;
    if (left) {
      left.isShown = isShown;
      this.wait(isShown ? choosingMs : left.isChosen ? openingMs : goneMs);
    } else if (isShown) this.choose();
  }

  /** Says nothing more of the menu. */
  end(): void {
    this.left?.ended.abort();
  }

  private choose(): void {
    const { wording, tree } = this.page;
    const known = [...wording.invite, ...wording.inviteUserTitle];
    const items = this.fresh().map((item) => ({ item, name: tree.nameOf(item) }));
    const [one, another] = items.filter(({ name }) => isOneOf(name, known) || invitesByAddress(name));
    if (!one || another) {
      this.leave(items.map(({ name }) => name));
      return;
    }
    this.isPressed = true;
    this.wait(openingMs);
    press(one.item, () => !one.item.isConnected);
  }

  private leave(names: readonly string[]): void {
    const ended = new AbortController();
    const left = { ended, isShown: true, isChosen: false };
    this.left = left;
    this.wait(choosingMs);
    const hear = (event: Event): void => {
      const isKey = event instanceof KeyboardEvent && /^(Enter| )$/.test(event.key);
      const path = event.composedPath();
      left.isChosen ||= isKey || this.fresh().some((item) => path.includes(item));
    };
    const { document } = this.page.tree;
    for (const type of ['pointerdown', 'click', 'keydown'])
      document.addEventListener(type, hear, { capture: true, signal: ended.signal });
    const items = names.slice(0, 5).map((name) => name.slice(0, 60));
    const sentence = text('noteInviteMenu', listText(items));
    // There is nothing on it to press: that would be beside the menu, and close it.
    this.page.inPage.note({ id: 'invite-menu', tone: 'calm', sentence, stays: true }, ended.signal);
  }

  private wait(milliseconds: number): void {
    this.overAt = performance.now() + milliseconds;
  }

  /** Whether a menu has come up since; not one that only stands in the place of another, which a page may draw anew. */
  private isShown(): boolean {
    return this.fresh().length > this.earlier.filter(({ isConnected }) => !isConnected).length;
  }

  private fresh(): Element[] {
    return this.items().filter((item) => !this.earlier.includes(item));
  }

  private items(): Element[] {
    const { tree } = this.page;
    return tree.queryAll(tree.document, itemSelector).filter(isVisible);
  }
}
