import { A, B, C, D, E, type Kind, M } from './kind';

/** Sentences that say who is to come and who is not. */
export const sentences: Kind[] = [
  {
    what: 'people with the end of their stay in brackets',
    text: `${A} (bis 31.12.2099)
${B} (bis 31.01.2025)
${C} (Vertrag endet 2025)`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'remove X add Y',
    text: `Hi,

could you remove ${A} and add ${B} to our workgroup?

Thanks,
Maud`,
    ready: [B],
    waits: [A],
  },
  {
    what: 'was a now b',
    text: `${A} (formerly ada.lovelace@example.net)
ben.old@example.net is now ${B}
carla@oldplace.example.com → ${C}`,
    ready: [A, B, C],
    waits: ['ada.lovelace@example.net', 'ben.old@example.net', 'carla@oldplace.example.com'],
  },
  {
    what: 'example address in instructions',
    text: `Enter one address per line, e.g. your.name@example.com
${A}
${B}`,
    ready: [A, B],
    waits: ['your.name@example.com'],
  },
  {
    what: '"and not" corrections',
    text: `Correction: it is ${A}, not ada.biron@example.org.
Sorry, typo: ben.cross@example.org should be ${B}`,
    ready: [A, B],
    waits: ['ada.biron@example.org', 'ben.cross@example.org'],
  },
  {
    what: 'prose of a ticket',
    text: `Ticket #4711 opened by Maud Chief <${M}>
Please give Ada Byron (${A}) the same access as Ben Kross (${B}) has.`,
    ready: [A],
    either: [M, B],
  },
  {
    what: 'prose: already has',
    text: `${A} needs access. ${B} already has access. ${C} also needs it.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'prose German swap',
    text: `Hallo, bitte nehmt ${A} aus der Gruppe und fügt dafür ${B} hinzu. Ansprechpartnerin ist ${M}.`,
    ready: [B],
    waits: [A, M],
  },
  {
    what: 'prose French',
    text: `Bonjour, merci d'ajouter ${A} et ${B}. ${C} n'a plus besoin d'accès. En cas de question, contactez ${M}.`,
    ready: [A, B],
    waits: [C, M],
  },
  {
    what: 'prose Spanish',
    text: `Por favor, añadan a ${A} y den de baja a ${B}. Si hay dudas, escriban a ${M}.`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'prose Italian/Portuguese',
    text: `Per favore aggiungete ${A}; ${B} non serve più.
Por favor adicionem ${C}; ${D} já não trabalha connosco.`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'Dutch',
    text: `Graag toegang voor ${A} en ${B}. ${C} is uit dienst. Vragen? Mail naar ${M}.`,
    ready: [A, B],
    waits: [C, M],
  },
  {
    what: 'deactivated markers in names',
    text: `Ada Byron <${A}>
Ben Kross (deactivated) <${B}>
zzz_Carla Diaz (Inactive) <${C}>
[X] Emi Sato <${E}>`,
    ready: [A],
    waits: [B, C],
    either: [E],
  },
  {
    what: 'address ends by sentence sign and text',
    text: `Members are: ${A}; ${B}; and ${C}. Guests are welcome.`,
    ready: [A, B, C],
  },
  {
    what: 'Absence of notes',
    text: `Reserved seats for:
- Ada Byron, ${A}
- Ben Kross, ${B}`,
    ready: [A, B],
  },
  {
    what: 'redirect',
    text: `Mails to ${A} are forwarded to ada@home.example.net`,
    ready: [],
    either: [A, 'ada@home.example.net'],
  },
  {
    what: 'change notice',
    text: `Please note that my address has changed from ada@oldplace.example.com to ${A}.`,
    ready: [A],
    waits: ['ada@oldplace.example.com'],
  },
  {
    what: 'change notice German',
    text: `Meine neue Adresse lautet ${A} (bisher: ada@oldplace.example.com).`,
    ready: [A],
    waits: ['ada@oldplace.example.com'],
  },
  {
    what: 'old/new lines',
    text: `Old: ada@oldplace.example.com
New: ${A}

Old: ben@oldplace.example.com
New: ${B}`,
    ready: [A, B],
    waits: ['ada@oldplace.example.com', 'ben@oldplace.example.com'],
  },
  {
    what: 'exchange swap',
    text: `Please swap ${B} for ${A} in our group.`,
    ready: [],
    either: [A, B],
  },
  {
    what: 'only one of them',
    text: `Not ${A} but ${B} should have access.`,
    ready: [B],
    waits: [A],
  },
  {
    what: 'exclude list in prose',
    text: `Everyone on this list should get access except ${C}: ${A}, ${B}, ${C}, ${E}`,
    ready: [A, B, E],
    waits: [C],
  },
  {
    what: 'exclude list afterwards',
    text: `${A}
${B}
${C}

All of them, except for ${C}, need access.`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'interns leave',
    text: `Interns (until 31 Aug 2024): ${C}
Staff: ${A}, ${B}`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'lab handbook',
    text: `If you have problems, contact ${M}. Otherwise members of the lab are:

* ${A}
* ${B}`,
    ready: [A, B],
    waits: [M],
  },
];
