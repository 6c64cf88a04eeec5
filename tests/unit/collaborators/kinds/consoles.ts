import { A, B, C, D, type Kind, M } from './kind';

/** Exports, consoles and files of settings, of further systems. */
export const consoles: Kind[] = [
  {
    what: 'members of an organisation by its command line',
    text: `$ gh api orgs/example/members --jq '.[] | [.login,.email,.role] | @tsv'
abyron\t${A}\tmember
bkross\t${B}\tsuspended
cdiaz\t${C}\tadmin`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'users of a cloud with passwords that were used last',
    text: `user,arn,user_creation_time,password_enabled,password_last_used,mfa_active
<root_account>,arn:aws:iam::123456789012:root,2020-01-01T00:00:00+00:00,not_supported,no_information,true
${A},arn:aws:iam::123456789012:user/${A},2024-01-01T00:00:00+00:00,true,2026-11-20T08:00:00+00:00,true
${B},arn:aws:iam::123456789012:user/${B},2024-01-01T00:00:00+00:00,false,N/A,false`,
    ready: [A],
    either: [B],
  },
  {
    what: 'bindings of a policy',
    text: `bindings:
- members:
  - user:${A}
  - user:${B}
  - serviceAccount:pipeline@project.iam.gserviceaccount.com
  - deleted:user:${C}?uid=123456789012345678901
  - group:seq@example.org
  role: roles/viewer`,
    ready: [A, B],
    waits: [C, 'pipeline@project.iam.gserviceaccount.com', 'seq@example.org'],
  },
  {
    what: 'LIMS projects with a submitter and an analyst',
    text: `Project ID;Submitter;Submitter e-mail;Sample count;Analyst e-mail;Billing contact e-mail
P-001;Ada Byron;${A};24;${D};billing@example.org
P-002;Ben Kross;${B};12;${D};billing@example.org`,
    ready: [],
    either: [A, B, D],
    waits: ['billing@example.org'],
  },
  {
    what: 'Moodle participants with suspended enrolment in French',
    text: `Prénom,Nom de famille,Adresse de courriel,Rôles,Groupes,Dernier accès au cours,Statut
Ada,Byron,${A},Étudiant,G1,2 jours,Actif
Ben,Kross,${B},Étudiant,G1,Jamais,Suspendu
Maud,Chief,${M},Enseignant,,1 heure,Actif`,
    ready: [A],
    waits: [B],
    either: [M],
  },
  {
    what: 'answers of a survey with an e-mail of a deputy',
    text: `id\tsubmitdate\tE-Mail-Adresse\tMöchten Sie einen Zugang?\tE-Mail Ihrer Stellvertretung
1\t2026-11-02 10:00:00\t${A}\tJa\t${D}
2\t2026-11-02 11:00:00\t${B}\tNein\t
3\t\t${C}\tJa\t`,
    ready: [A],
    waits: [B, D],
    either: [C],
  },
  {
    what: 'Confluence table with a column of changes',
    text: `|| Who || Mail || Change || Since ||
| Ada Byron | ${A} | joined | 2026-01 |
| Ben Kross | ${B} | left | 2026-03 |
| Carla Diaz | ${C} | joined | 2026-04 |`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Jira users by group with an active flag',
    text: `User id,User name,email,User status,Added to org,Org role,Last seen in Jira
557058:1,Ada Byron,${A},Active,01 Feb 2024,User,20 Nov 2026
557058:2,Ben Kross,${B},Deactivated,01 Feb 2024,User,Never accessed
557058:3,Carla Diaz,${C},Suspended,01 Feb 2024,User,01 Jan 2025
557058:4,Slack for Jira,slack.app@connect.example.com,Active,01 Feb 2024,App,Never accessed`,
    ready: [A],
    waits: [B, C, 'slack.app@connect.example.com'],
  },
  {
    what: 'YAML of a team with alumni and a maintainer',
    text: `team: sequencing
lead: ${M}
members:
  - ${A}
  - ${C}
alumni:
  - ${B}
notify: alerts@example.org`,
    ready: [A, C],
    waits: [B, 'alerts@example.org'],
    either: [M],
  },
  {
    what: 'YAML with people switched off by a comment and a flag',
    text: `users:
  ada:
    mail: ${A}
    groups: [seq]
  ben:
    mail: ${B}
    ensure: absent
  # carla:
  #   mail: ${C}
  dmitri:
    mail: ${D}
    state: present`,
    ready: [A, D],
    waits: [B, C],
  },
  {
    what: 'puppet resources of users',
    text: `user { 'abyron':
  ensure  => present,
  comment => 'Ada Byron <${A}>',
}
user { 'bkross':
  ensure  => absent,
  comment => 'Ben Kross <${B}>',
}`,
    ready: [],
    either: [A],
    waits: [B],
  },
  {
    what: 'LDIF of changes',
    text: `dn: cn=seq-users,ou=groups,dc=example,dc=org
changetype: modify
add: mail
mail: ${A}
-
delete: mail
mail: ${B}
-
`,
    ready: [],
    either: [A],
    waits: [B],
  },
  {
    what: 'SQL statements that change users',
    text: `INSERT INTO members (email) VALUES ('${A}'), ('${C}');
DELETE FROM members WHERE email = '${B}';
UPDATE members SET email = 'dmitri@new.example.net' WHERE email = '${D}';`,
    ready: [A, C],
    waits: [B],
    either: ['dmitri@new.example.net', D],
  },
  {
    what: 'output of a query drawn with lines, with a locked flag',
    text: `+----+----------------------------+--------+---------------------+
| id | email                      | locked | last_login          |
+----+----------------------------+--------+---------------------+
|  1 | ${A}      |      0 | 2026-11-20 08:00:00 |
|  2 | ${B}      |      1 | 2024-01-01 08:00:00 |
|  3 | ${C}     |      0 | NULL                |
+----+----------------------------+--------+---------------------+
3 rows in set (0.00 sec)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'mailman roster of a web page',
    text: `3 Non-digested Members of Seq-users:
  ada.byron at example.org
  ben.kross at example.org
1 Digested Members of Seq-users:
  carla.diaz at example.edu`,
    ready: [],
    waits: ['ada.byron', 'ben.kross', 'carla.diaz'],
  },
  {
    what: 'listserv commands of owners',
    text: `QUIET ADD SEQ-USERS ${A} Ada Byron
QUIET DELETE SEQ-USERS ${B}
QUIET ADD SEQ-USERS ${C} Carla Diaz`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'sudoers and aliases',
    text: `# /etc/aliases
postmaster: root
root: ${M}
seq-team: ${A}, ${C}
# old: ${B}`,
    ready: [],
    either: [A, C, M],
    waits: [B],
  },
  {
    what: 'shibboleth attributes of one person',
    text: `mail = ${A}
eduPersonPrincipalName = abyron@example.org
eduPersonScopedAffiliation = member@example.org;staff@example.org
displayName = Ada Byron`,
    ready: [A],
    waits: ['abyron@example.org'],
  },
  {
    what: 'export of a booking system for instruments',
    text: `Instrument,Booked by,Booked for,Start,End,Cancelled
NextSeq,${M},${A},2026-11-01 09:00,2026-11-01 17:00,No
NextSeq,${M},${B},2026-11-02 09:00,2026-11-02 17:00,Yes
MiSeq,${M},${C},2026-11-03 09:00,2026-11-03 17:00,No`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'access matrix of people by product',
    text: `Person,E-mail,BaseSpace,LIMS,Cluster
Ada Byron,${A},x,x,
Ben Kross,${B},,x,x
Carla Diaz,${C},x,,x`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'training records with passes and fails',
    text: `Name,E-mail,Biosafety training,Result
Ada Byron,${A},2026-02-01,passed
Ben Kross,${B},2026-02-01,failed
Carla Diaz,${C},2026-02-01,passed`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'Discord or Slack roles with bots',
    text: `username,email,status,billing-active,has-2fa,display-name
ada,${A},Member,1,1,Ada
seqbot,seqbot-noreply@example.org,Bot,0,0,Seq Bot
ben,${B},Deactivated,0,0,Ben
carla,${C},Invited Member,0,0,Carla`,
    ready: [A],
    waits: [B, 'seqbot-noreply@example.org'],
    either: [C],
  },
  {
    what: 'GitLab CSV of expired members',
    text: `Name,Username,Email,Max role,Access expires,Two-factor
Ada Byron,abyron,${A},Developer,2099-01-01,true
Ben Kross,bkross,${B},Developer,2025-01-01,true
Carla Diaz,cdiaz,${C},Guest,,false`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'HTML table of staff with a class of former ones',
    text: `<table><tr><th>Name</th><th>Mail</th></tr>
<tr><td>Ada Byron</td><td><a href="mailto:${A}">${A}</a></td></tr>
<tr class="former"><td><s>Ben Kross</s></td><td><s>${B}</s></td></tr>
<tr><td>Carla Diaz</td><td><a href="mailto:${C}?subject=Hi">write</a></td></tr></table>`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'JSON of invitations in several states',
    text: `{"invitations":[{"email":"${A}","status":"accepted","invitedBy":{"email":"${M}"}},
{"email":"${B}","status":"revoked","invitedBy":{"email":"${M}"}},
{"email":"${C}","status":"accepted","invitedBy":{"email":"${M}"}}],"nextPageToken":null}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'JSON of changes to a list',
    text: `{"add":["${A}","${C}"],"remove":["${B}"],"requestedBy":"${M}"}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'properties of a job that mails people',
    text: `mail.smtp.host=smtp.example.org
mail.from=pipeline@example.org
mail.recipients=${A},${C}
mail.onfailure=oncall@example.org`,
    ready: [],
    either: [A, C],
    waits: ['pipeline@example.org', 'oncall@example.org'],
  },
  {
    what: 'crontab and scripts with addresses',
    text: `MAILTO=${M}
# 0 5 * * * /opt/report.sh ${B}
0 6 * * 1 /opt/report.sh ${A}`,
    ready: [],
    either: [A, M],
    waits: [B],
  },
  {
    what: 'Teams channel members copied',
    text: `Members and guests (3)
Name
Title
Location
Tags
Role
Ada Byron
AB
Postdoc
${A}
Member
Ben Kross (Guest)
BK
${B}
Guest`,
    ready: [A],
    either: [B],
  },
  {
    what: 'two tables, of active and of former staff',
    text: `Active staff
Name,E-mail
Ada Byron,${A}
Carla Diaz,${C}

Former staff
Name,E-mail
Ben Kross,${B}
Dmitri Volkov,${D}`,
    ready: [A, C],
    waits: [B, D],
  },
];
