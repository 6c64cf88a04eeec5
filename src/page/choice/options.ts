import { dialogOrFormAround } from '../dom/dialogs';
import { inSight } from '../dom/hiding';
import { isVisible, type PageTree } from '../dom/tree';
import { withoutWhatIsBehind } from './behind-dialog';
import { CameUp } from './came-up';
import type { Choice } from './choice';
import { isInListOf } from './list-in-dialog';
import { optionRows, optionSelector } from './option-rows';
import { isSeen } from './seen';

/** Further elements that options are made of, in lists that come up over the page. */
const otherOptions = '[role=radio], input[type=radio], [role=treeitem], [role=gridcell]';
const buttons = 'button, [role=button], input[type=submit], input[type=button]';

/** The options of lists that came up since a control was about to be opened. */
export class Options {
  private readonly before: ReadonlySet<Element>;
  /** How many of them stood in one place each. */
  private readonly countsBefore: ReadonlyMap<Element | null, number>;
  private readonly inBodyBefore: ReadonlySet<Element>;
  private readonly buttonsBefore: ReadonlySet<string>;
  private readonly boxesBefore: ReadonlySet<Element>;
  readonly cameUp: CameUp;

  /** @param choiceNow gives the control, which may be drawn anew meanwhile; what is new in its area belongs to it as well */
  constructor(
    readonly tree: PageTree,
    private readonly choiceNow: () => Choice,
  ) {
    this.inBodyBefore = new Set(tree.document.body.children);
    const isInSight = inSight(tree);
    const seen = (selector: string): HTMLElement[] =>
      this.tree.queryAll(tree.document, selector).filter((element) => isSeen(tree, element, isInSight));
    this.before = new Set(seen(`${optionSelector}, ${otherOptions}`));
    this.countsBefore = this.countsByPlace(this.before);
    this.cameUp = new CameUp(tree, choiceNow);
    this.boxesBefore = new Set(seen('input'));
    this.buttonsBefore = new Set(seen(buttons).map((button) => tree.nameOf(button)));
  }

  private get control(): HTMLElement {
    return this.choiceNow().element;
  }

  /** The options that a person sees now, be it with a role or without. */
  now(): HTMLElement[] {
    this.lookIntoNew();
    const withRole = this.withRole();
    return withRole.length > 0 ? withRole : this.withoutRole();
  }

  /** What has come up may have shadow roots that nobody has looked into. */
  private lookIntoNew(): void {
    const dialog = dialogOrFormAround(this.tree, this.control);
    this.tree.scan([this.choiceNow().area, ...(dialog ? [dialog] : []), ...this.newInBody()]);
  }

  private newInBody(): HTMLElement[] {
    const children = [...this.tree.document.body.children] as HTMLElement[];
    return children.filter((child) => !this.inBodyBefore.has(child));
  }

  /**
   * Whether a list with roles is open that was not. A control may show its value as an option as well, and draws that anew: there
   * are as many in its place as before.
   */
  areOpen(): boolean {
    const counts = [...this.countsByPlace(this.withRole())];
    return counts.some(([place, count]) => count > (this.countsBefore.get(place) ?? 0));
  }

  private countsByPlace(options: Iterable<Element>): Map<Element | null, number> {
    const counts = new Map<Element | null, number>();
    for (const option of options) {
      const place = this.tree.parent(option);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return counts;
  }

  /** The buttons in a list that came up; one that is called as an earlier one is may be the dialog's own. */
  buttonsIn(overlay: Element): HTMLElement[] {
    return this.tree
      .queryAll(overlay, buttons)
      .filter((button) => isSeen(this.tree, button) && !this.buttonsBefore.has(this.tree.nameOf(button)));
  }

  /** The text boxes that came up with the list. */
  newBoxes(selector: string): HTMLInputElement[] {
    return this.tree
      .queryAll<HTMLInputElement>(this.tree.document, selector)
      .filter((box) => !this.boxesBefore.has(box) && this.mayBelong(box));
  }

  /** The options with a role: those of the list that the control names as its own, else all that are new. */
  private withRole(): HTMLElement[] {
    const own = this.own();
    if (own.length > 0) return own;
    const fresh = (selector: string): HTMLElement[] => {
      const found = this.tree
        .queryAll(this.tree.document, selector)
        .filter((option) => !this.before.has(option) && this.mayBelong(option) && this.isSeenOption(option));
      return withoutWhatIsBehind(this.tree, this.control, found);
    };
    const found = fresh(optionSelector);
    return found.length > 0 ? found : fresh(otherOptions);
  }

  /** Options without a role: the rows of what is new in the page. */
  private withoutRole(): HTMLElement[] {
    const fresh = this.cameUp
      .words()
      .filter((word) => word !== this.control && (!this.cameUp.isAway(word) || this.isOfList(word)));
    // What holds options with a role is the list that is just being drawn, and never one of them.
    return optionRows(this.tree, fresh, this.control).filter(
      (row) => this.tree.queryAll(row, optionSelector).length === 0,
    );
  }

  private own(): HTMLElement[] {
    const id = this.control.getAttribute('aria-controls') ?? this.control.getAttribute('aria-owns');
    const list = id
      ? (this.tree.byId(this.control, id) ?? this.tree.document.getElementById(id))
      : this.control.querySelector('[role=listbox]');
    if (!list) return [];
    const found = this.tree.queryAll(list, optionSelector).filter((option) => this.isSeenOption(option));
    // A control may keep its value as the one option of a list that is always there: what it opens is another one.
    return found.length === 1 && found.every((option) => this.before.has(option)) ? [] : found;
  }

  /** A list of no size beside the one that is seen is there for screen readers: its options do nothing. */
  private isSeenOption(option: Element): boolean {
    // A styled native radio button is hidden, and drawn by what stands around it.
    if (option instanceof HTMLInputElement)
      return option.parentElement !== null && isVisible(option.parentElement);
    return isSeen(this.tree, option);
  }

  /** New elements of the same dialog that are away from the control were only drawn anew, or are its list. */
  private mayBelong(option: Element): boolean {
    if (this.tree.contains(this.control, option)) return this.control !== option;
    if (!dialogOrFormAround(this.tree, this.control) || !this.cameUp.isAway(option)) return true;
    return this.isOfList(option);
  }

  private isOfList(option: Element): boolean {
    return (
      this.tree.closest(option, '[role=listbox], [role=menu]') !== null ||
      isInListOf(this.tree, this.choiceNow(), this.cameUp, option)
    );
  }
}

/** Whether an element says by its role that it is an option of a list or a menu. */
export const isOption = (element: Element): boolean => element.matches(optionSelector);

/** What an option says. */
export function optionText(tree: PageTree, option: Element): string {
  const named = tree.nameOf(option);
  if (named) return named;
  const text = tree.seenText(option, 200);
  if (text) return text;
  const label = option instanceof HTMLInputElement ? option.closest('label') : null;
  return label ? tree.seenText(label, 200) : '';
}
