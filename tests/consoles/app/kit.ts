import type { Description, Values } from '../description/description';
import { speakerOf } from './speech';
import type { ConsoleState } from './state/console-state';
import { seededRandom } from './state/random';
import { generations, type Words } from './words';

/** What an element is made with: listeners under `on`, a class under `named`, a style under `looks`, else attributes. */
export interface Properties {
  on?: Record<string, (event: Event) => void>;
  named?: string;
  looks?: string;
  /** Whether the generation's capitals are for it: titles, menus, buttons, heads. */
  isSign?: boolean;
  [attribute: string]: unknown;
}
export type Child = Node | string | null | undefined | false;

const delays: Record<Values['delay'], readonly [first: number, then: number]> = {
  none: [0, 0],
  short: [150, 0],
  long: [600, 40],
  veryLong: [1500, 120],
};
const wrapperCounts: Record<Values['wrappers'], number> = { none: 0, one: 1, three: 3 };

/** What all parts of a console are drawn with. */
export class Kit {
  readonly words: Words;
  readonly random: () => number;
  /** The elements of each user's row, as they are now. */
  readonly rows = new Map<string, Element[]>();
  /** What is entered or chosen in, by the documented label. */
  readonly controls = new Map<string, HTMLElement>();
  /** What the console says for a documented text. */
  readonly speak: (text: string) => string;
  /** How many events of presses the page has heard of. */
  heard = 0;
  private ids = 0;
  private waiting = 0;
  private readonly salt: string;

  constructor(
    readonly is: Description,
    readonly state: ConsoleState,
    readonly signal: AbortSignal,
  ) {
    this.speak = speakerOf(is);
    this.words = generations[is.wording];
    this.random = seededRandom(is.seed + 5);
    this.salt = Math.floor(this.random() * 46656).toString(36);
  }

  /** Makes an element. */
  make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties?: Properties,
    ...children: Child[]
  ): HTMLElementTagNameMap[Name];
  make(name: string, properties?: Properties, ...children: Child[]): HTMLElement;
  make(
    name: string,
    { on = {}, named = '', looks = '', isSign, ...rest }: Properties = {},
    ...children: Child[]
  ) {
    const element = document.createElement(name);
    const className = this.className(named);
    if (className) element.className = className;
    const styled = isSign && this.is.capitals === 'styledUpper' ? `${looks};text-transform:uppercase` : looks;
    if (styled) element.style.cssText = styled;
    for (const [attribute, value] of Object.entries(rest)) {
      if (value === false || value === undefined || value === null) continue;
      element.setAttribute(attribute, value === true ? '' : String(value));
    }
    for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
    element.append(...children.filter((child): child is Node | string => Boolean(child)));
    return element;
  }

  /** An element of its own kind with a shadow root, as web components are. */
  component(
    name: string,
    properties: Properties,
    root: readonly Child[],
    light: readonly Child[] = [],
    mode: ShadowRootMode = 'open',
  ): HTMLElement {
    const host = this.make(this.tag(name), properties, ...light);
    host.attachShadow({ mode }).append(...root.filter((child): child is Node | string => Boolean(child)));
    return host;
  }

  tag(name: string): string {
    return this.is.names === 'hashed' ? `x-${this.hash(name)}` : `ui-${name}`;
  }

  /** A sign's text in the console's language, and in the capitals that are asked for. */
  say(documented: string): string {
    const text = this.speak(documented);
    if (this.is.capitals === 'upper') return text.toUpperCase();
    return this.is.capitals === 'lower' ? text.toLowerCase() : text;
  }

  className(named: string): string {
    if (!named || this.is.names === 'none') return '';
    if (this.is.names === 'plain') return named.replaceAll(' ', '-');
    return `css-${this.hash(named)}`;
  }

  /** An id that nobody would guess. */
  id(name: string): string {
    return this.is.names === 'plain'
      ? `${name}-${++this.ids}`
      : `:r${this.salt}${(++this.ids).toString(36)}:`;
  }

  /** Puts elements around one that mean nothing. */
  wrap(element: HTMLElement): HTMLElement {
    let at = element;
    for (let left = wrapperCounts[this.is.wrappers]; left > 0; left--)
      at = this.make('div', { named: 'box' }, at);
    return at;
  }

  /** Draws a moment later, as applications do; `first` is what waits for data. */
  later(run: () => void, first = false): void {
    const [ofData, ofDrawing] = delays[this.is.delay];
    this.after(first ? ofData : ofDrawing, run);
  }

  after(milliseconds: number, run: () => void): void {
    this.waiting++;
    setTimeout(() => {
      this.waiting--;
      if (!this.signal.aborted) run();
    }, milliseconds);
  }

  /** Whether nothing is left to be drawn. */
  get isAtRest(): boolean {
    return this.waiting === 0;
  }

  private hash(text: string): string {
    let sum = this.is.seed + 7;
    for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 2_176_782_336;
    return sum.toString(36).padStart(5, 'k');
  }
}
