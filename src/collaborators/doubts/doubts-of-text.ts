import { withoutRowRemarks } from '../../formats/standing/row-remark';
import type { Entry } from '../entry';
import { doubtsOfAutomaticMails } from '../mail/automatic-mail';
import { MailHeads } from '../mail/mail-heads';
import { signedBelow } from '../mail/signed';
import type { FoundTable } from '../records/found-table';
import { answeredQuestions } from '../said/answered';
import { answersToOthers } from '../said/asked-by-question';
import { onlySpokenOf } from '../said/asked-for';
import { onlyAttending } from '../said/attending';
import { doneSince } from '../said/done-since';
import { namedAgain } from '../said/named-again';
import { authorsOfPaper } from '../said/papers';
import { refusedForOneself } from '../said/refused-for-oneself';
import { outElsewhere } from '../said/said-elsewhere';
import { outByName, wrongByName } from '../said/said-of-names';
import { headingsAlone } from '../sections/headings-alone';
import { brokenAcrossLines } from '../text/broken-lines';
import type { Doubts } from './doubts';
import { earlierAddresses } from './earlier-addresses';
import { formerOfMailmap } from './mailmap';

/** What was read of a text. */
interface ReadText {
  doubts: Doubts;
  entries: Entry[];
  /** The tables that were found in it. */
  tables: readonly FoundTable[];
}

/** Adds what the text as a whole says of the people in it. */
export function addDoubtsOfText(whole: string, { doubts, entries, tables }: ReadText): void {
  const text = withoutRowRemarks(whole);
  if (areAll(text, entries)) {
    doubts.ofHalves(brokenAcrossLines(text, entries));
    return;
  }
  for (const { people, reason } of doubtsOfAutomaticMails(text, entries)) doubts.of(people, reason);
  doubts.ofHalves(brokenAcrossLines(text, entries));
  doubts.of(formerOfMailmap(text), 'otherAddress');
  doubts.of(headingsAlone(text, entries), 'wordInText');
  doubts.of(outElsewhere(text), 'outOfUse');
  doubts.of(outByName(text, entries), 'outOfUse');
  doubts.of(wrongByName(text, entries), 'otherAddress');
  const isInTable = (offset: number): boolean =>
    tables.some(({ table: { from, to } }) => offset >= from && offset < to);
  doubts.of(doneSince(text, entries), 'outOfUse');
  doubts.of(refusedForOneself(text, entries), 'outOfUse');
  const answered = answeredQuestions(text, entries);
  doubts.of(answered.no, 'outOfUse');
  const heads = new MailHeads(text);
  const people = heads.outside(entries);
  const isOpen = ({ person }: Entry): boolean => !answered.yes.has(person.toLowerCase());
  const open = answered.yes.size === 0 ? people : people.filter(isOpen);
  doubts.of(onlySpokenOf(text, open, isInTable), 'notAskedFor');
  doubts.of(earlierAddresses(text, entries, isInTable), 'otherAddress');
  doubts.of(namedAgain(text, entries, isInTable), 'notAskedFor');
  doubts.of(answersToOthers(text, entries, isInTable), 'notAskedFor');
  doubts.of(signedBelow(text, people, isInTable), 'otherPerson');
  doubts.of(onlyAttending(text, entries), 'notAskedFor');
  doubts.of(heads.onlyHere(entries), 'otherPerson');
  doubts.of(heads.declining(entries), 'outOfUse');
  doubts.of(authorsOfPaper(text, entries, isInTable), 'notAskedFor');
}

/** Whether a text holds nothing but addresses: then no word in it says anything of them. */
function areAll(text: string, entries: readonly Entry[]): boolean {
  let at = 0;
  for (const { kind, person, from, to } of entries) {
    if (kind !== 'address' || to - from !== person.length) return false;
    for (; at < from; at++) if (!separators.has(text.charCodeAt(at))) return false;
    at = to;
  }
  return text.slice(at).trim() === '';
}
const separators: ReadonlySet<number> = new Set(Array.from(' \t\r\n,;', (sign) => sign.charCodeAt(0)));
