import { columnsOf, holdsAddress, mainColumnOf } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { RecordTable } from '../table';
import { behindComments, lineAt } from './labelled-lines';
import { isOfOther, LabelledReader } from './labelled-reader';
import type { Attempt } from './tables-in-text';

const mailHeader =
  /^(?:from|to|cc|bcc|reply-to|subject|sent|date|sender|received|return-path|delivered-to|message-id|references|in-reply-to|mime-version|content-[a-z-]+|list-[a-z-]+|von|an|betreff|gesendet|datum|de|para|asunto|enviado|à|objet|envoyé|da|a|oggetto|inviato|begin|end|when|where|who|organizer|attendees)$/i;
/** How a tool of a database begins each record: its lines have bars behind their keys. */
const recordRule = /^-\[ RECORD \d+ \][-+]*\r?\n/;
const maxRule = 400;

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
  // Settings that let nobody in, but name a program's own login, are none of people either.
  const isOfPrograms = table.format === 'settings' && table.headings.some(isOfOther);
  return isLdif || isOfPrograms || mainColumnOf(columnsOf(table)) >= 0 ? table : undefined;
}

/**
 * Nothing but addresses behind several labels are lists, not one person's: `Team red: …` over `Team blue: …`, and labels
 * none of which means an address, such as `Joins: …` over `Leaves: …`.
 */
const areLists = ({ headings, records }: RecordTable): boolean =>
  records.every(({ cells }) => cells.every(({ text }) => holdsAddress(text))) &&
  (records.some(({ cells }) => cells.some(({ text }) => text.split('@').length > 2)) ||
    !headings.some((heading) => /^(?:mail|address|otherAddress|login)$/.test(meaningOf(heading))));
