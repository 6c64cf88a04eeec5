/** An export of some tool, pasted or as a file, and who is to be filled of it. */
export interface Export {
  what: string;
  text: string;
  /** Exactly those who are filled, in any order. */
  ready: string[];
  /** Must be seen, waiting. */
  doubtful?: string[];
  /** No more than so many wait. */
  mostDoubtful?: number;
  names?: Record<string, string>;
}

const J = 'jane.doe@example.org';
const R = 'r.roe@example.org';
const A = 'ann.lee@example.edu';
const M = 'dana.boss@example.org';

/** Tables: what meeting, chat, course and directory systems save. */
export const tables: Export[] = [
  {
    what: 'participants of a video meeting, with a summary above',
    text: `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Plasmid course,11/26/2026 04:16:54 PM,11/26/2026 05:18:08 PM,host.person@example.org,62,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Jane Doe,${J},11/26/2026 04:16:55 PM,11/26/2026 05:18:08 PM,62,No,
Richard Roe (rroe),${R},11/26/2026 04:17:20 PM,11/26/2026 05:12:24 PM,55,Yes,
Lab phone,,11/26/2026 04:21:00 PM,11/26/2026 04:22:05 PM,1,Yes,`,
    ready: [J, R, 'host.person@example.org'],
    mostDoubtful: 2,
  },
  {
    what: 'attendance of a webinar',
    text: `Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes)
Yes,Jane Doe,Jane,Doe,${J},2026-11-20 10:00:00,approved,2026-11-26 16:16:55,2026-11-26 17:18:08,61
No,Richard Roe,Richard,Roe,${R},2026-11-20 10:05:00,approved,--,--,--
No,Ann Lee,Ann,Lee,${A},2026-11-20 10:07:00,cancelled,--,--,--`,
    ready: [J],
    doubtful: [R, A],
  },
  {
    what: 'users of a directory with their licences',
    text: `"Block credential","City","Display name","Alternate email addresses","User principal name","Licenses","When Created"
"False","Basel","Jane Doe","jd.home@example.net","${J}","E3","11/26/2026 4:16:54 PM"
"True","Basel","Richard Roe","","${R}","","11/26/2026 4:16:54 PM"`,
    ready: [J],
    doubtful: ['jd.home@example.net', R],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'people of an identity provider, by state',
    text: `id,status,login,email,secondEmail,firstName,lastName,manager,managerId
00u1,ACTIVE,jane.doe,${J},jd@example.net,Jane,Doe,${M},00u9
00u2,DEPROVISIONED,r.roe,${R},,Richard,Roe,${M},00u9
00u3,PASSWORD_EXPIRED,ann.lee,${A},,Ann,Lee,${M},00u9`,
    ready: [J, A],
    doubtful: [R, M, 'jd@example.net'],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'a German course system, by semicolons',
    text: `Nachname;Vorname;Matrikelnr;E-Mail-Adresse;Betreuer-E-Mail;Status;Passwort
Doe;Jane;4711;${J};${M};aktiv;sommer_2026
Roe;Richard;4712;${R};${M};exmatrikuliert und ausgeschieden;winter_26`,
    ready: [J],
    doubtful: [R, M],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'a French school, parents beside pupils',
    text: `Nom\tPrénom\tCourriel\tCourriel du parent\tIdentifiant\tMot de passe
Doe\tJane\t${J}\tparent.doe@example.net\tjdoe04\tazerty_12
Roe\tRichard\t${R}\tparent.roe@example.net\trroe05\tqwertz_34`,
    ready: [J, R],
    doubtful: ['parent.doe@example.net', 'parent.roe@example.net'],
  },
  {
    what: 'a Spanish sheet with an emergency contact',
    text: `Nombre,Apellidos,Correo electrónico,Contacto de emergencia,Estado
Jane,Doe,${J},madre.doe@example.net,activo
Richard,Roe,${R},,baja`,
    ready: [J],
    doubtful: [R, 'madre.doe@example.net'],
  },
  {
    what: 'an Italian, a Dutch and a Portuguese heading',
    text: `Cognome;Nome;Posta elettronica;E-mail del responsabile
Doe;Jane;${J};${M}

Voornaam;Achternaam;E-mailadres;E-mail leidinggevende
Richard;Roe;${R};${M}

Nome;Sobrenome;Endereço de e-mail;E-mail do gestor
Ann;Lee;${A};${M}`,
    ready: [J, R, A],
    doubtful: [M],
  },
  {
    what: 'Japanese and Chinese headings',
    text: `氏名\tメールアドレス\t上司のメールアドレス\t在籍状況
山田 花子\t${J}\t${M}\t在籍
佐藤 太郎\t${R}\t${M}\t退職

姓名,邮箱,主管邮箱,状态
李明,${A},${M},正常`,
    ready: [J, A],
    doubtful: [R, M],
    names: { [J]: '山田 花子' },
  },
  {
    what: 'accounts with a flag for suspension',
    text: `primaryEmail,name.fullName,suspended,archived,recoveryEmail,orgUnitPath
${J},Jane Doe,False,False,jd@example.net,/Lab
${R},Richard Roe,True,False,,/Lab
${A},Ann Lee,False,True,,/Old`,
    ready: [J],
    doubtful: [R, A, 'jd@example.net'],
  },
  {
    what: 'a flag for who is active',
    text: `username,email,is_active,is_staff,date_joined
jdoe,${J},1,0,2026-01-02
rroe,${R},0,0,2026-01-02`,
    ready: [J],
    doubtful: [R],
    mostDoubtful: 1,
  },
  {
    what: 'contacts with three addresses each',
    text: `Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Value
Jane Doe,Jane,Doe,* Work,${J},Home,jd@example.net,+41 44 123 45 67
Richard Roe,Richard,Roe,* Work,${R},,,`,
    ready: [J, R],
    doubtful: ['jd@example.net'],
  },
  {
    what: 'issues of a tracker: who reported is not who works on it',
    text: `User key,Username,Full name,Email,Created by,Last login,Login count
JIRAUSER1,jdoe,Jane Doe,${J},admin.person@example.org,2026-11-01,42
JIRAUSER2,rroe,Richard Roe,${R},admin.person@example.org,,0`,
    ready: [J, R],
    doubtful: ['admin.person@example.org'],
  },
  {
    what: 'users with bots among them',
    text: `username,email,type,state
jdoe,${J},human,active
deploy,deploy.helper@example.org,bot,active
rroe,${R},human,blocked`,
    ready: [J],
    doubtful: ['deploy.helper@example.org', R],
  },
  {
    what: 'cells with the bytes of a program',
    text: `id,email,name
b'1',b'${J}',b'Jane Doe'
b'2',b'${R}',b'Richard Roe'`,
    ready: [J, R],
  },
  {
    what: 'an example row in German, and a version above',
    text: `Vorlage v2,,
E-Mail,Vorname,Nachname
Beispiel: max@example.com,Max,Muster
${J},Jane,Doe`,
    ready: [J],
    doubtful: ['max@example.com'],
  },
  {
    what: 'logins without addresses, under a heading',
    text: `Username\tRole\tLast seen\tTime spent
jdoe2\tcurator_1\t2026-11-01\t41m
rroe7\tcurator_1\t2026-11-02\t2h30m`,
    ready: ['jdoe2', 'rroe7'],
    mostDoubtful: 2,
  },
  {
    what: 'a file for a bulk invite, by tabs, without headings',
    text: `${J}\tgenomics_core plasmid_lab\t30\n${R}\tgenomics_core\t30\n${A}\timaging_lab\t60`,
    ready: [J, R, A],
    mostDoubtful: 1,
  },
  {
    what: 'a Markdown table with managers',
    text: `| Name | E-mail | Manager |
| --- | --- | --- |
| Jane Doe | ${J} | ${M} |
| Richard Roe | [${R}](mailto:${R}) | ${M} |`,
    ready: [J, R],
    doubtful: [M],
  },
];

