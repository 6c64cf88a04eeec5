import { decodeQuotedPrintable } from '../../formats/decode/quoted-printable';
import { type Draft, type Finding, notUsed, waitingFor } from '../entry';
import { checkAddressWord } from '../tokens/address-word';
import { withSingleSpaces } from '../words/characters';
import { type CardContent, contentOfCard, saysCalledOff } from './component-remarks';
import { preferredOfCard } from './preferred-of-card';

const begin = /^BEGIN:V[A-Z]+\s*$/i;
const property = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z][A-Za-z0-9-]*)[;:]/;
const attendee = /^(?:ATTENDEE|ORGANIZER)(?:;|:mailto:)/i;
const fold = /(?:\r\n|[\r\n])[ \t]/g;
const maxPropertyLength = 4000;
/** An event or card is not looked at further than that. */
export const maxComponentLength = 40_000;
const quotedPrintable = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE(?:;[^:]*)?:/i;

/** Whether a property of an old card (vCard 2.1) has its value in quoted-printable. */
export const isQuotedPrintable = (line: string): boolean => quotedPrintable.test(line.slice(0, 200));

/**
 * Reads the lines of calendar invitations (iCalendar, RFC 5545) and address cards (vCard, RFC 6350), folded or not:
 * `ATTENDEE;CN="Doe, Jane":mailto:jane@example.org`. Between BEGIN and END all other lines name nobody, although some of
 * them, such as UID, look like addresses.
 */
export class PropertyLines {
  /** What the lines belong to, as far as a BEGIN line told. */
  format: 'vcard' | 'calendar' | undefined;
  /** What the BEGIN lines without an END line yet begin, in capitals. */
  private readonly open: string[] = [];
  /** Whether the card has given an address already: further ones are of the same person. */
  private hasAddress = false;
  /** Whether the card is one of a group: its own address is none of a person, its members are. */
  private isGroup = false;
  /** Whether the event is called off, or all events of the calendar. */
  private isCancelled = false;
  private areCancelled = false;
  /** What the address card says of whom it is of. */
  private card: CardContent | undefined;
  /** The address that the card says is the one to write to, where that is not its first. */
  private preferred: string | undefined;

  /** Whether a BEGIN line has no END line yet. */
  get isWithin(): boolean {
    return this.open.length > 0;
  }

  /** Whether the line is a property, so that it goes on in the next line if that begins with a blank. */
  expects(line: string): boolean {
    if (!this.isWithin) return attendee.test(line) || begin.test(line);
    if (line.trim() === '') return false;
    if (!property.test(line)) this.open.length = 0;
    return this.isWithin;
  }

  /**
   * Reads a property, with all the lines it goes on in.
   * @param behind some of what stands behind it
   */
  read(folded: string, behind = ''): Draft {
    const to = folded.trimEnd().length;
    const line = decoded(folded.slice(0, maxPropertyLength).replace(fold, ''));
    const name = property.exec(line)?.[1]?.toUpperCase() ?? '';
    const draft: Draft = { from: 0, to, name: '', finding: notUsed('mailHeader') };
    if (name === 'BEGIN' || name === 'END') {
      this.format ??= /:\s*VCARD/i.test(line) ? 'vcard' : 'calendar';
      this.beginOrEnd(
        name === 'BEGIN',
        line
          .slice(line.indexOf(':') + 1)
          .trim()
          .toUpperCase(),
        behind,
      );
    } else if (name === 'AGENT' && /:\s*BEGIN:VCARD\s*$/i.test(line)) this.beginOrEnd(true, 'VCARD', behind);
    else if (name === 'METHOD') this.areCancelled = /:CANCEL\s*$/i.test(line);
    else if (name === 'KIND')
      this.isGroup = /:\s*(?:group|org|location|application|device|thing)\s*$/i.test(line);
    else if (name === 'RELATED' || name === 'AGENT') draft.finding = otherIn(partsOf(line).value);
    else if (name === 'ATTENDEE' || name === 'MEMBER' || name === 'ORGANIZER' || name === 'EMAIL') {
      const { parameters, value } = partsOf(line);
      draft.finding = personIn(value, parameters);
      if (this.isOfOther) draft.finding = waitingFor(draft.finding, 'otherPerson');
      else if (this.isCancelled || this.areCancelled) draft.finding = waitingFor(draft.finding, 'outOfUse');
      else if (name === 'EMAIL')
        draft.finding = this.isGroup ? waitingFor(draft.finding, 'groupAddress') : this.ownOf(draft.finding);
      draft.name = nameOf(parameters.get('CN') ?? this.card?.name ?? '');
    }
    return draft;
  }

