import type { Feature } from '../feature';

/** Where users are marked: on the Users screen, when that is certain and the setting is on. */
export const whereMarked: Feature['runsOn'] = ({ screen, certainty }, { markUsers }) =>
  markUsers && screen === 'users' && certainty !== 'unsure';
