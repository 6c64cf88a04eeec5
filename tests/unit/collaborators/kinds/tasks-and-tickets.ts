import { A, B, C, type Kind, M } from './kind';

/** Who is to do something, who comes by a ticket, who begins on a day, and what came of requests. */
export const tasksAndTickets: Kind[] = [
  ...['Owner', 'Assignee', 'Assigned to', 'Responsible'].map(
    (heading): Kind => ({
      what: `tasks, each with its ${heading}`,
      text: `Task;${heading}\nBuy tips;${A}\nClean the hood;${B}`,
      ready: [],
      waits: [A, B],
    }),
  ),
  {
    what: 'tasks of a board with names and addresses of whoever is to do them',
    text: `Task ID,Task Name,Section/Column,Assignee,Assignee Email,Due Date
1,Buy tips,To do,Ada Byron,${A},2026-12-01
2,Clean the hood,Done,Ben Kross,${B},2026-12-01`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'German tasks with who looks after them',
    text: `Aufgabe;Zuständig;Fällig\nSpitzen kaufen;${A};1.12.\nWerkbank putzen;${B};2.12.`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'tickets of few columns, each of somebody who comes',
    text: `Ticket,Attendee\nT-1,${A}\nT-2,${B}`,
    ready: [A, B],
  },
  {
    what: 'tickets that somebody bought for others',
    text: `Ticket,Attendee,Purchased by\nT-1,${A},${M}\nT-2,${B},${M}`,
    ready: [A, B],
    waits: [M],
  },
  ...['new, starts 1 Dec', 'starts on 1 December', 'joins on 15 January', 'beginnt am 1.12.'].map(
    (cell): Kind => ({
      what: `the first day of somebody in a remark: ${cell}`,
      text: `Name;E-mail;Remark\nAda Byron;${A};${cell}\nBen Kross;${B};`,
      ready: [A, B],
    }),
  ),
  {
    what: 'the first day of somebody in a column',
    text: `Name;E-mail;Start date\nAda Byron;${A};2027-01-15\nBen Kross;${B};2024-01-15`,
    ready: [A, B],
  },
  {
    what: 'requests by their numbers, of which one is done, one begun and one given up',
    text: `Number,Opened by,Requested for,Requested for email,Short description,State
RITM001,Maud Chief,Ada Byron,${A},BaseSpace access,Closed Complete
RITM002,Maud Chief,Ben Kross,${B},BaseSpace access,Work in Progress
RITM003,Maud Chief,Carla Diaz,${C},BaseSpace access,Closed Cancelled`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'the users of a laboratory system with its own account',
    text: `USER_NAME|FULL_NAME|EMAIL_ADDR|USER_DISABLED
ABYRON|Ada Byron|${A}|F
BKROSS|Ben Kross|${B}|T
SYSTEM|System User|lims@example.org|F`,
    ready: [A],
    waits: [B, 'lims@example.org'],
  },
];
