import { A, B, C, E, type Kind, M } from './kind';

/** Reports of meetings, exports of chats and rosters, in further layouts. */
export const reports: Kind[] = [
  {
    what: 'a meeting report with a summary in front, separated by commas',
    text: `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Plasmid course,11/26/2026 04:16:54 PM,11/26/2026 05:18:08 PM,${M},62,3

Name (Original Name),User Email,Total Duration (Minutes),Guest
Ada Byron,${A},61,No
Carla Diaz (Carla),${C},55,Yes
+41 44 000 00 00,,12,Yes`,
    ready: [A, C],
    either: [M],
  },
  {
    what: 'an attendance report with answers to questions of a registration',
    text: `Attended\tFirst name\tLast name\tEmail\tRegistration time\tApproval\tLab or PI\tPI e-mail
Yes\tAda\tByron\t${A}\t2026-11-01\tapproved\tChief\t${M}
Yes\tCarla\tDiaz\t${C}\t2026-11-01\tapproved\tChief\t${M}
No\tBen\tKross\t${B}\t2026-11-01\tdenied\tChief\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a report of a conference in French, with an organiser',
    text: `Nom;Première participation;Dernier départ;Durée de la réunion;E-mail;ID du participant (UPN);Rôle
Ada Byron;26/11/2026 16:16:55;26/11/2026 17:18:08;1 h 1 min;${A};abyron@example.org;Organisateur
Carla Diaz;26/11/2026 16:20:00;26/11/2026 17:15:00;55 min 2 s;${C};${C};Présentateur`,
    ready: [A, C],
    waits: ['abyron@example.org'],
  },
  {
    what: 'a participants file of a conference with times per device in JSON',
    text: `{"participants":[{"name":"Ada Byron","user_email":"${A}","join_time":"2026-11-26T16:16:55Z","leave_time":"2026-11-26T17:18:08Z","duration":3673,"status":"in_meeting"},{"name":"Carla Diaz","user_email":"${C}","join_time":"2026-11-26T16:20:00Z","leave_time":"2026-11-26T17:15:00Z","duration":3300,"status":"in_meeting"},{"name":"+41 44 000 00 00","user_email":"","duration":12,"status":"in_meeting"}],"page_size":30}`,
    ready: [A, C],
  },
  {
    what: 'users of a chat server as a file with bots, guests and a deleted one',
    text: `[{"id":"U1","name":"abyron","deleted":false,"is_bot":false,"profile":{"real_name":"Ada Byron","email":"${A}"}},
{"id":"U2","name":"bkross","deleted":true,"is_bot":false,"profile":{"real_name":"Ben Kross","email":"${B}"}},
{"id":"U3","name":"seqbot","deleted":false,"is_bot":true,"profile":{"real_name":"Seq Bot","email":"seq@example.org"}},
{"id":"U4","name":"cdiaz","deleted":false,"is_bot":false,"is_restricted":true,"profile":{"real_name":"Carla Diaz","email":"${C}"}}]`,
    ready: [A, C],
    waits: [B, 'seq@example.org'],
  },
  {
    what: 'users of a forum as JSON lines with a time of suspension',
    text: `{"id":1,"username":"ada","email":"${A}","suspended_till":null,"staged":false,"active":true}
{"id":2,"username":"ben","email":"${B}","suspended_till":"2099-01-01T00:00:00Z","staged":false,"active":true}
{"id":3,"username":"carla","email":"${C}","suspended_till":null,"staged":false,"active":true}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'users of a wiki as XML with memberships and a disabled one',
    text: `<users>
  <user><username>ada</username><fullName>Ada Byron</fullName><emailAddress>${A}</emailAddress><active>true</active></user>
  <user><username>ben</username><fullName>Ben Kross</fullName><emailAddress>${B}</emailAddress><active>false</active></user>
</users>`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a batch of records with a header line and a trailer line',
    text: `H|USERS|20261120|3
D|1001|Byron|Ada|${A}|A
D|1002|Kross|Ben|${B}|I
D|1003|Diaz|Carla|${C}|A
T|3`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'people of a study programme with semesters',
    text: `Matrikelnr.;Nachname;Vorname;E-Mail;Fachsemester;Status der Rückmeldung
100001;Byron;Ada;${A};3;zurückgemeldet
100002;Kross;Ben;${B};9;exmatrikuliert
100003;Diaz;Carla;${C};1;zurückgemeldet`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a user file of a library system with expiry and block',
    text: `borrowernumber|surname|firstname|email|emailpro|dateexpiry|debarred
1|Byron|Ada|${A}||2099-12-31|
2|Kross|Ben|${B}||2025-06-30|
3|Diaz|Carla|${C}||2099-12-31|`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table of a page with actions behind each person',
    text: `Name	Email	Role	Last active	Actions
Ada Byron	${A}	Editor	2 hours ago	Edit | Deactivate
Carla Diaz	${C}	Editor	yesterday	Edit | Deactivate
Ben Kross	${B}	Editor	2 years ago	Edit | Reactivate`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'a page of members copied with their initials and buttons',
    text: `AB
Ada Byron
${A}
Member
Change role
Remove
CD
Carla Diaz
${C}
Admin
Change role
Remove`,
    ready: [A, C],
  },
  {
    what: 'lines escaped twice in a log',
    text: `{"msg":"{\\"recipients\\":\\"${A};${C}\\",\\"skipped\\":\\"${B}\\"}"}`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'a list in a shell variable over several lines',
    text: `RECIPIENTS="${A} \\
  ${C} \\
  ${E}"
EXCLUDE="${B}"`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'entities by number and by name in a table of a page',
    text: `<tr><td>P&aacute;draig O&#8217;Byron</td><td>p.o&#39;byron&#64;example.org</td></tr>
<tr><td>Carla D&#237;az</td><td>${C}</td></tr>`,
    ready: [C],
    either: ["p.o'byron@example.org"],
  },
  {
    what: 'members as a console of a directory prints them, cut off by its width',
    text: `Name                 ExternalEmailAddress          RecipientType
----                 --------------------          -------------
Ada Byron            ${A}         MailUser
Richard Roe          richard.roe@bioinformatics... MailUser
Carla Diaz           ${C}        MailUser`,
    ready: [A, C],
    waits: ['richard.roe@bioinformatics'],
  },
  {
    what: 'proxy addresses as lines of one attribute',
    text: `dn: CN=Ada Byron,OU=Users,DC=example,DC=org
displayName: Ada Byron
mail: ${A}
proxyAddresses: SMTP:${A}
proxyAddresses: smtp:ab@example.org
proxyAddresses: smtp:ada@example.onmicrosoft.com
msExchHideFromAddressLists: FALSE`,
    ready: [A],
    waits: ['ab@example.org', 'ada@example.onmicrosoft.com'],
  },
  {
    what: 'a table of addresses with one that is primary',
    text: `user,email,type,primary,verified
ada,${A},work,true,true
ada,ada@home.example.net,private,false,true
carla,${C},work,true,true
carla,carla.old@example.edu,work,false,false`,
    ready: [A, C],
    waits: ['ada@home.example.net', 'carla.old@example.edu'],
  },
  {
    what: 'a template in German with a row of hints and one of an example',
    text: `Vorname;Nachname;E-Mail;Rolle
(Pflicht);(Pflicht);(Pflicht, dienstlich);(optional)
Erika;Mustermann;erika.mustermann@example.com;Nutzer
Ada;Byron;${A};Nutzer
Carla;Diaz;${C};Nutzer`,
    ready: [A, C],
    waits: ['erika.mustermann@example.com'],
  },
  {
    what: 'a template with lines of help in front of its headings',
    text: `# Do not change the headings. Fill in one user a line.
# Example: Jane Sample,jane.sample@example.com,Viewer
name,email,role
Ada Byron,${A},Viewer
Carla Diaz,${C},Viewer`,
    ready: [A, C],
    waits: ['jane.sample@example.com'],
  },
  {
    what: 'students with their parents and class teachers in Spanish',
    text: `Alumno;Correo alumno;Correo madre;Correo padre;Tutor;Correo tutor
Ada;${A};madre@home.example.net;padre@home.example.net;Maud;${M}
Carla;${C};;;Maud;${M}`,
    ready: [A, C],
    waits: ['madre@home.example.net', 'padre@home.example.net', M],
  },
  {
    what: 'a sheet of leavers and joiners by one column of the kind of change',
    text: `Change type,Effective date,Employee,Email,Replaces
Joiner,2026-12-01,Ada Byron,${A},${B}
Leaver,2026-11-30,Ben Kross,${B},
Joiner,2026-12-01,Carla Diaz,${C},`,
    ready: [A, C],
    waits: [B],
  },
];
