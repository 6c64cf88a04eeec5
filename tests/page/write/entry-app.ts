/** How a page takes people in that are written into one box. Each is drawn from the app's own state, after each change. */
export interface EntryApp {
  box: 'text area' | 'component' | 'line' | 'line without help' | 'editable' | 'chips';
  /** What a field of chips is typed into. */
  input: 'input' | 'editable' | 'text area';
  isCombobox: boolean;
  /** Whether a class says that the field is one of chips. */
  isNamed: boolean;
  /** What makes a chip of the text. */
  ways: ChipWay[];
  /** Whether keys are heard at the field or far above it. */
  listens: 'at the field' | 'far above';
  chips: 'address' | 'name' | 'name and title' | 'cut short' | 'cut within';
  /** Whether the text of a chip stands in a part of its own. */
  hasParts: boolean;
  hasCrosses: boolean;
  /** Whether a chip is a component with its text in a shadow root of its own. */
  isComponent: boolean;
  /** Whether a field that nobody is in shows its first chips alone, and counts the others. */
  folds: boolean;
  /** Whom it holds before. */
  before: string[];
  /** Whom it drops without a word. */
  drops: string[];
  /** Whom it shows as not accepted. */
  marks: string[];
  /** How many it holds at most, and what becomes of the field then. */
  limit: number;
  whenFull: 'drops' | 'refuses' | 'disabled' | 'read-only' | 'hidden' | 'marks';
  /** How long it takes to draw what it took, in milliseconds. */
  late: number;
  /** Whether the typed text goes away at once, or when the chip is drawn. */
  emptiesLate: boolean;
  /** When its box is replaced by a new one. */
  replaces: 'never' | 'on the first input' | 'after each entry';
  /** Whether it puts the old text back a moment after each input, or once. */
  putsBack: 'never' | 'once' | 'always';
  /** So many characters of a text it takes, and leaves the rest out. */
  room: number;
  /** Whether a hidden field carries the value. */
  hasMirror: boolean;
}

/** A field of chips that is as plain as they come. */
export const usualApp: EntryApp = {
  box: 'chips',
  input: 'input',
  isCombobox: false,
  isNamed: false,
  ways: ['Enter'],
  listens: 'at the field',
  chips: 'address',
  hasCrosses: true,
  isComponent: false,
  folds: false,
  hasParts: false,
  before: [],
  drops: [],
  marks: [],
  limit: 100,
  whenFull: 'drops',
  late: 0,
  emptiesLate: false,
  replaces: 'never',
  putsBack: 'never',
  room: 10_000,
  hasMirror: false,
};

export type ChipWay =
  | 'comma'
  | 'semicolon'
  | 'space'
  | 'Tab'
  | 'Enter'
  | 'blur'
  | 'change'
  | 'paste'
  | 'offer';

const signs: Partial<Record<ChipWay, string>> = { comma: ',', semicolon: ';', space: ' ' };
type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** The name that an app knows a person by; `anna` and `anna1` have the same. */
const nameOf = (person: string): string =>
  `${person.charAt(0).toUpperCase()}${person.split('@')[0]?.slice(1).replace(/\d/g, '')} Person`;

/** What an app writes of an address that finds no room. */
function cut(person: string, chips: EntryApp['chips']): string {
  if (chips === 'cut short') return `${person.slice(0, 5)}…`;
  return chips === 'cut within' ? `${person.slice(0, person.indexOf('@') + 3)}…${person.slice(-7)}` : person;
}

/** So many chips a field shows that is folded together. */
const shownFolded = 2;

/** A component that draws what a chip says in its own shadow root. */
function componentOf(chip: HTMLElement): HTMLElement {
  const host = document.createElement('entry-chip');
  host.className = chip.className;
  for (const { name, value } of [...chip.attributes]) host.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).append(...chip.childNodes);
  return host;
}

/** The app at work. `held` is what would be sent. */
export class RunningApp {
  held: string[];
  marked: string[] = [];
  sent = 0;
  /** When it became full, by the page's clock; 0 while it is not. */
  fullAt = 0;
  private readonly field = document.createElement('div');
  private readonly chips = document.createElement('span');
  private readonly more = document.createElement('span');
  private readonly mirror = document.createElement('input');
  private readonly list = document.createElement('ul');
  private input!: HTMLElement;
  private inputs = 0;
  private putBacks = 0;
  private isListOpen = false;

