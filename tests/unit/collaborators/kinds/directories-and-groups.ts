import type { Kind } from './kind';

/** People, rooms and groups of directories, clusters and lists; user IDs in frames, lists and requests. */
export const directoriesAndGroups: Kind[] = [
  {
    what: 'employees of a payroll program with a second contract',
    text: `EmpNo;Name;WorkMail;PrivateMail;Supervisor;SupervisorMail;ContractEnd
1;Anke Reh;anke.reh@example.org;anke@example.net;Boss One;boss.one@example.org;2099-12-31
2;Bodo Sahm;bodo.sahm@example.org;;Boss One;boss.one@example.org;2022-12-31`,
    ready: ['anke.reh@example.org'],
    waits: ['bodo.sahm@example.org'],
  },
  {
    what: 'a PowerShell list of mailboxes',
    text: `DisplayName          : Cora Thiel
PrimarySmtpAddress   : cora.thiel@example.org
RecipientTypeDetails : UserMailbox
WhenCreated          : 11/1/2023 9:00:00 AM

DisplayName          : Seq Room 2
PrimarySmtpAddress   : seq2@example.org
RecipientTypeDetails : RoomMailbox
WhenCreated          : 11/1/2023 9:00:00 AM

DisplayName          : Info
PrimarySmtpAddress   : info2@example.org
RecipientTypeDetails : SharedMailbox
WhenCreated          : 11/1/2023 9:00:00 AM`,
    ready: ['cora.thiel@example.org'],
    waits: ['seq2@example.org', 'info2@example.org'],
  },
  {
    what: 'Entra group members by a command as JSON',
    text: `[
  {
    "businessPhones": [],
    "displayName": "Dag Ulm",
    "id": "0d1",
    "jobTitle": null,
    "mail": "dag.ulm@example.org",
    "userPrincipalName": "dag.ulm@example.org"
  },
  {
    "@odata.type": "#microsoft.graph.group",
    "displayName": "seq-nested",
    "mail": "seqnested@example.org",
    "groupTypes": ["Unified"]
  }
]`,
    ready: ['dag.ulm@example.org'],
    waits: ['seqnested@example.org'],
  },
  {
    what: 'kubectl get rolebindings wide',
    text: `NAME      ROLE                AGE   USERS                                        GROUPS   SERVICEACCOUNTS
readers   ClusterRole/view    12d   elin.voss@example.org,fred.wulf@example.org
runner    ClusterRole/edit    12d                                                          ns/runner`,
    ready: ['elin.voss@example.org', 'fred.wulf@example.org'],
  },
  {
    what: 'samba users list',
    text: `pdbedit -L
gxu:5001:Gritta Xu
hyen:5002:Hans Yen`,
    ready: [],
  },
  {
    what: 'scontrol show assoc user names',
    text: `UserName=izorn(5003) DefAccount=genomics AdminLevel=None
UserName=jabel2(5004) DefAccount=genomics AdminLevel=None`,
    ready: [],
  },
  {
    what: 'logins in a Markdown list with backticks',
    text: `Please add the following accounts:
- \`kbaum\`
- \`lclaus3\`
- \`mdorn\``,
    ready: ['kbaum', 'lclaus3', 'mdorn'],
  },
  {
    what: 'Italian logins under a heading',
    text: `Nome utente
nesposito
oferrari2`,
    ready: ['nesposito', 'oferrari2'],
  },
  {
    what: 'a table of users with a login and no addresses, in Polish',
    text: `Nazwa użytkownika	Imię i nazwisko	Zablokowany
pgorski	Piotr Górski	nie
rhajduk	Roman Hajduk	tak`,
    ready: ['pgorski'],
    waits: ['rhajduk'],
  },
  {
    what: 'users and samples in one table',
    text: `Sample	Prepared by	Date
S-1	sigrid	2026-11-01
S-2	tomas	2026-11-02`,
    ready: [],
  },
  {
    what: 'a SharePoint sharing dialog copied',
    text: `People you specified can edit
Uta Ilse
uta.ilse@example.org
Can edit
Vito Jahn
vito.jahn@example.org
Can view
Remove direct access
Copy link`,
    ready: ['uta.ilse@example.org'],
    either: ['vito.jahn@example.org'],
  },
  {
    what: 'a Google Drive sharing dialog copied',
    text: `People with access
Wim Kolb (you)
wim.kolb@example.org
Owner
Xara Lind
xara.lind@example.org
Access expires Nov 1, 2099
Editor
General access
Restricted`,
    ready: ['xara.lind@example.org'],
    either: ['wim.kolb@example.org'],
  },
  {
    what: 'a Doodle-like poll copied',
    text: `3 participants	Mon 1	Tue 2
Yves Mohr (yves.mohr@example.org)	✓	
Zita Nau (zita.nau@example.org)		✓`,
    ready: ['yves.mohr@example.org', 'zita.nau@example.org'],
  },
  {
    what: 'Zoom registration report with statuses',
    text: `"Attendee Details"
"First Name","Last Name","Email","Registration Time","Approval Status"
"Arno","Ott","arno.ott@example.org","2026-11-01 10:00","approved"
"Beate","Pohl","beate.pohl@example.org","2026-11-01 10:00","denied"
"Cem","Quis","cem.quis@example.org","2026-11-01 10:00","pending approval"`,
    ready: ['arno.ott@example.org'],
    waits: ['beate.pohl@example.org', 'cem.quis@example.org'],
  },
  {
    what: 'Mailman moderators and members in sections',
    text: `List: seq-users
Owners:
dora.rau@example.org
Moderators:
emil.sack@example.org
Members (digest):
fee.tuch@example.org
Members (disabled by bounces):
gerd.uhl@example.org`,
    ready: ['fee.tuch@example.org'],
    waits: ['gerd.uhl@example.org'],
    either: ['dora.rau@example.org', 'emil.sack@example.org'],
  },
];
