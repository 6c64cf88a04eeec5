import { A, B, C, E, type Kind, M } from './kind';

/** Lists, notes and letters of further offices. */
export const rest: Kind[] = [
  {
    what: 'a mail with an indented list and sub-remarks',
    text: `New people:
  * Ada Byron
      ${A}
      postdoc, from 1 December 2099
  * Carla Diaz
      ${C}
      technician
Gone:
  * Ben Kross
      ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a CSV of a booking tool with a cancelled flag and a booker',
    text: `Booking;Instrument;For (e-mail);Booked by (e-mail);Cancelled
1;MiSeq;${A};${M};
2;MiSeq;${B};${M};x
3;MiSeq;${C};${M};`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a list of users by a command with states in front',
    text: `active     ${A}
active     ${C}
suspended  ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a JSON of a form with answers',
    text: `[{"timestamp":"2026-11-20","email":"${A}","wants_access":"yes","approved_by":"${M}"},{"timestamp":"2026-11-20","email":"${B}","wants_access":"no","approved_by":""}]`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'a Portuguese table',
    text: `Nome\tE-mail\tOrientador\tE-mail do orientador\tSituação
Ada Byron\t${A}\tMaud\t${M}\tCursando
Ben Kross\t${B}\tMaud\t${M}\tTrancado
Carla Diaz\t${C}\tMaud\t${M}\tCursando`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a Czech mail',
    text: `Dobrý den, prosím přidejte ${A} a ${C}. Kolega ${B} u nás již nepracuje. Děkuji.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail whose subject says what it is about',
    text: `Subject: remove Ben Kross from BaseSpace
From: Maud Chief <${M}>
To: core@example.org

See above: ${B}. And please add ${A}.`,
    ready: [A],
    waits: ['core@example.org'],
    either: [M, B],
  },
  {
    what: 'a table with a column of notes that say something of people',
    text: `Name\tE-mail\tNotes
Ada Byron\t${A}\tstarts in Zurich
Ben Kross\t${B}\tleft the company
Carla Diaz\t${C}\tprefers mail`,
    ready: [C],
    either: [A],
    waits: [B],
  },
  {
    what: 'a roster of a course with a date of completion',
    text: `Name,Email,Completed on,Grade
Ada Byron,${A},2026-10-01,pass
Carla Diaz,${C},2026-10-01,pass`,
    ready: [A, C],
  },
  {
    what: 'a list of addresses with the dates they joined',
    text: `${A} (joined 2024-02-01)
${C} (joined 2025-03-01)`,
    ready: [A, C],
  },
  {
    what: 'a list of addresses with what they work on',
    text: `${A}: single cell
${C}: archived samples
${E}: metagenomics`,
    ready: [A, E],
    either: [C],
  },
  {
    what: 'a German sheet of keys with a deposit returned',
    text: `Name;E-Mail;Schlüssel Nr.;Ausgabe am;Rückgabe am
Byron, Ada;${A};12;01.02.2025;
Kross, Ben;${B};13;01.02.2024;30.06.2025`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a report of who opened a file',
    text: `Viewer,Email,Viewed on,Permission
Ada Byron,${A},2026-11-20,Can edit
Carla Diaz,${C},2026-11-19,Can view
Anyone with the link,,2026-11-18,Can view`,
    ready: [A, C],
  },
  {
    what: 'an export of approvals with the requester who is the person',
    text: `Request;Requested for;Requested by;Approval;Approver
R1;${A};${A};Approved;${M}
R2;${B};${B};Rejected;${M}
R3;${C};${C};Approved;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a message of a bot about a change of a group',
    text: `group-bot APP  9:00 AM
@maud added ${A} to seq-users
@maud removed ${B} from seq-users
@maud added ${C} to seq-users`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list in an instruction with an example',
    text: `Send the addresses like this: jane.sample@example.com, one a line.
${A}
${C}`,
    ready: [A, C],
    waits: ['jane.sample@example.com'],
  },
  {
    what: 'a text with a footnote of who has which address',
    text: `Authors: Ada Byron (a), Carla Diaz (b)
(a) ${A}
(b) ${C}`,
    ready: [A, C],
  },
  {
    what: 'an Italian table',
    text: `Cognome;Nome;E-mail;Stato contratto
Byron;Ada;${A};attivo
Kross;Ben;${B};cessato
Diaz;Carla;${C};attivo`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail with a long list on one line and an exception at the end',
    text: `Add ${A}, ${C}, ${E}, but not ${B}.`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'a mail that says who decides',
    text: `${M} has approved accounts for ${A} and ${C}.`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a mail in Catalan',
    text: `Hola, podeu afegir ${A} i ${C}? En ${B} ja no treballa aquí. Gràcies`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail in Croatian',
    text: `Poštovani, molim dodajte ${A} i ${C}. ${B} više ne radi kod nas.`,
    ready: [A, C],
    waits: [B],
  },
];
