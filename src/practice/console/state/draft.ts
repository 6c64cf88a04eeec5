import type { Options } from './options';

export type DialogKind = 'invite-user' | 'invite-admin' | 'change-access' | 'remove';

/** What an open dialog may ask of the application around it. */
export interface DialogOwner {
  options: Options;
  draftChanged(): void;
  recreateDialog(): void;
  closeDialog(draft: DialogDraft): void;
}

export const splitAddresses = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function withoutAddress(text: string, address: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== address)
    .map((line) =>
      line
        .split(',')
        .filter((part) => part.trim() !== address)
        .join(','),
    )
    .join('\n');
}

/** The component state of an open dialog, and the faults a test may ask for. */
export class DialogDraft {
  people: string[] = [];
  /** The whole text of a text box; beside chips, what is typed but not yet a chip. */
  rawText = '';
  options: Record<string, boolean> = {};
  #touched = false;
  #putBackTimer: ReturnType<typeof setTimeout> | undefined;
  #mayPutBack: boolean;

  constructor(
    readonly kind: DialogKind,
    readonly access: Record<string, string>,
    readonly owner: DialogOwner,
  ) {
    this.#mayPutBack = owner.options.faults.putBack !== 'no';
  }

  /** The text box delivered its text: all of the people are in it. */
  typedAll(text: string): void {
    const { drop, limit } = this.owner.options.faults;
    this.#rememberForPutBack();
    this.rawText = limit > 0 ? text.slice(0, limit) : text;
    if (drop !== '') this.rawText = withoutAddress(this.rawText, drop);
    this.people = splitAddresses(this.rawText);
    if (this.rawText !== text) this.owner.draftChanged();
    this.#onInput();
  }

  /** The chip input delivered what is typed so far. */
  typedPart(text: string): void {
    this.#rememberForPutBack();
    this.rawText = text;
    this.#onInput();
  }

  addChip(text: string): void {
    const { drop, limit } = this.owner.options.faults;
    this.#rememberForPutBack();
    for (const person of splitAddresses(text)) {
      const full = limit > 0 && this.people.length >= limit;
      if (!full && person !== drop && !this.people.includes(person)) this.people = [...this.people, person];
    }
    this.rawText = '';
    this.owner.draftChanged();
    this.#onInput();
  }

  removeChip(person: string): void {
    this.people = this.people.filter((other) => other !== person);
    this.owner.draftChanged();
  }

  chooseAccess(product: string, word: string): void {
    this.access[product] = word;
    this.#onInput();
  }

  chooseOption(label: string, on: boolean): void {
    this.options[label] = on;
    this.#onInput();
  }

  #onInput(): void {
    if (this.#touched) return;
    this.#touched = true;
    const { recreateDialog, closeDialog } = this.owner.options.faults;
    if (recreateDialog) setTimeout(() => this.owner.recreateDialog(), 150);
    if (closeDialog) setTimeout(() => this.owner.closeDialog(this), 150);
  }

  /** A form library that writes its own model back over what was put into the box. */
  #rememberForPutBack(): void {
    if (!this.#mayPutBack || this.#putBackTimer !== undefined) return;
    const { rawText, people } = this;
    this.#putBackTimer = setTimeout(() => {
      this.#putBackTimer = undefined;
      this.#mayPutBack = this.owner.options.faults.putBack === 'always';
      this.rawText = rawText;
      this.people = people;
      this.owner.draftChanged();
    }, 100);
  }
}
