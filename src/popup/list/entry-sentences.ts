import type { Entry } from '../../collaborators/review';
import { listText } from '../../shared/format';
import { textOr } from '../../shared/text';

/** Why an entry is not simply ready, in a sentence; '' for a ready one. */
export function reasonSentence({ reasons, duplicateOf, removed }: Entry): string {
  const [reason] = reasons;
  if (reason === undefined) return '';
  const sentence = textOr(`reason_${reason}`, 'reason_other', String(duplicateOf ?? ''));
  return removed && reason === 'invisibleRemoved' ? `${sentence} (${listText(removed)})` : sentence;
}

/** The text to put in the place of an entry, so that it names the person who was probably meant. */
export function mendedText({ original, person, suggestion }: Entry): string {
  if (suggestion === undefined) return original;
  return person && original.includes(person) ? original.replace(person, () => suggestion) : suggestion;
}

/** The list with every suggestion put in, and how many that were. */
export function withSuggestions(text: string, entries: readonly Entry[]): { text: string; count: number } {
  const pieces: string[] = [];
  let count = 0;
  let at = 0;
  for (const entry of entries) {
    // A list that was changed since it was reviewed keeps what is not as it was.
    if (!hasSuggestion(entry) || text.slice(entry.from, entry.to) !== entry.original) continue;
    pieces.push(text.slice(at, entry.from), mendedText(entry));
    at = entry.to;
    count += 1;
  }
  return { text: pieces.join('') + text.slice(at), count };
}

/** Whether a suggestion is offered for an entry: only for those that are not filled in as they are. */
export function hasSuggestion({ state, suggestion }: Entry): boolean {
  return state === 'doubtful' && suggestion !== undefined;
}

/** A list with another one after it, each on lines of its own. */
export function appended(list: string, more: string): string {
  return list.trim() === '' ? more : `${list.replace(/[\r\n]+$/, '')}\n${more}`;
}
