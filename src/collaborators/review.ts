import { type FormatReading, readFormat } from '../formats/recognise';
import type { FormatName } from '../formats/table';
import type { AllowedDomains } from './allowed-domains';
import { type Counts, countStates } from './counts';
import { addDoubtsOfText } from './doubts/doubts-of-text';
import type { Entry } from './entry';
import { PlainEntries, reviewOfPlain } from './plain-entries';
import type { ReadingOptions } from './reading-options';
import type { KnownPeople } from './reviewed-entries';
import { Reviewer } from './reviewer';
import { broughtBack } from './text/brought-back';

export type { AllowedDomains } from './allowed-domains';
export type { Entry, EntryState, PersonKind, Reason } from './entry';

/** A pasted text, reviewed. */
export interface Review {
  /** In the order of the text. */
  entries: Entry[];
  /** Those to be filled, in order, each once: the people of the ready and the fixed entries. */
  people: string[];
  counts: Counts;
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
  const review = reviewToSend(text, options);
  return review instanceof PlainEntries ? reviewOfPlain(review) : review;
}

/** A review that is to be handed to another thread: in the case of a plain list, as what can be handed over at once. */
export function reviewToSend(text: string, options: ReviewOptions = {}): Review | PlainEntries {
  const { known = new Map(), allowed, isPlainText = false, isInFull = false } = options;
  return reviewWith(text, { known, allowed }, { isPlain: isPlainText, isInFull }, []);
}

type TextReading = Extract<FormatReading, { kind: 'text' }>;

/** Texts within texts are decoded no deeper. */
const maxDepth = 5;

/** @param done the formats that the text was decoded from */
function reviewWith(
  text: string,
  known: KnownPeople,
  options: Omit<ReadingOptions, 'kind'>,
  done: readonly FormatName[],
): Review | PlainEntries {
  const reviewer = new Reviewer(text, known, { ...options, kind: 'list' });
  // No format has such lines alone, and no word says anything of the people.
  if (reviewer.readAddresses()) {
    const { plainList } = reviewer;
    if (plainList) return plainList;
    reviewer.doubts.byTheOthers();
    return reviewOf(reviewer);
  }
  const format = options.isPlain || done.length > maxDepth ? undefined : readFormat(text, new Set(done));
  if (format?.kind === 'text') {
    const { mapped } = format;
    const inner = reviewWith(mapped.text, known, { ...options, isPlain: false }, [...done, format.format]);
    const innerReview = inner instanceof PlainEntries ? reviewOfPlain(inner) : inner;
    return reviewOfMapped(text, innerReview, format);
  }
  if (format?.kind === 'tables') {
    const ofTables = new Reviewer(text, known, { ...options, kind: 'list' });
    ofTables.readTables(format.tables);
    ofTables.doubts.byTheOthers();
    return reviewOf(ofTables);
  }
  reviewer.read();
  const kind = reviewer.secondLook;
  const read = kind === undefined ? reviewer : new Reviewer(text, known, { ...options, kind });
  if (kind !== undefined) read.read();
  if (!options.isPlain) addDoubtsOfText(text, read);
  read.doubts.byTheOthers();
  return reviewOf(read);
}

/** What was found in a decoded text, where it stands in the text as it was pasted. */
function reviewOfMapped(text: string, inner: Review, { mapped, format }: TextReading): Review {
  const entries = broughtBack(inner.entries, mapped, text);
  const people = entries
    .filter(({ state }) => state === 'ready' || state === 'fixed')
    .map(({ person }) => person);
  const recognised = inner.recognised ?? { format, column: '', people: people.length };
  return { entries, people, counts: countStates(entries), recognised };
}

function reviewOf({ entries, people, tables, lineFormat }: Reviewer): Review {
  const review: Review = { entries, people, counts: countStates(entries) };
  const [first] = tables;
  const format = first?.table.format ?? lineFormat;
  if (format) review.recognised = { format, column: first?.column ?? '', people: people.length };
  return review;
}
