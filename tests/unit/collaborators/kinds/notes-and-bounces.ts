import type { Kind } from './kind';

/** Notices, returned mails, plans, lists of changes, remarks behind people. */
export const notesAndBounces: Kind[] = [
  {
    what: 'a page of leave notices',
    text: `Absent this week
hanno.ibach@example.org – on holiday until Friday
ilona.jantz@example.org – parental leave until 2027`,
    ready: [],
    either: ['hanno.ibach@example.org', 'ilona.jantz@example.org'],
  },
  {
    what: 'a bounce with the reason per recipient',
    text: `This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<jakob.kolb@example.org>: host mx.example.org said: 550 5.1.1 User unknown
<kirsten.lau@example.org>: mailbox full`,
    ready: [],
    waits: ['jakob.kolb@example.org', 'kirsten.lau@example.org'],
  },
  {
    what: 'a header with folded recipients and comments',
    text: `To: Ludwig Maas <ludwig.maas@example.org>,
	"Nell, Mara" <mara.nell@example.org>,
	=?UTF-8?Q?Noah_Ottl=C3=A9?= <noah.ottle@example.org>
Cc: chief.office@example.org
Subject: Please invite`,
    ready: ['ludwig.maas@example.org', 'mara.nell@example.org', 'noah.ottle@example.org'],
    either: ['chief.office@example.org'],
  },
  {
    what: 'a calendar page of responses',
    text: `Tracking
Attendee	Attendance	Response
Olga Pape <olga.pape@example.org>	Required Attendee	Accepted
Pit Quast <pit.quast@example.org>	Required Attendee	Declined
Rosa Rau <rosa.rau@example.org>	Optional Attendee	None
Meeting Room 2 <room-2@example.org>	Resource (Room or Equipment)	Accepted`,
    ready: ['olga.pape@example.org'],
    waits: ['pit.quast@example.org', 'room-2@example.org'],
    either: ['rosa.rau@example.org'],
  },
  {
    what: 'a spreadsheet of a project with weeks as columns',
    text: `Name	E-mail	KW 45	KW 46	KW 47
Silke Thom	silke.thom@example.org	x		x
Till Uhde	till.uhde@example.org		x	`,
    ready: ['silke.thom@example.org', 'till.uhde@example.org'],
  },
  {
    what: 'two columns: to grant and to revoke',
    text: `Grant access	Revoke access
ulla.vent@example.org	viktor.wolf@example.org
wibke.xu@example.org	yann.zorn@example.org`,
    ready: ['ulla.vent@example.org', 'wibke.xu@example.org'],
    waits: ['viktor.wolf@example.org', 'yann.zorn@example.org'],
  },
  {
    what: 'an email change list',
    text: `Old address -> new address
xaver.alt@example.org -> xaver.neu@example.org
yvonne.alt@example.org -> yvonne.neu@example.org`,
    ready: [],
    waits: ['xaver.alt@example.org', 'yvonne.alt@example.org'],
    either: ['xaver.neu@example.org', 'yvonne.neu@example.org'],
  },
  {
    what: 'a German list with remarks behind a bar',
    text: `Zoe Abel | zoe.abel@example.org | ab 01.12. dabei
Arno Beck | arno.beck@example.org | bis 30.11. dabei gewesen
Britta Conz | britta.conz@example.org |`,
    ready: ['zoe.abel@example.org', 'britta.conz@example.org'],
    waits: ['arno.beck@example.org'],
  },
  {
    what: 'a contact block with a fax and office hours',
    text: `Core Facility Genomics
Dr. Claus Dorn (Head)
E-Mail: claus.dorn@example.org
Office hours: Mon 9-10
Technician: Elke Frey, elke.frey@example.org`,
    ready: [],
    either: ['claus.dorn@example.org', 'elke.frey@example.org'],
  },
  {
    what: 'a mail asking whether somebody is a member',
    text: `Hi, is frank.gans@example.org already in our workgroup? If not, no hurry.
Best, Hedi`,
    ready: [],
    waits: ['frank.gans@example.org'],
  },
  {
    what: 'a thank-you note that names people',
    text: `Thanks to ida.jung@example.org and kuno.lenz@example.org for helping with the run yesterday!`,
    ready: [],
    waits: ['ida.jung@example.org', 'kuno.lenz@example.org'],
  },
  {
    what: 'a list with one crossed out by tildes and one by HTML',
    text: `- mona.nies@example.org
- ~~otto.paul@example.org~~
- <del>petra.quint@example.org</del>`,
    ready: ['mona.nies@example.org'],
    waits: ['otto.paul@example.org', 'petra.quint@example.org'],
  },
];
