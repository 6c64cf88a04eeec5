export type DialogKind = 'invite-user' | 'invite-admin' | 'change-access' | 'remove';

/** What an open dialog may ask of the application around it. */
export interface DialogOwner {
  draftChanged(): void;
  recreateDialog(): void;
  closeDialog(draft: DialogDraft): void;
}

const splitAddresses = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The component state of an open dialog. */
export class DialogDraft {
  people: string[] = [];
  /** The whole text of a text box; beside chips, what is typed but not yet a chip. */
  rawText = '';
  options: Record<string, boolean> = {};

  constructor(
    readonly kind: DialogKind,
    readonly access: Record<string, string>,
    readonly owner: DialogOwner,
  ) {}

  /** Characters of the text box, or chips; 0 is no limit. */
  get limit(): number {
    return 0;
  }

  /** The text box delivered its text: all of the people are in it. */
  typedAll(text: string): void {
    this.aboutToChange();
    this.rawText = this.taken(text);
    this.people = splitAddresses(this.rawText);
    if (this.rawText !== text) this.owner.draftChanged();
    this.changed();
  }

  /** The chip input delivered what is typed so far. */
  typedPart(text: string): void {
    this.aboutToChange();
    this.rawText = text;
    this.changed();
  }

  addChip(text: string): void {
    this.aboutToChange();
    for (const person of splitAddresses(text)) {
      if (this.accepts(person) && !this.people.includes(person)) this.people = [...this.people, person];
    }
    this.rawText = '';
    this.owner.draftChanged();
    this.changed();
  }

  removeChip(person: string): void {
    this.people = this.people.filter((other) => other !== person);
    this.owner.draftChanged();
  }

  chooseAccess(product: string, word: string): void {
    this.access[product] = word;
    this.changed();
  }

  chooseOption(label: string, on: boolean): void {
    this.options[label] = on;
    this.changed();
  }

  /** What the text box takes of a text. */
  protected taken(text: string): string {
    return text;
  }

  /** Whether somebody becomes a chip. */
  protected accepts(_person: string): boolean {
    return true;
  }

  /** Called before and after each input, for dialogs that do more than a dialog should. */
  protected aboutToChange(): void {}
  protected changed(): void {}
}
