import type { TextKey } from '../shared/text';
import { button, element } from './element';
import type { LegendActions } from './legend-state';

/** Who the marked users are: a list that the legend shows when it is asked for, each name bringing its row into view. */
export class LegendNames {
  readonly button: HTMLButtonElement;
  readonly list: HTMLElement;

  constructor(
    private readonly document: Document,
    make: (key: TextKey, pressed: () => void) => HTMLButtonElement,
    private readonly actions: Pick<LegendActions, 'names' | 'jumpTo'>,
  ) {
    this.button = make('legendNames', () => this.toggle());
    this.list = element(document, 'ul', { className: 'names' });
    this.close();
  }

  /** Draws the names anew where they are shown. @param hasSome whether there are marked users at all */
  update(hasSome: boolean): void {
    if (!hasSome) this.close();
    else if (!this.list.hidden) this.draw();
  }

  private toggle(): void {
    if (!this.list.hidden) {
      this.close();
      return;
    }
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.draw();
  }

  private close(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.button.setAttribute('aria-expanded', 'false');
  }

  private draw(): void {
    const names = this.actions.names();
    const drawn = [...this.list.children].map((item) => item.textContent);
    if (drawn.length === names.length && names.every((name, at) => name === drawn[at])) return;
    this.list.replaceChildren(
      ...names.map((name, at) =>
        element(this.document, 'li', {
          children: [button(this.document, 'name-button', name, () => this.actions.jumpTo(at))],
        }),
      ),
    );
  }
}
