import type { ComponentChildren } from 'preact';
import { personId } from '../../../basespace/person';
import type { UsersReading } from '../../../shared/messages/users';
import { countText } from '../../../shared/text';
import { More, maxShown } from '../../../ui/more';
import {
  countStates,
  type RosterComparison,
  type RosterMatch,
  type RosterState,
} from '../../../users/roster';
import { type User, userName } from '../../../users/user';
import { foundWords, missingTitle } from './sentences';

interface RosterListsProps {
  reading: UsersReading;
  comparison: RosterComparison;
  /** What can be done with those of a list, beneath it. */
  below(list: RosterState | 'extra'): ComponentChildren;
}

/** Those who need a look come first; the first list is open. */
const shownStates = [
  'missing',
  'pending',
  'noAccess',
  'unclear',
  'unread',
  'extra',
  'present',
  'repeated',
] as const;

/** Everybody of the roster by their state, and the users who are not in it. */
export function RosterLists({ reading, comparison, below }: RosterListsProps) {
  const { matches, extra } = comparison;
  const counts = { ...countStates(matches), extra: extra.length };
  const titleOf = (list: (typeof shownStates)[number]) =>
    list === 'missing' ? missingTitle(reading, counts.missing) : countText(`roster_${list}`, counts[list]);
  const shown = shownStates.filter((list) => counts[list] > 0);
  return (
    <div class="roster-lists">
      {shown.map((list, index) => (
        <details key={list} open={index === 0 && list !== 'present'}>
          <summary>{titleOf(list)}</summary>
          <ul class="entries" aria-label={titleOf(list)}>
            {list === 'extra'
              ? extra
                  .slice(0, maxShown)
                  .map((index) => <ExtraItem key={index} user={reading.users[index] as User} />)
              : matches
                  .filter(({ state }) => state === list)
                  .slice(0, maxShown)
                  .map((match, at) => <MatchItem key={at} match={match} reading={reading} />)}
          </ul>
          <More count={counts[list] - maxShown} />
          {below(list)}
        </details>
      ))}
    </div>
  );
}

function MatchItem({ match, reading }: { match: RosterMatch; reading: UsersReading }) {
  const { person } = match;
  const found = foundWords(match, reading);
  return (
    <li>
      <span class="entry-words">
        <bdi class="original">{person.written}</bdi>
        {found && <span class="reason">{found}</span>}
      </span>
    </li>
  );
}

function ExtraItem({ user }: { user: User }) {
  const id = personId(user);
  return (
    <li>
      <span class="entry-words">
        <bdi>{userName(user)}</bdi> {id !== userName(user) && <bdi class="original">{id}</bdi>}
      </span>
    </li>
  );
}
