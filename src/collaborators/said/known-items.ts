import { endOfLine } from '../../formats/rows/text-lines';
import { mark } from '../sections/section-headings';
import { resembles } from '../words/names';
import { announcesList } from '../words/words';
import { asksElsewhere, negates } from './asking';
import { anyAddress, sentenceEnd } from './clauses';
import { isFine, smallWordsOf } from './fine-words';
import { isAdded, isOfPeople, isOfThings, isSpeakersTurn, noHeading, pointsBelow } from './item-words';
import { areNamesLabels, hasInitialOf } from './names-as-labels';
import { withoutElsewhere } from './out-words';
import { asking, asksByVerb, requests } from './request-words';
import { saysSwapped, verbsOfSwapping } from './said-otherwise';
import { unitIn } from './units';

/** So many small words make a sentence of a line without people. */
const minWords = 4;
/** A heading is not looked for farther above than that. */
const maxLines = 60;
const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const inBrackets = /\([^()]*\)|\[[^[\]]*\]/gu;
const speaker = /^[\s>]*(?:\[[^\]\n]{1,40}\]\s*)?[\p{L}\p{M} .'’-]{2,40}[:：=]\s+/u;
/** What stands in front of an address, or of a name with one, and a colon behind it. */
const label = /(?:^|[,;(]|[.!?]\s)\s*([^:,;()]{2,60})[:：]\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}[<("']*$/u;
/** `Rooms 1`, `[~jdoe]`, `type=work`: labels of other things than people. */
const labelOfThings = /[\d=~@[\]]/;
/** `Farewell present for`, `Keys – Olga`: the first word of a line, where it is no name's. */
const beginning =
  /^[\s>]*(?:[-+*•·–]\s+|\d+[.)]\s+)?[*_]{0,2}(\p{Lu}\p{Ll}[\p{L}\p{M}]+)[*_]{0,2}(?:\s+(?!(?:de[nrl]?|d[aiou]|do[es]|v[ao]n|te[nr]|zu[mr]?|l[ae]|el|al|bin|ibn|af|y|e)\s)\p{Ll}{2}|\s*[–—]\s+\p{Lu}|\s+-\s+\p{Lu})/u;
/** `Accounts – Greg (greg@…) – for: …`: whoever stands in front does it for those behind. */
const forOthers = /(?:^|[\s,;–(-])(?:for|für|pour|para|per|voor|dla|för|til|till)\s*[:：].*@/iu;
/** Somebody whom an address stands for says what follows. */
const saysWhatFollows = /^[\s)>\]"']*[:：]\s*$/u;
const everyAsking = new RegExp(asking.source, 'giu');

/**
 * Lists within a text of sentences: there as well ready means sure. Whoever stands in one is meant where their line, and the
 * heading above, hold nothing but names and known words: `Watchers: …`, `Not answered yet` over some may say anything.
 */
export class KnownItems {
  private readonly hasSentences: boolean;
  private readonly isChat: boolean;
  private areLabelsNames: boolean | undefined;
  private isOfUnits: boolean | undefined;

  constructor(private readonly text: string) {
    let sentences = 0;
    let turns = 0;
    const all = new Set<string>();
    for (const line of text.split(/[\r\n]+/)) {
      const small = smallWordsOf(line.replace(anyAddress, ' '));
      if (isSpeakersTurn(line)) turns++;
      if (small.length >= minWords) sentences++;
      for (const one of small) all.add(one);
    }
    const known = [...all].filter(isFine).length;
    this.hasSentences = sentences > 0 && known * 5 > all.size * 2;
    this.isChat = turns > 1;
  }

  /** Whether nothing unknown is said of somebody by their line, and by what stands above. */
  isSure(from: number, to: number, person: string): boolean {
    if (!this.hasSentences) return true;
    const { text } = this;
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const end = endOfLine(text, to);
    const [front = ''] = text.slice(start, from).split(anyAddress).slice(-1);
    const [behind = ''] = text.slice(to, end).split(anyAddress, 1);
    if (comesInstead(text.slice(start, from), text.slice(to, end))) return true;
    if (forOthers.test(text.slice(to, end)) || !isKnownBehind(behind)) return false;
    const [before = ''] = front.split(sentenceEnd).slice(-1);
    const [after = ''] = behind.split(sentenceEnd, 1);
    if (!isKnownQuestion(front.slice(0, front.length - before.length))) return false;
    const own = `${before} ${after}`;
    if (asksElsewhere(own) || (asking.test(own) && smallWordsOf(own).every(isFine))) return true;
    return this.isKnownInFront(before, person) && this.isUnderKnown(start, person);
  }

  private isKnownInFront(front: string, person: string): boolean {
    if (/=["']?$/.test(front)) return true;
    const said = this.isChat ? front.replace(speaker, '') : front;
    const called = label.exec(said)?.[1];
    if (called !== undefined && !this.isNameOf(called, person) && !labelOfThings.test(called))
      if (!(called.match(word) ?? []).every(isFine)) return false;
    const first = beginning.exec(said)?.[1];
    if (first !== undefined && !resembles(first, person) && (!isFine(first) || isOfThings(first)))
      return false;
    const last = [...said.matchAll(everyAsking)].at(-1)?.index ?? 0;
    return smallWordsOf(said.slice(last).replace(inBrackets, ' ').replace(speaker, '')).every(isFine);
  }

  /** `Nadia: n.benali@…` below `Lucie: lucie@…`, `and Nadia too: …`. */
  private isNameOf(called: string, person: string): boolean {
    if (resembles(called, person)) return true;
    if (!hasInitialOf(called, person)) return false;
    const small = smallWordsOf(called);
    if (small.length > 0) return small.some(isAdded) && small.every(isFine);
    this.areLabelsNames ??= areNamesLabels(this.text);
    return this.areLabelsNames;
  }

  private get hasUnits(): boolean {
    this.isOfUnits ??= this.text.split(/[\r\n]+/).some((line) => unitIn(line)?.isPlural === false);
    return this.isOfUnits;
  }

  private isUnderKnown(start: number, person: string): boolean {
    let isDirect = true;
    // Below `Oncology:`, which says nothing of anybody: only a sentence above can.
    let unit: ReturnType<typeof unitIn>;
    let end = start - 1;
    for (let count = 0; end > 0 && count < maxLines; count++) {
      const from = this.text.lastIndexOf('\n', end - 1) + 1;
      const whole = this.text.slice(from, end);
      end = from - 1;
      if (whole.trim() === '') isDirect = false;
      if (noHeading.test(whole)) continue;
      const line = withoutElsewhere(whole);
      const words = line.match(word) ?? [];
      const small = smallWordsOf(line);
      // A name.
      if (small.length === 0 && (words.length === 0 || (words.length > 1 && !/[:：]/.test(line)))) continue;
      if (resembles(line, person) && words.length <= minWords) continue;
      const isPositive = words.some(isOfPeople) && !negates(line.toLowerCase());
      if (small.length >= minWords || /[.!?]["')]*\s*$/.test(line))
        return (
          (!isDirect && unit === undefined) ||
          isPositive ||
          (!pointsBelow.test(line) && unit === undefined) ||
          asksByVerb(line) ||
          asksElsewhere(line) ||
          announcesList(line) ||
          small.every(isFine)
        );
      if ((!isDirect && unit === undefined && !mark.test(line)) || isPositive) return true;
      if (unit === undefined && /\d/.test(line.replace(/\(\d+\)\s*[:：]?\s*$/, ''))) return true;
      if ([...words.slice(0, 1), ...small].every(isFine)) return !negates(line.toLowerCase());
      unit = unitIn(line);
      if (unit === undefined || (unit.isPlural && !this.hasUnits)) return false;
    }
    return unit === undefined;
  }
}

/** `Replace old@… by new@…`: of two in a line, the second. */
function comesInstead(before: string, after: string): boolean {
  const all = before.split(anyAddress);
  const [front = '', between = ''] = all;
  const areFine = (front.match(word) ?? []).every((one) => verbsOfSwapping.test(one) || isFine(one));
  return all.length === 2 && areFine && saysSwapped(front, between, after);
}

/** `Who is leaving? Only Greta (greta@…)`: a question that stands in front in the same line. */
const isKnownQuestion = (front: string): boolean =>
  !/[?？]\s*$/.test(front) || smallWordsOf(front.split(/[.!]\s/).at(-1) ?? '').every(isFine);

function isKnownBehind(behind: string): boolean {
  if (saysWhatFollows.test(behind)) return false;
  const [said = ''] = behind.replace(inBrackets, ' ').split(sentenceEnd, 1);
  const small = smallWordsOf(said);
  const unknown = small.filter((one) => !isFine(one)).length;
  return unknown < 2 || small.length < minWords || (requests.test(said) && !negates(said));
}
