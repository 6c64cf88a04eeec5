import { holdsOneOf } from '../page/strings';
import { wordsOf } from './part-words';
import type { Wording } from './wording';

/** What the days of a column are, by its head: those of the invitations, of something else, or not said. */
export type DaysSaid = 'invited' | 'other' | '';

/** What the head of a column says of its days. */
export function daysSaidBy(heading: string, wording: Wording): DaysSaid {
  if (holdsOneOf(heading, wordsOf(wording, 'otherDayColumns'))) return 'other';
  return holdsOneOf(heading, wordsOf(wording, 'invitedColumns')) ? 'invited' : '';
}
