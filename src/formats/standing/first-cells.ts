import type { TableRecord } from '../table';

/** A row that is switched off: `#Jane Doe,jane@example.org`. */
const commentedOut = /^(?:#|\/\/)\s*\p{L}/u;
/** In the place of a name: whoever stands behind it has to do with all of them. */
const label = /^\p{L}[^@:：]{1,39}[:：]$/u;

/** What the first cell of a record says of it, where that of most others is nothing of the kind. */
export class FirstCells {
  private readonly mayComment: boolean;
  private readonly mayLabel: boolean;

  constructor(records: readonly TableRecord[]) {
    const count = (form: RegExp): number =>
      records.filter(({ cells }) => form.test(cells[0]?.text ?? '')).length;
    const [commented, labelled] = [count(commentedOut), count(label)];
    this.mayComment = commented > 0 && commented * 2 <= records.length;
    this.mayLabel = labelled > 0 && labelled * 3 <= records.length;
  }

  isCommentedOut = (text: string): boolean => this.mayComment && commentedOut.test(text);
  isLabel = (text: string): boolean => this.mayLabel && label.test(text);
}
