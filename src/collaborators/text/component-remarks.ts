import { decodeQuotedPrintable } from '../../formats/decode/quoted-printable';
import { isUnitOut } from '../../formats/standing/out-in-cells';
import { standingByRemark } from '../../formats/standing/remark-standing';

/** A card is not looked at further than that. */
const maxCardLength = 8000;
const fold = /(?:\r\n|[\r\n])[ \t]/g;
const softBreak = /=(?:\r\n|[\r\n])/g;
const ofCards =
  /^(?:[A-Za-z0-9-]+\.)?(FN|NOTE|TITLE|ROLE|ORG|CATEGORIES|X-[A-Z-]*(?:STATUS|STATE|NOTE)[A-Z-]*)((?:;[^:\r\n]*)?):(.*)$/gim;
const ofEvents = /^(?:SUMMARY|DESCRIPTION|COMMENT)(?:;[^:\r\n]*)?:(.*)$/gim;

/** What a card says of whom it is of, wherever it says so. */
export interface CardContent {
  /** The name on it, as it is written. */
  name: string;
  /** Its note, its categories or what somebody is there say that they are not meant: `NOTE:left in 2021`. */
  isOut: boolean;
}

/** Reads what a card (vCard, RFC 6350) says. @param behind what stands behind its first line */
export function contentOfCard(behind: string): CardContent {
  const own = behind.slice(0, maxCardLength).split(/^END:VCARD/im, 1)[0] ?? '';
  const card: CardContent = { name: '', isOut: false };
  const isOpen = /QUOTED-PRINTABLE/i.test(own);
  const lines = (isOpen ? own.replace(softBreak, '') : own).replace(fold, '');
  // A card within the card, such as that of somebody's secretary, speaks of its own.
  const [before = lines] = lines.split(/^AGENT:|^BEGIN:VCARD/im, 1);
  for (const [, name = '', parameters = '', value = ''] of before.matchAll(ofCards)) {
    const text = textOf(value.trim(), parameters);
    if (/^FN$/i.test(name)) card.name ||= text;
    else if (/^ORG$/i.test(name)) card.isOut ||= text.split(/;/).some(isUnitOut);
    else card.isOut ||= partsOf(text, /^CATEGORIES$/i.test(name)).some(isOut);
  }
  return card;
}

/** Whether an event's own text says nothing but that it does not take place: `SUMMARY:Cancelled`. */
export function saysCalledOff(event: string): boolean {
  return [...event.replace(fold, '').matchAll(ofEvents)].some(([, value = '']) => isOut(value.trim()));
}

const isOut = (text: string): boolean => standingByRemark(text) === 'out';

function textOf(value: string, parameters: string): string {
  if (!/QUOTED-PRINTABLE/i.test(parameters)) return value;
  return decodeQuotedPrintable(value, /;CHARSET=([^;:]+)/i.exec(parameters)?.[1]).text;
}

const partsOf = (text: string, isList: boolean): string[] =>
  text.split(isList ? /(?<!\\),/ : /\\n|[\r\n]+/i).map((part) => part.replace(/\\([,;\\])/g, '$1').trim());
