import { A, B, C, D, E, type Kind, M } from './kind';

/** Forms, lists and events of services, with those who only have to do with them. */
export const services: Kind[] = [
  {
    what: 'a request of a core facility form, copied from its page',
    text: `Request ID: 20261120-07
Requested by: Maud Chief
Requested by email: ${M}
Service: Whole genome sequencing
Data recipients: ${A}, ${C}
Billing address: ${D}
Date: 20.11.2026`,
    ready: [],
    waits: [M, D],
    either: [A, C],
  },
  {
    what: 'a LIMS export with a technician, a customer and a state of the order',
    text: `Order	Customer	Customer e-mail	Technician	Technician e-mail	State
1001	Ada Byron	${A}	Dmitri	${D}	delivered
1002	Carla Diaz	${C}	Dmitri	${D}	in progress
1003	Ben Kross	${B}	Dmitri	${D}	cancelled`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'members of a space with a role per person, in brackets behind',
    text: `Members (4)
${A} (Editor)
${C} (Viewer)
${B} (Deactivated)
seq-bot@example.org (Bot)`,
    ready: [A, C],
    waits: [B, 'seq-bot@example.org'],
  },
  {
    what: 'a Bitbucket-like permission list with access by group',
    text: `User or group,Type,Permission
${A},user,write
${C},user,read
seq-admins,group,admin
${B},inactive user,read`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a ServiceNow-like record with a watch list',
    text: `number: RITM0010023
requested_for.email: ${A}
opened_by.email: ${M}
watch_list: ${D},${E}
state: Open`,
    ready: [A],
    waits: [M],
    either: [D, E],
  },
  {
    what: 'a mailing list archive with a header for each mail',
    text: `From ada.byron at example.org  Fri Nov 20 08:00:00 2026
From: ada.byron at example.org (Ada Byron)
Date: Fri, 20 Nov 2026 08:00:00 +0100
Subject: [seq-users] new flow cell

Please add ${C} as well.`,
    ready: [C],
    waits: ['ada.byron'],
  },
  {
    what: 'subscribers of a list tool as a page with addresses hidden',
    text: `Member Address List
a***@example.org
${A}
${C} [bouncing]`,
    ready: [A],
    waits: [C],
  },
  {
    what: 'a campaign report with recipients by what they did',
    text: `Email,Opens,Clicks,Bounce type,Unsubscribed
${A},3,1,,
${B},0,0,hard,
${C},1,0,,
${D},2,0,,2026-11-20`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a form of answers with a choice among several things',
    text: `Horodateur\tAdresse e-mail\tJe souhaite\tCommentaire
20/11/2026\t${A}\tun accès à BaseSpace\t
20/11/2026\t${B}\tsupprimer mon accès\t
21/11/2026\t${C}\tun accès à BaseSpace\turgent`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'answers to a form in which two columns ask for addresses',
    text: `Zeitstempel,Ihre E-Mail-Adresse,E-Mail-Adresse der Person für den Zugang
2026/11/20,${M},${A}
2026/11/20,${M},${C}`,
    ready: [],
    either: [M, A, C],
  },
  {
    what: 'a course roster with auditors and those who dropped',
    text: `Name (Last, First)\tEmail\tLevel\tReg status
Byron, Ada\t${A}\tPhD\tRegistered
Kross, Ben\t${B}\tMSc\tDropped 10/12
Diaz, Carla\t${C}\tPhD\tAudit`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an organisation chart as lines with pipes',
    text: `Maud Chief <${M}>
├── Ada Byron <${A}>
│   └── Emi Sato <${E}>
├── Carla Diaz <${C}>
└── (vacant)`,
    ready: [A, C, E, M],
  },
  {
    what: 'a rota with names in cells and addresses in a legend',
    text: `          Mon   Tue   Wed
early     AB    CD    AB
late      CD    ES    ES

AB = Ada Byron, ${A}
CD = Carla Diaz, ${C}
ES = Emi Sato, ${E}`,
    ready: [A, C, E],
  },
  {
    what: 'minutes with a table of attendance with signs explained',
    text: `Attendance (P = present, A = absent, E = excused)
${A}   P
${B}   A
${C}   P
${D}   E`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'minutes in Italian',
    text: `Verbale della riunione
Presenti: ${A}; ${C}
Assenti giustificati: ${B}
Verbalizzante: ${M}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'an HR system in Portuguese with a manager in another column',
    text: `Matrícula;Colaborador;E-mail corporativo;E-mail pessoal;Gestor;E-mail do gestor;Data de desligamento
1;Ada Byron;${A};ada@home.example.net;Maud;${M};
2;Ben Kross;${B};ben@home.example.net;Maud;${M};10/03/2025`,
    ready: [A],
    waits: [B, M, 'ada@home.example.net'],
  },
  {
    what: 'a phone directory as an LDAP tool prints it with commas',
    text: `"uid","cn","mail","employeeStatus","manager"
"abyron","Ada Byron","${A}","A","uid=mchief,ou=people,dc=example,dc=org"
"bkross","Ben Kross","${B}","T","uid=mchief,ou=people,dc=example,dc=org"
"cdiaz","Carla Diaz","${C}","A","uid=mchief,ou=people,dc=example,dc=org"`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'an RSS-like entry of authors',
    text: `<entry><title>Run 12</title><author><name>Ada Byron</name><email>${A}</email></author></entry>`,
    ready: [],
    either: [A],
  },
  {
    what: 'a list in BCC form with semicolons and names in quotation marks',
    text: `Bcc: "Byron, Ada" <${A}>; "Diaz, Carla" <${C}>; 'Sato, Emi' <${E}>`,
    ready: [A, C, E],
  },
  {
    what: 'a Windows address book as text',
    text: `E-mail Address;First Name;Last Name;Home E-mail;Company;Job Title;Notes
${A};Ada;Byron;ada@home.example.net;Example;Postdoc;
${C};Carla;Diaz;;Example;Technician;has left the building committee`,
    ready: [A],
    either: [C],
    waits: ['ada@home.example.net'],
  },
  {
    what: 'events of a webhook by lines',
    text: `member.added ${A} by ${M}
member.removed ${B} by ${M}
member.added ${C} by ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a ticket of a help desk in Dutch',
    text: `Melding: toegang BaseSpace
Aanvrager: ${M}
Gebruiker: ${A}
Leidinggevende: ${D}
Omschrijving: graag toegang vanaf maandag`,
    ready: [A],
    waits: [M, D],
  },
];
