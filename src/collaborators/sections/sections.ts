import { meaningOf, meansMail } from '../../formats/headings/headings';
import { endInHeading } from '../../formats/standing/end-dates';
import { standingByRemark } from '../../formats/standing/remark-standing';
import { type Draft, type Reason, waitingFor } from '../entry';
import { announcesOut } from '../said/announces-out';
import { takesBackOne } from '../said/people-of-line';
import { saysDone } from '../said/remarks';
import { Exceptions } from '../said/said-of-names';
import { takesBack } from '../said/said-otherwise';
import { isCapitalisedName } from '../words/names';
import { announcesList, isTableWord } from '../words/words';
import { headingIn, isOfSettings, levelOf, mark, reasonOfHeading, standsOverTable } from './section-headings';
import { bracketAtEnd, inBrackets, listOfWaiting, ofSeveral } from './section-words';
import { isOfInvitation, isState } from './state-lines';
import { WholeText } from './whole-text';

/** `Manager email` on a line of its own, as forms have it: whose address stands in the next one. */
const isOthersAddress = (text: string): boolean =>
  text.split(/\s+/).length < 5 && meansMail(text) && meaningOf(text) === 'otherPerson';

const emptyCells = /(?<=^[^,;|\t]*)[,;|\t][\s,;|]*$/;

/** Which section of a text a line stands in, as far as its heading says that the people there are not meant. */
export class Sections {
  /** Why the people below the last heading wait. */
  reason: Reason | undefined;
  private level = 0;
  /** The section began with a heading such as `Group B (on hold)`: another heading in that form ends it. */
  private isByRemark = false;
  /** That heading was somebody's name: `Ben Kross (until 2023)`, with the address some lines below. */
  private isOfOne = false;
  /** Whether that person's address was passed. */
  private hasPerson = false;
  private isAfterBlank = true;
  private readonly whole: WholeText;
  private readonly exceptions: Exceptions;

  constructor(private readonly text: string) {
    this.whole = new WholeText(text);
    this.exceptions = new Exceptions(text);
  }

  /** Whether the line before was blank; undefined in a section of people who are not meant. */
  get isBehindBlank(): boolean | undefined {
    const isOutside = this.reason === undefined && !this.isByRemark && !this.isOfOne && !this.hasPerson;
    return isOutside ? this.isAfterBlank : undefined;
  }

  /** A line without anything. */
  passBlank(): void {
    this.isAfterBlank = true;
    if (this.isOfOne) this.endRemark();
  }

  /** Goes past lines or a table with people. */
  passPeople(): void {
    this.isAfterBlank = false;
  }

  /**
   * Takes a line into account. A heading begins a section or ends one; a state on a line of its own may as well be said of
   * the person above.
   * @param drafts of the line; they wait where the section says so
   * @param isProperty of a card or event: it stands above nobody
   * @returns whether it says so of the people on the line before
   */
  judge(line: string, drafts: readonly Draft[], isProperty = false): boolean {
    const hasAddress = drafts.some(({ finding }) => finding.kind === 'address');
    if (hasAddress && this.isOfOne) this.hasPerson = true;
    if (hasAddress && takesBack(line)) return !takesBackOne(drafts, this.text);
    const heading = hasAddress || isProperty ? undefined : this.pass(line, drafts);
    const isAfterBlank = this.isAfterBlank;
    this.isAfterBlank = false;
    if (heading === 'remark') return true;
    if (heading === 'state') return this.passState(line, isAfterBlank);
    if (this.reason !== undefined && heading === undefined)
      for (const draft of drafts) draft.finding = waitingFor(draft.finding, this.reason);
    return false;
  }

  private pass(whole: string, drafts: readonly Draft[]): 'heading' | 'state' | 'remark' | undefined {
    if (whole.length > 400) return undefined;
    // As spreadsheets save a title: with the delimiters of all the cells that are empty.
    const line = whole.replace(emptyCells, '');
    if (this.whole.isFarewell(line)) return this.begin('otherPerson', 0);
    const remark = bracketAtEnd.exec(line)?.[1];
    if (remark !== undefined && standingByRemark(remark) !== undefined) {
      this.isByRemark = true;
      this.isOfOne = isCapitalisedName(line.slice(0, line.indexOf('(')).trim());
      return this.begin('outOfUse', 8);
    }
    if (this.isByRemark && (remark !== undefined || this.hasPerson)) this.endRemark();
    const text = headingIn(line);
    const isMarked = mark.test(line) || this.whole.isTitle(line);
    if (inBrackets.test(line) && standingByRemark(line.replace(/^[\s([（]+|[\s)\]）]+$/gu, '')) !== undefined)
      return 'remark';
    const end = text === undefined ? undefined : endInHeading(text);
    if (end === 'over' && (isMarked || ofSeveral.test(line))) return this.begin('outOfUse', levelOf(line));
    if (end === 'lasting' && levelOf(line) <= this.level) this.reason = undefined;
    if (!this.isAfterBlank && isOfInvitation(line) && this.whole.styleOfStates !== 'above') return 'remark';
    const isDone = text !== undefined && saysDone(text) && this.whole.hasOpenOnes;
    const reason = isDone ? 'outOfUse' : text === undefined ? undefined : reasonOfHeading(text, isMarked);
    if (isDone) return this.begin('outOfUse', levelOf(line));
    if (isOfSettings(line, this.text)) return this.begin('otherPerson', 6);
    if (text !== undefined && isOthersAddress(text)) {
      this.isByRemark = true;
      this.isOfOne = true;
      return this.begin('otherPerson', 8);
    }
    if (reason !== undefined && isMarked) return this.begin(reason, levelOf(line));
    if (reason === 'outOfUse') return 'state';
    if (drafts.some(({ finding }) => finding.kind === 'userId' && finding.state !== 'doubtful'))
      return undefined;
    if (announcesOut(line) && !this.exceptions.areAllIn(line)) return this.begin('outOfUse', 7);
    if (this.reason === undefined) return undefined;
    const isOther =
      isMarked || announcesList(line) || isState(line.trim()) || (text ?? '').split(/\s+/).some(isTableWord);
    const isSentence = text === undefined && drafts.some(({ finding }) => finding.reasons[0] === 'text');
    if ((isOther || isSentence) && levelOf(line) <= this.level) this.reason = undefined;
    return undefined;
  }

  private endRemark(): void {
    if (this.isByRemark) this.reason = undefined;
    this.isByRemark = false;
    this.isOfOne = false;
    this.hasPerson = false;
  }

  private begin(reason: Reason, level: number): 'heading' {
    if (this.reason === undefined || level <= this.level) {
      this.reason = reason;
      this.level = level;
    }
    return 'heading';
  }

  private passState(line: string, isAfterBlank: boolean): boolean {
    if (this.whole.isButton(line)) return false;
    const style = this.whole.styleOfStates;
    if (ofSeveral.test(line) || (listOfWaiting.test(line) && style !== 'behind'))
      return this.begin('outOfUse', levelOf(line)) !== 'heading';
    if (style === 'behind') return true;
    this.begin('outOfUse', levelOf(line));
    return !isAfterBlank && style !== 'above' && !standsOverTable(this.text, line);
  }
}
