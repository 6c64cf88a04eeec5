import { A, B, C, D, E, type Kind, M } from './kind';

/** Tables of few rows that say who takes whose place. */
export const replaced: Kind[] = [
  {
    what: 'whoever leaves, their manager and who comes instead, in one row',
    text: `Leaver\tManager\tReplacement\n${B}\t${M}\t${C}`,
    ready: [C],
    waits: [B, M],
  },
  {
    what: 'such a row with names before the addresses',
    text: `Leaver,Manager,Replacement\nBen Kross <${B}>,Maud Chief <${M}>,Carla Diaz <${C}>`,
    ready: [C],
    waits: [B, M],
  },
  {
    what: 'such a row within bars, under a rule',
    text: `| Leaver | Manager | Replacement |\n|---|---|---|\n| ${B} | ${M} | ${C} |`,
    ready: [C],
    waits: [B, M],
  },
  {
    what: 'old ones beside new ones',
    text: `Old\tNew\n${B}\t${A}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'old ones beside new ones in German, two rows',
    text: `Alt;Neu\n${B};${A}\n${D};${E}`,
    ready: [A, E],
    waits: [B, D],
  },
  {
    what: 'two rows without headings that a program wrote: a role is no user ID',
    text: `${A},READER,false\n${B},WRITER,false`,
    ready: [A, B],
  },
];
