import type { ConsolePage } from '../../../src/features/feature';
import { readPending } from '../../../src/features/read-pending';
import { readAllUsers } from '../../../src/features/read-users/all/read-all';
import { ReadControl } from '../../../src/features/read-users/all/read-control';
import { checkUsers } from '../../../src/features/read-users/check';
import type { FollowedUsers } from '../../../src/features/read-users/follow';
import { tickUsers } from '../../../src/features/read-users/tick';
import { UsersTableReader } from '../../../src/features/users-table/reader';
import { AssistantError } from '../../../src/shared/errors';
import type { PendingReport, ReadAllReport, TickReport, UserNamed } from '../../../src/shared/messages/users';
import { consolePage } from '../harness/console-page';

const pageOf = (screen: 'users' | 'pendingInvites' = 'users'): ConsolePage =>
  consolePage({ screen, workgroup: 'One' });

/** What a check of the users says: how many of how many have no access, or why it cannot tell. */
export function check(): string {
  const page = pageOf();
  try {
    const followed: Pick<FollowedUsers, 'readOnCommand'> = {
      readOnCommand: () => new UsersTableReader(page).read(undefined),
    };
    const { withoutAccess, users } = checkUsers(page, followed as FollowedUsers);
    return `${withoutAccess} of ${users}`;
  } catch (error) {
    if (error instanceof AssistantError) return error.code;
    throw error;
  }
}

/** What was pressed in the page by whomever, by name. */
const pressed: string[] = [];
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) {
  document.addEventListener(
    type,
    ({ target }) => {
      const control = (target as Element).closest('button, a, input, [role=button], th');
      if (control) pressed.push(control.getAttribute('aria-label') ?? control.textContent ?? '');
    },
    true,
  );
}

/** What a reading of the whole table has come to. */
export interface Outcome {
  report: ReadAllReport;
  /** Whom it has read, in the order of the table. */
  users: string[];
  /** The words of the first application of each. */
  words: (string | undefined)[];
  /** What it has pressed, each once. */
  pressed: string[];
  milliseconds: number;
}

/** The steering of the reading that runs. */
export let steering: ReadControl;

/** Reads the whole table that the document holds. @param progress called with how many were read */
export async function readAll(progress: (done: number) => void = () => undefined): Promise<Outcome> {
  steering = new ReadControl(() => undefined);
  pressed.length = 0;
  const since = performance.now();
  const { report, seen } = await readAllUsers(pageOf(), steering, progress);
  const [application = -1] = seen.applications;
  return {
    report,
    users: seen.all.map(({ person }) => person.address || person.name),
    words: seen.all.map(({ texts }) => texts[application]),
    pressed: [...new Set(pressed)],
    milliseconds: Math.round(performance.now() - since),
  };
}

/** Reads who is pending in the table that the document holds; or the code of what speaks against it. */
export function pending(): PendingReport | string {
  try {
    return readPending(pageOf('pendingInvites'));
  } catch (thrown) {
    if (!(thrown instanceof AssistantError)) throw thrown;
    return thrown.code;
  }
}

/** Ticks users in the table that the document holds. */
export async function tick(users: UserNamed[]): Promise<TickReport & { pressed: string[] }> {
  pressed.length = 0;
  const report = await tickUsers(pageOf(), users);
  return { ...report, pressed: [...pressed] };
}
