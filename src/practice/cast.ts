import type { Options } from './console/state/options';
import type { Person } from './console/state/people';

const level =
  (first: string, others = '-') =>
  (place: number) =>
    place === 0 ? first : others;

/** Who has a part in what there is to be seen: an owner, and people without access to anything. */
const cast: readonly Person[] = [
  { name: 'Owen Owner', login: 'owen.owner@example.org', access: level('HasAccess') },
  { name: 'Dana Deputy', login: 'dana.deputy@example.org', access: level('Has Access') },
  { name: 'Nora Newcomer', login: 'nora.newcomer@example.com', access: level('-') },
  { name: 'Ben Basic', login: 'ben.basic@example.edu', access: level('Has Access', 'No Access') },
  { name: 'Emil Empty', login: 'emil.empty@example.org', access: level('No Access', 'No Access') },
];

/** A small Enterprise domain in the second generation's words, as most pictures of the documentation have it. */
export const practiceOptions: Options = {
  wording: 'gen2',
  late: 0,
  tier: 'enterprise',
  users: 40,
  pageSize: 25,
  workgroup: 'Practice_Workgroup',
  products: '',
  accessStyle: 'select',
  cast,
};

/** A list as it comes out of mails and tables, with slips: some are ready, some want a look. */
export const practiceList = `To: "Lovelace, Ada" <ada.lovelace@example.org>; Grace Hopper <GRACE.HOPPER@example.org>
• rosalind.franklin@example.org
barbara.mcclintock@example.org, barbara.mcclintock@example.org
3) Chien-Shiung Wu\tchien-shiung.wu@example.org\tLab 4
lise.meitner@example,org
dana.deputy@example.org
the sequencing people from Leeds`;
