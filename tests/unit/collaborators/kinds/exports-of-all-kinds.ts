import type { Kind } from './kind';

/** Exports of systems of all kinds, with the noise that they have. */
export const exportsOfAllKinds: Kind[] = [
  {
    what: 'a report with a title, a day and a line of sums',
    text: `User report;;;
Generated: 24.11.2026 by dana.boss@example.org;;;
;;;
Name;E-Mail;Last login;Logins
Adi Bohr;adi.bohr@example.org;23.11.2026;14
Bea Cronz;bea.cronz@example.org;20.11.2026;3
Total;;;17`,
    ready: ['adi.bohr@example.org', 'bea.cronz@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'contacts of a telephone with several addresses each by colons',
    text: `Name,E-mail 1 - Type,E-mail 1 - Value
Cleo Dorn,* Work,cleo.dorn@example.org ::: cleo@example.net
Dag Egge,Work,dag.egge@example.org`,
    ready: ['cleo.dorn@example.org', 'dag.egge@example.org'],
    waits: ['cleo@example.net'],
  },
  {
    what: 'an organisation of a forge with roles and second factors',
    text: `login,name,tfa_enabled,is_public,role,last_active,saml_name_id,email
efalk,Elke Falk,true,false,member,2026-11-01,elke.falk@example.org,
fgast,Fritz Gast,false,true,owner,2026-11-20,fritz.gast@example.org,`,
    ready: [],
    either: ['elke.falk@example.org', 'fritz.gast@example.org'],
  },
  {
    what: 'subscribers of a newsletter with who has unsubscribed',
    text: `"Email Address","First Name","Last Name","MEMBER_RATING","OPTIN_TIME","CONFIRM_TIME","UNSUB_TIME","LEID"
"gina.holt@example.org","Gina","Holt","2","2024-01-01 10:00:00","2024-01-01 10:05:00","","101"
"hank.ivey@example.org","Hank","Ivey","2","2024-01-02 10:00:00","2024-01-02 10:05:00","2025-02-02 08:00:00","102"`,
    ready: ['gina.holt@example.org'],
    waits: ['hank.ivey@example.org'],
  },
  {
    what: 'persons of a time sheet, with one row a day',
    text: `Date,Employee,E-mail,Hours,Project
2026-11-23,Ilse Jandl,ilse.jandl@example.org,8,RNA
2026-11-24,Ilse Jandl,ilse.jandl@example.org,7.5,RNA
2026-11-23,Kai Loy,kai.loy@example.org,8,DNA`,
    ready: ['ilse.jandl@example.org', 'kai.loy@example.org'],
  },
  {
    what: 'mailboxes with who may send for them',
    text: `Identity              User                       AccessRights
--------              ----                       ------------
seqdesk@example.org   lena.mai@example.org       {FullAccess}
seqdesk@example.org   mike.neu@example.org       {FullAccess}
seqdesk@example.org   NT AUTHORITY\\SELF          {FullAccess, ReadPermission}`,
    ready: ['lena.mai@example.org', 'mike.neu@example.org'],
    waits: ['seqdesk@example.org'],
  },
  {
    what: 'invitations of a system with who invited and what came of them',
    text: `Invitee,Invited by,Invited at,Status
nora.olm@example.org,dana.boss@example.org,2026-11-01,Accepted
ole.pfau@example.org,dana.boss@example.org,2026-11-01,Declined
petra.rohr@example.org,dana.boss@example.org,2026-11-02,Pending`,
    ready: ['nora.olm@example.org'],
    either: ['petra.rohr@example.org'],
    waits: ['ole.pfau@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a table of a wiki with mentions',
    text: `|| Name || Mail || Status ||
| [~qrein] Quinn Rein | quinn.rein@example.org | active |
| [~rsohn] Rolf Sohn | rolf.sohn@example.org | left |`,
    ready: ['quinn.rein@example.org'],
    waits: ['rolf.sohn@example.org'],
  },
  {
    what: 'shares of a drive by lines of words',
    text: `Sena Tok (owner)
sena.tok@example.org
Owner
Tilo Uhl
tilo.uhl@example.org
Editor
Anyone with the link
Viewer`,
    ready: ['sena.tok@example.org', 'tilo.uhl@example.org'],
  },
  {
    what: 'a log of doors with cards that are blocked',
    text: `Card;Holder;E-mail;State
0001;Ulla Venn;ulla.venn@example.org;valid
0002;Veit Wall;veit.wall@example.org;blocked
0003;(visitor);;valid`,
    ready: ['ulla.venn@example.org'],
    waits: ['veit.wall@example.org'],
  },
  {
    what: 'a list of hosts with who cares for each',
    text: `host	owner	contact
seq01	Xaver Yps	xaver.yps@example.org
seq02	Zita Ahn	zita.ahn@example.org`,
    ready: [],
    either: ['xaver.yps@example.org', 'zita.ahn@example.org'],
  },
];
