import { type Draft, doubtful } from './entry';
import { isProse } from './line';
import { resembles } from './names';
import { announcesOut } from './said-out';
import { isOrdinaryWord } from './user-id';
import { announcesList } from './words';

/** A table's row longer than this is no heading, nor looked at as a row under one. */
const maxHeadingLength = 2000;
const headerOfOneMail =
  /^[\s>]*(?:from|sent|date|subject|von|gesendet|betreff|de|envoyé|objet|enviado|asunto)\s*:/i;

const userIdHeading =
  /^\s*(?:basespace\s+|illumina\s+)?(?:user[ _-]?(?:id|name)s?|log[ -]?in(?:\s+(?:id|name))?s?)\s*$/i;

/**
 * What the other lines tell of a line. In a text with sentences, mail headers or names without an address, an ordinary
 * word on a line of its own (`genomics`, `jdoe`) is not filled as a user ID, unless a line such as
 * `Please add these users:` or the heading `User ID` of its column announces it. Whether a text is one shows at its end only, so it is then read once more.
 */
export class Surroundings {
  /** The line before was prose that goes on in the next one. */
  followsText = false;
  /** The lines before announced people who are to be left out, or have left. */
  isOut = false;
  private isAnnounced = false;
  private sawText = false;
  private sawWord = false;
  private nameAbove = '';
  /** Which column of the table that the line belongs to has the heading `User ID`; -1 for none. */
  private userIdColumn = -1;

  /** @param isText whether the text is known to be one already */
  constructor(private readonly isText: boolean) {}

  /** Whether the text turned out to be one after ordinary words of it were taken for user IDs. */
  get needsSecondLook(): boolean {
    return !this.isText && this.sawText && this.sawWord;
  }

  /** Goes past a line that holds nothing but addresses. */
  passAddresses(): void {
    this.followsText = false;
    this.nameAbove = '';
  }

  /** Takes a line into account, and makes those of its drafts doubtful that only look like people. */
  judge(line: string, drafts: readonly Draft[]): void {
    const last = drafts.at(-1);
    if (last === undefined) {
      this.followsText = false;
      return;
    }
    const isText = headerOfOneMail.test(line.slice(0, 80)) || drafts.some((draft) => isTextual(line, draft));
    if (isText) this.isAnnounced = announcesList(line);
    this.sawText ||= isText && !this.isAnnounced;
    if (drafts.every(({ finding }) => finding.kind === 'none')) this.isOut = announcesOut(line);
    this.lookForHeading(line, drafts);
    for (const draft of drafts) {
      if (!this.isUnderHeading(line, draft)) this.doubt(draft, drafts.length === 1);
    }
    this.nameAbove = last.finding.reasons[0] === 'nameOnly' ? line.slice(last.from, last.to) : '';
    this.followsText = isProse(line, last) && !/[.:!?]\s*$/.test(line.slice(-20));
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
    } else if (!this.isAnnounced && isOrdinaryWord(person)) {
      this.sawWord = true;
      if (this.isText) draft.finding = doubtful('userId', person, 'wordInText');
    }
  }
}

function isTextual(line: string, draft: Draft): boolean {
  const [reason] = draft.finding.reasons;
  return reason === 'nameOnly' || reason === 'mailHeader' || isProse(line, draft);
}