  private beginOrEnd(isBegin: boolean, component: string, behind: string): void {
    if (this.open.length === (isBegin ? 0 : 1)) {
      const isCard = isBegin && component === 'VCARD';
      this.card = isCard ? contentOfCard(behind) : undefined;
      this.hasAddress = false;
      this.isGroup = false;
      this.areCancelled = false;
      this.preferred = isCard ? preferredOfCard(behind) : undefined;
    }
    if (/^V(?:EVENT|TODO)$/.test(component)) this.isCancelled = isBegin && isCalledOff(behind, component);
    if (isBegin) this.open.push(component);
    else this.open.pop();
  }

  /** Within an alarm those stand who are reminded, within a card that of somebody's secretary. */
  private get isOfOther(): boolean {
    return this.open.at(-1) === 'VALARM' || (this.open.length > 1 && this.open.at(-1) === 'VCARD');
  }

  private ownOf(finding: Finding): Finding {
    if (finding.state === 'notUsed') return finding;
    const isFurther =
      this.preferred === undefined ? this.hasAddress : finding.person.toLowerCase() !== this.preferred;
    this.hasAddress = true;
    if (this.card?.isOut) return waitingFor(finding, 'outOfUse');
    return isFurther ? waitingFor(finding, 'otherAddress') : finding;
  }
}

/** RFC 5545, 3.8.1.11: wherever the line stands, it is said of this event, and of no other one. */
function isCalledOff(behind: string, component: string): boolean {
  const own = behind.split(new RegExp(`^END:${component}`, 'im'), 1)[0] ?? '';
  return /^STATUS:CANCELLED\s*$/im.test(own) || saysCalledOff(own);
}

function decoded(line: string): string {
  if (!isQuotedPrintable(line)) return line;
  const charset = /;CHARSET=([^;:]+)/i.exec(line)?.[1];
  const value = line.indexOf(':') + 1;
  return line.slice(0, value) + decodeQuotedPrintable(line.slice(value), charset).text;
}

function personIn(value: string, parameters: ReadonlyMap<string, string>): Finding {
  const stated = parameters.get('EMAIL');
  const word = value.includes('@') || stated === undefined ? value : stated;
  if (!word.includes('@')) return notUsed('mailHeader');
  const finding = checkAddressWord(word.trim());
  if (/^(?:DECLINED|DELEGATED)$/i.test(parameters.get('PARTSTAT') ?? ''))
    return waitingFor(finding, 'outOfUse');
  const kind = parameters.get('CUTYPE') ?? '';
  if (/^GROUP$/i.test(kind)) return waitingFor(finding, 'groupAddress');
  const isThing = /^(?:ROOM|RESOURCE)$/i.test(kind);
  return isThing && finding.state === 'ready'
    ? { ...finding, state: 'doubtful', reasons: ['roleAddress'] }
    : finding;
}

/** Somebody beside the person of a card: a secretary, a spouse. */
function otherIn(value: string): Finding {
  const word = value.trim();
  return /^[^\s@]+@[^\s@]+$/.test(word) && !/^urn:/i.test(word)
    ? waitingFor(checkAddressWord(word), 'otherPerson')
    : notUsed('mailHeader');
}

/** `NAME;KEY=value;KEY="a:b;c":value` taken apart: quotes protect colons and semicolons. */
function partsOf(line: string): { parameters: Map<string, string>; value: string } {
  const parameters = new Map<string, string>();
  const part = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*/y;
  part.lastIndex = line.search(/[;:]/);
  let at = part.lastIndex;
  for (let found = part.exec(line); found !== null; found = part.exec(line)) {
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''));
    at = part.lastIndex;
  }
  return { parameters, value: line.slice(line.indexOf(':', at) + 1) };
}

function nameOf(text: string): string {
  return text.includes('@') ? '' : withSingleSpaces(unescaped(text)).replace(/^['"]|['"]$/g, '');
}

const unescaped = (text: string): string => text.replace(/\\([,;\\])/g, '$1');
