import { A, B, C, type Kind } from './kind';

/** What programs write of changes to a list, and of accounts that are for other programs. */
export const changesAndInterfaces: Kind[] = [
  {
    what: 'a list of changes with tags in brackets',
    text: `Dry run mode\n[ADD] Ada Byron <${A}>\n[DEL] Ben Kross <${B}>\n[ADD] "Diaz, Carla" <${C}>`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list of changes with tags alone',
    text: `ADD ${A}\nREM ${B}\nADD ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table of changes',
    text: `action,email,group\nadd,${A},lab\ndel,${B},lab`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'names in capitals with a preposition are no such tags',
    text: `CARLA DEL RIO <${C}>\nDEL RIO, ANA <${A}>`,
    ready: [A, C],
  },
  {
    what: 'the answer of a service with a guard in front',
    text: `)]}'\n[{"_account_id":96,"name":"Ada Byron","email":"${A}","secondary_emails":["${C}"]},{"_account_id":97,"name":"Ben Kross","email":"${B}","inactive":true}]`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'what mail goes to, beside an address that a service made up',
    text: `[{"email":"user10@chat.example.net","delivery_email":"${A}","full_name":"Ada Byron"},{"email":"user11@chat.example.net","delivery_email":"${B}","full_name":"Ben Kross"}]`,
    ready: [A, B],
    waits: ['user10@chat.example.net', 'user11@chat.example.net'],
  },
  {
    what: 'who has no access by programs alone',
    text: `login,email,web_service_access_only\nabyron,${A},false\nbkross,${B},true`,
    ready: [A],
    waits: [B],
  },
];
