import type { GuardId } from '../../shared/settings';
import type { ConsolePage } from '../feature';
import type { Press } from './press';

/** What is asked about a press that is held. */
export interface HeldQuestion {
  title: string;
  /** What would happen, one sentence each. */
  sentences: readonly string[];
  /** Exactly one is the main answer. */
  answers: readonly HeldAnswer[];
}

export interface HeldAnswer {
  label: string;
  isMain?: boolean;
  /**
   * `passOn` lets the page have the press, `leave` (also given by Escape) does nothing; else what is done instead, or what is
   * shown and asked then.
   */
  does: 'passOn' | 'leave' | (() => unknown) | HeldQuestion;
  /** What has to be ticked before this can be answered, so that it is never answered in passing. */
  tick?: string;
}

/**
 * One trap of the console. It is silent in the right state: a press is held only where something certainly speaks against
 * it. What was overridden is overridden for that one press.
 */
export interface Guard {
  id: GuardId;
  /** Whether this press of such a control is its business, as the page is now: cheap, for it is asked at each press. */
  holds(page: ConsolePage, press: Press): boolean;
  /** What is asked about the press; undefined where nothing speaks against it. */
  question(page: ConsolePage, press: Press): HeldQuestion | undefined;
  /** Told when a press that it held was passed on all the same. */
  passedOn?(page: ConsolePage, press: Press): void;
  /** Follows the page until the signal aborts, where the question rests on what happened before. */
  follow?(page: ConsolePage, signal: AbortSignal): void;
}
