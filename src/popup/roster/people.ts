import type { Entry, Review } from '../../collaborators/review';
import type { NamedPerson } from '../matching/person-index';

/** Somebody who should be there, as the roster names them. */
export interface RosterPerson extends NamedPerson {
  /** Line of the roster, from 1. */
  line: number;
  /** What stands there. */
  written: string;
}

/** What a stretch of the roster names: one person, or, where words on one line may be one name or several logins, either. */
export interface RosterNaming {
  one: RosterPerson;
  /** The same words each for itself; empty where there is nothing to decide. */
  apart: readonly RosterPerson[];
}

/** A roster that was read: whom it names, and what of it names nobody. */
export interface Roster {
  namings: readonly RosterNaming[];
  unused: readonly { line: number; written: string }[];
}

/** A name has no more words than this when they stand apart by commas. */
const mostWords = 4;

/** Reads whom a reviewed text names; a list for an invite needs addresses, a roster may do with names. */
export function readRoster(text: string, { entries }: Pick<Review, 'entries'>): Roster {
  const namings: RosterNaming[] = [];
  const unused: { line: number; written: string }[] = [];
  for (const entriesOfLine of byLine(entries)) {
    const whole = asOneName(text, entriesOfLine);
    if (whole) {
      namings.push({ one: whole, apart: entriesOfLine.map(personOf) });
      continue;
    }
    for (const entry of entriesOfLine) {
      const { line, original } = entry;
      if (namesSomebody(entry)) namings.push({ one: personOf(entry), apart: [] });
      else unused.push({ line, written: original });
    }
  }
  return { namings, unused };
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
function asOneName(text: string, entries: readonly Entry[]): RosterPerson | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last || entries.length < 2 || entries.length > mostWords) return undefined;
  const isWord = ({ original, reasons }: Entry) =>
    /^[\p{L}\p{M}.'’-]+$/u.test(original) &&
    !reasons.some((reason) => reason === 'heading' || reason === 'text');
  if (!entries.every(isWord)) return undefined;
  const written = text.slice(first.from, last.to);
  return { line: first.line, written, name: written, login: '', address: '' };
}

function namesSomebody({ person, reasons }: Entry): boolean {
  return person !== '' || reasons[0] === 'nameOnly';
}

function personOf({ line, original, person, name, kind }: Entry): RosterPerson {
  const isAddress = kind === 'address' || person.includes('@');
  return {
    line,
    written: original,
    address: isAddress ? person : '',
    login: isAddress || /\s/.test(person) ? '' : person,
    // A lone word may be a login or a name.
    name: name || (isAddress ? '' : original),
  };
}
