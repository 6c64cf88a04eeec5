import { dialogOrFormAround } from '../dom/dialogs';
import { isVisible, type PageTree } from '../dom/tree';

const optionSelector = '[role=option], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]';
/** Further elements that options are made of, in lists that come up over the page. */
const otherOptions = '[role=radio], input[type=radio], [role=treeitem], [role=gridcell]';
const pieces = 'li, a, button, span, div, p, label, td';

/** The options of lists that came up since a control was about to be opened. */
export class Options {
  private readonly before: ReadonlySet<Element>;

  /** @param near the box of the control: what is new in it belongs to it as well */
  constructor(
    private readonly tree: PageTree,
    private readonly control: HTMLElement,
    private readonly near: Element,
  ) {
    this.before = new Set(
      this.tree.queryAll(tree.document, `${optionSelector}, ${otherOptions}`).filter(isVisible),
    );
    this.piecesBefore = new Set(this.visiblePieces());
  }

  private readonly piecesBefore: ReadonlySet<Element>;

  /** The options with a role: those of the list that the control names as its own, else all that are new. */
  withRole(): HTMLElement[] {
    const own = this.own();
    if (own.length > 0) return own;
    const fresh = (selector: string): HTMLElement[] =>
      this.tree
        .queryAll(this.tree.document, selector)
        .filter((option) => !this.before.has(option) && isVisible(option) && this.mayBelong(option));
    const found = fresh(optionSelector);
    return found.length > 0 ? found : fresh(otherOptions);
  }

  /** Options without a role: new pieces of the page that say a wanted text and nothing else. */
  saying(accepts: (text: string) => boolean): HTMLElement[] {
    const said = this.visiblePieces().filter(
      (piece) =>
        !this.piecesBefore.has(piece) &&
        this.mayBelong(piece) &&
        piece.childElementCount <= 4 &&
        accepts(this.tree.seenText(piece, 100)),
    );
    // Several boxes around the same words: the innermost is the option.
    return said.filter((piece) => !said.some((other) => other !== piece && piece.contains(other)));
  }

  /** Whether anything is open that was not. */
  areOpen(): boolean {
    return this.withRole().length > 0;
  }

  private own(): HTMLElement[] {
    const id = this.control.getAttribute('aria-controls') ?? this.control.getAttribute('aria-owns');
    const list = id
      ? (this.tree.byId(this.control, id) ?? this.tree.document.getElementById(id))
      : this.control.querySelector('[role=listbox]');
    return list ? this.tree.queryAll(list, optionSelector).filter(isVisible) : [];
  }

  /** New elements of the same dialog that are away from the control were only drawn anew. */
  private mayBelong(option: Element): boolean {
    if (this.tree.contains(this.control, option)) return this.control !== option;
    if (this.tree.contains(this.near, option)) return true;
    const dialog = dialogOrFormAround(this.tree, this.control);
    if (!dialog || !this.tree.contains(dialog, option)) return true;
    return option.closest('[role=listbox], [role=menu]') !== null;
  }

  private visiblePieces(): HTMLElement[] {
    const dialog = dialogOrFormAround(this.tree, this.control);
    const inside = this.tree.queryAll(this.near, pieces);
    // Rows of data behind the dialog are no list that opens; whole pages are never read for it.
    const outside = dialog
      ? this.tree.queryAll(
          this.tree.document,
          `body > :not(script) ${pieces.split(', ').join(`, body > :not(script) `)}`,
        )
      : [];
    const all = outside.length > 4000 ? inside : [...new Set([...inside, ...outside])];
    return all.filter((piece) => piece.textContent !== '' && isVisible(piece));
  }
}

export function optionText(tree: PageTree, option: Element): string {
  const named = tree.nameOf(option);
  if (named) return named;
  const text = tree.seenText(option, 200);
  if (text) return text;
  const label = option instanceof HTMLInputElement ? option.closest('label') : null;
  return label ? tree.seenText(label, 200) : '';
}