/** What consoles print. */
export const consoles: Export[] = [
  {
    what: 'a list of properties',
    text: `DisplayName        : Jane Doe
PrimarySmtpAddress : ${J}
Manager            : ${M}
Enabled            : True

DisplayName        : Richard Roe
PrimarySmtpAddress : ${R}
Manager            : ${M}
Enabled            : False
`,
    ready: [J],
    doubtful: [R, M],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'a table of a shell with values cut off',
    text: `Name          UserPrincipalName                  Enabled
----          -----------------                  -------
Jane Doe      ${J}                True
Richard Roe   richard.roe@bioinformatics.exam...    True
Ann Lee       ${A}                False`,
    ready: [J],
    doubtful: ['richard.roe@bioinformatics.exam', A],
  },
  {
    what: 'a table under capitals, without a rule',
    text: `NAME          EMAIL                    DISABLED
Jane Doe      ${J}     False
Richard Roe   ${R}        True`,
    ready: [J],
    doubtful: [R],
  },
  {
    what: 'a table of a database with bars',
    text: `+----+-------------+----------------------+
| id | name        | email                |
+----+-------------+----------------------+
|  1 | Jane Doe    | ${J} |
|  2 | Richard Roe | ${R}    |
+----+-------------+----------------------+
2 rows in set (0.00 sec)`,
    ready: [J, R],
    mostDoubtful: 0,
  },
  {
    what: 'rows of a database one under the other',
    text: `*************************** 1. row ***************************
      id: 1
   email: ${J}
password: sesame_1
deleted_at: NULL
*************************** 2. row ***************************
      id: 2
   email: ${R}
password: sesame_2
deleted_at: 2026-03-04 05:06:07
2 rows in set (0.00 sec)`,
    ready: [J],
    doubtful: [R],
  },
  {
    what: 'a directory search',
    text: `# extended LDIF
#
# LDAPv3

# jdoe, people, example.org
dn: uid=jdoe,ou=people,dc=example,dc=org
uid: jdoe
mail: ${J}
mailAlternateAddress: jd@example.org
manager: uid=boss,ou=people,dc=example,dc=org

# rroe, people, example.org
dn: uid=rroe,ou=people,dc=example,dc=org
uid: rroe
mail: ${R}
userAccountControl: 514

# search result
search: 2
result: 0 Success
# numEntries: 2
`,
    ready: [J],
    doubtful: ['jd@example.org', R],
  },
  {
    what: 'a log of a repository',
    text: `commit 1f3870be274f6c49b3e31a0c6728957f1f3870be
Author: Jane Doe <${J}>
Date:   Thu Nov 26 16:16:54 2026 +0100

    Read plates of 384 wells

    Co-authored-by: Richard Roe <${R}>
    Signed-off-by: build-bot <build-bot@example.org>

commit 2f3870be274f6c49b3e31a0c6728957f1f3870be
Author: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>
Date:   Thu Nov 26 16:10:00 2026 +0100

    Bump everything`,
    ready: [J, R],
    doubtful: ['build-bot@example.org'],
  },
];

