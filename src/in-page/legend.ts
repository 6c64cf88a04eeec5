import type { TextKey } from '../shared/text';
import { countText, text } from '../shared/text';
import { button, element } from './element';
import { LegendNames } from './legend-names';
import type { LegendActions, LegendKind, LegendState } from './legend-state';

/**
 * A small panel in a corner that explains the marks and counts them; a screen reader finds it as a region. It never takes
 * the focus and never moves anything in the page.
 */
export class Legend {
  readonly box: HTMLElement;
  private readonly pill: HTMLButtonElement;
  private readonly tools: HTMLElement;
  private readonly body: HTMLElement;
  private readonly kinds: HTMLElement;
  private readonly notes: HTMLElement;
  private readonly controls: HTMLElement;
  private readonly only: HTMLButtonElement;
  private readonly hint: HTMLElement;
  private readonly status: HTMLElement;
  private readonly names: LegendNames;
  private shown = '';
  private isCollapsed = false;
  /** Whether it is small for want of room. */
  private isFolded = false;

  constructor(
    private readonly document: Document,
    actions: LegendActions,
  ) {
    const make = (className: string, tag: 'div' | 'p' | 'ul' = 'div') =>
      element(document, tag, { className });
    const quiet = (key: TextKey, pressed: () => void) => button(document, 'quiet', text(key), pressed);
    this.pill = button(document, 'pill', '', () => {
      if (this.isFolded && !this.isCollapsed) this.fold(false);
      else actions.fold();
    });
    this.kinds = make('kinds', 'ul');
    this.notes = make('legend-notes');
    this.only = quiet('legendOnly', () => actions.filter());
    this.names = new LegendNames(document, quiet, actions);
    this.hint = make('hint', 'p');
    this.status = make('hint', 'p');
    this.status.setAttribute('role', 'status');
    this.controls = make('controls');
    this.controls.append(
      // The page's own pager may have buttons of these words.
      named(
        quiet('legendPrevious', () => actions.jump(-1)),
        'legendPreviousName',
      ),
      named(
        quiet('legendNext', () => actions.jump(1)),
        'legendNextName',
      ),
      this.only,
      this.names.button,
    );
    this.tools = make('tools');
    this.tools.append(
      quiet('legendMove', () => actions.move()),
      quiet('legendOff', () => actions.off()),
    );
    const head = make('head');
    head.append(this.pill, this.tools);
    this.body = make('legend-body');
    this.body.append(this.kinds, this.controls, this.status, this.hint, this.names.list, this.notes);
    this.box = element(document, 'section', {
      className: 'legend',
      attributes: { 'aria-label': text('legendName') },
      children: [head, this.body],
    });
    this.box.hidden = true;
  }

  /** Draws what has changed; nothing at all where there is nothing to say. */
  show(state: LegendState | undefined): void {
    const drawn = JSON.stringify(state);
    this.box.hidden = state === undefined;
    if (!state || drawn === this.shown) return;
    this.shown = drawn;
    const { collapsed, side, marked, filter } = state;
    this.box.dataset.side = side;
    this.isCollapsed = collapsed;
    this.pill.textContent = marked > 0 ? countText('legendMarked', marked) : text('legendNotesOnly');
    this.fold(this.isFolded);
    this.kinds.replaceChildren(...state.kinds.map((kind) => this.kind(kind)));
    this.notes.replaceChildren(
      ...state.notes.map((sentence) => element(this.document, 'p', { text: sentence })),
    );
    this.controls.hidden = marked === 0;
    this.only.setAttribute('aria-pressed', String(filter !== 'off'));
    this.hint.textContent =
      filter === 'off' ? '' : text(filter === 'hidden' ? 'legendHidden' : 'legendDimmed');
    this.names.update(marked > 0);
  }

  /** Makes it small where there is no room for it, whatever the admin has chosen, or lets it be as chosen. */
  fold(isFolded: boolean): void {
    this.isFolded = isFolded;
    const isSmall = isFolded || this.isCollapsed;
    this.body.hidden = isSmall;
    this.tools.hidden = isSmall;
    this.pill.setAttribute('aria-expanded', String(!isSmall));
  }

  /** Says which of the marked users is shown now; the one thing here that is read out unasked. */
  say(sentence: string): void {
    this.status.textContent = sentence;
  }

  private kind({ tag, look, sentence }: LegendKind): HTMLElement {
    const { document } = this;
    const swatch = element(document, 'span', { className: 'swatch', text: text(tag) });
    swatch.dataset.look = look;
    return element(document, 'li', {
      children: [swatch, element(document, 'span', { text: sentence })],
    });
  }
}

/** Gives a button a longer name than the words on it. */
function named(pressed: HTMLButtonElement, name: TextKey): HTMLButtonElement {
  pressed.setAttribute('aria-label', text(name));
  return pressed;
}
