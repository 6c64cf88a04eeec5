import type { Fault } from './control';

/** An access level that a product's control offers. */
export interface Level {
  value: string;
  label: string;
}

/** What the app holds; replaced as a whole at each change. */
export interface State {
  people: readonly string[];
  /** The level's value by the product's key. */
  access: Readonly<Record<string, string>>;
}

export interface Product {
  key: string;
  label: string;
}

const putBackMilliseconds = 40;
/** How long an app may take over each change. */
const thinkingMilliseconds = 150;
const noBen = 'ben@example.org';

/** The app's state: controls show it and change it through this alone. The faults that are the app's own happen here. */
export class Store {
  state: State;
  private readonly first: State;
  readonly products: readonly Product[];
  readonly levels: readonly Level[];
  readonly isDisabled: boolean;
  /** People that an app may know, for lists of suggestions: none of them is ever to be taken instead of who was typed. */
  readonly known = ['joanna@example.org', 'benben@example.org', 'carl_77', 'anna@example.org.example.net'];
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(
    readonly fault: Fault,
    readonly part: 'people' | 'access',
    isSwitch: boolean,
    private readonly stage: { recreate(): void; close(): void },
  ) {
    const hits = (wanted: Fault): boolean => fault === wanted && part === 'access';
    this.products = productsFor(isSwitch && hits('missing'), isSwitch && hits('alike'));
    this.levels = levelsFor(!isSwitch && hits('missing'), !isSwitch && hits('alike'));
    this.isDisabled = fault === 'disabled';
    const usLevel = isSwitch ? 'access' : 'basic';
    this.state = {
      people: [],
      access: Object.fromEntries(this.products.map(({ key }) => [key, key === 'us' ? usLevel : 'none'])),
    };
    this.first = this.state;
  }

  /** A number for the ids of what is drawn twice. */
  nextId(): string {
    return `field-${this.ids++}`;
  }

  private ids = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): State => this.state;

  addPerson(person: string): void {
    const tidy = person.trim();
    if (tidy && !this.state.people.includes(tidy)) this.setPeople([...this.state.people, tidy]);
  }

  removePerson(person: string): void {
    this.setPeople(this.state.people.filter((other) => other !== person));
  }

  setPeople(people: readonly string[]): void {
    const take = (): void => this.change({ ...this.state, people }, 'people');
    if (this.fault === 'slow' && this.part === 'people') setTimeout(take, thinkingMilliseconds);
    else take();
    this.dropBen();
  }

  /** An app that takes a person at first and then finds that it may not. */
  private dropBen(): void {
    if (this.fault !== 'missing' || this.part !== 'people' || !this.state.people.includes(noBen)) return;
    setTimeout(() => {
      this.typed = this.typed?.replace(new RegExp(`${noBen}[\\s,;]*`), '');
      this.show({ ...this.state, people: this.state.people.filter((person) => person !== noBen) });
    }, putBackMilliseconds);
  }

  /** A box of plain text: the people are its words. */
  get text(): string {
    return this.typed ?? this.state.people.join('\n');
  }

  private typed: string | undefined;

  setText(text: string): void {
    this.typed = text;
    this.setPeople(text.split(/[\s,;]+/).filter(Boolean));
  }

  isOn(key: string): boolean {
    return this.state.access[key] === 'access';
  }

  setAccess(key: string, value: string): void {
    this.change({ ...this.state, access: { ...this.state.access, [key]: value } }, 'access');
  }

  private change(next: State, part: 'people' | 'access'): void {
    this.show(next);
    if (part !== this.part) return;
    this.changes++;
    const isFirst = this.changes === 1;
    if (isFirst && this.fault === 'recreated') setTimeout(() => this.stage.recreate(), 10);
    if (isFirst && this.fault === 'closed') setTimeout(() => this.stage.close(), 0);
    if (this.fault === 'putBackAlways' || (isFirst && this.fault === 'putBackOnce')) {
      setTimeout(() => {
        this.typed = undefined;
        this.show({ ...this.state, [part]: this.first[part] });
      }, putBackMilliseconds);
    }
  }

  private show(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function productsFor(isMissing: boolean, isAlike: boolean): Product[] {
  const eu = { key: 'eu', label: 'Sequence Hub - EU' };
  return [
    { key: 'us', label: 'Sequence Hub - US' },
    ...(isMissing ? [] : [eu]),
    ...(isAlike ? [{ ...eu, key: 'eu2' }] : []),
    { key: 'emedgene', label: 'Emedgene' },
  ];
}

function levelsFor(isMissing: boolean, isAlike: boolean): Level[] {
  const access = { value: 'access', label: 'Has Access' };
  return [
    { value: 'none', label: 'No Access' },
    ...(isMissing ? [] : [access]),
    ...(isAlike ? [{ ...access, value: 'access2' }] : []),
    { value: 'basic', label: 'Basic User' },
  ];
}
