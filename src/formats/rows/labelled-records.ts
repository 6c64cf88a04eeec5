import { decodeBase64 } from '../decode/quoted-printable';
import { columnsOf, holdsAddress, mainColumnOf } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Cell, FormatName, RecordTable, TableRecord } from '../table';
import { saysAside, saysOut } from '../words/says-out';
import { type Line, lineAt, maxLineLength, unfold } from './labelled-lines';
import type { Attempt } from './tables-in-text';
import { endOfLine } from './text-lines';

const mailHeader =
  /^(?:from|to|cc|bcc|reply-to|subject|sent|date|sender|received|return-path|delivered-to|message-id|references|in-reply-to|mime-version|content-[a-z-]+|list-[a-z-]+|von|an|betreff|gesendet|datum|de|para|asunto|enviado|à|objet|envoyé|da|a|oggetto|inviato|begin|end|when|where|who|organizer|attendees)$/i;
/** Within records, only these are surely a mail's. */
const onlyOfMails =
  /^(?:from|to|cc|bcc|reply-to|subject|sender|received|message-id|references|in-reply-to|mime-version|content-(?:type|id|location|disposition|transfer-encoding)|betreff|asunto|objet|oggetto|begin|end)$/i;
const divider = /^\s*(?:[-=*#~_]{3,}.*|\*+ \d+\. row \*+|-\[ RECORD \d+ \][-+]*|\[\[?[^\]@]+\]?\])\s*$/;
/** How a tool of a database begins each record: its lines have bars behind their keys. */
const recordRule = /^-\[ RECORD \d+ \][-+]*\r?\n/;
const maxRule = 400;
const maxHeadings = 400;
const maxComments = 20;

/**
 * Reads records that are written as lines with a key and a value each, up to where they end: directories (LDIF, RFC 2849),
 * lists of consoles, forms, settings. A blank line, a divider or a key that comes again begins the next record.
 * @param from offset of a line's first character
 */
export function readLabelledAt(text: string, from: number, attempt: Attempt): RecordTable | undefined {
  const ruled = recordRule.exec(text.slice(from, from + maxRule))?.[0];
  const start = ruled ? from + ruled.length : text[from] === '#' ? behindComments(text, from) : from;
  const first = start === undefined ? undefined : lineAt(text, start, ruled !== undefined);
  if (
    first === undefined ||
    mailHeader.test(first.key) ||
    (start !== from && !ruled && !/^dn$/i.test(first.key))
  )
    return undefined;
  const reader = new LabelledReader(
    text,
    /^dn$/i.test(first.key) || /^version$/i.test(first.key),
    ruled !== undefined,
  );
  const table = reader.read(from, attempt);
  if (table === undefined) return undefined;
  const isLdif = table.format === 'ldif';
  const filled = table.headings.filter((heading) => meaningOf(heading) !== 'unknown').length;
  if (!isLdif && (table.headings.length < 2 || filled * 2 < Math.min(table.headings.length, 8)))
    return undefined;
  if (!isLdif && areLists(table)) return undefined;
  return mainColumnOf(columnsOf(table)) >= 0 || isLdif ? table : undefined;
}

/**
 * Nothing but addresses behind several labels are lists, not one person's: `Team red: …` over `Team blue: …`, and labels
 * none of which means an address, such as `Joins: …` over `Leaves: …`.
 */
const areLists = ({ headings, records }: RecordTable): boolean =>
  records.every(({ cells }) => cells.every(({ text }) => holdsAddress(text))) &&
  (records.some(({ cells }) => cells.some(({ text }) => text.split('@').length > 2)) ||
    !headings.some((heading) => /^(?:mail|address|otherAddress|login)$/.test(meaningOf(heading))));

/** Behind `Supervisor: Jane Doe` a second `E-mail:` is hers. */
const isOfOther = (heading: string): boolean => meaningOf(heading) === 'otherPerson';

class LabelledReader {
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
    const cell = this.cellOf(line, column, end);
    if (cell.text !== '') this.record.cells.push(cell);
    this.record.to = end;
  }

  private columnOf(key: string): number {
    const name = `${this.section}${key.split(';', 1)[0]?.trim() ?? ''}`;
    const known = this.headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
    return known < 0 ? this.headings.push(name) - 1 : known;
  }

  private cellOf(line: Line, column: number, end: number): Cell {
    const raw = this.text.slice(line.valueFrom, end);
    const from = line.valueFrom;
    const folded = end > line.to ? unfold(raw) : undefined;
    if (line.sign === '::') {
      const decoded = decodeBase64(folded?.text ?? raw.trim());
      if (decoded)
        return { column, text: decoded.text, from, to: end, map: folded ? decoded.under(folded) : decoded };
    }
    if (folded) return { column, text: folded.text, from, to: end, map: folded };
    const text = raw.trim().replace(/^(["'])(.*)\1$/, '$2');
    const cell: Cell = {
      column,
      text,
      from,
      to: from + raw.trimEnd().length,
      rawFrom: from + Math.max(0, raw.indexOf(text)),
    };
    if (/(?:\.{3}|…)$/.test(text) && text.includes('@')) cell.isCut = true;
    return cell;
  }
}

const sectionName = /^\s*\[\[?([^\]@]+)\]?\]\s*$/;

/** The begin of the keys that stand under `[…]`, where whoever stands there is not meant. */
function sectionOf(line: string): string {
  const name = sectionName.exec(line)?.[1]?.trim() ?? '';
  if (saysOut(name) || saysAside(name)) return `removed ${name} `;
  return meaningOf(`${name}.email`, true) === 'otherPerson' ? `manager ${name} ` : '';
}

/** Offset of the first line behind comments and blank lines, with which a directory begins; undefined where there is none. */
function behindComments(text: string, from: number): number | undefined {
  let at = from;
  for (let lines = 0; at < text.length && lines < maxComments; lines++) {
    const end = endOfLine(text, at);
    if (text[at] !== '#' && text.slice(at, end).trim() !== '') return at;
    at = end + 1;
  }
  return undefined;
}
