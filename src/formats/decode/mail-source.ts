import { type MappedText, MappedTextBuilder } from '../mapped-text';
import { decodeHtml } from './html';
import { decodeBase64, decodeQuotedPrintable } from './quoted-printable';

const mimeHeader =
  /^(?:content-transfer-encoding\s*:\s*(?:quoted-printable|base64)|content-type\s*:\s*(?:multipart\/|text\/html|message\/))/im;
const header = /^[!-9;-~]+[ \t]*:/;
const mailbox = /^From \S+@?\S* .*\d{4}/;

/** Whether a text is the source of mails whose bodies are encoded. */
export const isMailSource = (text: string): boolean => mimeHeader.test(text.slice(0, 100_000));

interface Part {
  type: string;
  encoding: string;
  charset: string;
}

/**
 * The text of the source of mails (RFC 2045), of one or of a whole mailbox: headers as they are, bodies decoded, pages as
 * text. What is attached is left out.
 */
export function decodeMail(text: string): MappedText {
  const builder = new MappedTextBuilder();
  const boundaries = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const isNewMail = mailbox.test(
      text.slice(at, Math.min(text.length, at + 200)).split(/[\r\n]/, 1)[0] ?? '',
    );
    if (isNewMail) at = afterLine(text, at);
    const head = readHead(text, at, boundaries);
    builder.copy(text, at, head.end);
    // A mail within the mail begins with its own head.
    if (isMailWithin(head.part)) {
      at = afterBlankLines(text, head.end);
      builder.put('\n', head.end, at);
      if (at > head.end) continue;
    }
    const end = endOfBody(text, head.end, boundaries);
    putBody(builder, text, head.end, end, head.part);
    // The line of a boundary, and whatever parts one mail from the next.
    at = afterLine(text, end);
    builder.put('\n', end, Math.max(at, end + 1));
    if (at <= end) break;
  }
  return builder.build();
}

const isMailWithin = ({ type, encoding }: Part): boolean =>
  type.startsWith('message/') && /^(?:|7bit|8bit|binary)$/.test(encoding);

function afterBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.slice(at, afterLine(text, at)).trim() === '') at = afterLine(text, at);
  return at;
}

function readHead(text: string, from: number, boundaries: Set<string>): { end: number; part: Part } {
  let at = from;
  let head = '';
  while (at < text.length) {
    const next = afterLine(text, at);
    const line = text.slice(at, next);
    if (line.trim() === '' && head !== '') break;
    if (line.trim() !== '' && !header.test(line) && !/^[ \t]/.test(line) && !mailbox.test(line)) break;
    head += /^[ \t]/.test(line) ? ` ${line.trim()}` : `\n${line.trim()}`;
    at = next;
  }
  const value = (name: string): string =>
    new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? '';
  const type = value('content-type');
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (boundary) boundaries.add(boundary[1] ?? boundary[2] ?? '');
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? 'utf-8';
  return {
    end: at,
    part: {
      type: type.toLowerCase(),
      encoding: value('content-transfer-encoding').trim().toLowerCase(),
      charset,
    },
  };
}

function endOfBody(text: string, from: number, boundaries: ReadonlySet<string>): number {
  for (let at = from; at < text.length; at = afterLine(text, at)) {
    const line = text.slice(at, Math.min(text.length, at + 200));
    if (line.startsWith('--') && [...boundaries].some((boundary) => line.startsWith(boundary, 2))) return at;
    if (at > from && line.startsWith('From ') && mailbox.test(line.split(/[\r\n]/, 1)[0] ?? '')) return at;
  }
  return text.length;
}

function putBody(builder: MappedTextBuilder, text: string, from: number, to: number, part: Part): void {
  if (to <= from) return;
  const isText = part.type === '' || /^(?:text|multipart|message)\//.test(part.type);
  if (!isText) return;
  const raw = text.slice(from, to);
  const body =
    part.encoding === 'quoted-printable'
      ? decodeQuotedPrintable(raw, part.charset)
      : part.encoding === 'base64'
        ? decodeBase64(raw, part.charset)
        : undefined;
  const isPage = part.type.startsWith('text/html');
  builder.put('\n', from, from + 1);
  if (!isPage && body === undefined) builder.copy(text, from, to);
  else if (!isPage && body) builder.putMapped(body, from);
  else builder.putMapped(body ? decodeHtml(body.text).under(body) : decodeHtml(raw), from);
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
