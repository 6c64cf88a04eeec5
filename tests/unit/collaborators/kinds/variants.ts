import { A, B, C, D, E, type Kind, M } from './kind';

/** Other ways in which the kinds of the field come. */
export const variants: Kind[] = [
  {
    what: 'meeting report in German with several parts',
    text: `1. Zusammenfassung
Besprechungstitel\tKurs
Teilnehmeranzahl\t3
Startzeit\t26.11.26, 16:16:54

2. Teilnehmer
Name\tErster Beitritt\tLetztes Verlassen\tDauer der Teilnahme\tE-Mail\tTeilnehmer-ID (UPN)\tRolle
Ada Byron\t26.11.26, 16:16:55\t26.11.26, 17:18:08\t1 Std. 1 Min.\t${A}\tabyron@example.org\tOrganisator
Carla Diaz (Extern)\t26.11.26, 16:20:00\t26.11.26, 16:22:30\t2 Min. 30 Sek.\t${C}\t\tTeilnehmer

3. Aktivitäten
Name\tBeitritt\tVerlassen
Ada Byron\t16:16\t17:18`,
    ready: [A, C],
    waits: ['abyron@example.org'],
  },
  {
    what: 'JSON lines of users with emails as objects',
    text: `{"uid":"u1","profile":{"displayName":"Ada Byron","emails":[{"value":"${A}","primary":true}]},"team_id":"t_77","enabled":1}
{"uid":"u2","profile":{"displayName":"Ben Kross","emails":[{"value":"${B}","primary":true}]},"team_id":"t_77","enabled":0}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'entities in a list of names',
    text: `Ada O&rsquo;Byron &lt;${A}&gt;; Carla D&iacute;az &#60;${C}&#62;`,
    ready: [A, C],
  },
  {
    what: 'line ends written out in a JSON string',
    text: `{"to":"${A}\\n${C}\\r\\n","count":2}`,
    ready: [A, C],
  },
  {
    what: 'addresses cut off by a column of a console',
    text: `NAME        EMAIL              ROLE
Ada Byron   ada.byron@exam...  Reader
Carla Diaz  ${C}  Reader`,
    ready: [],
    either: [C],
    waits: ['ada.byron@exam'],
  },
  {
    what: 'folded LDIF with base64 and a second address',
    text: `dn: uid=cdiaz,dc=example,dc=org
cn:: Q2FybGEgRMOtYXo=
mail: carla.diaz@exam
 ple.edu
mailAlternateAddress: carla@home.example.net`,
    ready: [C],
    waits: ['carla@home.example.net'],
  },
  {
    what: 'quoted-printable body',
    text: `Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bitte f=C3=BCgt diese Leute hinzu: ada.byron@example.or=
g und ${C}`,
    ready: [A, C],
  },
  {
    what: 'typographic quotes and dashes around addresses',
    text: `“Ada Byron” ‹${A}› — „Carla Diaz“ «${C}»`,
    ready: [A, C],
  },
  {
    what: 'members of a bucket by gsutil',
    text: `[
  {"entity": "user-${A}", "role": "READER", "email": "${A}"},
  {"entity": "project-owners-123", "role": "OWNER", "projectTeam": {"team": "owners"}},
  {"entity": "user-123@cloudservices.gserviceaccount.com", "email": "123@cloudservices.gserviceaccount.com", "role": "WRITER"}
]`,
    ready: [A],
    waits: ['123@cloudservices.gserviceaccount.com'],
  },
  {
    what: 'authors of a repository by log',
    text: `commit 1a2b3c
Author: Ada Byron <${A}>
Date:   Mon Nov 23 09:12:01 2026 +0100

    Fix for ${B}'s runs

commit 4d5e6f
Author: renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>
Date:   Mon Nov 23 09:13:01 2026 +0100`,
    ready: [A],
    either: [B],
    waits: ['29139614+renovate[bot]@users.noreply.github.com'],
  },
  {
    what: 'all addresses of a person by proxy addresses',
    text: `DisplayName,EmailAddresses
Ada Byron,"SMTP:${A};smtp:ab@example.org;X500:/o=Example/ou=x/cn=abyron"
Carla Diaz,"smtp:cd@example.edu;SMTP:${C}"`,
    ready: [A, C],
    waits: ['ab@example.org', 'cd@example.edu'],
  },
  {
    what: 'groups beside addresses',
    text: `user\tgroups\tmail
abyron\tseq_users;rna_team\t${A}
cdiaz\tseq_users\t${C}`,
    ready: [A, C],
  },
  {
    what: 'template of a directory with example rows',
    text: `Username,First name,Last name,Email,Temporary password
example.user,Example,User,example.user@example.com,Passw0rd!
abyron,Ada,Byron,${A},Secret1!
cdiaz,Carla,Diaz,${C},Secret2!`,
    ready: [A, C],
    waits: ['example.user@example.com'],
  },
  {
    what: 'columns of other people in a course',
    text: `Student,Student e-mail,Parent 1 e-mail,Class teacher e-mail
Ada,${A},mum@home.example.net,${M}
Carla,${C},,${M}`,
    ready: [A, C],
    waits: ['mum@home.example.net', M],
  },
  {
    what: 'who has left by a status code',
    text: `login,mail,status
abyron,${A},A
bkross,${B},INACTIVE
cdiaz,${C},A`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'who has left by an end in a different way of writing days',
    text: `Name,Mail,End date
Ada,${A},31-Dec-2099
Ben,${B},31-Mar-2024
Carla,${C},`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'plain request with a heading and a deadline',
    text: `Hi team,

by Friday please: access for the following people

• Ada Byron – ${A}
• Carla Diaz – ${C}
• Emi Sato – ${E} (starting Monday)

Cheers, Maud`,
    ready: [A, C],
    either: [E],
  },
  {
    what: 'plain pasted cells with numbers of samples',
    text: `Ada Byron\t${A}\t12\t2026-11-20
Carla Diaz\t${C}\t7\t2026-11-21`,
    ready: [A, C],
  },
  {
    what: 'Zoom chat with reactions',
    text: `09:01:12 From Ada Byron to Everyone: my address is ${A}
09:01:40 From Carla Diaz to Everyone: ${C}
09:02:10 From Ben Kross to Everyone: I don't need access, ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a French register of departures',
    text: `Nom;Courriel;Date de départ;Encadrant;Courriel encadrant
Byron;${A};;Chief;${M}
Kross;${B};31/08/2024;Chief;${M}
Diaz;${C};31/08/2099;Chief;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a German letter with a list and a veto',
    text: `Liebe Core Facility,

wir bräuchten Zugänge für:
Ada Byron (${A})
Carla Diaz (${C})

Bitte nicht für Ben Kross (${B}), er verlässt uns Ende Monat.

Beste Grüße
Maud Chief
${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'LDAP groups with member and former member attributes',
    text: `cn: seq-users
member: ${A}
member: ${C}
formerMember: ${B}
owner: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a matrix of answers in a poll in French',
    text: `Participant;Courriel;Présent ?
Ada;${A};Oui
Ben;${B};Non
Carla;${C};Oui`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'lines with states in Japanese brackets',
    text: `【有効】山田 ${A}
【無効】佐藤 ${B}
【有効】鈴木 ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an SQL result pasted with tabs and NULL',
    text: `email\tdeleted_at\trole
${A}\tNULL\tuser
${B}\t2026-01-01 00:00:00\tuser
${C}\tNULL\tuser`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Outlook contact group as text with members',
    text: `Distribution List Name: Seq users

Members:

Ada Byron                          ${A}
Carla Diaz                         ${C}`,
    ready: [A, C],
  },
  {
    what: 'user IDs below their heading with a state',
    text: `User ID\tState
abyron7\tactive
bkross2\tdisabled
cdiaz9\tactive`,
    ready: ['abyron7', 'cdiaz9'],
    waits: ['bkross2'],
  },
  {
    what: 'a plain list of user IDs with remarks',
    text: `abyron7
cdiaz9
emi_s`,
    ready: ['abyron7', 'cdiaz9', 'emi_s'],
  },
  {
    what: 'an invitation with accepted and declined sections',
    text: `Accepted (2)
${A}
${C}
Declined (1)
${B}
No response (1)
${D}`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'shared calendar attendees in Spanish',
    text: `Organizador: ${M}
Asistentes obligatorios: ${A}; ${C}
Asistentes opcionales: ${E}
Rechazado: ${B}`,
    ready: [A, C, E],
    either: [M],
    waits: [B],
  },
];
