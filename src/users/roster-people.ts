import type { NamedPerson } from './person-index';

/** Somebody who should be there, as the roster names them. */
export interface RosterPerson extends NamedPerson {
  /** Line of the roster, from 1. */
  line: number;
  /** What stands there. */
  written: string;
  /** Whether it names somebody for certain; a heading or a text does only where a user is called like that. */
  isSure: boolean;
}

/** What a stretch of the roster names: one person, or, where words on one line may be one name or several logins, either. */
export interface RosterNaming {
  one: RosterPerson;
  /** The same words each for itself; empty where there is nothing to decide. */
  apart: readonly RosterPerson[];
}
