/**
 * The part of the content script for the Users table, injected when the first command asks for it: counts who has no
 * access, keeps what was seen, reads the whole table, ticks users in it; reads which domains are allowed. It speaks only to the script that asked for it.
 */

import { readAllowedDomains } from '../../features/read-allowed-list';
import { readAllUsers } from '../../features/read-users/all/read-all';
import { ReadControl } from '../../features/read-users/all/read-control';
import { ReadProgress } from '../../features/read-users/all/read-progress';
import { checkUsers } from '../../features/read-users/check';
import { FollowedUsers } from '../../features/read-users/follow';
import { tickUsers } from '../../features/read-users/tick';
import { type CommandOf, failed, type ModuleFactory } from '../command-modules';
import { currentContext } from '../frame-context';

const makeUsersPart: ModuleFactory<'users'> = (page, signal) => {
  const followed = new FollowedUsers(page, signal);
  let steering: ReadControl | undefined;
  signal.addEventListener('abort', () => steering?.steer('cancel'), { once: true });

  const readAll = async (): Promise<unknown> => {
    const { workgroup } = page.lookNow();
    const news = new ReadProgress(page.emit);
    steering = new ReadControl((isPaused) => news.paused(isPaused));
    followed.isResting = true;
    try {
      const reading = await readAllUsers(page, steering, (done, of) => news.read(done, of));
      followed.take(workgroup, reading);
      news.over(reading.report);
      return reading.report;
    } catch (thrown) {
      news.over(undefined);
      throw thrown;
    } finally {
      steering = undefined;
      followed.isResting = false;
    }
  };
  const carryOut = async (command: CommandOf<'users'>): Promise<unknown> => {
    switch (command.type) {
      case 'checkUsers':
        return { ok: true, report: checkUsers(page, followed) };
      case 'readAllowed':
        return { ok: true, report: readAllowedDomains(page) };
      case 'tickUsers':
        return { ok: true, report: await tickUsers(page, command.users) };
      case 'readAllUsers':
        return { ok: true, report: await readAll() };
      case 'controlRead':
        steering?.steer(command.to);
        return { ok: true };
    }
  };
  return (command) => carryOut(command).catch(failed);
};

currentContext()?.pendingModules.users?.(makeUsersPart);