/** What programs write. */
export const programs: Export[] = [
  {
    what: 'XML, elements in elements',
    text: `<?xml version="1.0"?>
<users>
  <user><name>Jane Doe</name><mail>${J}</mail><manager>${M}</manager><enabled>true</enabled></user>
  <user><name>Pat O&apos;Brien</name><mail>pat.o&apos;brien@example.org</mail><enabled>false</enabled></user>
  <user><name><![CDATA[Ann Lee]]></name><mail>${A}</mail><enabled>true</enabled></user>
</users>`,
    ready: [J, A],
    doubtful: [M, "pat.o'brien@example.org"],
    names: { [J]: 'Jane Doe', [A]: 'Ann Lee' },
  },
  {
    what: 'XML, attributes and named fields',
    text: `<ns:list xmlns:ns="urn:example" count="3">
  <!-- by <admin@example.net> -->
  <ns:person id="4711" email="${J}" status="active"/>
  <ns:person id="4712" email="${R}" status="suspended"/>
  <ns:person id="4713"><field name="email">${A}</field><field name="supervisor">${M}</field></ns:person>
</ns:list>`,
    ready: [J, A],
    doubtful: [R, M],
  },
  {
    what: 'a page of an API',
    text: JSON.stringify({
      total: 2,
      users: [
        {
          id: 7,
          login: 'jdoe',
          emails: [
            { value: J, primary: true },
            { value: 'jd@example.net', primary: false },
          ],
          active: true,
        },
        { id: 8, login: 'rroe', emails: [{ value: R, primary: true }], active: false },
      ],
    }),
    ready: [J],
    doubtful: ['jd@example.net', R],
  },
  {
    what: 'people with their managers within',
    text: JSON.stringify(
      [{ displayName: 'Jane Doe', mail: J, manager: { displayName: 'Dana Boss', mail: M } }],
      null,
      2,
    ),
    ready: [J],
    doubtful: [M],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'attributes as pairs',
    text: JSON.stringify({
      Users: [
        {
          Username: 'a1-b2',
          Enabled: true,
          Attributes: [
            { Name: 'email', Value: J },
            { Name: 'sub', Value: 'a1-b2' },
          ],
        },
      ],
    }),
    ready: [J],
    mostDoubtful: 0,
  },
  {
    what: 'a list of a Python program',
    text: `[{'name': 'Jane Doe', 'email': '${J}', 'active': True, 'token': 'tok_12'},
 {'name': "Pat O'Brien", 'email': "pat.o'brien@example.org", 'active': False, 'token': None}]`,
    ready: [J],
    doubtful: ["pat.o'brien@example.org"],
  },
  {
    what: 'a data frame written out',
    text: `structure(list(name = c("Jane Doe", "Richard Roe"), email = c("${J}", "${R}"), hours = c(4.5, 3)), class = "data.frame", row.names = c(NA, -2L))`,
    ready: [J, R],
    mostDoubtful: 0,
  },
  {
    what: 'a dump of a database',
    text: `-- Dump of table users
CREATE TABLE \`users\` (
  \`id\` int NOT NULL,
  \`login\` varchar(60),
  \`email\` varchar(100),
  \`status\` varchar(20),
  PRIMARY KEY (\`id\`)
);
INSERT INTO \`users\` VALUES (1,'jdoe','${J}','active'),(2,'obrien','pat.o''brien@example.org','active'),(3,'rroe','${R}','deleted');`,
    ready: [J, "pat.o'brien@example.org"],
    doubtful: [R],
  },
  {
    what: 'settings with sections',
    text: `[[people]]
name = "Jane Doe"
email = "${J}"
supervisor = "${M}"

[[people]]
name = "Richard Roe"
email = "${R}"
supervisor = "${M}"`,
    ready: [J, R],
    doubtful: [M],
  },
  {
    what: 'a list by indentation',
    text: `team: genomics_core
members:
  - name: Jane Doe
    email: ${J}
    role: lead_1
  - name: Richard Roe
    email: ${R}
    status: left
owner:
  email: ${M}`,
    ready: [J],
    doubtful: [R, M],
  },
  {
    what: 'a list of a shell script with written line ends',
    text: `TO="${J}\\n${R}\\n${A}"`,
    ready: [J, R, A],
  },
  {
    what: 'a text for the web with named signs',
    text: `<table><tr><th>Name</th><th>E-mail</th><th>Manager</th></tr>
<tr><td>Jane&nbsp;Doe</td><td><a href="mailto:${J}">${J}</a></td><td>${M}</td></tr>
<tr><td>Richard Roe</td><td>r.roe&#64;example.org</td><td>${M}</td></tr></table>`,
    ready: [J, R],
    doubtful: [M],
  },
];

