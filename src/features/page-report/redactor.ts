import { regionCodes } from '../../basespace/hub-hosts';
import { partWords } from '../../basespace/part-words';
import { wording } from '../../basespace/wording';
import { fold, tidy } from '../../page/strings';
import { uiWords } from './ui-words';

/** Built-in words that a report leaves out: places that people are called by as well. */
const left = new Set([
  'virginia',
  'sydney',
  'london',
  'montreal',
  'montréal',
  'america',
  'frankfurt',
  'beijing',
  'can',
]);

/** The words of the built-in page map. What the admin has added or shown may name something of theirs. */
const builtIn: ReadonlySet<string> = new Set(
  [...Object.values(wording), ...Object.values(partWords)]
    .flatMap((list) => list.flatMap((phrase) => fold(phrase).split(/[^\p{L}\p{N}]+/u)))
    .filter((word) => word !== '' && !left.has(word)),
);

const isKnown = (word: string): boolean => builtIn.has(word) || (uiWords.has(word) && !left.has(word));

/**
 * Takes out of texts whatever may name a person, an address, an id or a workgroup: each word that is none of the interface's
 * becomes a token, the same word the same token, so that it can still be seen what is called alike.
 */
export class Redactor {
  private readonly tokens = new Map<string, string>();

  /** A text with tokens in it, short. */
  text(said: string, maxWords = 12): string {
    const parts = tidy(said).split(/\s+/).filter(Boolean);
    const shown = parts.slice(0, maxWords).map((part) => this.part(part));
    return [...shown, ...(parts.length > maxWords ? ['…'] : [])].join(' ');
  }

  /** A part of an address: words of the site stay, all else is a star. */
  pathPart(part: string): string {
    const word = fold(part);
    return word === '' || word === '#' || isKnown(word) || (regionCodes as readonly string[]).includes(word)
      ? part
      : '*';
  }

  private part(part: string): string {
    if (part.includes('@')) return this.token('address', part);
    // Punctuation stays, and so do short numbers: counts, not ids.
    return part.replace(/[\p{L}\p{M}\p{N}_'’-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]*/gu, (word) => {
      const folded = fold(word);
      if (/^\d{1,3}$/.test(folded) || isKnown(folded)) return word;
      const pieces = folded.split(/[-'’_]/);
      if (pieces.length > 1 && pieces.every((piece) => piece === '' || isKnown(piece))) return word;
      return this.token(/\d/.test(folded) ? 'number' : 'word', folded);
    });
  }

  private token(kind: 'address' | 'number' | 'word', what: string): string {
    const key = `${kind} ${fold(what)}`;
    const known = this.tokens.get(key) ?? `‹${kind[0]}${this.tokens.size + 1}›`;
    this.tokens.set(key, known);
    return known;
  }
}
