import { displayName, findPerson, samePerson } from '../../basespace/person';
import { formatMoment, formatTime, listText } from '../../shared/format';
import type { PersonSeen, WorkgroupContext } from '../../shared/messages/workgroup-context';
import { countText, text } from '../../shared/text';
import type { RowUser } from '../users-table/people';

/** What was found of the owner and the administrators among the users. */
export interface PeopleFound {
  /** The owner's row, where it is certain which one that is. */
  owner: RowUser | undefined;
  /** Sentences for the legend. */
  notes: string[];
}

/**
 * Compares the users with those whom other screens have shown as owner and administrators. Nobody is said to be missing
 * unless all users were seen and each of them is somebody else for certain.
 * @param users who is in the table now
 * @param holdsAll whether those are all users; asked only where it matters
 */
export function findPeople(
  context: WorkgroupContext,
  users: readonly RowUser[],
  holdsAll: () => boolean,
): PeopleFound {
  const { owner, administrators, allUsers } = context;
  let whole: boolean | undefined;
  const isWhole = (): boolean => {
    whole ??= holdsAll();
    return whole;
  };
  const isMissing = (person: PersonSeen): boolean => {
    const found = findPerson(person, users);
    if (found !== 'nobody') return false;
    return isWhole() || (allUsers?.missing.some((missing) => samePerson(missing, person)) ?? false);
  };
  const count = (): number => (isWhole() ? users.length : (allUsers?.users ?? 0));
  const notes: string[] = [];
  if (owner && isMissing(owner))
    notes.push(text('legendOwnerMissing', displayName(owner), clock(context.ownerAt), count()));
  const others = administrators.filter(
    (person) => isMissing(person) && !(owner && samePerson(owner, person)),
  );
  if (others.length > 0)
    notes.push(
      countText(
        'legendAdministratorsMissing',
        others.length,
        clock(context.administratorsAt),
        listText(others.slice(0, 5).map(displayName)) + (others.length > 5 ? '…' : ''),
      ),
    );
  const ownerRow = owner ? findPerson(owner, users) : 'nobody';
  return { owner: typeof ownerRow === 'object' ? ownerRow : undefined, notes };
}

/** When something was seen, as a time of day; with the day where it was another one. */
function clock(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return isToday ? formatTime(at) : formatMoment(at);
}
