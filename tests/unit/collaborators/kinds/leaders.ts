import { A, B, C, D, E, type Kind, M } from './kind';

/** What leaders of groups and those who help them send. */
export const leaders: Kind[] = [
  {
    what: 'a request of a group leader in English, with remarks on each',
    text: `Dear BaseSpace admin,

Could you kindly set up the following lab members:

- Ada Byron, postdoc: ${A}
- Carla Diaz, lab manager: ${C}
- Ben Kross: ${B} (he is moving to Oslo in May, so skip him)

Best wishes,
Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a sheet of a core facility of runs with users',
    text: `Run ID	Flow cell	User	User e-mail	Group leader	Group leader e-mail	Date
R101	HX1	Ada Byron	${A}	Maud Chief	${M}	2026-11-01
R102	HX2	Carla Diaz	${C}	Maud Chief	${M}	2026-11-02`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a list of a distribution group in Outlook, expanded',
    text: `Byron, Ada <${A}>; Diaz, Carla <${C}>; Kross, Ben (left) <${B}>; Seq Room <seqroom@example.org>`,
    ready: [A, C],
    waits: [B],
    either: ['seqroom@example.org'],
  },
  {
    what: 'the members of a repository team, copied',
    text: `4 members
Ada Byron
ada-byron
Maintainer
${A}
Carla Diaz
cdiaz
Member
${C}`,
    ready: [A, C],
  },
  {
    what: 'AWS users with a console password',
    text: `User name,Email tag,Groups,Last activity,MFA,Password age,Console access
ada,${A},seq,today,Virtual,20 days,Enabled
ben,${B},seq,400 days ago,,,Disabled
carla,${C},seq,yesterday,Virtual,10 days,Enabled`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an XML export of a directory in elements',
    text: `<directory><person><name>Ada Byron</name><mail>${A}</mail><status>active</status></person><person><name>Ben Kross</name><mail>${B}</mail><status>left</status></person></directory>`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a TSV of a LIMS in German',
    text: `Auftrag	Einsender	E-Mail Einsender	Rechnung an	Rechnungs-E-Mail	Bearbeiter
4711	Ada Byron	${A}	Kostenstelle 12	rechnung@example.org	dv
4712	Carla Diaz	${C}	Kostenstelle 12	rechnung@example.org	dv`,
    ready: [],
    either: [A, C],
    waits: ['rechnung@example.org'],
  },
  {
    what: 'a class list with withdrawn and waitlisted',
    text: `ID,Student,Email,Enrollment Status
1,"Byron, Ada",${A},Enrolled
2,"Kross, Ben",${B},Withdrawn
3,"Volkov, Dmitri",${D},Waitlisted
4,"Diaz, Carla",${C},Enrolled`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a French table of participants with a validation',
    text: `Nom;Courriel;Inscription;Validée par
Ada Byron;${A};confirmée;${M}
Ben Kross;${B};annulée;${M}
Carla Diaz;${C};confirmée;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a Spanish chat',
    text: `Ada: mi correo es ${A}
Carla: el mío ${C}
Ben: yo ya no estoy en el grupo (${B})`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Swedish table',
    text: `Namn;E-post;Anställning;Chef
Ada Byron;${A};Tillsvidare;${M}
Ben Kross;${B};Avslutad;${M}
Carla Diaz;${C};Vikariat;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a Chinese mail with a cc',
    text: `李老师：
麻烦把 ${A} 和 ${C} 加进 BaseSpace，抄送 ${M}。
谢谢`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a Japanese notice of a change of people',
    text: `担当者変更のお知らせ
旧：佐藤 ${B}
新：山田 ${A}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a mail with accounts that exist already',
    text: `Ada (${A}) already has an account. Please create new ones for ${C} and ${E}.`,
    ready: [C, E],
    waits: [A],
  },
  {
    what: 'a list with some marked as guests from elsewhere',
    text: `${A}
${C} (guest, ETH)
${E} (visiting student)`,
    ready: [A, C, E],
  },
  {
    what: 'a status mail of a helpdesk',
    text: `The following requests were completed:
REQ-1 account for ${A}
REQ-2 account for ${C}
The following request was rejected:
REQ-3 account for ${B}`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'an Ansible inventory of users with a list of removed ones',
    text: `lab_users:
  - name: ada
    email: ${A}
  - name: carla
    email: ${C}
lab_users_removed:
  - name: ben
    email: ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a JSON dictionary of people by state',
    text: `{"active":["${A}","${C}"],"left":["${B}"],"contact":"${M}"}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a table by Notion with a checkbox that is exported as words',
    text: `Name,Email,Has BaseSpace,Wants BaseSpace
Ada Byron,${A},No,Yes
Ben Kross,${B},No,No
Carla Diaz,${C},No,Yes`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail which forwards a list with two who must not be in it',
    text: `Here is everybody on the floor: ${A}, ${B}, ${C}, ${D}.
Ben and Dmitri are not in our group though.`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a mail with full sentences in German',
    text: `Sehr geehrte Frau Chief,

Frau Byron (${A}) und Frau Diaz (${C}) benötigen ab dem 1. Dezember Zugriff auf BaseSpace. Der Zugang von Herrn Kross (${B}) kann gelöscht werden. Bei Rückfragen wenden Sie sich bitte an ${D}.

Mit freundlichen Grüßen`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'an English mail of a manager with several clauses',
    text: `Ada (${A}) starts on Monday, so she should get access straight away; Carla (${C}) as well. Ben (${B}) went on sabbatical.`,
    ready: [A, C],
    waits: [B],
  },
];
