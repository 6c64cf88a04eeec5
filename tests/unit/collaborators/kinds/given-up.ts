import { A, B, C, type Kind } from './kind';

const tableWith = (heading: string, cell: string, other = ''): string => `Name;E-mail;${heading}
Ada Byron;${A};${other}
Ben Kross;${B};${cell}
Carla Diaz;${C};${other}`;

/** Who gave up, why somebody went, and what is not so any more. */
export const givenUp: Kind[] = [
  ...[
    'dropped out',
    'Studienabbruch',
    'studieavbrott',
    'studiet afbrudt',
    'abandon',
    'abandonó',
    'rinuncia agli studi',
    'uitgevallen',
    'zanechal studia',
    'renunțat',
    'бросил учёбу',
    'bıraktı',
    'εγκατάλειψη',
    'منسحب',
    'poissaoleva',
  ].map(
    (cell): Kind => ({
      what: `the state ${cell}`,
      text: tableWith('Status', cell, 'active'),
      ready: [A, C],
      waits: [B],
    }),
  ),
  ...[
    ['Email hard bounce reason', 'UNKNOWN_USER'],
    ['Reason for leaving', 'new position'],
    ['Austrittsgrund', 'Vertragsende'],
    ['Motif de départ', 'mutation'],
    ['Motivo de baja', 'traslado'],
    ['退学理由', '進学'],
  ].map(
    ([heading = '', cell = '']): Kind => ({
      what: `why somebody went, under ${heading}`,
      text: tableWith(heading, cell),
      ready: [A, C],
      waits: [B],
    }),
  ),
  {
    what: 'why somebody asks',
    text: tableWith('Reason', 'new position', 'analysis'),
    ready: [A, B, C],
  },
  ...[
    'not any more',
    'nicht mehr',
    'plus maintenant',
    'ya no',
    'inte längre',
    'už ne',
    'больше нет',
    'no longer',
  ].map(
    (cell): Kind => ({
      what: `who uses it: ${cell}`,
      text: tableWith('BaseSpace?', cell, 'yes'),
      ready: [A, C],
      waits: [B],
    }),
  ),
  {
    what: 'objects of a directory that are no people, by their class',
    text: `DN,objectClass,mail,userAccountControl
"CN=Ada Byron,OU=Staff,DC=example,DC=org",user,${A},512
"CN=PRN3,OU=Floor 3,DC=example,DC=org",printQueue,prn3@example.org,512
"CN=lims,OU=Floor 3,DC=example,DC=org",msDS-GroupManagedServiceAccount,lims@example.org,512`,
    ready: [A],
    waits: ['prn3@example.org', 'lims@example.org'],
  },
  {
    what: 'a group of a directory with an address of its own and addresses of its members',
    text: `dn: cn=seq,ou=groups,dc=example,dc=org
objectClass: groupOfNames
mail: seq@example.org
rfc822MailMember: ${A}
rfc822MailMember: ${B}`,
    ready: [A, B],
    waits: ['seq@example.org'],
  },
  {
    what: 'an answer of a service that says ok around its records',
    text: `{"ok":true,"members":[{"id":"U1","deleted":false,"profile":{"email":"${A}"}},
{"id":"U2","deleted":true,"profile":{"email":"${B}"}},{"id":"U3","deleted":false,"profile":{"email":"${C}"}}]}`,
    ready: [A, C],
    waits: [B],
  },
  ...['emeritus', 'udmeldt', 'wypisany', 'rinunciatario'].map(
    (cell): Kind => ({
      what: `the state ${cell}, under a French heading`,
      text: tableWith('Situation', cell, 'active'),
      ready: [A, C],
      waits: [B],
    }),
  ),
];
