import { type Draft, type Reason, waitingFor } from '../entry';
import { countWords, isCapitalisedName } from '../words/names';
import { allBut, isCalled, wordsOf } from './all-but';
import { saysSomebodyOut } from './out-words';

/** Where the person of a draft stands in its line. */
export function startOf(line: string, draft: Draft): number {
  const found = line.indexOf(draft.finding.person, draft.from);
  return found < 0 || found > draft.to ? draft.from : found;
}

/** Makes a person of a sentence wait: what stands beside is a name only where it is written as one. */
export function wait(draft: Draft, reason: Reason): void {
  draft.finding = waitingFor(draft.finding, reason);
  if (!(isCapitalisedName(draft.name) && countWords(draft.name) > 1)) draft.name = '';
}

/** `All but Vera: …`, in front of a list in which there is a Vera. @returns whether the line is such a list */
export function leavesOutByName(line: string, people: readonly Draft[]): boolean {
  const [first, ...others] = people;
  if (first === undefined || others.length === 0) return false;
  const exception = allBut(line.slice(0, startOf(line, first)));
  if (exception === undefined || saysSomebodyOut(exception.rest)) return false;
  const out = people.map(({ finding, name }) => {
    const own = wordsOf(finding.person, name);
    return exception.names.filter((one) => isCalled(one, own));
  });
  if (new Set(out.flat()).size < exception.names.length) return false;
  for (const [index, draft] of people.entries()) if (out[index]?.length) wait(draft, 'outOfUse');
  return true;
}

/** Whether two addresses are most likely of one person: a word is in both. */
export function mayBeSame(one: Draft, other: Draft): boolean {
  const words = wordsOf(one.finding.person, '').filter((word) => word.length >= minSharedWord);
  const others = wordsOf(other.finding.person, '');
  return words.some((word) => others.includes(word));
}
const minSharedWord = 3;

/** `Sorry, not ben@example.org`: of the people of the lines before only that one is taken back. */
export function takesBackOne(drafts: readonly Draft[], text: string): boolean {
  const first = drafts.find(({ finding }) => finding.kind === 'address');
  if (first?.finding.reasons[0] !== 'outOfUse') return false;
  const { person } = first.finding;
  return text.indexOf(person) !== text.lastIndexOf(person);
}
