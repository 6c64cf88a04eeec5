import type { Export } from './exports';

const N = 'nina.okafor@example.org';
const T = 'tomasz.wilk@example.org';
const M = 'mei.lin@example.org';
const P = 'pat.ray@example.org';
const B = 'carl.boss@example.org';

/** What sequencers, directories and cards write by grammars of their own. */
export const systems: Export[] = [
  {
    what: 'a sample sheet of old, saved by a spreadsheet',
    text: `[Header],,,
Investigator Name,${N},,
Experiment Name,RUN_0421,,
[Reads],,,
151,,,
[Data],,,
Sample_ID,Sample_Name,I7_Index_ID,Sample_Project
S1,liver_1,A01,lab_wilk
S2,liver_2,A02,lab_wilk`,
    ready: [],
    doubtful: [N],
    mostDoubtful: 1,
  },
  {
    what: 'a sample sheet by sections with names of their own',
    text: `[Header]
FileFormatVersion,2
RunName,RUN_0421

[BCLConvert_Data]
Lane,Sample_ID,Index
1,S1,ATTACTCG

[Cloud_Data]
Sample_ID,ProjectName,LibraryName
S1,lab_wilk,S1_ATTACTCG`,
    ready: [],
    mostDoubtful: 0,
  },
  {
    what: 'a part of a sample sheet, by tabs',
    text: `[Data]\t\t\nSample_ID\tSample_Name\tSample_Project\nS1\tliver_1\tlab_wilk`,
    ready: [],
    mostDoubtful: 0,
  },
  {
    what: 'headings beside the rows of a query',
    text: JSON.stringify({
      columns: ['name', 'email', 'supervisor_email', 'is_active'],
      index: [0, 1, 2],
      data: [
        ['Nina Okafor', N, B, true],
        ['Tomasz Wilk', T, B, true],
        ['Mei Lin', M, B, false],
      ],
    }),
    ready: [N, T],
    doubtful: [M, B],
  },
  {
    what: 'headings that are objects, beside the rows',
    text: JSON.stringify({
      data: {
        cols: [
          { name: 'full_name', base_type: 'text' },
          { name: 'work_email', base_type: 'text' },
          { name: 'manager_email', base_type: 'text' },
        ],
        rows: [
          ['Nina Okafor', N, B],
          ['Tomasz Wilk', T, B],
        ],
      },
    }),
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'cards in JSON',
    text: JSON.stringify([
      [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', 'Nina Okafor'],
          ['email', { type: 'work' }, 'text', N],
        ],
      ],
      [
        'vcard',
        [
          ['fn', {}, 'text', 'Tomasz Wilk'],
          ['email', {}, 'text', T],
          ['related', { type: 'emergency' }, 'uri', `mailto:${M}`],
        ],
      ],
    ]),
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'directory entries in XML',
    text: `<dsml:dsml xmlns:dsml="urn:x"><dsml:directory-entries>
<dsml:entry dn="uid=nokafor"><dsml:attr name="cn"><dsml:value>Nina Okafor</dsml:value></dsml:attr><dsml:attr name="mail"><dsml:value>${N}</dsml:value></dsml:attr></dsml:entry>
<dsml:entry dn="uid=twilk"><dsml:attr name="cn"><dsml:value>Tomasz Wilk</dsml:value></dsml:attr><dsml:attr name="mail"><dsml:value>${T}</dsml:value></dsml:attr></dsml:entry>
</dsml:directory-entries></dsml:dsml>`,
    ready: [N, T],
    mostDoubtful: 0,
  },
  {
    what: 'a card with that of a secretary within',
    text: `BEGIN:VCARD
VERSION:2.1
FN:Nina Okafor
AGENT:
BEGIN:VCARD
FN:Sec Boss
EMAIL;INTERNET:${B}
END:VCARD
EMAIL;INTERNET:${N}
END:VCARD`,
    ready: [N],
    doubtful: [B],
    names: { [N]: 'Nina Okafor' },
  },
  {
    what: 'cards whose first address is not the one to write to',
    text: `BEGIN:VCARD
VERSION:4.0
FN:Nina Okafor
EMAIL;TYPE=home;PREF=2:nina.o@example.net
EMAIL;TYPE=work;PREF=1:${N}
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Tomasz Wilk
item1.EMAIL;type=INTERNET;type=HOME:t.wilk@example.net
item2.EMAIL;type=INTERNET;type=WORK:tomasz.wilk@exam
 ple.org
END:VCARD`,
    ready: [N, T],
    doubtful: ['nina.o@example.net', 't.wilk@example.net'],
  },
  {
    what: 'an invitation with a reminder by mail',
    text: `BEGIN:VCALENDAR
BEGIN:VEVENT
ATTENDEE;PARTSTAT=ACCEPTED;CN=Nina Okafor:mailto:${N}
BEGIN:VALARM
ACTION:EMAIL
ATTENDEE:mailto:${B}
END:VALARM
ATTENDEE;PARTSTAT=ACCEPTED:mailto:${T}
END:VEVENT
END:VCALENDAR`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'rows that were saved as one cell each',
    text: `"Name,Email,Manager Email,Remark"
"Nina Okafor,${N},${B},""wet lab"""
"Tomasz Wilk,${T},${B},"`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'a mailbox with a mail that came back',
    text: `From carl.boss@example.org Thu Nov 26 10:00:00 2026
From: Nina Okafor <${N}>
Subject: access

Please add ${T} too.

From MAILER-DAEMON Thu Nov 26 10:05:00 2026
From: Mail Delivery System <MAILER-DAEMON@mx.example.com>
Subject: Undelivered Mail Returned to Sender

<${M}>: host mx.example.org said: 550 5.1.1 User unknown
`,
    ready: [T],
    doubtful: [N, M],
  },
  {
    what: 'a table of a page with buttons that differ by state',
    text: `Name\tE-mail\tStatus\t\nNina Okafor\t${N}\tActive\tRemove\nTomasz Wilk\t${T}\tActive\tRemove\nMei Lin\t${M}\tDeactivated\tReactivate`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'changes in a column without states: what is to be removed',
    text: `Name\tE-mail\tAction\nNina Okafor\t${N}\tAdd\nTomasz Wilk\t${T}\tReactivate\nMei Lin\t${M}\tRemove`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'who ran a report, above its table',
    text: `Active workers\nRun by,${B},2026-11-20 09:12\n\nWorker,Work Email,Manager Email\nNina Okafor,${N},${P}\nTomasz Wilk,${T},${P}`,
    ready: [N, T],
    doubtful: [B, P],
  },
  {
    what: 'who changed it, in a sentence without an end',
    text: `Last changed by Carl Boss, ${B}\n\nName\tE-mail\nNina Okafor\t${N}\nTomasz Wilk\t${T}`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'titles with the delimiters of empty cells',
    text: `To be added\t\nName\tE-mail\nNina Okafor\t${N}\nTomasz Wilk\t${T}\n\t\nTo be removed\t\nName\tE-mail\nMei Lin\t${M}\nPat Ray\t${P}`,
    ready: [N, T],
    doubtful: [M, P],
  },
  {
    what: 'an answer of a directory: some have no mailbox',
    text: JSON.stringify({
      value: [
        {
          displayName: 'Nina Okafor',
          mail: N,
          otherMails: ['nina.o@example.net'],
          userPrincipalName: 'nokafor@corp.example.org',
        },
        { displayName: 'Tomasz Wilk', mail: null, userPrincipalName: T },
        {
          displayName: 'Mei Lin',
          mail: M,
          userPrincipalName: 'mlin@corp.example.org',
          accountEnabled: false,
        },
      ],
    }),
    ready: [N, T],
    doubtful: [M, 'nina.o@example.net'],
  },
  {
    what: 'a table of a directory: some have no mailbox',
    text: `Display name,Mail,User principal name\nNina Okafor,${N},nokafor@corp.example.org\nTomasz Wilk,,${T}\nPat Ray,${P},pray@corp.example.org`,
    ready: [N, T, P],
  },
  {
    what: 'contacts, with whoever keeps them',
    text: `<contacts><contact first="Nina" email="${N}" status="active"/><contact first="Tomasz" email="${T}" status="active"/><contact first="Mei" email="${M}" status="removed"/><owner email="${B}"/></contacts>`,
    ready: [N, T],
    doubtful: [M, B],
  },
  {
    what: 'services, each with a contact',
    text: JSON.stringify([
      { service: 'alpha', contact: { name: 'Mei Lin', email: M } },
      { service: 'beta', contact: { name: 'Pat Ray', email: P } },
    ]),
    ready: [],
    doubtful: [M, P],
  },
  {
    what: 'contacts of a list in JSON',
    text: JSON.stringify({
      contacts: [
        { name: 'Nina Okafor', email: N },
        { name: 'Tomasz Wilk', email: T },
      ],
    }),
    ready: [N, T],
    mostDoubtful: 0,
  },
  {
    what: 'several rows by one statement',
    text: `INSERT ALL\n INTO people (id, name, email, supervisor) VALUES (1, 'Nina Okafor', '${N}', '${B}')\n INTO people (id, name, email, supervisor) VALUES (2, 'Tomasz Wilk', '${T}', '${B}')\nSELECT * FROM dual;`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'a survey with codes over its headings',
    text: `"id","submitdate","G01Q01","G01Q02","G01Q03"\n"Response ID","Date submitted","Name","E-Mail","E-Mail of your PI"\n"1","2026-11-20","Nina Okafor","${N}","${B}"\n"2","2026-11-20","Tomasz Wilk","${T}","${B}"`,
    ready: [N, T],
    doubtful: [B],
    mostDoubtful: 2,
  },
  {
    what: 'a survey with the kinds of answers under its headings',
    text: `Respondent ID,Email Address,What is your work e-mail address?,Who is your group leader (e-mail)?\n,,Open-Ended Response,Open-Ended Response\n118001,,${N},${B}\n118002,,${T},${B}`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'who may sign in',
    text: `User principal name,Display name,Sign-in allowed\n${N},Nina Okafor,Yes\n${T},Tomasz Wilk,Yes\n${M},Mei Lin,No`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'the ends of contracts as numbers of days',
    text: `Name,Email,Contract end\nNina Okafor,${N},73050\nTomasz Wilk,${T},\nMei Lin,${M},44926`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'groups by name, one of them of those who have left',
    text: `groups:\n  sequencing:\n    members: [${N}, ${T}]\n  alumni:\n    members:\n      - ${M}`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'a dump whose table is made in one line',
    text: `CREATE TABLE "people" ("id" INTEGER, "mail" VARCHAR(80), "left_on" TEXT, "added_by" TEXT);\nINSERT INTO "people" VALUES(1,'${N}',NULL,'${B}');\nINSERT INTO "people" VALUES(2,'${T}','','${B}');\nINSERT INTO "people" VALUES(3,'${M}','2024-12-31','${B}');`,
    ready: [N, T],
    doubtful: [M, B],
  },
  {
    what: 'cards of an organisation and a person',
    text: `BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Sequencing Core\nEMAIL:${B}\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Nina Okafor\nEMAIL:${N}\nEND:VCARD`,
    ready: [N],
    doubtful: [B],
  },
  {
    what: 'addresses of a person behind edges and nodes',
    text: JSON.stringify({
      nodes: [
        {
          displayName: 'Nina Okafor',
          state: 'ACTIVE',
          emails: {
            edges: [
              { node: { email: N, isPrimary: true } },
              { node: { email: 'nina.o@example.net', isPrimary: false } },
            ],
          },
        },
        {
          displayName: 'Mei Lin',
          state: 'INACTIVE',
          emails: { edges: [{ node: { email: M, isPrimary: true } }] },
        },
      ],
    }),
    ready: [N],
    doubtful: [M, 'nina.o@example.net'],
  },
  {
    what: 'all addresses of a mailbox, one a line',
    text: `dn: CN=Nina Okafor,DC=example,DC=org\nproxyAddresses: SMTP:${N}\nproxyAddresses: smtp:nokafor@corp.example.org\nuserAccountControl: 512\n\ndn: CN=Mei Lin,DC=example,DC=org\nproxyAddresses: SMTP:${M}\nuserAccountControl: 514`,
    ready: [N],
    doubtful: [M, 'nokafor@corp.example.org'],
  },
  {
    what: 'states by letters, with a legend',
    text: `Name\tE-mail\tState\nNina Okafor\t${N}\tA\nTomasz Wilk\t${T}\tA\nMei Lin\t${M}\tX\n\nA = active, X = left`,
    ready: [N, T],
    doubtful: [M],
  },
  {
    what: 'mailboxes that lists of addresses show',
    text: `Name,PrimarySmtpAddress,RecipientTypeDetails,HiddenFromAddressListsEnabled\nNina Okafor,${N},UserMailbox,False\nTomasz Wilk,${T},UserMailbox,False\nRoom 4,room4@example.org,RoomMailbox,False`,
    ready: [N, T],
    doubtful: ['room4@example.org'],
  },
  {
    what: 'the log of a mail server',
    text: `Nov 26 10:00:00 mx smtp[12]: A1: to=<${N}>, relay=mx.example.org, status=sent (250 ok)\nNov 26 10:00:02 mx qmgr[9]: A1: from=<${B}>, size=1200, nrcpt=1`,
    ready: [N],
    doubtful: [B],
  },
  {
    what: 'whom to write to, over the people of a page',
    text: `Contact: ${B}\n\nNina Okafor\n${N}\nTomasz Wilk\n${T}`,
    ready: [N, T],
    doubtful: [B],
  },
  {
    what: 'a manifest of samples without sections',
    text: `Sample_ID\tSample_Well\tSample_Project\tI7_Index_ID\tDescription\nvogt_01\tA01\tlab_lund\tUDP0001\ttumor_1\nvogt_02\tA02\tlab_lund\tUDP0002\tnormal_1`,
    ready: [],
  },
  {
    what: 'samples by names in one word',
    text: `SampleName,Plate,Barcode\nvogt_01,P1,b_1\nvogt_02,P1,b_2`,
    ready: [],
  },
  {
    what: 'statements without a word for where to',
    text: `INSERT [dbo].[Users] ([Id], [Name], [Email], [ManagerEmail], [IsDeleted]) VALUES (1, N'Nina Okafor', N'${N}', N'${B}', 0)\nINSERT [dbo].[Users] ([Id], [Name], [Email], [ManagerEmail], [IsDeleted]) VALUES (2, N'Mei Lin', N'${M}', N'${B}', 1)`,
    ready: [N],
    doubtful: [M, B],
  },
  {
    what: 'lines for loading users, with the time of deletion',
    text: [
      { type: 'user', user: { username: 'nokafor', email: N, delete_at: 0 } },
      { type: 'user', user: { username: 'mlin', email: M, delete_at: 1764150000000 } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    ready: [N],
    doubtful: [M],
  },
];
