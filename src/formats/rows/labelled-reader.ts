import { meaningOf } from '../headings/headings';
import type { FormatName, RecordTable, TableRecord } from '../table';
import { labelledCell } from './labelled-cell';
import { type Line, lineAt, maxLineLength } from './labelled-lines';
import { sectionOf } from './labelled-sections';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

/** Within records, only these are surely a mail's. */
const onlyOfMails =
  /^(?:from|to|cc|bcc|reply-to|subject|sender|received|message-id|references|in-reply-to|mime-version|content-(?:type|id|location|disposition|transfer-encoding)|betreff|asunto|objet|oggetto|begin|end)$/i;
const divider = /^\s*(?:[-=*#~_]{3,}.*|\*+ \d+\. row \*+|-\[ RECORD \d+ \][-+]*|\[\[?[^\]@]+\]?\])\s*$/;
const maxHeadings = 400;

/** Behind `Supervisor: Jane Doe` a second `E-mail:` is hers. */
export const isOfOther = (heading: string): boolean => meaningOf(heading) === 'otherPerson';

/** Goes through lines with a key and a value each, up to where they end. */
export class LabelledReader {
  private readonly headings: string[] = [];
  private readonly records: TableRecord[] = [];
  private readonly headingRows: RecordTable['headingRows'] = [];
  private record: TableRecord | undefined;
  private sign = '';
  /** In front of the keys of a section whose name says that those in it are not meant: `[contact]`. */
  private section = '';

  constructor(
    private readonly text: string,
    private readonly isLdif: boolean,
    private readonly hasBars: boolean,
  ) {}

  read(from: number, attempt: Attempt): RecordTable | undefined {
    let to = from;
    let blanks = 0;
    for (let at = from; at < this.text.length && this.headings.length < maxHeadings; ) {
      const end = endOfLine(this.text, at);
      const raw = this.text.slice(at, Math.min(end, at + maxLineLength));
      const line = lineAt(this.text, at, this.hasBars);
      if (raw.trim() === '' || divider.test(raw)) {
        this.record = undefined;
        if (raw.trim() !== '') this.section = sectionOf(raw);
        blanks++;
        if (raw.trim() !== '' && raw.includes('@')) break;
      } else if (raw.startsWith('#') && this.isLdif) to = end;
      else if (raw.trim() === '-' && this.isLdif && this.record) {
        this.section = '';
        to = end;
      } else if (line && !onlyOfMails.test(line.key) && (this.sign === '' || this.isSameSign(line.sign))) {
        const next = this.isLdif ? this.unfolded(line) : end;
        this.add(line, next);
        to = next;
        blanks = 0;
        at = this.after(next);
        continue;
      } else if (!this.goesOn(raw, at, end) || blanks > 0) break;
      else to = end;
      at = this.after(end);
    }
    attempt.until = Math.max(attempt.until, to);
    if (this.records.length === 0) return undefined;
    const format: FormatName = this.isLdif ? 'ldif' : this.sign === '=' ? 'settings' : 'records';
    return {
      format,
      headings: this.headings,
      records: this.records,
      headingRows: this.headingRows,
      from,
      to,
    };
  }

  private isSameSign(sign: string): boolean {
    return (sign === '=') === (this.sign === '=');
  }

  private after(end: number): number {
    return end + (this.text[end] === '\r' && this.text[end + 1] === '\n' ? 2 : 1);
  }

  /** A line that only goes on with the value of the line before: indented, without a key. */
  private goesOn(raw: string, from: number, end: number): boolean {
    const cell = this.record?.cells.at(-1);
    if (cell === undefined || !/^\s{2,}\S/.test(raw)) return false;
    const start = from + raw.search(/\S/);
    this.record?.cells.push({ column: cell.column, text: raw.trim(), from: start, to: end });
    return true;
  }

  /** Offset of the end of the last line that a folded one goes on in. */
  private unfolded(line: Line): number {
    let end = line.to;
    while (end < this.text.length && /[ \t]/.test(this.text[this.after(end)] ?? ''))
      end = endOfLine(this.text, this.after(end));
    return end;
  }

  private add(line: Line, end: number): void {
    this.sign ||= line.sign === '=' ? '=' : ':';
    const column = this.columnOf(line.key);
    // `delete: mail`, in a directory's changes: what follows, up to a hyphen, is taken away.
    if (this.isLdif && /^delete$/i.test(line.key)) this.section = 'removed ';
    const isAgain = this.record?.cells.some((cell) => cell.column === column) ?? false;
    const last = this.record?.cells.at(-1)?.column;
    const above = last === undefined ? '' : (this.headings[last] ?? '');
    if (isAgain && last !== column && !this.isLdif && isOfOther(above) && meaningOf(line.key) === 'mail') {
      this.addCell(line, this.columnOf(`${above} ${line.key}`), end);
      return;
    }
    if (line.key.toLowerCase() === 'dn') this.section = '';
    if (this.record === undefined || (isAgain && last !== column && !this.isLdif)) {
      this.record = { cells: [], from: line.valueFrom, to: end };
      this.records.push(this.record);
    }
    this.addCell(line, column, end);
  }

  private addCell(line: Line, column: number, end: number): void {
    if (this.record === undefined) return;
    const cell = labelledCell(this.text, line, column, end);
    if (cell.text !== '') this.record.cells.push(cell);
    this.record.to = end;
  }

  private columnOf(key: string): number {
    const name = `${this.section}${key.split(';', 1)[0]?.trim() ?? ''}`;
    const known = this.headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
    return known < 0 ? this.headings.push(name) - 1 : known;
  }
}
