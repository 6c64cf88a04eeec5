/** The part of the content script for the commands that read: the Users table, and which domains are allowed. */
import { readAllowedDomains } from '../../features/read-allowed-list';
import { readPending } from '../../features/read-pending';
import { WholeReader } from '../../features/read-users/all/whole-reader';
import { checkUsers } from '../../features/read-users/check';
import { FollowedUsers } from '../../features/read-users/follow';
import { tickUsers } from '../../features/read-users/tick';
import { requests } from '../../shared/messages/requests';
import { commandsOf } from '../command-handlers';
import { addPart } from '../frame-context';

addPart('users', {
  commands: commandsOf<'users'>((page, signal) => {
    const followed = new FollowedUsers(page, signal);
    const whole = new WholeReader(page, followed, signal);
    return {
      checkUsers: () => checkUsers(page, followed),
      readAllowed: () => readAllowedDomains(page),
      readPending: () => readPending(page),
      tickUsers: ({ users }) => tickUsers(page, users),
      readAllUsers: () => whole.read(),
      controlRead: ({ to }) => whole.control(to),
    };
  }, requests),
});
