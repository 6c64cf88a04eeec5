import type { Entry } from '../entry';
import { smallWords } from './clauses';
import { asking } from './request-words';

/** Longer texts are no minutes of a meeting. */
const maxLength = 40_000;
const minWords = 2;
/** Over those who were at a meeting, or not, or wrote down what was said. */
const attendance =
  /^(?:[^\S\n\r\u2028\u2029]|[>#*_|•-])*(?:present|in attendance|attend(?:ees|ance|ed|ing)|attended by|apologies(?: for absence)?|regrets|absent|chair(?:ed by|person)?|facilitator|scribe|note[- ]?taker|minutes(?: by| taken by)?|distribution|anwesend\p{L}*|entschuldigt|abwesend|protokoll(?:ant\p{L}*|führ\p{L}*)?|sitzungsleitung|moderation|verteiler|présente?s?|excusée?s?|absente?s?|secrétaire|asistentes|presentes|ausentes|acta|presenti|assenti|verbale|verbalizzante|ausências|ata|aanwezig\p{L}*|afwezig\p{L}*|notulen|notulist|obecni|nieobecni|protokołował\p{L}*|närvarande|frånvarande|protokollförare|til stede|fraværende|tilstede|referent|出席者?|欠席者?|議事録|参会人员?|与会者|出席人员|缺席|记录人|참석자?|불참자?)[\s*_]*(?:\([^()@]{1,40}\))?[\s*_]*[:：]/iu;

const anyAttendance = new RegExp(attendance.source, 'imu');

/**
 * Whom minutes name as those who were at a meeting, where they ask for others: `Present: …`, and below `Invite …`.
 * @returns their addresses in lower case
 */
export function onlyAttending(text: string, entries: readonly Entry[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.length > maxLength || !anyAttendance.test(text)) return found;
  const asked = new Set<string>();
  const attending: string[] = [];
  let isBelow = false;
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]+/g)) {
    const own = entries.filter(
      (entry) => entry.kind === 'address' && entry.from >= from && entry.from < from + line.length,
    );
    const people = own.map(({ person }) => person.toLowerCase());
    const heads = attendance.test(line);
    if (heads || (isBelow && people.length > 0 && smallWords(line) === 0)) attending.push(...people);
    else if (asking.test(line) && smallWords(line.replace(/\S*@\S+/g, ' ')) >= minWords)
      for (const { state, person } of own) if (state !== 'doubtful') asked.add(person.toLowerCase());
    isBelow = heads ? people.length === 0 : isBelow && people.length > 0;
  }
  if (asked.size > 0) for (const person of attending) if (!asked.has(person)) found.add(person);
  return found;
}
