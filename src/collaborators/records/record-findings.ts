import type { Column } from '../../formats/headings/columns';
import type { Standing } from '../../formats/standing/remark-standing';
import { isStruckOut } from '../../formats/standing/states';
import type { Cell } from '../../formats/table';
import { type Draft, doubtful, type Finding, type Reason, waitingFor } from '../entry';

/** Why whoever has a standing waits. */
export const reasonOfStanding: Record<Standing, Reason> = {
  out: 'outOfUse',
  example: 'exampleRow',
  machine: 'machine',
  group: 'groupAddress',
  further: 'otherAddress',
  contact: 'otherPerson',
};
/** Records that are written into a cell of another one: whose they are is not known. */
const recordsWithin = /^\s*[[{]\s*\\*["[{]/;
const commentedOut = /^(?:#|\/\/|--|;)\s*\S/;

/** What is struck out in its cell, or commented out. */
export function switchedOff({ text }: Cell, drafts: Draft[]): Draft[] {
  const reason =
    isStruckOut(text) || commentedOut.test(text)
      ? 'outOfUse'
      : recordsWithin.test(text)
        ? 'otherColumn'
        : undefined;
  if (reason) for (const draft of drafts) draft.finding = waitingFor(draft.finding, reason);
  return drafts;
}

/** Why whoever stands in a column with another meaning waits. */
export function reasonOf(meaning: Column['meaning']): Reason {
  if (meaning === 'otherPerson') return 'otherPerson';
  if (meaning === 'group' || meaning === 'groupAddress') return 'groupAddress';
  return meaning === 'nothing' || meaning === 'state' ? 'otherColumn' : 'otherAddress';
}

/** The same finding, waiting where the word could be a user ID: it stands beside somebody. */
export function beside(finding: Finding): Finding {
  const isUsable = finding.state === 'ready' || finding.state === 'fixed';
  return isUsable ? doubtful(finding.kind, finding.person, 'besideAddress') : finding;
}
