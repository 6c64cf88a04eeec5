import { isOrdinaryWord } from '../address/user-id';
import { type Draft, doubtful, type Reason } from '../entry';
import { isProse } from '../line/line';
import { resembles } from '../words/names';
import { announcesList, isOfLogins } from '../words/words';
import { LoginsBelow } from './logins-below';
import { Sections } from './sections';
import { ThingsBelow } from './things-below';

/** A table's row longer than this is no heading, nor looked at as a row under one. */
const maxHeadingLength = 2000;
const headerOfOneMail =
  /^[\s>]*(?:from|sent|date|subject|von|gesendet|betreff|de|envoyé|objet|enviado|asunto)\s*:/i;

const userIdHeading =
  /^\s*(?:basespace\s+|illumina\s+)?(?:user[ _-]?(?:id|name)s?|log[ -]?in(?:\s+(?:id|name))?s?)\s*$/i;

/** So many states `Surroundings` tells apart. */
export const states = 256;

/** A list; a text with names or the like in it; one with sentences or mail headers. */
export type TextKind = 'list' | 'text' | 'prose';

/**
 * What the other lines tell of a line. In a text with sentences or mail headers a word on a line of its own (`genomics`,
 * `run_2024`) is not filled as a user ID, unless a line such as `Please add these users:` or the heading `User ID` of its
 * column announces it. Beside names without an address that holds for ordinary words only. What kind of text it is shows
 * at its end, so it is then read once more.
 */
export class Surroundings {
  /** The line before was prose that goes on in the next one. */
  followsText = false;
  private isAnnounced = false;
  private sawText = false;
  private sawProse = false;
  private sawWord = false;
  private sawUserId = false;
  private nameAbove = '';
  private readonly logins = new LoginsBelow();
  private readonly things = new ThingsBelow();
  /** Which column of the table that the line belongs to has the heading `User ID`; -1 for none. */
  private userIdColumn = -1;
  private readonly sections: Sections;

  /** @param known what the text is known to be already */
  constructor(
    text: string,
    private readonly known: TextKind,
  ) {
    this.sections = new Sections(text);
  }

  /** Why everybody waits up to the next heading: the last one announced people who have left, or are not meant. */
  get doubtOfSection(): Reason | undefined {
    return this.sections.reason;
  }

  /** What the text turned out to be after words of it were taken for user IDs; undefined where that changes nothing. */
  get secondLook(): TextKind | undefined {
    const isNew = (this.sawText && this.sawWord) || (this.sawProse && this.sawUserId);
    return isNew && this.known === 'list' ? (this.sawProse ? 'prose' : 'text') : undefined;
  }

  /** All that the judgement of a line with an address depends on besides the line; -1 where it is more than a number tells. */
  get state(): number {
    const { isBehindBlank } = this.sections;
    if (this.nameAbove !== '' || this.things.isOpen || this.userIdColumn >= 0 || isBehindBlank === undefined)
      return -1;
    return bitsOf(
      this.followsText,
      this.isAnnounced,
      this.sawText,
      this.sawProse,
      this.sawWord,
      this.sawUserId,
      isBehindBlank,
      this.logins.isOpen,
    );
  }

  /** Goes past a line with an address that leads from a state to another one. @param state as it was behind a line like it */
  passTo(state: number): void {
    const has = (bit: number): boolean => (state & (1 << bit)) !== 0;
    this.followsText = has(0);
    this.isAnnounced = has(1);
    this.sawText = has(2);
    this.sawProse = has(3);
    this.sawWord = has(4);
    this.sawUserId = has(5);
    this.logins.isOpen = has(7);
    this.sections.passPeople();
  }

  /** Goes past a line that holds nothing but addresses. */
  passAddresses(): void {
    this.followsText = false;
    this.logins.isOpen = false;
    this.nameAbove = '';
    this.things.end();
    this.sections.passPeople();
  }

  /** Goes past a line that holds nothing. */
  passBlank(): void {
    this.followsText = false;
    this.logins.isOpen = false;
    this.things.end();
    this.sections.passBlank();
  }

  /**
   * Takes a line into account, and makes those of its drafts doubtful that only look like people.
   * @param isProperty of a card or event
   * @returns whether the people of the line before wait by what this one says
   */
  judge(line: string, drafts: readonly Draft[], isProperty = false): boolean {
    const last = drafts.at(-1);
    if (last === undefined) {
      this.passBlank();
      return false;
    }
    const isOwnList = this.logins.judge(line, drafts);
    const hasProse =
      headerOfOneMail.test(line.slice(0, 80)) || drafts.some((draft) => isProseOrHeader(line, draft));
    this.sawProse ||= drafts.some(({ finding }) => finding.reasons[0] === 'fileName');
    const isText =
      hasProse || drafts.some(({ finding }) => /^(?:nameOnly|severalWords)$/.test(finding.reasons[0] ?? ''));
    if (isOfLogins(line.trim())) this.isAnnounced = true;
    else if (isText) this.isAnnounced = announcesList(line);
    this.sawText ||= isText && !this.isAnnounced;
    this.sawProse ||= hasProse && !this.isAnnounced;
    this.lookForHeading(line, drafts);
    this.things.judge(line, drafts);
    for (const draft of drafts) {
      if (!isOwnList && !this.isUnderHeading(line, draft)) this.doubt(draft, drafts.length === 1);
    }
    this.nameAbove = last.finding.reasons[0] === 'nameOnly' ? line.slice(last.from, last.to) : '';
    this.followsText = isProse(line, last) && !/[.:!?]\s*$/.test(line.slice(-20));
    return this.sections.judge(line, drafts, isProperty);
  }

  private lookForHeading(line: string, drafts: readonly Draft[]): void {
    const cells = line.length < maxHeadingLength ? line.split('\t') : [];
    if (cells.length < 2) this.userIdColumn = -1;
    else if (drafts.every(({ finding }) => finding.state === 'notUsed')) {
      const column = cells.findIndex((cell) => userIdHeading.test(cell));
      if (column >= 0) this.userIdColumn = column;
    }
  }

  private isUnderHeading(line: string, { from }: Draft): boolean {
    return this.userIdColumn >= 0 && line.slice(0, from).split('\t').length - 1 === this.userIdColumn;
  }

  private doubt(draft: Draft, isAlone: boolean): void {
    const { kind, state, person } = draft.finding;
    if (kind !== 'userId' || (state !== 'ready' && state !== 'fixed')) return;
    // A chat's list of members: the name, and under it the handle.
    if (isAlone && this.nameAbove !== '' && resembles(this.nameAbove, person)) {
      draft.finding = doubtful('userId', person, 'nameOrUserId');
    } else if (!this.isAnnounced) {
      const isWord = isOrdinaryWord(person);
      if (isWord) this.sawWord = true;
      else this.sawUserId = true;
      if (this.known === 'prose' || (isWord && this.known === 'text'))
        draft.finding = doubtful('userId', person, 'wordInText');
    }
  }
}

function isProseOrHeader(line: string, draft: Draft): boolean {
  return draft.finding.reasons[0] === 'mailHeader' || isProse(line, draft);
}

const bitsOf = (...facts: readonly boolean[]): number =>
  facts.reduce((bits, is, place) => (is ? bits | (1 << place) : bits), 0);
