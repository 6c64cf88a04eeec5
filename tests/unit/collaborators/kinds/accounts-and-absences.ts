import { A, B, C, type Kind, M } from './kind';

const I = 'ada.account@example.com';
const J = 'ben.account@example.com';

const tableWith = (heading: string, cell: string): string => `Name;E-mail;${heading}
Ada Byron;${A};
Ben Kross;${B};${cell}
Carla Diaz;${C};`;

/** Which of several addresses is the account, who needs none any more, whose studies rest, and who never came. */
export const accountsAndAbsences: Kind[] = [
  ...[
    'Illumina account e-mail',
    'BaseSpace login',
    'Login e-mail',
    'E-mail of BaseSpace user',
    'Konto (E-Mail)',
  ].map(
    (heading): Kind => ({
      what: `addresses of the university beside ${heading}`,
      text: `Name\tUniversity e-mail\t${heading}\nAda Byron\t${A}\t${I}\nBen Kross\t${B}\t${J}`,
      ready: [I, J],
      waits: [A, B],
    }),
  ),
  {
    what: 'whom to ask at the maker beside the address of a person',
    text: `Name\tE-mail\tIllumina contact\nAda Byron\t${A}\tfas.one@example.com\nBen Kross\t${B}\tfas.two@example.com`,
    ready: [A, B],
    waits: ['fas.one@example.com', 'fas.two@example.com'],
  },
  {
    what: 'accounts elsewhere beside the address of a person',
    text: `Name\tInstitutional email\tZoom account email\nAda Byron\t${A}\t${I}\nBen Kross\t${B}\t${J}`,
    ready: [A, B],
    waits: [I, J],
  },
  ...[
    'does not need access any more',
    'access no longer required',
    'can be removed',
    'braucht keinen Zugang mehr',
    "n'a plus besoin d'accès",
    'peut être supprimée',
    'ya no necesita acceso',
    'non ha più bisogno di accesso',
    'pode ser removido',
    'heeft geen toegang meer nodig',
    'nie potrzebuje już dostępu',
    'behöver inte längre åtkomst',
    'kan fjernes',
    'trenger ikke tilgang lenger',
    'ei tarvitse enää käyttöoikeutta',
    'už nepotřebuje přístup',
    'már nincs szüksége hozzáférésre',
    'nu mai are nevoie de acces',
    'доступ не требуется',
    'більше не потребує доступу',
    'artık erişime ihtiyacı yok',
    'δεν χρειάζεται πλέον πρόσβαση',
  ].map(
    (cell): Kind => ({
      what: `the remark ${cell}`,
      text: tableWith('Comment', cell),
      ready: [A, C],
      waits: [B],
    }),
  ),
  ...['needs access to run data', 'does not need a new password', 'no lab coat needed'].map(
    (cell): Kind => ({ what: `the remark ${cell}`, text: tableWith('Comment', cell), ready: [A, B, C] }),
  ),
  ...[
    'interrupted',
    'paused',
    'unterbrochen',
    'études interrompues',
    'interrumpido',
    'interrotto',
    'interrompido',
    'studie onderbroken',
    'przerwane',
    'přerušeno',
    'prerušené',
    'szünetel',
    'studii întrerupte',
    'прервано',
    'перервано',
    'kayıt dondurdu',
    'studieuppehåll',
    'studiepause',
    'keskeytynyt',
    'διακοπή φοίτησης',
    'prekinuto',
    'مؤجل',
    '休学中',
  ].map(
    (cell): Kind => ({
      what: `the state ${cell}`,
      text: tableWith('Status', cell),
      ready: [A, C],
      waits: [B],
    }),
  ),
  {
    what: 'the last part of a report of a webinar, with who never came',
    text: `Attendee Report
Topic,Webinar ID,Actual Start Time,# Registered,Unique Viewers
RNA prep,812 3456 7890,11/26/2026 16:00,2,1

Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time
Yes,Maud Chief,${M},11/26/2026 16:00,11/26/2026 17:02

Attendee Details
Attended,User Name (Original Name),Email,Approval Status,Join Time,Leave Time
Yes,Ada Byron,${A},approved,11/26/2026 16:01,11/26/2026 17:00
No,Ben Kross,${B},approved,--,--`,
    ready: [A],
    either: [M],
    waits: [B],
  },
  ...['Teilgenommen', 'Présence', 'Asistencia', 'Närvaro', '出席'].map(
    (heading): Kind => ({
      what: `who came, under ${heading}`,
      text: `${heading};Name;E-mail\n1;Ada Byron;${A}\n0;Ben Kross;${B}\n1;Carla Diaz;${C}`,
      ready: [A, C],
      waits: [B],
    }),
  ),
];
