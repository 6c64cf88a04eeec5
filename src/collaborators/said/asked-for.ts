import type { Entry } from '../entry';
import { seesToItBehind } from './agents';
import { mayBeAskedFor } from './asking';
import { KnownItems } from './known-items';
import { namingOf } from './naming';

/** Texts longer than that, and lists of more, are read off systems: nobody has written them as sentences. */
const maxLength = 40_000;
const maxEntries = 2400;
const maxFront = 100;

/** Whether somebody stands in a property of a card or an event (RFC 6350, 5545), which nobody writes as a sentence. */
const isOfCard = (text: string, at: number): boolean =>
  /^(?:[\w-]+\.)?[A-Z][A-Z-]{2,}(?:;[^:]*)?:\S*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));

/**
 * Those whom a text only speaks of: no sentence with one of their addresses is known to ask for them, to welcome them, or to
 * say that they need something, and no list of it in which nothing else is said of them.
 * @param isInTable whether an offset of the text lies in a table
 * @returns their addresses in lower case
 */
export function onlySpokenOf(
  text: string,
  entries: readonly Entry[],
  isInTable: (offset: number) => boolean,
): ReadonlySet<string> {
  const spokenOf = new Set<string>();
  if (text.length > maxLength || entries.length > maxEntries) return spokenOf;
  const asked = new Set<string>();
  const mayBe = new Set<string>();
  const items = new KnownItems(text);
  for (const { person: own, kind, state, from, to } of entries) {
    if (kind !== 'address' || (state !== 'ready' && state !== 'fixed' && state !== 'duplicate')) continue;
    const at = text.indexOf(own, from);
    const isOfText = at >= 0 && at < to && !isInTable(at) && !isOfCard(text, at);
    const naming = isOfText ? namingOf(text, at, at + own.length) : 'asked';
    const isAsked =
      naming === 'item'
        ? items.isSure(at, at + own.length, own) &&
          !seesToItBehind(text.slice(Math.max(0, at - maxFront), at))
        : naming === 'asked';
    (isAsked ? asked : spokenOf).add(own.toLowerCase());
    if (typeof naming === 'object' && mayBeAskedFor(naming.spokenOf)) mayBe.add(own.toLowerCase());
  }
  for (const one of asked.size > 0 ? asked : mayBe) spokenOf.delete(one);
  return spokenOf;
}
