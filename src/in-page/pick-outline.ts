import { element } from './element';

/** How far it stands off from what it is around, in pixels. */
const gap = 3;

/** An outline around the one thing that a press would take; it lies above all of the page and can't be pressed. */
export class PickOutline {
  readonly box: HTMLElement;
  private around: Element | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.box = element(document, 'div', {
      className: 'pick',
      attributes: { popover: 'manual', 'aria-hidden': 'true' },
    });
    const view = document.defaultView ?? window;
    for (const type of ['scroll', 'resize'] as const)
      view.addEventListener(type, () => this.place(), { capture: true, passive: true, signal });
  }

  /** Draws it around an element; undefined takes it away. */
  draw(around: Element | undefined): void {
    if (around !== this.around && this.box.matches(':popover-open')) this.box.hidePopover();
    this.around = around;
    // Shown anew for each: what was put on top last lies above a dialog that the page has opened since.
    if (around && !this.box.matches(':popover-open')) this.box.showPopover();
    this.place();
  }

  private place(): void {
    if (!this.around) return;
    const { left, top, width, height } = this.around.getBoundingClientRect();
    Object.assign(this.box.style, {
      left: `${left - gap}px`,
      top: `${top - gap}px`,
      width: `${width + 2 * gap}px`,
      height: `${height + 2 * gap}px`,
    });
  }
}
