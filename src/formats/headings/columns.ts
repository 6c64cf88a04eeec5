import type { RecordTable } from '../table';
import { saysAside, saysOut } from '../words/says-out';
import { wordsOfHeading } from '../words/words-of-heading';
import { namesAccount } from './account-headings';
import { judgeTogether } from './beside-others';
import { asksForWhom } from './given-access';
import { isPreferred, type Meaning, meaningOf } from './headings';
import { areTasks, areTickets, isOfOthers, ofHelpers } from './ticket-columns';

/** What is known of a column: by its heading, and by what stands in it. */
export interface Column {
  heading: string;
  meaning: Meaning;
  /** How many records have something in it. */
  filled: number;
  /** In how many of them that is or holds an address. */
  people: number;
  /** In how many of them it could be a name that one logs in by. */
  logins: number;
  /** Its heading says that whoever stands there is out: `former_members`, `exclude`. */
  isOut: boolean;
  /** The address that stands in it again and again; '' where there are several. */
  only: string | undefined;
}

const address = /[^\s@<>,;:"'()[\]|]@[^\s@<>,;:"'()[\]|]+\.[^\s@<>,;:"'()[\]|.]{2}/;
const login = /^(?=.*[a-z])[a-z0-9_][a-z0-9._-]{1,63}$/i;
/** A column with fewer addresses than this share of the fullest one is not the one that names the people. */
const minShare = 1 / 3;

/** Whether a text holds an e-mail address, roughly: the review looks closely. */
export const holdsAddress = (text: string): boolean => text.includes('@') && address.test(text);

/** An empty column with this heading. */
export function columnOf(heading: string, isPath = false): Column {
  const meaning = meaningOf(heading, isPath);
  const isOut = meaning !== 'state' && meaning !== 'nothing' && announcesOut(heading, isPath);
  return { heading, meaning, filled: 0, people: 0, logins: 0, isOut, only: undefined };
}

function announcesOut(heading: string, isPath: boolean): boolean {
  const segments = isPath ? heading.split('.') : [heading];
  return segments
    .map((segment) => wordsOfHeading(segment).join(' '))
    .some(
      (words) =>
        words !== 'blocks' && (saysOut(words) || ((isPath || !words.includes(' ')) && saysAside(words))),
    );
}

/** Takes the content of one more record into account. */
export function count(column: Column, content: string): void {
  if (content.trim() === '') return;
  column.filled++;
  if (holdsAddress(content)) {
    column.people++;
    if (column.only !== '') column.only = column.only === undefined || column.only === content ? content : '';
  } else if (login.test(content.trim())) column.logins++;
}

/** What is known of each column of a table. */
export function columnsOf(table: RecordTable): Column[] {
  const isPath = isNested(table) || table.format === 'settings';
  const columns = table.headings.map((heading) => columnOf(heading, isPath));
  for (const { cells } of table.records) {
    for (const cell of cells) {
      const column = columns[cell.column];
      if (column) count(column, cell.text);
    }
  }
  judgeTogether(columns, table, isPath);
  return columns;
}

/** Whether headings are chains of keys. */
export function isNested({ format }: RecordTable): boolean {
  return (
    format === 'json' ||
    format === 'jsonLines' ||
    format === 'literals' ||
    format === 'yaml' ||
    format === 'xml'
  );
}

/** `share_with: […]` within something: no further addresses of one person, as a key of addresses has them. */
export const isUnknownList = (table: RecordTable, column: Column | undefined): boolean =>
  isNested(table) && column?.meaning === 'unknown' && column.heading.includes('.');

/** What several users share on a cluster, where others columns are of users. */
const isOfAccounts = ({ heading }: Column): boolean =>
  /(?:^|\s)(?:account|acct|konto|compte|cuenta)s?$/i.test(heading.trim());

/** A state that says of people that they take part. */
const isIn = (heading: string): boolean =>
  /(?:^|\.)(?:is)?(?:active|enabled|current|approved|accepted|employed|aktive?|actifs?|activos?|attivi|ativos|actief|aktywni)$/i.test(
    heading,
  );

