import type { ConsolePage } from '../features/feature';
import type { Command } from '../shared/messages/commands';
import { tell } from '../shared/messages/tell';
import { currentLink } from './link';

/** What the part for the Users table carries out. */
export type UsersCommand = Extract<
  Command,
  { type: 'checkUsers' | 'tickUsers' | 'readAllUsers' | 'steerReading' }
>;

/**
 * The part of the content script that is wanted on command only: checking, reading and ticking the users. It comes as a
 * script of its own into the same world of the same frame, and answers as a message would, failures included: an error of
 * the one script is none of the other's.
 */
export interface UsersPart {
  carryOut(command: UsersCommand): Promise<unknown>;
}

/** Makes the part for a page; it ends with the signal. */
export type MakeUsersPart = (page: ConsolePage, signal: AbortSignal) => UsersPart;

/** A part that has not come after so long does not come, in milliseconds. */
const patience = 10_000;

/** Gives the part, injected by the background when it is first asked for; undefined when it does not come. */
export function bringUsersPart(page: ConsolePage, signal: AbortSignal): () => Promise<UsersPart | undefined> {
  let part: Promise<UsersPart | undefined> | undefined;
  return () => {
    part ??= injected().then((make) => {
      if (!make) part = undefined;
      return make?.(page, signal);
    });
    return part;
  };
}

function injected(): Promise<MakeUsersPart | undefined> {
  const link = currentLink();
  return new Promise((resolve) => {
    if (!link) return resolve(undefined);
    const timer = setTimeout(() => resolve(undefined), patience);
    link.takeUsersPart = (make) => {
      clearTimeout(timer);
      link.takeUsersPart = null;
      resolve(make);
    };
    tell({ type: 'wake', part: 'users' });
  });
}
