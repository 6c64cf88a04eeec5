import { type MappedText, MappedTextBuilder } from '../mapped-text';

/** A link that writes to more people than one: `mailto:jane%40example.org?cc=ann%40example.org&subject=Access`. */
const link = /\bmailto:[^\s"'<>]*?[?&](?:amp;)?(?:to|cc|bcc)=[^\s"'<>]*/gi;
/** Fields in which people stand, other fields with all that is in them, and characters as codes. */
const piece = /[?&](?:amp;)?(to|cc|bcc)=|[?&](?:amp;)?[a-z-]{1,20}=[^&]*|((?:%[0-9a-f]{2})+)/gi;

/** Whether there are links that a program wrote for many people: with nobody in front, or with codes for signs. */
export const hasMailLinks = (text: string): boolean =>
  /mailto:(?=\?|[^\s"'<>?]*(?:%40|%2C|,))[^\s"'<>]*[?&](?:amp;)?(?:to|cc|bcc)=/i.test(text);

/** A text in which such links are lists of those whom they write to. */
export function decodeMailLinks(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const { index, 0: whole } of text.matchAll(link)) {
    builder.copy(text, at, index);
    at = index;
    for (const part of whole.matchAll(piece)) {
      const [written, field, codes] = part;
      const from = index + part.index;
      builder.copy(text, at, from);
      at = from + written.length;
      builder.put(codes === undefined ? (field === undefined ? '' : ', ') : decoded(codes), from, at);
    }
    builder.copy(text, at, index + whole.length);
    at = index + whole.length;
  }
  builder.copy(text, at, text.length);
  return builder.build();
}

function decoded(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
