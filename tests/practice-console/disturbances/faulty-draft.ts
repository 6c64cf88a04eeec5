import { DialogDraft, type DialogKind, type DialogOwner } from '../../../src/practice/console/state/draft';

/** What a dialog does wrong. */
export interface Faults {
  /** An address that it silently drops. */
  drop: string;
  /** Characters of the text box, or chips; 0 is no limit. */
  limit: number;
  putBack: 'no' | 'once' | 'always';
  recreateDialog: boolean;
  closeDialog: boolean;
}

/** A dialog with the faults that a test asks for. */
export class FaultyDraft extends DialogDraft {
  #touched = false;
  #putBackTimer: ReturnType<typeof setTimeout> | undefined;
  #mayPutBack: boolean;

  constructor(
    kind: DialogKind,
    access: Record<string, string>,
    owner: DialogOwner,
    readonly faults: Faults,
  ) {
    super(kind, access, owner);
    this.#mayPutBack = faults.putBack !== 'no';
  }

  override get limit(): number {
    return this.faults.limit;
  }

  protected override taken(text: string): string {
    const { drop, limit } = this.faults;
    const held = limit > 0 ? text.slice(0, limit) : text;
    return drop === '' ? held : withoutAddress(held, drop);
  }

  protected override accepts(person: string): boolean {
    const { drop, limit } = this.faults;
    return person !== drop && (limit === 0 || this.people.length < limit);
  }

  protected override changed(): void {
    if (this.#touched) return;
    this.#touched = true;
    const { recreateDialog, closeDialog } = this.faults;
    if (recreateDialog) setTimeout(() => this.owner.recreateDialog(), 150);
    if (closeDialog) setTimeout(() => this.owner.closeDialog(this), 150);
  }

  /** A form library that writes its own model back over what was put into the box. */
  protected override aboutToChange(): void {
    if (!this.#mayPutBack || this.#putBackTimer !== undefined) return;
    const { rawText, people } = this;
    this.#putBackTimer = setTimeout(() => {
      this.#putBackTimer = undefined;
      this.#mayPutBack = this.faults.putBack === 'always';
      this.rawText = rawText;
      this.people = people;
      this.owner.draftChanged();
    }, 100);
  }
}

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
