import type { Description } from '../../description/description';
import { speakerOf } from '../speech';
import { collaborative, type dialogTitles, hasAccess, noAccess, notChosen } from '../words';
import type { User } from './people';
import type { Product } from './products';

/** The dialogs: for users and administrators to be invited, for access to be changed, and what asks once more or is none of ours. */
export type DialogKind = keyof typeof dialogTitles;
const kindsOfInvite: ReadonlySet<DialogKind> = new Set(['invite', 'administrators']);
/** The dialogs that have levels of access. */
export const kindsOfLevels: ReadonlySet<DialogKind> = new Set(['invite', 'change']);

/** An entry that became one of its own; not every one is a person that can be invited. */
export interface Entry {
  text: string;
  valid: boolean;
}

export const parts = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** As many entries as a limited box takes; as many characters of text. */
export const limits = { entries: 20, characters: 300 } as const;
export const prefilledEntry = 'waiting.person@example.org';

/** What an open dialog holds: the application's own state, which only its own handling of events changes. */
export class Draft {
  /** All of a text box; beside entries what is typed and no entry yet. */
  text = '';
  entries: Entry[] = [];
  readonly levels: Record<string, string> = {};
  readonly extras: Record<string, boolean> = {};
  /** Which step of a dialog in steps is shown. */
  step: 'first' | 'last' = 'first';
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly kind: DialogKind,
    readonly description: Description,
    /** Whether each entry becomes one of its own, or all are one text. */
    readonly isOfEntries: boolean,
    products: readonly Product[],
    /** Whom it is about, where it changes access. */
    readonly users: readonly User[] = [],
  ) {
    // A switch is on or off, as ticks are: it cannot show that nothing was chosen.
    const speak = speakerOf(description);
    const none = speak(noAccess);
    const isOnOrOff = /^(switch|tickMenu)$/.test(description.level) || description.levelComes === 'bySwitch';
    const unchosen = isOnOrOff ? none : speak(notChosen);
    const first = { noAccess: none, hasAccess: '', placeholder: unchosen }[description.levelBefore];
    for (const { label, levels } of products) {
      const byDefault = first || (levels[1] ?? speak(hasAccess));
      this.levels[label] =
        kind === 'change'
          ? { defaults: byDefault, current: users[0]?.access[label] || none, nothing: unchosen }[
              description.changeShows
            ]
          : byDefault;
    }
    if (description.boxTrouble !== 'prefilled' || !kindsOfInvite.has(kind)) return;
    if (isOfEntries) this.entries = [{ text: prefilledEntry, valid: true }];
    else this.text = prefilledEntry;
  }

  /** The box delivered its text. */
  setText(text: string): void {
    const isLimited = this.description.boxTrouble === 'limit' && !this.isOfEntries;
    this.text = isLimited ? text.slice(0, limits.characters) : text;
    this.changed();
  }

  /** What was typed or pasted is to become entries. */
  add(text: string): void {
    for (const part of parts(text)) {
      const isFull = this.isFull();
      if (isFull || this.entries.some((entry) => entry.text.toLowerCase() === part.toLowerCase())) continue;
      this.entries = [...this.entries, { text: part, valid: this.isValid(part) }];
    }
    this.text = '';
    this.changed();
  }

  remove(entry: Entry): void {
    this.entries = this.entries.filter((other) => other !== entry);
    this.changed();
  }

  choose(product: string, level: string): void {
    this.levels[product] = level;
    this.changed();
  }

  tick(label: string, on: boolean): void {
    this.extras[label] = on;
    this.changed();
  }

  /** Which of the two ways to invite was chosen. */
  choosesDomain(isDomain: boolean): void {
    this.tick(collaborative, isDomain);
  }

  goTo(step: Draft['step']): void {
    this.step = step;
    this.changed();
  }

  isFull(): boolean {
    const { boxTrouble } = this.description;
    return (
      (boxTrouble === 'limit' || boxTrouble === 'hiddenWhenFull') &&
      this.isOfEntries &&
      this.entries.length >= limits.entries
    );
  }

  /** Whom `Grant access` would invite now. */
  people(): string[] {
    return this.isOfEntries
      ? this.entries.filter(({ valid }) => valid).map(({ text }) => text)
      : parts(this.text);
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** The organisation does not let addresses of example.edu be invited. */
  private isValid(text: string): boolean {
    return this.description.boxTrouble !== 'invalid' || !text.toLowerCase().endsWith('.edu');
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
