import { declareLanguage } from '../shared/text';
import css from './in-page.css?inline';
import { Kept, type Lying, type MakePlace, type Surroundings } from './kept';
import type { DrawnLegend, MakeLegend } from './legend-maker';
import type { LegendActions } from './legend-state';
import type { Note, Notes } from './notes';

/** The id of the one element that everything of ours lives under (promised to the outside). */
const hostId = 'workgroup-assistant';

/**
 * What the assistant draws over a page: one element on `<html>` with a shadow root, made when it is first needed and taken
 * away with the signal. Nothing is ever put into the page's own tree.
 */
export class InPage {
  private shadow: ShadowRoot | undefined;
  private notes: Notes | undefined;
  /** Notes that wait for what draws them. */
  private waiting: [note: Note, signal: AbortSignal][] = [];
  /** The style sheets that our shadow root has besides its first. */
  private readonly styles = new Set<string>();
  private notesPlace: Kept | undefined;
  private readonly kept = new Set<Kept>();
  private makePlace: MakePlace | undefined;
  private makeLegend: MakeLegend | undefined;
  private legendCome: () => void = () => undefined;
  /** Requests what finds places and draws notes and legends. */
  requestDrawing: () => void = () => undefined;
  /** The document and the shadow roots that hold the page's controls. */
  roots: () => Iterable<Document | ShadowRoot> = () => [this.document];
  /** Whether an element is a row of data, besides those that say so. */
  isRow: (element: Element) => boolean = () => false;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    // A copy of us that was updated or removed may have left its element behind.
    document.getElementById(hostId)?.remove();
    signal.addEventListener('abort', () => this.shadow?.host.remove(), { once: true });
  }

  /** Whether a node is our element; what lies in its shadow root is never met from outside. */
  readonly owns = (node: Node): boolean => this.shadow !== undefined && node === this.shadow.host;

  /**
   * Shows a note until it is dismissed or the signal aborts. One is shown at a time: the one that came last.
   * @returns whether it is seen: else it waits for what draws notes
   */
  note(note: Note, signal: AbortSignal = this.signal): boolean {
    if (signal.aborted) return false;
    this.root();
    if (this.notes) this.notes.show(note, signal);
    else {
      this.waiting.push([note, signal]);
      this.requestDrawing();
    }
    return this.notes !== undefined;
  }

  /** Takes what draws notes, which comes in a part of its own, with its style sheets. */
  notesBy(make: (document: Document, drawn: () => void) => Notes, styles: readonly string[]): void {
    if (this.notes) return;
    const notes = make(this.document, () => this.notesPlace?.renew());
    this.put(notes.box, styles, this.signal);
    this.notes = notes;
    this.notesPlace = this.keepClear({ box: notes.box, side: () => 'left' }, this.signal);
    for (const [note, signal] of this.waiting.splice(0)) notes.show(note, signal);
  }

  /** Puts away the note that is shown, and what stands beside the controls of a dialog, until another dialog is open. */
  dismiss(): void {
    this.notes?.dismiss();
    this.waiting = this.waiting.filter(([{ stays }]) => stays);
    this.shadow?.querySelector('.tags')?.remove();
  }

  /** Keeps something of ours off the controls of the page until the signal aborts. */
  keepClear(lying: Lying, signal: AbortSignal): Kept {
    const kept = new Kept(lying, signal);
    this.kept.add(kept);
    signal.addEventListener('abort', () => this.kept.delete(kept), { once: true });
    if (this.makePlace) kept.takePlace(this.makePlace, this.around, this.signal);
    else this.requestDrawing();
    return kept;
  }

  /** Takes what finds places, which comes in a part of its own, until the signal aborts. */
  placeBy(make: MakePlace, signal: AbortSignal): void {
    this.makePlace = make;
    for (const kept of this.kept) kept.takePlace(make, this.around, signal);
    signal.addEventListener('abort', () => (this.makePlace = undefined), { once: true });
  }

  /**
   * Draws a legend, until the signal aborts; undefined while what draws it has not come.
   * @param ringTaken told when its ring goes
   * @param come called when that has come
   */
  drawLegend(
    actions: LegendActions,
    ringTaken: () => void,
    come: () => void,
    signal: AbortSignal,
  ): DrawnLegend | undefined {
    if (this.makeLegend) return this.makeLegend(actions, ringTaken, signal);
    this.legendCome = come;
    this.requestDrawing();
    return undefined;
  }

  /** Takes what draws legends, which comes in a part of its own, until the signal aborts. */
  legendBy(make: MakeLegend, signal: AbortSignal): void {
    this.makeLegend = make;
    this.legendCome();
    signal.addEventListener('abort', () => (this.makeLegend = undefined), { once: true });
  }

  private get around(): Surroundings {
    const isRow = (element: Element): boolean => this.isRow(element);
    return { isOurs: this.owns, roots: () => this.roots(), isRow };
  }

  /**
   * Puts something of ours over the page, until the signal aborts.
   * @param styles its style sheets; what all that we draw looks like (`surface.css`) before its own
   */
  put(thing: HTMLElement, styles: readonly string[], signal: AbortSignal): void {
    if (signal.aborted) return;
    const root = this.root();
    for (const css of styles) {
      if (!this.styles.has(css)) addStyles(root, css);
      this.styles.add(css);
    }
    root.append(thing);
    signal.addEventListener('abort', () => thing.remove(), { once: true });
  }

  private root(): ShadowRoot {
    if (this.shadow?.host.isConnected) return this.shadow;
    if (this.shadow) {
      // The page threw us out (it rewrote the document): come back as we were.
      this.document.documentElement.append(this.shadow.host);
      return this.shadow;
    }
    const host = this.document.createElement('div');
    host.id = hostId;
    declareLanguage(host);
    const shadow = host.attachShadow({ mode: 'open' });
    addStyles(shadow, css);
    // Typing in our controls is none of the page's business: its hotkeys would answer.
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      host.addEventListener(type, (event) => event.stopPropagation());
    this.document.documentElement.append(host);
    this.shadow = shadow;
    return shadow;
  }
}

/** Puts the style sheet into the shadow root; as an element where the browser refuses a sheet of another world. */
function addStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
