import { A, B, C, E, type Kind, M } from './kind';

/** What comes most often, once more in other words. */
export const usual: Kind[] = [
  { what: 'plain list with blanks', text: `${A}  ${C} ${E}`, ready: [A, C, E] },
  {
    what: 'numbered names',
    text: `1. Ada Byron (${A})\n2. Carla Diaz (${C})\n3. Emi Sato (${E})`,
    ready: [A, C, E],
  },
  {
    what: 'group members by a cloud directory command',
    text: `id,email,role,type
1,${A},MEMBER,USER
2,${C},MANAGER,USER
3,seq-all@example.org,MEMBER,GROUP`,
    ready: [A, C],
    waits: ['seq-all@example.org'],
  },
  {
    what: 'users with licences',
    text: `Display name,User principal name,Licenses,Sign-in status
Ada Byron,${A},E3,Allowed
Ben Kross,${B},None,Blocked
Carla Diaz,${C},E3,Allowed`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'participants of a learning platform in German',
    text: `Vorname;Nachname;E-Mail-Adresse;Gruppen;Letzter Zugriff
Ada;Byron;${A};Gruppe A;gestern
Carla;Diaz;${C};Gruppe B;Nie`,
    ready: [A, C],
  },
  {
    what: 'workers with a manager in Dutch',
    text: `Naam,E-mail,Functie,Leidinggevende e-mail,Status
Ada Byron,${A},Postdoc,${M},Actief
Ben Kross,${B},AIO,${M},Uit dienst
Carla Diaz,${C},Analist,${M},Actief`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a mail header with several recipients over lines',
    text: `To: Ada Byron <${A}>,
 Carla Diaz <${C}>,
 "Sato, Emi" <${E}>
Subject: BaseSpace`,
    ready: [A, C, E],
  },
  {
    what: 'an invitation in Outlook with its response list',
    text: `Name	Attendance	Response
Maud Chief (${M})	Meeting Organizer	None
Ada Byron (${A})	Required Attendee	Accepted
Ben Kross (${B})	Required Attendee	Declined
Carla Diaz (${C})	Optional Attendee	Accepted`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'contacts as cards',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Ada Byron
EMAIL;TYPE=work:${A}
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Carla Diaz
EMAIL;TYPE=work:${C}
EMAIL;TYPE=home:carla@home.example.net
END:VCARD`,
    ready: [A, C],
    waits: ['carla@home.example.net'],
  },
  {
    what: 'a calendar with attendees',
    text: `BEGIN:VCALENDAR
BEGIN:VEVENT
ORGANIZER;CN=Maud Chief:mailto:${M}
ATTENDEE;CN=Ada Byron;PARTSTAT=ACCEPTED:mailto:${A}
ATTENDEE;CN=Ben Kross;PARTSTAT=DECLINED:mailto:${B}
ATTENDEE;CUTYPE=ROOM;CN=Lab:mailto:room12@example.org
END:VEVENT
END:VCALENDAR`,
    ready: [A],
    waits: [B, 'room12@example.org'],
    either: [M],
  },
  {
    what: 'JSON of an API of people',
    text: `{"items":[{"name":"Ada Byron","email":"${A}","is_active":true,"manager_email":"${M}"},{"name":"Ben Kross","email":"${B}","is_active":false,"manager_email":"${M}"}],"total":2}`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'YAML of groups',
    text: `groups:
  seq:
    - ${A}
    - ${C}
  disabled:
    - ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'LDIF with a locked account',
    text: `dn: uid=ada,ou=people,dc=example,dc=org
mail: ${A}

dn: uid=ben,ou=people,dc=example,dc=org
mail: ${B}
pwdAccountLockedTime: 000001010000Z`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'authors of commits, sorted',
    text: `Ada Byron <${A}>
Carla Diaz <${C}>
GitHub Actions <41898282+github-actions[bot]@users.noreply.github.com>`,
    ready: [A, C],
    waits: ['41898282+github-actions[bot]@users.noreply.github.com'],
  },
  {
    what: 'a Markdown table of a readme',
    text: `| Name | E-mail | Active |
|------|--------|:------:|
| Ada Byron | <${A}> | ✅ |
| Ben Kross | <${B}> | ❌ |
| Carla Diaz | <${C}> | ✅ |`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'survey answers in English',
    text: `Timestamp,Email Address,Do you need access to BaseSpace?,PI's email
11/20/2026 8:00,${A},Yes,${M}
11/20/2026 8:10,${B},No,${M}
11/20/2026 8:20,${C},Yes,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a mail asking to add and to remove',
    text: `Hi,
please add ${A} and ${C} to our workgroup and remove ${B}.
Thanks
Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a bounced message',
    text: `This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<${B}>: host mail.example.org said: 550 5.1.1 User unknown`,
    ready: [],
    waits: [B],
  },
  {
    what: 'a digest of a chat channel',
    text: `#sequencing
Ada Byron  10:02
can I get access? ${A}
Carla Diaz  10:05
same here, ${C}`,
    ready: [A, C],
  },
  {
    what: 'an access review',
    text: `User,Email,Last login,Keep access?
Ada Byron,${A},2026-11-20,Yes
Ben Kross,${B},2024-03-01,No
Carla Diaz,${C},2026-11-19,Yes`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a sheet with an empty column and blank lines',
    text: `Name\t\tE-mail

Ada Byron\t\t${A}

Carla Diaz\t\t${C}
`,
    ready: [A, C],
  },
  {
    what: 'a configuration of a service with users as keys',
    text: `users:
  ${A}: {role: editor}
  ${C}: {role: viewer}`,
    ready: [],
    either: [A, C],
  },
];