/** Mails, cards and lists. */
export const letters: Export[] = [
  {
    what: 'a mail in two parts',
    text: `From: Jane Doe <${J}>
To: =?UTF-8?Q?J=C3=B6rg_Roe?= <${R}>
Subject: access
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(`Please add ${A} as well.\n`).toString('base64')}
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Please add <a href=3D"mailto:ann.lee@exam=
ple.edu">Ann</a> as well.</p>
--b1--
`,
    ready: [A],
    doubtful: [J, R],
    mostDoubtful: 2,
  },
  {
    what: 'members of a list, relayed ones among them',
    text: `Jane Doe <${J}>
Richard Roe via Shared Docs <drive-shares-noreply@example.com>
"Ann Lee" <${A}>
Genomics Team <genomics-team@example.org>
bounces+12345@lists.example.org`,
    ready: [J, A],
    doubtful: [
      'drive-shares-noreply@example.com',
      'genomics-team@example.org',
      'bounces+12345@lists.example.org',
    ],
  },
  {
    what: 'labels in front of lines',
    text: `Applicant: ${J}
Supervisor: ${M}
Emergency contact: mum@example.net`,
    ready: [J],
    doubtful: [M, 'mum@example.net'],
  },
  {
    what: 'masked and shortened addresses',
    text: `j***@example.org\n***doe@example.org\n…roe@example.org\nann…@example.edu\nr.ro...@example.org\n${J}`,
    ready: [J],
    mostDoubtful: 5,
  },
  {
    what: 'kinds of members in front of addresses',
    text: `user:${J},group:lab@example.org,serviceAccount:runner@proj.iam.gserviceaccount.com,deleted:user:${R}?uid=1`,
    ready: [J],
    doubtful: ['lab@example.org', R],
  },
  {
    what: 'a card with two addresses',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Jane Doe
EMAIL;TYPE=WORK,PREF:${J}
EMAIL;TYPE=HOME:jd@example.net
END:VCARD`,
    ready: [J],
    doubtful: ['jd@example.net'],
    names: { [J]: 'Jane Doe' },
  },
  {
    what: 'all addresses of a person in one cell, pasted',
    text: `Name\tEmailAddresses\nDoe, Jane\tsmtp:jd@example.org;SMTP:${J};SIP:${J}\nRoe, Richard\tSMTP:${R}`,
    ready: [J, R],
    doubtful: ['jd@example.org'],
  },
  {
    what: 'quotation marks of a word processor',
    text: `“pat.o’brien@example.org”; «${R}» and ‘${A}’, ${J}`,
    ready: [R, A, J],
    mostDoubtful: 1,
  },
];

/** All of them. */
export const exportsOfTools: readonly Export[] = [...tables, ...consoles, ...programs, ...letters];
