import type { MappedText } from '../../formats/mapped-text';
import type { Entry } from '../entry';
import { withGaps } from './gaps';
import { countLineEnds } from './logical-lines';

/**
 * Entries of a decoded text as entries of the text that it was made of. What was left out in decoding, such as tags,
 * becomes entries that name nobody.
 */
export function broughtBack(entries: readonly Entry[], mapped: MappedText, text: string): Entry[] {
  const places = new Map<object, Entry>();
  let end = 0;
  const drafts = entries.flatMap((entry) => {
    const place = mapped.origin(entry.from, entry.to);
    // Two entries may have been made of one sign: the first has it.
    const from = Math.max(place.from, end);
    if (place.to <= from) return [];
    end = place.to;
    const { name, person, kind, reasons } = entry;
    const draft = { from, to: place.to, name, finding: { person, kind, state: 'notUsed' as const, reasons } };
    places.set(draft, entry);
    return [draft];
  });
  let line = 1;
  let at = 0;
  return withGaps(text, drafts, 0, text.length).map((draft): Entry => {
    line += countLineEnds(text.slice(at, draft.from));
    at = draft.from;
    const { from, to, name, finding } = draft;
    const original = text.slice(from, to);
    const inner = places.get(draft);
    if (inner) return { ...inner, line, from, to, original };
    return {
      line,
      from,
      to,
      original,
      person: '',
      name,
      kind: 'none',
      state: 'notUsed',
      reasons: finding.reasons,
    };
  });
}
