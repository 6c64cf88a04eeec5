import { isEndOfStay, isOver, isPeriodOver } from '../../formats/standing/end-dates';
import { isNamedOut } from '../../formats/standing/out-in-cells';
import { saysAside, saysOut } from '../../formats/words/says-out';
import { noWords } from '../../formats/words/state-words';
import { type Draft, noReasons, waitingFor } from '../entry';
import { asking } from '../said/request-words';
import { isTaggedOut } from './change-tags';

/** Signs and words by which a list says who takes part, and those by which it says who does not; chats write signs by name. */
const crosses =
  /[✗✘❌✖🚫⛔👎⏳⌛❓❔🛑🗑🙅🤔💀☠]|:(?:x|no_entry(?:_sign)?|negative_squared_cross_mark|heavy_multiplication_x|thumbsdown|-1|no_good|hourglass(?:_flowing_sand)?):/u;
const boxInFront = /^[\s>]*(?:[-*•·]\s+)?(?:\d{1,4}[.)]\s*)?([☐□◻⬜◯○])\uFE0F?/u;
/** Lights that say no, or wait, where others say yes. */
const warnings = /[🔴🟥🟡🟠🟨🟧]/u;
const ticks =
  /[🟢🟩☑☒✅✔✓🗹◼■⬛●]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|thumbsup|\+1):/u;
