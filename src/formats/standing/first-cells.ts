import { holdsAddress } from '../headings/columns';
import { meaningOf, meansMail } from '../headings/headings';
import { isBySomebody } from '../headings/other-people';
import type { TableRecord } from '../table';
import { wordsOfHeading } from '../words/words-of-heading';

/** A row that is switched off: `#Jane Doe,jane@example.org`. */
const commentedOut = /^(?:#|\/\/)\s*\p{L}/u;
/** In the place of a name: whoever stands behind it has to do with all of them. */
const label = /^\p{L}[^@:：]{1,39}[:：]$/u;

/** `u2_jane_di`: somebody's name to log in by, whatever its last letters mean elsewhere. */
const login = /^(?=.*[_\d])[\w.-]+$/;

const maxLabelLength = 60;
/** A form has no more labels. */
const maxLabels = 60;
const withoutColon = (text: string): string => text.replace(/\s*[:：]\s*$/u, '').trim();

/** What the first cell of a record says of it, where that of most others is nothing of the kind. */
export class FirstCells {
  private readonly mayComment: boolean;
  private readonly mayLabel: boolean;
  /** All of them are labels, as in a form: `E-mail`, `Department`, `Supervisor`. */
  private readonly areLabels: boolean;
  private readonly times = new Map<string, number>();

  constructor(records: readonly TableRecord[]) {
    const count = (form: RegExp): number =>
      records.filter(({ cells }) => form.test(cells[0]?.text ?? '')).length;
    const [commented, labelled] = [count(commentedOut), count(label)];
    this.mayComment = commented > 0 && commented * 2 <= records.length;
    this.mayLabel = labelled > 0 && labelled * 3 <= records.length;
    for (const { cells } of records) {
      const text = cells[0]?.text ?? '';
      this.times.set(text, (this.times.get(text) ?? 0) + 1);
    }
    const texts = [...this.times.keys()];
    const meanings = texts.length > maxLabels ? [] : texts.map((text) => meaningOf(withoutColon(text)));
    const known = meanings.filter((meaning) => meaning !== 'unknown').length;
    this.areLabels = meanings.includes('mail') && known > 2 && known * 2 >= meanings.length;
  }

  isCommentedOut = (text: string): boolean => this.mayComment && commentedOut.test(text);
  isLabel = (text: string): boolean => this.mayLabel && label.test(text);

  /** `Approved by`, `Supervisor e-mail:` in front of an address, where it stands but once: it is somebody else's. */
  isOfOther(text: string): boolean {
    if (text.length > maxLabelLength || holdsAddress(text) || this.times.get(text) !== 1) return false;
    const bare = withoutColon(text);
    if (meaningOf(bare) !== 'otherPerson') return false;
    if (this.areLabels || bare !== text.trim()) return true;
    return !login.test(bare) && (meansMail(bare) || isBySomebody(wordsOfHeading(bare)));
  }
}