const knownBy = /(?:^|[\s_.-])(?:id|uid|sub|subject|principal|identit(?:y|ier|ifier))$/i;

/** How well a column fits for the people of a table by what it means; 0: it names none. */
export function rankOf({ meaning, heading, isOut, people, filled }: Column): number {
  if (isOut) return 0;
  // `active: [...]`: whoever is in that state.
  if (meaning === 'state' && people > 0 && people === filled && isIn(heading)) return 5;
  // `saml_name_id`: what somebody is known by may be their address.
  if (meaning === 'nothing' && people > 0 && people === filled && knownBy.test(heading.trim())) return 4;
  if (ofHelpers.test(heading)) return 3;
  const account = namesAccount(heading);
  if (account === 2 && (meaning === 'login' || meaning === 'unknown') && people > 0) return 7.5;
  if (meaning === 'mail')
    return asksForWhom(heading) ? 8 : account > 0 ? 7 + account / 4 : isPreferred(heading) ? 7 : 6;
  if (meaning === 'address') return 5;
  // Whom one may write to is whom a record came from, where another column says whom it goes to: `Contact`, `Data to`.
  if (meaning === 'name' && /^contacts?$/i.test(heading.trim())) return 3.9;
  if (meaning === 'login' || meaning === 'name' || meaning === 'unknown') return 4;
  return 0;
}

/** Whether a table names people at all, be they others than those whom its records are about: `PI mail`, `Approver`. */
export function namesAnybody(columns: readonly Column[]): boolean {
  const ofOthers = ({ meaning, people, isOut }: Column): boolean =>
    people > 0 &&
    (isOut || meaning === 'otherPerson' || meaning === 'otherAddress' || meaning === 'groupAddress');
  return mainColumnOf(columns) >= 0 || columns.some(ofOthers);
}

/** The account by which people are invited: it counts where only few have another one than their address. */
const isOfSite = ({ heading }: Column): boolean => namesAccount(heading) === 2;

/** A heading that nobody knows, beside `Members` with as many people. */
const isUnknown = ({ meaning }: Column): boolean => meaning === 'unknown';

/** Whether the same person stands in all rows: somebody whom all of them have to do with. */
const isOne = ({ people, only }: Column): boolean => people > 1 && only !== '';

/**
 * The column that names the people of a table: of those whose meaning allows it the one of the best meaning, with most
 * addresses, the first. Where none has an address, a column of addresses or of logins by its heading.
 * @returns its place, or -1
 */
export function mainColumnOf(columns: readonly Column[]): number {
  const isOfTickets = areTickets(columns) || areTasks(columns);
  const ranked = columns.map((column, index) => ({
    column,
    index,
    rank: isOfTickets && isOfOthers(column) ? 0 : rankOf(column),
  }));
  const named = ranked.filter(({ rank }) => rank > 0);
  // A description may be all that holds people: what stands beside it counts even so.
  const described = ranked.filter(({ column }) => column.meaning === 'nothing' && !column.isOut);
  const isNamed = named.some(
    ({ column }) => column.people > 0 || (/^(?:mail|login)$/.test(column.meaning) && column.filled > 0),
  );
  const possible = isNamed ? named : [...named, ...described.filter(({ column }) => column.people > 0)];
  const most = Math.max(0, ...possible.map(({ column }) => column.people));
  if (most > 0) {
    const [best] = possible
      .filter(({ column }) => column.people > 0 && (column.people >= most * minShare || isOfSite(column)))
      .sort(
        (one, other) =>
          other.rank - one.rank ||
          Number(isOne(one.column)) - Number(isOne(other.column)) ||
          other.column.people - one.column.people ||
          Number(isUnknown(one.column)) - Number(isUnknown(other.column)) ||
          one.index - other.index,
      );
    return best?.index ?? -1;
  }
  const filled = possible.filter(({ column }) => column.filled > 0);
  const best =
    filled.find(({ column }) => column.meaning === 'mail') ??
    filled.find(({ column }) => column.meaning === 'login' && column.logins > 0 && !isOfAccounts(column)) ??
    filled.find(({ column }) => column.meaning === 'login' && column.logins > 0);
  return best?.index ?? -1;
}
