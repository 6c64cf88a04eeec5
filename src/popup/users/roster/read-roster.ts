import type { Entry, Review } from '../../../collaborators/review';
import type { RosterNaming, RosterPerson } from '../../../users/roster';

/** A name has no more words than this when they stand apart by commas. */
const maxWords = 4;

/** Reads whom a reviewed text names; a list for an invite needs addresses, a roster may do with names. */
export function readRoster(text: string, { entries }: Pick<Review, 'entries'>): RosterNaming[] {
  return byLine(entries).flatMap((entriesOfLine) => {
    const people = entriesOfLine.map(personOf);
    const whole = asOneName(text, entriesOfLine, people);
    return whole ? [{ one: whole, apart: people }] : people.map((one) => ({ one, apart: [] }));
  });
}

function byLine(entries: readonly Entry[]): Entry[][] {
  const lines: Entry[][] = [];
  let last = -1;
  for (const entry of entries) {
    if (entry.line !== last) lines.push([]);
    lines.at(-1)?.push(entry);
    last = entry.line;
  }
  return lines;
}

/** `Doe, Jane`: single words on one line, none of which looks like an address or a user ID. */
function asOneName(
  text: string,
  entries: readonly Entry[],
  people: readonly RosterPerson[],
): RosterPerson | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last || entries.length < 2 || entries.length > maxWords) return undefined;
  if (!entries.every(({ original }) => /^[\p{L}\p{M}.'’-]+$/u.test(original))) return undefined;
  const written = text.slice(first.from, last.to);
  const isSure = people.every((person) => person.isSure);
  const reasons = people.flatMap((person) => person.reasons);
  return {
    line: first.line,
    from: first.from,
    to: last.to,
    written,
    name: written,
    login: '',
    address: '',
    isSure,
    reasons,
  };
}

/** Without the sign of a list of changes, which is written right before the address: `-jane@example.org`. */
const withoutSign = (person: string, suggestion: string | undefined): string =>
  suggestion !== undefined && /^[-+−–]/.test(person) && person.slice(1) === suggestion ? suggestion : person;

function personOf({
  line,
  from,
  to,
  original,
  person: read,
  name,
  kind,
  reasons,
  suggestion,
}: Entry): RosterPerson {
  const person = withoutSign(read, suggestion);
  const isAddress = kind === 'address' || person.includes('@');
  return {
    line,
    from,
    to,
    written: original,
    reasons,
    isSure: person !== '' || reasons[0] === 'nameOnly',
    address: isAddress ? person : '',
    login: isAddress || /\s/.test(person) ? '' : person,
    // A lone word may be a login or a name.
    name: name || (isAddress ? '' : original),
  };
}
