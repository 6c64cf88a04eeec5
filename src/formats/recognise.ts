import { decodeEntities, hasEntities } from './decode/entities';
import { decodeEscapes, hasEscapes } from './decode/escapes';
import { decodeHtml, isHtml } from './decode/html';
import { decodeMailLinks, hasMailLinks } from './decode/mail-links';
import { decodeMail, isMailSource } from './decode/mail-source';
import { decodeQuotedPrintable, isQuotedPrintable } from './decode/quoted-printable';
import { columnsOf, mainColumnOf } from './headings/columns';
import { recordsOf, recordsOfTree } from './literals/literal-records';
import { readLiterals } from './literals/literals';
import { readPrintedArrays } from './literals/printed-arrays';
import { readPrintedObjects } from './literals/printed-objects';
import { tablesOfElements } from './literals/rows-of-elements';
import { isSql, readSql } from './literals/sql';
import { readXml } from './literals/xml';
import { readYaml } from './literals/yaml';
import type { MappedText } from './mapped-text';
import { decodeQuotedLines, mayBeQuotedLines } from './rows/quoted-lines';
import { readSampleSheet } from './rows/sample-sheet';
import type { FormatName, RecordTable } from './table';

/** A text in a format: its records, or the text that it stands for. */
export type FormatReading =
  | { kind: 'tables'; format: FormatName; tables: RecordTable[] }
  | { kind: 'text'; format: FormatName; mapped: MappedText };

const none: ReadonlySet<FormatName> = new Set();
/** What stands at the begin of a text of literals. */
const literalStart =
  /^(?:[\s\uFEFF]|(?:#|\/\/)[^\n]*\n)*(?:[[{(]|\)\]\}|(?:for|while)\s*\((?:;;|1|true)\);|(?:(?:const|let|var|export|return|my|local|final)\s|[\w$.@%-]+\s*(?:\[[^\]\n]*\])?\s*(?::[^=\n"']{0,40})?(?:=|:=|<-)(?!=)|[A-Za-z_][\w.]*\s*\(|[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]{0,80}"){0,3}[ \t]*\{))/;

/**
 * Reads a text by the grammar of the format that it is in as a whole.
 * @param done formats that it was decoded from already
 * @returns undefined for a list, a text, or a text with tables in it, which are read line by line
 */
export function readFormat(text: string, done: ReadonlySet<FormatName> = none): FormatReading | undefined {
  return asRecords(text) ?? asText(text, done);
}

function asRecords(text: string): FormatReading | undefined {
  const start = text.slice(0, 400);
  const sheet = readSampleSheet(text);
  if (sheet) return { kind: 'tables', format: sheet.format, tables: [sheet] };
  if (literalStart.test(start) && /["'`]/.test(text)) {
    const literals = readLiterals(text);
    const table = literals && recordsOf(literals, text.length);
    if (table) return { kind: 'tables', format: table.format, tables: [table] };
  }
  if (/\b(?:INSERT|COPY|REPLACE)\b/i.test(text.slice(0, 200_000)) && isSql(text)) {
    const tables = readSql(text);
    if (tables.some(({ records }) => records.length > 0)) return { kind: 'tables', format: 'sql', tables };
  }
  if (start.trimStart().startsWith('<')) {
    const element = readXml(text);
    const tables = element && tablesOfElements(element, text.length);
    if (tables) return { kind: 'tables', format: 'xml', tables };
    const table = element && recordsOfTree(element, 'xml', text.length);
    if (table) return { kind: 'tables', format: 'xml', tables: [table] };
  }
  const objects = readPrintedArrays(text) ?? readPrintedObjects(text);
  const printed = objects && recordsOfTree(objects, 'literals', text.length);
  if (printed) return { kind: 'tables', format: 'literals', tables: [printed] };
  if (!text.includes(':') || !text.includes('\n')) return undefined;
  const tree = readYaml(text);
  const table = tree && recordsOfTree(tree, 'yaml', text.length);
  // A request over a list with hyphens is none.
  if (table === undefined || (!text.includes('@') && mainColumnOf(columnsOf(table)) < 0)) return undefined;
  return { kind: 'tables', format: 'yaml', tables: [table] };
}

function asText(text: string, done: ReadonlySet<FormatName>): FormatReading | undefined {
  const made = (format: FormatName, mapped: MappedText | undefined): FormatReading | undefined =>
    mapped && mapped.text !== text ? { kind: 'text', format, mapped } : undefined;
  if (!done.has('mail') && text.includes(':') && isMailSource(text)) return made('mail', decodeMail(text));
  const isInMail = done.has('mail');
  if (!done.has('quotedPrintable') && !isInMail && text.includes('=') && isQuotedPrintable(text))
    return made('quotedPrintable', decodeQuotedPrintable(text));
  if (!done.has('escapes') && mayBeQuotedLines(text)) {
    const mapped = decodeQuotedLines(text);
    if (mapped) return made('escapes', mapped);
  }
  if (!done.has('escapes') && hasMailLinks(text)) return made('escapes', decodeMailLinks(text));
  if (!done.has('html') && text.includes('<') && isHtml(text)) return made('html', decodeHtml(text));
  if (text.includes('&') && hasEntities(text)) return made('entities', decodeEntities(text));
  if (!done.has('escapes') && hasEscapes(text)) return made('escapes', decodeEscapes(text));
  return undefined;
}
