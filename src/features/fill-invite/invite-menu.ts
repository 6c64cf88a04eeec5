import { press } from '../../page/dom/press';
import { isVisible } from '../../page/dom/tree';
import { isOneOf } from '../../page/strings';
import type { ConsolePage } from '../feature';

const itemSelector = '[role=menuitem]';

/** The menu that `Invite` may open in the place of the dialog. */
export class InviteMenu {
  private readonly earlier: readonly Element[];
  private isPressed = false;

  /** @param page as it is before `Invite` is pressed */
  constructor(private readonly page: ConsolePage) {
    this.earlier = this.items();
  }

  /** Whether a menu has come up since; not one that only stands in the place of another, which a page may draw anew. */
  get isShown(): boolean {
    return this.fresh().length > this.earlier.filter(({ isConnected }) => !isConnected).length;
  }

  /** Presses the one item that is called as what invites users is; what others lead to is not known. */
  goOn(): void {
    const { wording, tree } = this.page;
    if (this.isPressed) return;
    const known = [...wording.invite, ...wording.inviteUserTitle];
    const [item, another] = this.fresh().filter((each) => isOneOf(tree.nameOf(each), known));
    if (!item || another) return;
    this.isPressed = true;
    press(item, () => !item.isConnected);
  }

  private fresh(): Element[] {
    return this.items().filter((item) => !this.earlier.includes(item));
  }

  private items(): Element[] {
    const { tree } = this.page;
    return tree.queryAll(tree.document, itemSelector).filter(isVisible);
  }
}
