import { A, B, C, D, E, type Kind, M } from './kind';

/** Tables and records of offices and services, with what stands around them. */
export const offices: Kind[] = [
  {
    what: 'an export of a time clock with a leaving date in words',
    text: `Emp ID,Name,E-mail,Hire Date,Term Date,Term Reason
1,Ada Byron,${A},2024-01-01,,
2,Ben Kross,${B},2020-01-01,2025-03-31,Voluntary
3,Carla Diaz,${C},2025-01-01,,`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'users of a storage with their last use and a flag of a guest',
    text: `userPrincipalName\tuserType\tcreationType\texternalUserState\taccountEnabled
${A}\tMember\t\t\tTrue
${C}\tGuest\tInvitation\tAccepted\tTrue
${B}\tGuest\tInvitation\tPendingAcceptance\tTrue
${D}\tMember\t\t\tFalse`,
    ready: [A, C],
    waits: [D],
    either: [B],
  },
  {
    what: 'tokens of machines beside users',
    text: `name,kind,owner,email
ada,user,,${A}
ci-runner,bot,${M},ci-runner@example.org
carla,user,,${C}`,
    ready: [A, C],
    waits: ['ci-runner@example.org', M],
  },
  {
    what: 'a table with a column of votes',
    text: `Name | Mail | Vote
--- | --- | ---
Ada | ${A} | 👍
Ben | ${B} | 👎
Carla | ${C} | 👍`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a record of a person as keys with blanks and a colon',
    text: `Name      : Ada Byron
Login     : abyron
E-mail    : ${A}
Supervisor: ${M}
Status    : current

Name      : Ben Kross
Login     : bkross
E-mail    : ${B}
Supervisor: ${M}
Status    : on leave until 2099`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'a table of a lab book with who did and who checked',
    text: `Date;Step;Done by;Checked by
2026-11-20;Library prep;${A};${M}
2026-11-21;Pooling;${C};${M}`,
    ready: [],
    waits: [],
    either: [A, C, M],
  },
  {
    what: 'calendar entries of leave',
    text: `Who\tMail\tAbsent from\tAbsent to
Ada Byron\t${A}\t2099-12-20\t2099-12-31
Carla Diaz\t${C}\t\t`,
    ready: [C],
    either: [A],
  },
  {
    what: 'a JSON of a course with sections of users by role',
    text: `{"course":"SEQ-101","teachers":[{"email":"${M}"}],"students":[{"email":"${A}","enrollment_state":"active"},{"email":"${B}","enrollment_state":"inactive"},{"email":"${C}","enrollment_state":"active"}],"observers":[{"email":"${D}"}]}`,
    ready: [A, C],
    waits: [B],
    either: [M, D],
  },
  {
    what: 'a JSON of a ticket with several people',
    text: `{"ticket":{"id":4711,"requester":{"name":"Maud Chief","email":"${M}"},"submitter":{"email":"${M}"},"assignee":{"email":"${D}"},"custom_fields":[{"id":1,"title":"New user e-mail","value":"${A}"}],"collaborators":[{"email":"${E}"}]}}`,
    ready: [],
    waits: [M],
    either: [A, D, E],
  },
  {
    what: 'a YAML of people with an until',
    text: `- name: Ada Byron
  email: ${A}
  from: 2024-01
- name: Ben Kross
  email: ${B}
  from: 2020-01
  until: 2025-03
- name: Carla Diaz
  email: ${C}
  from: 2025-01`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a front matter of a page of a person',
    text: `---
title: Ada Byron
role: Postdoc
email: ${A}
alumni: false
---
Ada works on long reads.`,
    ready: [A],
  },
  {
    what: 'a TOML of members with dates',
    text: `[[member]]
name = "Ada Byron"
email = "${A}"

[[member]]
name = "Ben Kross"
email = "${B}"
left = 2025-03-31

[[member]]
name = "Carla Diaz"
email = "${C}"`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list of licences of software by seat',
    text: `Seat;Assigned user;Assigned e-mail;Last heartbeat;Reclaim?
1;Ada Byron;${A};2026-11-20;no
2;Ben Kross;${B};2024-02-01;yes
3;Carla Diaz;${C};2026-11-19;no`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table of notebooks with collaborators in one cell',
    text: `Notebook,Owner,Collaborators
RNA,${M},"${A}; ${C}"
DNA,${M},${E}`,
    ready: [A, C, E],
    waits: [],
    either: [M],
  },
  {
    what: 'an export with quotes in single signs and semicolons',
    text: `'Name';'E-Mail';'Aktiv'
'Byron, Ada';'${A}';'J'
'Kross, Ben';'${B}';'N'
'Diaz, Carla';'${C}';'J'`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table with headings in two languages',
    text: `Name / Nom\tE-mail / Courriel\tStatus / Statut\tSupervisor / Superviseur
Ada Byron\t${A}\tActive / Actif\t${M}
Ben Kross\t${B}\tInactive / Inactif\t${M}
Carla Diaz\t${C}\tActive / Actif\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a table with a note below that explains a colour',
    text: `Name\tMail\tColour
Ada Byron\t${A}\tgreen
Ben Kross\t${B}\tred
Carla Diaz\t${C}\tgreen
green = access, red = no access`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table with one row over all columns for a group of former ones',
    text: `Name,E-mail,Room
Current members,,
Ada Byron,${A},4.12
Carla Diaz,${C},4.13
Former members,,
Ben Kross,${B},
Dmitri Volkov,${D},`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a table with a row over all columns in German, pasted',
    text: `Name\tE-Mail\tTelefon
Arbeitsgruppe
Ada Byron\t${A}\t100
Carla Diaz\t${C}\t101
Ausgeschieden
Ben Kross\t${B}\t`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table with an asterisk for those on leave explained below',
    text: `Name\tE-mail
Ada Byron\t${A}
Ben Kross*\t${B}
Carla Diaz\t${C}

* on parental leave`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table whose rows have their numbers and a check mark column without a heading',
    text: `#\tName\tE-mail\t
1\tAda Byron\t${A}\t✓
2\tBen Kross\t${B}\t✗
3\tCarla Diaz\t${C}\t✓`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an SSO log as a table with events of access taken away',
    text: `Timestamp,Actor,Event,Target,Outcome
2026-11-20T08:00Z,${M},user.lifecycle.create,${A},SUCCESS
2026-11-20T08:05Z,${M},user.lifecycle.deactivate,${B},SUCCESS
2026-11-20T08:06Z,${M},group.user_membership.add,${C},SUCCESS`,
    ready: [A, C],
    waits: [B, M],
  },
];