  constructor(
    private readonly app: EntryApp,
    form: HTMLFormElement,
  ) {
    this.held = [...app.before];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.sent++;
    });
    // As apps do that are sent by Enter wherever nobody else has used it.
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.defaultPrevented) this.sent++;
    });
    form.prepend(this.field);
    this.mirror.type = 'hidden';
    this.mirror.name = 'people';
    if (app.hasMirror) this.field.append(this.mirror);
    if (app.box === 'chips') this.buildChips();
    else this.buildText();
    this.showMirror();
  }

  private later(work: () => void): void {
    if (this.app.late > 0) setTimeout(work, this.app.late);
    else work();
  }

  private showMirror(): void {
    this.mirror.value = this.held.join(',');
  }

  private takes(one: string, others: readonly string[]): boolean {
    return !this.app.drops.includes(one) && others.length < this.app.limit && !others.includes(one);
  }

  // Boxes of text.

  private buildText(): void {
    const { box } = this.app;
    const isLine = box.startsWith('line');
    const separator = isLine ? ', ' : '\n';
    if (box === 'editable') {
      const editable = document.createElement('div');
      editable.contentEditable = 'true';
      editable.setAttribute('role', 'textbox');
      editable.setAttribute('aria-multiline', 'true');
      this.input = editable;
      this.field.append(editable);
      const text = (): string => editable.innerText;
      editable.innerText = this.held.join('\n');
      editable.addEventListener('input', () =>
        this.takeText(text(), (now) => (editable.innerText = now), '\n'),
      );
      editable.addEventListener('blur', () =>
        this.takeText(text(), (now) => (editable.innerText = now), '\n', true),
      );
      return;
    }
    const area = document.createElement(isLine ? 'input' : 'textarea') as TextBox;
    this.input = area;
    if (box === 'component') {
      this.buildComponent(area as HTMLTextAreaElement);
      return;
    }
    this.field.append(area);
    if (box === 'line') this.field.append('A comma-separated list');
    area.value = this.held.join(separator);
    const show = (now: string): void => {
      area.value = now;
    };
    area.addEventListener('input', () => this.takeText(area.value, show, separator));
    area.addEventListener('change', () => this.takeText(area.value, show, separator, true));
  }

  /** Takes the text at each input, and shows what it made of it when the text is finished. */
  private takeText(text: string, show: (text: string) => void, separator: string, isFinished = false): void {
    if (text.length > this.app.room) {
      this.takeText(text.slice(0, this.app.room), show, separator, isFinished);
      this.later(() => show(this.held.join(separator)));
      return;
    }
    const puts = this.app.putsBack === 'always' || (this.app.putsBack === 'once' && this.putBacks === 0);
    const earlier = [...this.held];
    this.held = [];
    for (const part of text.split(/[\n,]+/).map((one) => one.trim()))
      if (part && this.takes(part, this.held)) this.held.push(part);
    if (puts && this.held.length > earlier.length) {
      this.putBacks++;
      this.held = earlier;
      this.later(() => show(this.held.join(separator)));
    } else if (isFinished) this.later(() => show(this.held.join(separator)));
    this.showMirror();
  }

  /** A component that draws its text area from its own value a moment later, and takes what stands in it at `change`. */
  private buildComponent(area: HTMLTextAreaElement): void {
    const host = document.createElement('entry-area');
    this.field.append(host);
    host.attachShadow({ mode: 'open' }).append(area);
    let value = this.held.join('\n');
    area.value = value;
    let isDue = false;
    const draw = (): void => {
      if (isDue) return;
      isDue = true;
      const render = (): void => {
        isDue = false;
        area.value = value;
      };
      if (this.app.late) setTimeout(render, this.app.late);
      else queueMicrotask(render);
    };
    area.addEventListener('input', () => {
      value = area.value;
      this.takeText(value, () => undefined, '\n');
      value = this.held.join('\n');
      draw();
    });
    area.addEventListener('change', () => {
      value = area.value;
      draw();
    });
  }

  // Fields of chips.

  private buildChips(): void {
    const { app, field, chips, list } = this;
    field.className = app.isNamed ? 'chip-input' : 'x1 y2';
    list.setAttribute('role', 'listbox');
    list.id = 'offers';
    list.hidden = true;
    field.append(chips, this.more);
    this.placeInput();
    field.append(list);
    this.draw();
    const place = app.listens === 'far above' ? document : field;
    place.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
  }

  private get typed(): string {
    return this.input instanceof HTMLElement && 'value' in this.input
      ? (this.input as TextBox).value
      : (this.input.textContent ?? '');
  }

  private set typed(text: string) {
    if ('value' in this.input) (this.input as TextBox).value = text;
    else this.input.textContent = text;
  }

  private placeInput(): void {
    const { app } = this;
    const tag = app.input === 'editable' ? 'span' : app.input === 'input' ? 'input' : 'textarea';
    const input = document.createElement(tag);
    if (app.input === 'editable') {
      input.contentEditable = 'true';
      input.setAttribute('role', 'textbox');
      input.style.cssText = 'display: inline-block; min-width: 40px; min-height: 20px';
    }
    input.setAttribute('aria-label', 'People');
    if (app.isCombobox) {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-controls', 'offers');
    }
    input.addEventListener('input', () => this.onInput());
    input.addEventListener('blur', () => {
      this.open(false);
      if (app.ways.includes('blur')) this.add(this.typed);
      this.fold();
    });
    input.addEventListener('focus', () => this.fold());
    input.addEventListener('change', () => {
      if (app.ways.includes('change')) this.add(this.typed);
    });
    input.addEventListener('paste', (event) => {
      if (!app.ways.includes('paste')) return;
      event.preventDefault();
      this.add((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
    });
    if (this.input?.isConnected) this.input.replaceWith(input);
    else this.field.append(input);
    this.input = input;
  }

  private onInput(): void {
    this.inputs++;
    const { app } = this;
    if (app.replaces === 'on the first input' && this.inputs === 1) {
      this.placeInput();
      return;
    }
    const sign = Object.entries(signs).find(
      ([way, sign]) => app.ways.includes(way as ChipWay) && this.typed.endsWith(sign),
    );
    if (sign) {
      this.add(this.typed.slice(0, -1));
      return;
    }
    if (app.isCombobox && app.ways.includes('offer')) this.later(() => this.open(this.typed !== ''));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.composedPath()[0] !== this.input) return;
    if (event.key === 'Escape') this.open(false);
    const isEnter = event.key === 'Enter' && this.app.ways.includes('Enter');
    if (!isEnter && !(event.key === 'Tab' && this.app.ways.includes('Tab'))) return;
    event.preventDefault();
    this.add(this.isListOpen && isEnter ? `jo${this.typed}` : this.typed);
    this.open(false);
  }

  /** A list whose first option is like the entry and highlighted, and whose last offers to add it. */
  private open(isOpen: boolean): void {
    const typed = this.typed;
    this.isListOpen = isOpen && typed !== '';
    this.list.hidden = !this.isListOpen;
    this.list.replaceChildren(
      ...[`jo${typed}`, `Add “${typed}”`].map((text, at) => {
        const option = document.createElement('li');
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(at === 0));
        option.textContent = text;
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => {
          this.add(at === 0 ? text : typed);
          this.open(false);
        });
        return option;
      }),
    );
  }

  private add(text: string): void {
    const entry = text.trim();
    const { app } = this;
    if (!entry) return;
    const isFull = this.held.length >= app.limit;
    if (isFull && app.whenFull === 'refuses') return;
    if (isFull && app.whenFull === 'marks') {
      this.marked.push(entry);
      setTimeout(() => {
        this.marked = this.marked.filter((one) => one !== entry);
        this.draw();
      }, 700);
    } else if (app.marks.includes(entry)) {
      if (!this.marked.includes(entry)) this.marked.push(entry);
    } else if (this.takes(entry, this.held)) this.held.push(entry);
    if (this.held.length >= app.limit) this.fullAt ||= performance.now();
    const empty = (): void => {
      this.typed = '';
    };
    if (!app.emptiesLate) empty();
    this.later(() => {
      if (app.emptiesLate && this.typed.includes(entry)) empty();
      if (app.replaces === 'after each entry') this.placeInput();
      this.draw();
    });
  }

  private draw(): void {
    this.chips.replaceChildren(
      ...this.held.map((person) => this.chip(person, false)),
      ...this.marked.map((person) => this.chip(person, true)),
    );
    this.showMirror();
    this.fold();
    const isFull = this.held.length >= this.app.limit;
    if (!isFull) return;
    if (this.app.whenFull === 'hidden') this.input.style.display = 'none';
    this.input.toggleAttribute('disabled', this.app.whenFull === 'disabled');
    if (this.app.whenFull === 'read-only' && 'readOnly' in this.input) this.input.readOnly = true;
  }

  /** Shows all chips to whoever is in the field, else the first ones and how many there are besides. */
  private fold(): void {
    if (!this.app.folds) return;
    const isFolded = document.activeElement !== this.input;
    const chips = [...this.chips.children] as HTMLElement[];
    chips.forEach((chip, at) => {
      chip.style.display = isFolded && at >= shownFolded ? 'none' : '';
    });
    const more = isFolded ? chips.length - shownFolded : 0;
    this.more.textContent = more > 0 ? `${more} more` : '';
  }

  private chip(person: string, isMarked: boolean): HTMLElement {
    const { app } = this;
    if (app.isComponent) return componentOf(this.plainChip(person, isMarked));
    return this.plainChip(person, isMarked);
  }

  private plainChip(person: string, isMarked: boolean): HTMLElement {
    const { app } = this;
    const chip = document.createElement('span');
    chip.className = app.isNamed ? 'chip' : 'z3';
    const isName = app.chips.startsWith('name');
    const shown = isName ? nameOf(person) : cut(person, app.chips);
    if (app.hasParts) {
      const part = document.createElement('span');
      part.append(shown);
      chip.append(part);
    } else chip.append(shown);
    if (app.chips === 'name and title') chip.title = person;
    if (isMarked) chip.setAttribute('aria-invalid', 'true');
    if (!app.hasCrosses) return chip;
    const cross = document.createElement('button');
    cross.type = 'button';
    cross.setAttribute('aria-label', 'Remove');
    cross.textContent = '×';
    cross.addEventListener('click', () => {
      this.held = this.held.filter((one) => one !== person);
      this.marked = this.marked.filter((one) => one !== person);
      this.draw();
    });
    chip.append(cross);
    return chip;
  }

  /** The box, as whoever looks for it in the dialog finds it. */
  readonly find = (): HTMLElement | undefined =>
    this.input.isConnected && this.input.checkVisibility() ? this.input : undefined;
}
