import { readFormat } from '../formats/recognise';
import type { FormatName } from '../formats/table';
import type { AllowedDomains } from './allowed-domains';
import { onlySpokenOf } from './asked-for';
import { doubtOfAutomaticMail } from './automatic-mail';
import { broughtBack } from './brought-back';
import type { Entry, EntryState } from './entry';
import { type Known, Reviewer, type Sight } from './reviewer';
import { outElsewhere } from './said-elsewhere';
import { outByName } from './said-of-names';

export type { AllowedDomains } from './allowed-domains';
export type { Entry, EntryState, PersonKind, Reason } from './entry';

/** A pasted text, reviewed. */
export interface Review {
  /** In the order of the text. */
  entries: Entry[];
  /** Those to be filled, in order, each once: the people of the ready and the fixed entries. */
  people: string[];
  /** Number of entries in each state; `total` is the sum of the other eight. */
  counts: Record<EntryState, number> & { total: number };
  /** What the text, or a part of it, was read as; undefined for a plain list or text. */
  recognised?: Recognition;
}

/** What a text was read as, and by which column its people were named. */
export interface Recognition {
  format: FormatName;
  /** Its heading or key; '' where it has none. */
  column: string;
  /** How many of the text's people it named. */
  people: number;
}

/** What is known beforehand. */
export interface ReviewOptions {
  /** People who are in the workgroup or invited already. Keys are addresses and user IDs in lower case. */
  known?: ReadonlyMap<string, 'member' | 'pending'>;
  /** The addresses that the organisation allows; nobody is outside as long as nothing is known of them. */
  allowed?: AllowedDomains;
  /** The text is read line by line, whatever format it seems to be in. */
  isPlainText?: boolean;
  /** Every line is read in full: takes longer, and gives the same. */
  isInFull?: boolean;
}

/**
 * Reviews a pasted list of collaborators: every piece of it ends in exactly one bucket, and the buckets add up.
 * Entries share out all of the text but separators, blanks and invisible characters. Takes any text, throws nothing, and
 * needs time in proportion to the text's length.
 * @param text whatever was pasted, with line ends of any kind
 */
export function reviewCollaborators(text: string, options: ReviewOptions = {}): Review {
  const { known = new Map(), allowed, isPlainText = false, isInFull = false } = options;
  return reviewWith(text, { known, allowed }, { isPlain: isPlainText, isInFull }, []);
}

/** Texts within texts are decoded no deeper. */
const maxDepth = 5;

/** @param done the formats that the text was decoded from */
function reviewWith(
  text: string,
  known: Known,
  how: Omit<Sight, 'kind'>,
  done: readonly FormatName[],
): Review {
  const { isPlain } = how;
  const format = isPlain || done.length > maxDepth ? undefined : readFormat(text, new Set(done));
  if (format?.kind === 'text') {
    const inner = reviewWith(format.mapped.text, known, { ...how, isPlain: false }, [...done, format.format]);
    const entries = broughtBack(inner.entries, format.mapped, text);
    const people = entries
      .filter(({ state }) => state === 'ready' || state === 'fixed')
      .map(({ person }) => person);
    const recognised = inner.recognised ?? { format: format.format, column: '', people: people.length };
    return { entries, people, counts: countStates(entries), recognised };
  }
  if (format?.kind === 'tables') {
    const reviewer = new Reviewer(text, known, { ...how, kind: 'list' });
    reviewer.readTables(format.tables);
    reviewer.doubts.byTheOthers();
    return reviewOf(reviewer);
  }
  const look = (sight: Sight): Reviewer => new Reviewer(text, known, sight);
  let reviewer = look({ ...how, kind: 'list' });
  reviewer.read();
  const { secondLook } = reviewer;
  if (secondLook) {
    reviewer = look({ ...how, kind: secondLook });
    reviewer.read();
  }
  const doubt = isPlain ? undefined : doubtOfAutomaticMail(text);
  if (doubt) reviewer.doubts.all(doubt);
  if (!isPlain) {
    reviewer.doubts.of(outElsewhere(text), 'outOfUse');
    reviewer.doubts.of(outByName(text, reviewer.entries), 'outOfUse');
    const { entries, tables } = reviewer;
    const isInTable = (offset: number): boolean =>
      tables.some(({ table: { from, to } }) => offset >= from && offset < to);
    reviewer.doubts.of(onlySpokenOf(text, entries, isInTable), 'notAskedFor');
  }
  reviewer.doubts.byTheOthers();
  return reviewOf(reviewer);
}

function reviewOf({ entries, people, tables, lineFormat }: Reviewer): Review {
  const review: Review = { entries, people, counts: countStates(entries) };
  const [first] = tables;
  const format = first?.table.format ?? lineFormat;
  if (format) review.recognised = { format, column: first?.column ?? '', people: people.length };
  return review;
}

function countStates(entries: readonly Entry[]): Review['counts'] {
  const counts = {
    ready: 0,
    fixed: 0,
    duplicate: 0,
    member: 0,
    pending: 0,
    outside: 0,
    doubtful: 0,
    notUsed: 0,
    total: entries.length,
  };
  for (const { state } of entries) counts[state]++;
  return counts;
}