const minusInFront = /^[ \t]*[-−–]\s*(?=[^\s-])/;
/** A line that is switched off among others that are not. */
const commentedOut = /^\s*(?:(?:#|\/\/|;|%)\s+\S|(?:#|\/\/)\s*[^\s#/@]+@)/;
const notCommented = /^(?!\s*(?:#|\/\/|;|%)).*@/m;
/** `[x] invite …`: a task that is done, among others that are not. */
const task = /^[\s>]*(?:[-*•·]\s+)?(?:\d{1,4}[.)]\s*)?(\[[ xX]\]|[☐☑])\s*(?=\p{L})/u;
const openTask = /^(?:[^\S\n\r\u2028\u2029]|>)*(?:[-*•·]\s+)?(?:\[ \]|☐)\s*\p{L}/mu;
const numberInFront = /^(\d{1,4})\.[^@]+@/;
const plusLine = /^[ \t]*\+\s*[^\s+].*@/m;
const yesAtEnd =
  /(?:^|[\t;,|]|\s[-–—:]|\s)\s*["']?(?:yes|y|ja|oui|sí|si|sì|sim|tak|ano|igen|da|да|evet|x|true|✓|✔|✅|はい|是)["']?\s*$/imu;
const lastCell = /[\t;,|:–—]\s*["']?([^\t;,|:–—"']{1,12})["']?\s*$/u;
const stateInFront = /^[^\p{L}@]*(\p{Lu}{4,}|[zZ]{2,}|[xX]{2,})(?:\s*[-–_:|]+\s*|\s+)(?=\p{L})/u;
/** `suspended  ben@example.org`: one small word, and the address. */
const smallStateInFront = /^\s*(\p{Ll}[\p{Ll}-]{2,20})\s+[^\s@]+@\S+\s*$/u;
/** The text is not looked at further than that. */
const maxLength = 200_000;
const maxLineLength = 1000;
const maxAnswerLength = 40;
/** Of a line that gives somebody's stay there are a name, an address and that. */
const maxParts = 4;

/** What signs around the people of a list say: ticks and crosses, boxes, plus and minus, yes and no. */
export class Marks {
  private isTicked: boolean | undefined;
  private isDifference: boolean | undefined;
  private isCommented: boolean | undefined;
  private isAnswered: boolean | undefined;

  constructor(private readonly text: string) {}

  private get start(): string {
    return this.text.slice(0, maxLength);
  }

  /** Makes those of a line wait who are marked as not meant. */
  judge(line: string, drafts: readonly Draft[]): void {
    if (line.length > maxLineLength) return;
    const people = drafts.filter(({ finding }) => finding.kind !== 'none' && finding.state !== 'notUsed');
    const [person] = people;
    if (person === undefined) return;
    // A link may say its address twice.
    const key = person.finding.person.toLowerCase();
    const isAlone = people.every(({ finding }) => finding.person.toLowerCase() === key);
    let end = 0;
    for (const draft of people) {
      const front =
        line
          .slice(end, draft.from)
          .split(/[,;\t|]/)
          .at(-1) ?? '';
      end = draft.to;
      const stretch = front + line.slice(draft.from, draft.to);
      if (isNamedOut(stretch) || isStateInFront(stretch))
        draft.finding = waitingFor(draft.finding, 'outOfUse');
    }
    if (isFlaggedOut(line)) for (const draft of people) draft.finding = waitingFor(draft.finding, 'outOfUse');
    if (isTask(line, person)) {
      if (isDoneTask(line) && openTask.test(this.start))
        for (const draft of people) draft.finding = waitingFor(draft.finding, 'outOfUse');
      return;
    }
    const isComment = commentedOut.test(line) && this.hasOthersThanComments();
    if (
      isComment ||
      (isAlone && this.isMarkedOut(line, person)) ||
      (isStayOver(line) && hasOneAddress(people))
    )
      for (const draft of people) draft.finding = waitingFor(draft.finding, 'outOfUse');
    else if (/^\s*\+[^\s@+]+@/.test(line) && this.hasDifference()) takeSuggestion(person);
    for (const draft of people) if (this.isNumbered(draft)) takeSuggestion(draft);
  }

  private isMarkedOut(line: string, { finding }: Draft): boolean {
    if (crosses.test(line)) return !ticks.test(line);
    if (warnings.test(line)) return this.hasTicks();
    if (boxInFront.test(line)) return this.hasTicks();
    if (finding.kind === 'address' && minusInFront.test(line) && this.hasDifference()) return true;
    if (isTaggedOut(line, this.start)) return true;
    const answer = lastCell.exec(line.slice(-maxAnswerLength))?.[1]?.trim();
    return answer !== undefined && noWords.test(answer) && !/^[\d.]+$/.test(answer) && this.hasAnswers();
  }

  /** `2.jane@example.org` where another line begins with 1 or 3. */
  private isNumbered({ finding }: Draft): boolean {
    const number = numberInFront.exec(finding.person)?.[1];
    if (number === undefined) return false;
    const others = [Number(number) - 1, Number(number) + 1].join('|');
    return new RegExp(`^[^\\S\\n\\r\\u2028\\u2029]*0*(?:${others})\\.\\S*@`, 'm').test(this.start);
  }

  private hasOthersThanComments(): boolean {
    this.isCommented ??= notCommented.test(this.start);
    return this.isCommented;
  }

  private hasTicks(): boolean {
    this.isTicked ??= ticks.test(this.start);
    return this.isTicked;
  }

  /** Both lines with a plus and lines with a minus: those are to be added, these are to go. */
  private hasDifference(): boolean {
    this.isDifference ??= plusLine.test(this.start);
    return this.isDifference;
  }

  private hasAnswers(): boolean {
    this.isAnswered ??= yesAtEnd.test(this.start);
    return this.isAnswered;
  }
}

/** Whether a line with a box asks for something to be done with somebody. */
function isTask(line: string, { from, finding }: Draft): boolean {
  const box = task.exec(line)?.[0];
  if (box === undefined || finding.kind !== 'address') return false;
  return asking.test(line.slice(box.length, Math.max(from, line.indexOf(finding.person, from))));
}
const isDoneTask = (line: string): boolean => /[xX☑]/.test(task.exec(line)?.[1] ?? '');

const flag =
  /(?<![\p{L}])(?:(?:is_?)?(?:active|enabled)["'\]]*\s*(?:=>|[:=])\s*(?:bool\()?["']?(?:false|no|0)(?![\p{L}\d])|(?:is_?)?(?:disabled|deleted|suspended|locked|blocked|archived|deactivated)["'\]]*\s*(?:=>|[:=])\s*(?:bool\()?["']?(?:true|yes|1)(?![\p{L}\d]))/iu;
const told =
  /(?<!\p{L})(?:msg|message|event|action|operation|status|state|change)["'\]]*\s*(?:=>|=)\s*(?:"([^"]{2,60})"|'([^']{2,60})'|([\w.-]{2,60}))/giu;

/** `active=false`, `msg="user disabled"`: what a program writes of somebody in their line. */
function isFlaggedOut(line: string): boolean {
  if (!line.includes('=')) return false;
  if (flag.test(line)) return true;
  return [...line.matchAll(told)].some(([, double, single, bare]) => saysOut(double ?? single ?? bare ?? ''));
}

const hasOneAddress = (people: readonly Draft[]): boolean =>
  new Set(people.flatMap(({ finding }) => (finding.kind === 'address' ? finding.person.toLowerCase() : [])))
    .size === 1;

/** `valid until 2025-01-31` in a part of a line: the end of a stay without a heading, and it is over. */
function isStayOver(line: string): boolean {
  if (!/(?<![\p{L}\d])(?:19|20)\d\d(?!\d)/u.test(line)) return false;
  const parts = line.split(/[|;,\t()[\]]/);
  if (parts.length <= maxParts && isPeriodOver(parts.at(-1)?.trim() ?? '')) return true;
  return parts.some((part) => {
    const at = part.search(/\d/);
    return at > 2 && isEndOfStay(part.slice(0, at)) && isOver(part.slice(at).trim());
  });
}

/** `DISABLED - Ben Kross <…>`, `zzz_Carla Diaz <…>`: names by which directories put those aside who have left. */
function isStateInFront(stretch: string): boolean {
  const small = smallStateInFront.exec(stretch)?.[1];
  if (small !== undefined && (saysOut(small) || saysAside(small))) return true;
  const word = stateInFront.exec(stretch)?.[1];
  return word !== undefined && (/^(?:zz+|xx+)$/i.test(word) || saysOut(word) || saysAside(word));
}

/** `+jane@example.org` in what a list was changed by, `2.jane@example.org` in a list with numbers. */
function takeSuggestion(draft: Draft): void {
  const { suggestion } = draft.finding;
  if (suggestion === undefined || draft.finding.reasons[0] !== 'unusualCharacters') return;
  draft.finding = { person: suggestion, kind: 'address', state: 'ready', reasons: noReasons };
}
