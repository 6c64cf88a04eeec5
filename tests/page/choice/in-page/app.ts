import type { Spec } from './spec';

/** The state of a dialog's app: controls show it and change it, and nothing else does. */
export class App {
  readonly levels: Record<string, string> = {};
  readonly faults: string[] = [];
  /** The list that is open, with what closes it and what keys do in it. */
  open: { list: Element; close(): void; key(key: string): void } | undefined;
  private readonly drawers: (() => void)[] = [];
  private count = 0;

  constructor(readonly spec: Spec) {
    for (const { name, level } of spec.products) this.levels[name] = level;
  }

  level(product: string): string {
    return this.levels[product] ?? '';
  }

  set(product: string, level: string): void {
    if (this.level(product) === level) return;
    const take = (): void => {
      if (!this.spec.ignores) this.levels[product] = level;
      for (const draw of this.drawers) draw();
    };
    if (this.spec.applies > 0) setTimeout(take, this.spec.applies);
    else take();
  }

  onChange(draw: () => void): void {
    this.drawers.push(draw);
  }

  forgetDrawers(): void {
    this.drawers.length = 0;
  }

  nextId(): string {
    this.count++;
    return `part-${this.count}`;
  }
}

/** An element with attributes (or listeners, named `on…`) and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | ((event: Event) => void)> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') (element as HTMLElement).addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}
