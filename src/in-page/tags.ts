import { text } from '../shared/text';
import { button, element } from './element';
import { showOnTop } from './on-top';

/** A small note about one control of a dialog. */
export interface Tag {
  beside: Element;
  title: string;
  sentences: string[];
  /** Whether it tells of something that is easily overlooked. */
  warns: boolean;
}

const width = 236;
const gap = 8;

/**
 * Notes beside the controls of a dialog, outside of it, so that they cover none of it; where the window has no room there,
 * the note of the control in use, at an edge of the window away from it. Presses go through them to the page.
 */
export class Tags {
  /** What is to be put over the page. */
  readonly box: HTMLElement;
  private drawn = '';
  private dialog: Element | undefined;
  private tags: Tag[] = [];
  private readonly dismissal: HTMLElement;
  private dismissed = false;

  constructor(document: Document, signal: AbortSignal) {
    this.box = element(document, 'section', {
      className: 'tags',
      attributes: { popover: 'manual', 'aria-label': text('extensionShortName') },
    });
    this.dismissal = button(document, 'quiet over', text('noteDismiss'), () => this.dismiss());
    const place = (): void => this.place();
    const view = document.defaultView ?? window;
    view.addEventListener('resize', place, { signal });
    view.addEventListener('focusin', place, { signal });
    view.addEventListener('scroll', place, { capture: true, passive: true, signal });
  }

  /** Shows these tags in place of those before, beside this dialog. */
  show(dialog: Element, tags: Tag[]): void {
    if (this.dismissed || !this.box.isConnected) return;
    const same = dialog === this.dialog && this.box.matches(':popover-open');
    const said = JSON.stringify(tags.map(({ title, sentences }) => [title, sentences]));
    this.dialog = dialog;
    this.tags = tags;
    if (!same || said !== this.drawn) this.draw();
    this.drawn = said;
    this.place();
  }

  private draw(): void {
    const { ownerDocument } = this.box;
    const part = (className: string, words: string): HTMLElement =>
      element(ownerDocument, 'p', { className, text: words });
    const notes = this.tags.map(({ title, sentences, warns }) =>
      element(ownerDocument, 'div', {
        className: warns ? 'tag warns' : 'tag',
        children: [part('name', title), ...sentences.map((sentence) => part('says', sentence))],
      }),
    );
    // What lies beside a modal dialog of the browser's own cannot be pressed.
    this.dismissal.hidden = this.dialog?.matches(':modal') === true;
    this.box.replaceChildren(...notes, this.dismissal);
    if (notes.length > 0) showOnTop(this.box, () => this.dismissed && this.box.hidePopover());
    else if (this.box.matches(':popover-open')) this.box.hidePopover();
  }

  /** Keeps a press of our own button from the page: a dialog that closes when one presses beside it would close. */
  pressed(event: Event): void {
    if (!event.isTrusted || !event.composedPath().includes(this.dismissal)) return;
    event.stopImmediatePropagation();
    if (event.type === 'click') this.dismiss();
  }

  private dismiss(): void {
    this.dismissed = true;
    this.box.hidePopover();
  }

  private place(): void {
    if (!this.dialog?.isConnected || !this.box.matches(':popover-open')) return;
    const frame = frameOf(this.dialog, this.tags);
    const room = width + 2 * gap;
    const right = innerWidth - frame.right >= room;
    const isBeside = right || frame.left >= room;
    this.box.classList.toggle('single', !isBeside);
    const used =
      this.tags.find(({ beside }) => beside.matches(':focus, :focus-within')) ??
      this.tags.find(({ warns }) => warns) ??
      this.tags[0];
    this.box.classList.toggle('low', (used?.beside.getBoundingClientRect().top ?? 0) < 120);
    const below = { left: gap, right: gap };
    for (const [at, tag] of this.tags.entries()) {
      const { top, bottom, left, right: end } = tag.beside.getBoundingClientRect();
      const note = this.box.children[at] as HTMLElement;
      const isLeft = frame.left >= room && (!right || left + end < frame.left + frame.right - gap);
      const side = isLeft ? 'left' : 'right';
      note.hidden = isBeside ? bottom < frame.top || top > frame.bottom : tag !== used;
      const y = Math.max(below[side], Math.min(top, innerHeight - note.offsetHeight - gap));
      note.style.cssText = isBeside
        ? `top:${y}px;left:${isLeft ? frame.left - width - gap : frame.right + gap}px`
        : '';
      if (!note.hidden) below[side] = y + note.offsetHeight + gap;
    }
    const side = right ? 'right' : 'left';
    const x = right ? frame.right + gap : frame.left - width - gap;
    this.dismissal.style.cssText = isBeside ? `top:${below[side]}px;left:${x}px` : '';
  }
}

/** What a dialog is seen as: itself, or that part of its component which is drawn around all of its controls. */
function frameOf(dialog: Element, tags: Tag[]): DOMRect {
  const own = dialog.getBoundingClientRect();
  if (own.height > 0 && own.width < innerWidth) return own;
  const inside = tags.map(({ beside }) => beside.getBoundingClientRect());
  for (let at: Element | null | undefined = tags[0]?.beside; at && at !== dialog; ) {
    const { backgroundColor } = getComputedStyle(at);
    const rect = at.getBoundingClientRect();
    const isDrawn = !/^rgba\(.*, 0\)$/.test(backgroundColor);
    if (isDrawn && inside.every(({ left, right }) => left >= rect.left && right <= rect.right)) return rect;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return own;
}
