import type { Kind } from './kind';

/** Sources of all kinds once more, each with a trap. */
export const mixedSources: Kind[] = [
  {
    what: 'contacts as one line of JSON within a text',
    text: `Here is what the API returned: [{"email":"abel.tann@example.org","role":"member"},{"email":"bine.ulm@example.org","role":"member"}]`,
    ready: [],
    either: ['abel.tann@example.org', 'bine.ulm@example.org'],
  },
  {
    what: 'properties of objects under each other with a state each',
    text: `email  : cilly.vahl@example.org
name   : Cilly Vahl
status : active

email  : dolf.wirth@example.org
name   : Dolf Wirth
status : suspended`,
    ready: ['cilly.vahl@example.org'],
    waits: ['dolf.wirth@example.org'],
  },
  {
    what: 'a file of members with a section for those who were',
    text: `[members]
elfi.xander@example.org
fred.young@example.org

[former]
gabi.zoll@example.org`,
    ready: ['elfi.xander@example.org', 'fred.young@example.org'],
    waits: ['gabi.zoll@example.org'],
  },
  {
    what: 'a table of HTML entities and breaks in cells',
    text: `Name;Contact
H&auml;nsel;haensel@example.org<br>+49 30 1
Gr&ouml;n;groen@example.org<br>+49 30 2`,
    ready: ['haensel@example.org', 'groen@example.org'],
  },
  {
    what: 'addresses with display names that are other addresses',
    text: `"ida.abt@example.org" <ida.abt@example.org>; "jo@example.net" <jo.beck@example.org>`,
    ready: ['ida.abt@example.org'],
    either: ['jo.beck@example.org'],
  },
  {
    what: 'an export with an aliased second row for the same person',
    text: `email,alias_of
karl.cords@example.org,
k.cords@example.org,karl.cords@example.org
lena.dorn@example.org,`,
    ready: ['karl.cords@example.org', 'lena.dorn@example.org'],
    waits: ['k.cords@example.org'],
  },
  {
    what: 'a crontab with where it writes to',
    text: `MAILTO=ops-alerts@example.org
0 3 * * * /usr/local/bin/backup --notify mia.eck@example.org`,
    ready: [],
    either: ['mia.eck@example.org'],
    waits: ['ops-alerts@example.org'],
  },
  {
    what: 'a template of a mail with fields to fill in',
    text: `Dear {{first_name}},
your account {{email}} has been created. Questions? support@example.org`,
    ready: [],
    waits: ['support@example.org'],
  },
  {
    what: 'participants of a call with their telephones',
    text: `Participants (3)
Nina Fels (Host) nina.fels@example.org
Otto Gelb otto.gelb@example.org
+49 170 1234567`,
    ready: ['nina.fels@example.org', 'otto.gelb@example.org'],
  },
  {
    what: 'a table whose headings stand in two lines',
    text: `Contact;;Supervisor;
Name;E-mail;Name;E-mail
Peer Hahn;peer.hahn@example.org;Dana Boss;dana.boss@example.org
Rosa Imm;rosa.imm@example.org;Dana Boss;dana.boss@example.org`,
    ready: ['peer.hahn@example.org', 'rosa.imm@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a sheet with a row of what belongs into each column',
    text: `Email	Name	Role
(required)	(required)	(optional)
sven.jung@example.org	Sven Jung	member
tina.kopp@example.org	Tina Kopp	member`,
    ready: ['sven.jung@example.org', 'tina.kopp@example.org'],
  },
  {
    what: 'users with when they were removed',
    text: `user_email|added_on|removed_on
ulf.lang@example.org|2024-01-01|
vera.munk@example.org|2023-01-01|2025-01-31`,
    ready: ['ulf.lang@example.org'],
    waits: ['vera.munk@example.org'],
  },
  {
    what: 'a list of services with who is called at night',
    text: `On-call this week: wim.noor@example.org
Escalation: dana.boss@example.org
Team: xenia.olm@example.org, yves.pick@example.org`,
    ready: ['xenia.olm@example.org', 'yves.pick@example.org'],
    either: ['wim.noor@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a table of who reviews whom',
    text: `Applicant,Applicant email,Reviewer 1,Reviewer 2,Decision
Zita Quell,zita.quell@example.org,r1@example.edu,r2@example.edu,accepted
Arno Rieck,arno.rieck@example.org,r1@example.edu,r3@example.edu,rejected`,
    ready: ['zita.quell@example.org'],
    waits: ['arno.rieck@example.org', 'r1@example.edu'],
  },
  {
    what: 'a list in which one line is in doubt by a question mark',
    text: `bea.sohn@example.org
carl.thees@example.org ?
dora.urich@example.org`,
    ready: ['bea.sohn@example.org', 'dora.urich@example.org'],
    waits: ['carl.thees@example.org'],
  },
];
