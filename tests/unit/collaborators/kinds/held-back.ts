import { A, B, C, type Kind, M } from './kind';

/** What programs of the command line and of a team’s keeping print, with shortened columns, machines and records within records. */
export const heldBack: Kind[] = [
  {
    what: 'a table whose narrow columns end by a tilde',
    text: `NAME            EMAIL                     STATUS
Ada Byron       ${A}     active
Ann Lee         ann.lee@sequencing.ex~    active`,
    ready: [A],
    waits: ['ann.lee@sequencing.ex'],
  },
  {
    what: 'a plus behind what a column has cut',
    text: `${A}\nann.lee@sequencing.exam+\n${C}`,
    ready: [A, C],
    waits: ['ann.lee@sequencing.exam+'],
  },
  { what: 'tildes around somebody are a chat’s', text: `~${A}~ and ~${C}~`, ready: [], either: [A, C] },
  {
    what: 'shares of a source, among them programs that build',
    text: `Ada Byron <${A}>       2141\nbuildbot <buildbot@ci.example.org>     300\nCy Talbot <cy.talbot@example.org> 12`,
    ready: [A, 'cy.talbot@example.org'],
    waits: ['buildbot@ci.example.org'],
  },
  {
    what: 'members of one team as records, one of them switched off',
    text: `team:
  lead: ${M}
  members:
    - name: Ada Byron
      email: ${A}
    - name: Ben Kross
      email: ${B}
      disabled: true`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'a group that has its members as records',
    text: `{"group":{"email":"seq-lab@example.org","members":[{"email":"${A}"},{"email":"${C}"}]}}`,
    ready: [A, C],
    waits: ['seq-lab@example.org'],
  },
  {
    what: 'codes of a freezer, and where its alarms go',
    text: `-80 freezer access codes
Shelf 1: ${A} (code 4471)
Shelf 2: ${C} (code 9902)
Alarm goes to: ${M}, freezer-alarm@example.org`,
    ready: [A, C],
    waits: [M, 'freezer-alarm@example.org'],
  },
];
