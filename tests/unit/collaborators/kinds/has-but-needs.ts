import { A, B, C, D, type Kind } from './kind';

/** What somebody has already is said of whoever is to get more, too. */
export const hasButNeeds: Kind[] = [
  {
    what: 'a list with what some have already and still need, in brackets',
    text: `Please set up the following colleagues:

1) Ada Byron, ${A} (has an account already, just needs the EU)
2) Ben Okafor, ${B} (has an account already, needs nothing)
3) Carla Dias, ${C} (has an account but no access yet)
4) Dora Elk, ${D} (already has access)`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'the same in German and French',
    text: `${A} (hat schon ein Konto, braucht nur noch EU)\n${B} (hat schon Zugang)\n${C} (a déjà un compte, il lui manque EU)\n${D} (a déjà un compte)`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a table with a column of remarks',
    text: `Name,Email,Remark\nAda Byron,${A},"has an account, needs EU access"\nBen Okafor,${B},has an account\nCarla Dias,${C},"has an account, needs approval"`,
    ready: [A],
    waits: [B, C],
  },
];
