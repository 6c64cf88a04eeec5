import { fold } from '../strings';

/** A field that took others is full when it refuses so many in a row, and for so long. */
const fullAfter = { entries: 3, milliseconds: 900 };

/** The entries that a field was not seen to take, in whichever way. */
export class Refusals {
  private readonly all = new Set<string>();
  /** Those of them that came before any was taken: what they were refused for may have been the way. */
  private readonly early = new Set<string>();
  private row = { entries: 0, since: 0, first: '' };

  /** How many there are. */
  get count(): number {
    return this.all.size;
  }

  /** How many were refused one after the other, since one was taken. */
  get inARow(): number {
    return this.row.entries;
  }

  has(entry: string): boolean {
    return this.all.has(fold(entry));
  }

  /** Whether an entry was refused when nobody knew yet how the field takes any. */
  isEarly(entry: string): boolean {
    return this.early.has(fold(entry));
  }

  /** @param isEarly whether none was taken before */
  add(entry: string, isEarly = false): void {
    this.all.add(fold(entry));
    if (isEarly) this.early.add(fold(entry));
    else this.early.delete(fold(entry));
  }

  /** One that is refused by a field which took others. @param started when it was first tried */
  addToRow(entry: string, started: number): void {
    this.add(entry);
    const { entries, since, first } = this.row;
    this.row = { entries: entries + 1, since: since || started, first: first || entry };
  }

  endRow(): void {
    this.row = { entries: 0, since: 0, first: '' };
  }

  /**
   * Whether so many were refused in a row that the field is full.
   * @param isKnown whether it is known how the field takes entries
   * @param isThere whether an entry stands in the field: as long as those that are not accepted stay, there is room for more
   */
  saysFull(isKnown: boolean, isThere: (entry: string) => boolean): boolean {
    const { entries, since, first } = this.row;
    const isLong = performance.now() - since >= fullAfter.milliseconds;
    return entries >= (isKnown ? fullAfter.entries : 2) && isLong && !isThere(first);
  }
}
