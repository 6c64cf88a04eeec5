import { A, B, C, D, E, type Kind } from './kind';

/** What stands in the first column of a row, and in those behind the person's own address. */
export const firstAndFurtherColumns: Kind[] = [
  {
    what: 'names to log in by that end like "by" in some language',
    text: `Login,E-mail\nu0_ada_di,${A}\nu1_ben_von,${B}\nu2_carla_by,${C}`,
    ready: [A, B, C],
  },
  {
    what: 'whose first address is empty, and has a second one',
    text: `Full Name,Primary Email,Secondary Email\nAda Byron,${A},\nBen Kross,,${B}\nCarla Diaz,${C},${D}`,
    ready: [A, B, C],
    waits: [D],
  },
  {
    what: 'the same with numbers, as address books have them',
    text: `Name;E-Mail 1;E-Mail 2\nAda Byron;${A};${D}\nBen Kross;;${B}`,
    ready: [A, B],
    waits: [D],
  },
  {
    what: 'whose first address is empty, and has one to recover the account by',
    text: `email,recovery email\n${A},${D}\n,${B}`,
    ready: [A],
    waits: [B, D],
  },
];

/** Rows below a title that says of some of them that they only show how to fill in the others. */
export const belowSampleTitles: Kind[] = [
  {
    what: 'rows that look like samples, and rows that do not',
    text: `First name\tLast name\tE-mail\nDelete the sample rows below before you upload\nJane\tSample\t${D}\nJohn\tDoe\t${E}\nAda\tByron\t${A}\nBen\tKross\t${B}`,
    ready: [A, B],
    waits: [D, E],
  },
  {
    what: 'rows of which nobody can tell',
    text: `Name;E-Mail;Gruppe\nBeispielzeilen unten bitte löschen;;\nAda Byron;${A};1\nBen Kross;${B};2`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'records of samples, as laboratories have them',
    text: `Name;E-Mail;Gruppe\nSample records\nAda Byron;${A};1\nBen Kross;${B};2`,
    ready: [A, B],
  },
];
