import { A, B, C, D, type Kind, M } from './kind';

/** What systems write: reports of consoles, directories, meetings and trackers. */
export const systems: Kind[] = [
  {
    what: 'Format-Table of a directory module',
    text: `
DisplayName    UserPrincipalName         AccountEnabled UserType
-----------    -----------------         -------------- --------
Ada Byron      ${A}               True Member
Ben Kross      ${B}              False Member
Carla Diaz     ${C}                 True Guest
`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'members of a distribution group by PowerShell',
    text: `PS C:\\> Get-DistributionGroupMember seq-users | ft Name,PrimarySmtpAddress,RecipientType

Name        PrimarySmtpAddress         RecipientType
----        ------------------         -------------
Ada Byron   ${A}      UserMailbox
Ben Kross   ${B}      UserMailbox
Seq Room 2  seq-room2@example.org      RoomMailbox
Lab List    lab-list@example.org       MailUniversalDistributionGroup`,
    ready: [A, B],
    waits: ['seq-room2@example.org', 'lab-list@example.org'],
  },
  {
    what: 'Webex attendance with a join of several devices',
    text: `Session name,Date,Invited,Registered,Display name,Email,Attended,Join time,Leave time,Duration
Training,2026-11-20,Yes,N/A,Ada Byron,${A},Yes,09:00,10:00,60 mins
Training,2026-11-20,Yes,N/A,Ada Byron,${A},Yes,09:05,10:00,55 mins
Training,2026-11-20,Yes,N/A,Ben Kross,${B},No,,,0 mins
Training,2026-11-20,No,N/A,Call-in User 3,,Yes,09:10,09:20,10 mins`,
    ready: [A],
    either: [B],
  },
  {
    what: 'Zoom participants with a heading part of the meeting',
    text: `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Kick-off,11/20/2026 09:00:00 AM,11/20/2026 10:00:00 AM,${M},60,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Ada Byron,${A},11/20/2026 09:00:00 AM,11/20/2026 10:00:00 AM,60,No,No
Ben's iPad,,11/20/2026 09:00:00 AM,11/20/2026 09:02:00 AM,2,Yes,No
Carla Diaz,${C},11/20/2026 09:00:00 AM,11/20/2026 09:40:00 AM,40,Yes,No`,
    ready: [A, C],
    either: [M],
  },
  {
    what: 'collaborators of a repository by its API',
    text: `[
  {"login": "abyron", "id": 1201, "node_id": "MDQ6VXNlcjEyMDE=", "type": "User", "site_admin": false, "email": "${A}", "permissions": {"admin": false, "push": true}},
  {"login": "renovate[bot]", "id": 2740337, "type": "Bot", "site_admin": false, "email": "bot@renovateapp.example.com", "permissions": {"push": true}},
  {"login": "ckdiaz", "id": 1322, "type": "User", "email": "${C}", "permissions": {"admin": true}}
]`,
    ready: [A, C],
    waits: ['bot@renovateapp.example.com'],
  },
  {
    what: 'GitLab users of its API with states',
    text: `[{"id":1,"username":"abyron","name":"Ada Byron","state":"active","email":"${A}","created_by":{"username":"root","email":"root@example.org"}},
{"id":2,"username":"bkross","name":"Ben Kross","state":"ldap_blocked","email":"${B}"},
{"id":3,"username":"cdiaz","name":"Carla Diaz","state":"active","email":"${C}","commit_email":"carla@users.example.net"}]`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Okta users with the statuses of its life cycle',
    text: `login,firstName,lastName,email,status,managerEmail
${A},Ada,Byron,${A},ACTIVE,${M}
${B},Ben,Kross,${B},DEPROVISIONED,${M}
${C},Carla,Diaz,${C},PASSWORD_EXPIRED,${M}
${D},Dmitri,Volkov,${D},STAGED,${M}`,
    ready: [A],
    waits: [B],
    either: [C, D],
  },
  {
    what: 'LDAP entry with shadow and lock attributes',
    text: `dn: uid=abyron,ou=people,dc=example,dc=org
objectClass: inetOrgPerson
uid: abyron
mail: ${A}
manager: uid=mchief,ou=people,dc=example,dc=org

dn: uid=bkross,ou=people,dc=example,dc=org
objectClass: inetOrgPerson
uid: bkross
mail: ${B}
nsAccountLock: TRUE
`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'Active Directory Format-List with control flags',
    text: `DistinguishedName : CN=Ada Byron,OU=Staff,DC=example,DC=org
Enabled           : True
EmailAddress      : ${A}
SamAccountName    : abyron
Manager           : CN=Maud Chief,OU=Staff,DC=example,DC=org

DistinguishedName : CN=Ben Kross,OU=Disabled Users,DC=example,DC=org
Enabled           : True
EmailAddress      : ${B}
SamAccountName    : bkross
Manager           : CN=Maud Chief,OU=Staff,DC=example,DC=org`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'ServiceNow catalogue task as fields',
    text: `Number: SCTASK0012
Opened by: ${M}
Opened for: ${A}
Assigned to: helpdesk@example.org
Additional users to be added: ${B}, ${C}
Work notes list: ${D}`,
    ready: [A, B, C],
    waits: [M, 'helpdesk@example.org', D],
  },
  {
    what: 'answers of a form with consent and a question for others',
    text: `Timestamp,Email Address,Do you need BaseSpace access?,Name of your PI,PI's email
11/2/2026 9:14:01,${A},Yes,Maud Chief,${M}
11/2/2026 9:20:44,${B},No,Maud Chief,${M}
11/2/2026 9:31:12,${C},"Yes, please",Maud Chief,${M}
11/2/2026 9:40:00,${D},Not yet,Maud Chief,${M}`,
    ready: [A, C],
    waits: [B, D, M],
  },
  {
    what: 'poll with blank answers',
    text: `Doodle "BaseSpace training"
            Mon 1   Tue 2
${A}   OK   OK
${B}
${C}   (OK)   OK
Count   1   2`,
    ready: [A],
    either: [B, C],
  },
  {
    what: 'poll as a file with blank answers',
    text: `Participant;E-Mail;Mon 1 Dec;Tue 2 Dec
Ada Byron;${A};OK;OK
Ben Kross;${B};;
Carla Diaz;${C};OK;`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'Eventbrite attendees with refunds',
    text: `Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Buyer Email
11223,2026-10-01,Ada,Byron,${A},1,Course seat,Attending,${M}
11224,2026-10-02,Ben,Kross,${B},1,Course seat,Refunded,${B}
11225,2026-10-03,Carla,Diaz,${C},1,Course seat,Checked In,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'SharePoint list of permission requests',
    text: `Title\tPerson\tPerson:EMail\tPermission\tCreated By\tModified By\tApproval Status
Access\tByron, Ada\t${A}\tRead\tmaud.chief@example.org\tmaud.chief@example.org\tApproved
Access\tKross, Ben\t${B}\tRead\tmaud.chief@example.org\tmaud.chief@example.org\tPending
Access\tDiaz, Carla\t${C}\tRead\tmaud.chief@example.org\tmaud.chief@example.org\tRejected`,
    ready: [A],
    waits: [B, C, M],
  },
  {
    what: 'Notion table as Markdown with a tag of state',
    text: `| Name | Email | State | Owner |
| --- | --- | --- | --- |
| Ada Byron | ${A} | 🟢 Onboarded | ${M} |
| Ben Kross | ${B} | 🔴 Offboarded | ${M} |
| Carla Diaz | ${C} | 🟢 Onboarded | ${M} |`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Airtable export with linked records and checked',
    text: `Name,Email,Active?,Projects,Created By
Ada Byron,${A},checked,"RNA, DNA",${M}
Ben Kross,${B},,RNA,${M}
Carla Diaz,${C},checked,DNA,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'net user of a domain',
    text: `User accounts for \\\\SEQ01

-------------------------------------------------------------------------------
Administrator            abyron                   bkross
Guest                    krbtgt                   cdiaz
The command completed successfully.`,
    ready: [],
  },
  {
    what: 'passwd lines with a shell of nobody',
    text: `root:x:0:0:root:/root:/bin/bash
abyron:x:1001:1001:Ada Byron,,,${A}:/home/abyron:/bin/bash
bkross:x:1002:1002:Ben Kross,,,${B}:/home/bkross:/usr/sbin/nologin`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'kubectl output of role bindings',
    text: `NAME            ROLE                AGE   USERS                                          GROUPS   SERVICEACCOUNTS
seq-view        ClusterRole/view    40d   ${A}, ${B}
seq-runner      Role/runner         40d                                                            seq/pipeline`,
    ready: [A, B],
  },
  {
    what: 'terraform variables of groups',
    text: `variable "members" {
  default = [
    "${A}",
    # "${B}",  # left in May
    "${C}",
  ]
}
variable "removed_members" {
  default = ["${D}"]
}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'toml of users with an enabled flag',
    text: `[[users]]
name = "Ada Byron"
email = "${A}"
enabled = true

[[users]]
name = "Ben Kross"
email = "${B}"
enabled = false

[contact]
email = "${M}"`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'xml of users with an attribute of state',
    text: `<?xml version="1.0"?>
<users>
  <user id="1" active="true"><name>Ada Byron</name><mail>${A}</mail><supervisor>${M}</supervisor></user>
  <user id="2" active="false"><name>Ben Kross</name><mail>${B}</mail><supervisor>${M}</supervisor></user>
</users>`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'SQL dump with a date of deletion',
    text: `INSERT INTO \`users\` (\`id\`, \`email\`, \`name\`, \`deleted_at\`, \`updated_by\`) VALUES
(1,'${A}','Ada Byron',NULL,'${M}'),
(2,'${B}','Ben Kross','2026-03-01 10:00:00','${M}'),
(3,'${C}','Carla D\\'Iaz',NULL,NULL);`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'INI of groups with removed ones',
    text: `[groups]
sequencers = ${A}, ${B}
former = ${C}
admins = ${M}

[smtp]
from = noreply@example.org`,
    ready: [],
    either: [A, B, M],
    waits: [C, 'noreply@example.org'],
  },
  {
    what: 'RIS record of a reference',
    text: `TY  - JOUR
AU  - Byron, Ada
AU  - Kross, Ben
AD  - Institute of Genomics, Example University. ${A}
TI  - On engines
ER  - `,
    ready: [],
    either: [A],
  },
  {
    what: 'vCards with a category of those who left',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Ada Byron
EMAIL;TYPE=INTERNET,WORK:${A}
EMAIL;TYPE=INTERNET,HOME:ada@home.example.net
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ben Kross
EMAIL;TYPE=WORK:${B}
NOTE:left in June 2026
END:VCARD`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'iCalendar with optional, room and delegate',
    text: `BEGIN:VCALENDAR
BEGIN:VEVENT
ORGANIZER;CN=Maud Chief:mailto:${M}
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada Byron:mailto:${A}
ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=Room 2:mailto:room2@example.org
ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;CN=Ben Kross:mailto:${B}
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:${C}":mailto:${D}
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:${D}":mailto:${C}
END:VEVENT
END:VCALENDAR`,
    ready: [A, C],
    waits: ['room2@example.org', B, D],
    either: [M],
  },
  {
    what: 'phpBB members list copied',
    text: `Username	Posts	Website, Location	Joined
abyron	120	${A}	Mon Nov 02, 2026
bkross	3		Tue Nov 03, 2026`,
    ready: [],
    either: [A, 'abyron', 'bkross'],
  },
  {
    what: 'mailing list roster with options',
    text: `    ${A}   digest
    ${B}   nomail [B]
    ${C}`,
    ready: [],
    either: [A, B, C],
  },
  {
    what: 'LIMS users with licence and last login',
    text: `User;Full name;Licence;Locked;Last login;E-mail
ABYRON;Byron Ada;Full;N;2026-11-20 08:12;${A}
BKROSS;Kross Ben;Full;Y;2024-02-01 10:00;${B}
SVC_SEQ;Service account sequencer;API;N;2026-11-27 23:59;svc_seq@example.org`,
    ready: [A],
    waits: [B, 'svc_seq@example.org'],
  },
  {
    what: 'HR joiners, movers and leavers',
    text: `Employee,Work e-mail,Event,Effective date,Line manager e-mail
Ada Byron,${A},Joiner,2026-01-07,${M}
Ben Kross,${B},Leaver,2026-01-31,${M}
Carla Diaz,${C},Mover,2026-01-15,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'ORCID list of a group',
    text: `ORCID iD,Name,Email,Role
0000-0002-1825-0097,Ada Byron,${A},Postdoc
0000-0001-5109-3700,Ben Kross,${B},Alumnus
0000-0002-1694-233X,Carla Diaz,${C},PhD student`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'tasks of a tracker with asker and helper',
    text: `Key: LAB-77
Type: Access request
Reporter: ${M}
Assignee: ${D}
Participants: ${A}, ${B}
Description: please give both of them read rights`,
    ready: [A, B],
    waits: [M, D],
  },
];
