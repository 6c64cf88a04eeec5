import { A, B, C, D, E, type Kind, M } from './kind';

/** What programs write: sources, settings, logs. */
export const programs: Kind[] = [
  {
    what: 'Attendees in ics with declined',
    text: `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
ORGANIZER;CN=Maud Chief:mailto:${M}
ATTENDEE;CN=Ada Byron;PARTSTAT=ACCEPTED:mailto:${A}
ATTENDEE;CN=Ben Kross;PARTSTAT=DECLINED:mailto:${B}
ATTENDEE;CUTYPE=ROOM;CN=Room 4;PARTSTAT=ACCEPTED:mailto:room4@example.org
END:VEVENT
END:VCALENDAR`,
    ready: [A],
    waits: [B, 'room4@example.org'],
    either: [M],
  },
  {
    what: 'bounce report',
    text: `This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message could not be
delivered to one or more recipients.

<${A}>: host mx.example.org[192.0.2.4] said: 550 5.1.1
    <${A}>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)

Final-Recipient: rfc822; ${B}
Action: failed
Status: 5.1.1`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'html with struck and hidden',
    text: `<ul><li>Ada Byron &lt;${A}&gt;</li><li><s>Ben Kross &lt;${B}&gt;</s></li><li><del>${C}</del></li><li style="display:none">${D}</li><li hidden>hid@example.org</li><li>${E}</li></ul>`,
    ready: [A, E],
    waits: [B, C, D, 'hid@example.org'],
  },
  {
    what: 'mail-merge template',
    text: `To: {{email}}
Dear {{first_name}},
please reply to ${M} if you need help.
Recipients: ${A}, ${B}`,
    ready: [A, B],
    either: [M],
  },
  {
    what: 'ini',
    text: `; members of the lab
[members]
ada = ${A}
ben = ${B}

[former]
carla = ${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'env',
    text: `ADMIN_EMAIL=${M}
ALLOWED_USERS=${A},${B}
SMTP_FROM=noreply@example.org
# OLD_USERS=${C}`,
    ready: [],
    waits: ['noreply@example.org', C],
    either: [A, B, M],
  },
  {
    what: 'yaml map of lists',
    text: `groups:
  sequencing:
    members:
      - ${A}
      - ${B}
      # - ${C}
  contact: ${M}
former_members:
  - ${D}`,
    ready: [A, B],
    waits: [C, D],
    either: [M],
  },
  {
    what: 'toml authors',
    text: `[project]
name = "plates"
version = "0.4.1"
authors = [
  { name = "Ada Byron", email = "${A}" },
  { name = "Ben Kross", email = "${B}" },
]
maintainers = ["Carla Diaz <${C}>"]`,
    ready: [A, B, C],
  },
  {
    what: 'LaTeX authors',
    text: `\\author{Ada Byron\\thanks{${A}} \\and Ben Kross \\\\ \\texttt{${B}}}
\\author[1]{Carla Diaz}
\\email{${C}}`,
    ready: [A, B, C],
  },
  {
    what: 'BibTeX',
    text: `@article{byron2026plates,
  author = {Byron, Ada and Kross, Ben},
  title = {Plates},
  note = {Contact: ${A}},
  year = {2026}
}`,
    ready: [],
    either: [A],
  },
  {
    what: 'listserv commands',
    text: `QUIET ADD LAB-L ${A} Ada Byron
QUIET ADD LAB-L ${B} Ben Kross
QUIET DELETE LAB-L ${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'ServiceNow xml',
    text: `<unload><sys_user action="INSERT_OR_UPDATE"><active>true</active><email>${A}</email><manager display_value="Maud Chief">6816f79cc0</manager><name>Ada Byron</name></sys_user><sys_user action="DELETE"><active>true</active><email>${B}</email><name>Ben Kross</name></sys_user></unload>`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'git diff of a list',
    text: `--- a/members.txt
+++ b/members.txt
@@ -1,4 +1,4 @@
 ${A}
-${B}
+${C}
 ${E}`,
    ready: [C],
    waits: [B],
    either: [A, E],
  },
  {
    what: 'codeowners',
    text: `# owners
*.ts ${A}
/docs/ ${B} @lab/writers`,
    ready: [A, B],
  },
  {
    what: 'passwd file',
    text: `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
abyron:x:1001:1001:Ada Byron,,,:/home/abyron:/bin/bash`,
    ready: [],
    either: ['abyron'],
  },
  {
    what: 'htpasswd / ssh keys',
    text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFake ${A}
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ ${B}
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgR ben@laptop`,
    ready: [A, B],
  },
  {
    what: 'smtp log',
    text: `Nov 26 10:04:11 mx postfix/smtp[312]: 4F1A: to=<${A}>, relay=mx.example.org[192.0.2.1]:25, status=sent (250 OK)
Nov 26 10:04:12 mx postfix/smtp[313]: 4F1B: to=<${B}>, relay=none, status=bounced (unknown user)`,
    ready: [],
    waits: [B],
    either: [A],
  },
  {
    what: 'LDAP ldapsearch with memberOf',
    text: `dn: uid=abyron,ou=people,dc=example,dc=org
objectClass: inetOrgPerson
uid: abyron
cn: Ada Byron
mail: ${A}
memberOf: cn=lab,ou=groups,dc=example,dc=org
secretary: uid=xx,ou=people,dc=example,dc=org

dn: uid=bkross,ou=former,dc=example,dc=org
uid: bkross
cn: Ben Kross
mail: ${B}
employeeType: former
nsAccountLock: TRUE`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'SQL inserts with columns',
    text: `INSERT INTO members (id, email, supervisor_email, left_on) VALUES (1, '${A}', '${M}', NULL);
INSERT INTO members (id, email, supervisor_email, left_on) VALUES (2, '${B}', '${M}', '2024-05-31');`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'org-mode',
    text: `* Members
** Ada Byron
   :PROPERTIES:
   :EMAIL: ${A}
   :END:
** Ben Kross
   :PROPERTIES:
   :EMAIL: ${B}
   :END:
* Left
** Carla Diaz
   :PROPERTIES:
   :EMAIL: ${C}
   :END:`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'JSON keyed by address',
    text: `{
  "${A}": {
    "role": "member",
    "active": true
  },
  "${B}": {
    "role": "member",
    "active": false
  }
}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'JSON list of strings and an excluded list',
    text: `{
  "include": [
    "${A}",
    "${B}"
  ],
  "exclude": [
    "${C}"
  ],
  "notify": "${M}"
}`,
    ready: [A, B],
    waits: [C],
    either: [M],
  },
  {
    what: 'terraform',
    text: `resource "x_group" "lab" {
  display_name = "lab"
  members = [
    "${A}",
    "${B}",
    # "${C}", left
  ]
  owner = "${M}"
}`,
    ready: [A, B],
    waits: [C, M],
  },
  {
    what: 'javascript array with comments',
    text: `const users = [
  '${A}',
  // '${B}',
  '${C}', // from Barcelona
];`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'html comment',
    text: `<ul>
<li>${A}</li>
<!-- <li>${B}</li> -->
<li>${C}</li>
</ul>`,
    ready: [A, C],
  },
  {
    what: 'nginx / apache Require',
    text: `<RequireAny>
  Require user ada.byron ben.kross
  Require ldap-user ${C}
</RequireAny>`,
    ready: [],
    either: [C],
  },
  {
    what: 'git shortlog -sne',
    text: `   142\tAda Byron <${A}>
    17\tBen Kross <${B}>
     3\tgithub-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>
     1\troot <root@localhost>`,
    ready: [A, B],
    waits: ['41898282+github-actions'],
  },
  {
    what: '.mailmap',
    text: `Ada Byron <${A}> <ada@old-host.example.net>
Ben Kross <${B}> bkross <ben@laptop.local>`,
    ready: [A, B],
    waits: ['ada@old-host.example.net'],
  },
  {
    what: 'GPG uid',
    text: `pub   rsa4096 2022-01-01 [SC]
      0123456789ABCDEF0123456789ABCDEF01234567
uid           [ultimate] Ada Byron <${A}>
uid           [ revoked] Ada Byron <ada@oldplace.example.net>
sub   rsa4096 2022-01-01 [E]`,
    ready: [A],
    waits: ['ada@oldplace.example.net'],
  },
  {
    what: 'net group output',
    text: `Group name     Lab
Comment        Lab people

Members

-------------------------------------------------------------------------------
abyron                   bkross                   cdiaz
The command completed successfully.`,
    ready: [],
    either: ['abyron', 'bkross', 'cdiaz'],
  },
  {
    what: 'getent group',
    text: `lab:x:2001:abyron,bkross,cdiaz`,
    ready: [],
    either: ['abyron', 'bkross', 'cdiaz'],
  },
  {
    what: 'html table with hidden column / nested styles',
    text: `<table><tr><th>Name</th><th>Mail</th></tr><tr><td>Ada</td><td>${A}</td></tr><tr style="display: none;"><td>Ben</td><td>${B}</td></tr><tr><td><strike>Carla</strike></td><td><strike>${C}</strike></td></tr><tr><td>Emi</td><td><span style="text-decoration: line-through">old@example.org</span> ${E}</td></tr></table>`,
    ready: [A, E],
    waits: [B, C, 'old@example.org'],
  },
  {
    what: 'rtf',
    text: `{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Helvetica;}\\f0\\pard ${A}\\par ${B}\\par {\\strike ${C}}\\par}`,
    ready: [],
    waits: [C],
    either: [A, B],
  },
  {
    what: 'GitHub org audit jsonl',
    text: `{"login":"abyron","name":"Ada Byron","email":"${A}","role":"member","suspended":false}
{"login":"bkross","name":"Ben Kross","email":"${B}","role":"member","suspended":true}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'Keycloak users',
    text: `[{"id":"x1","username":"abyron","enabled":true,"emailVerified":false,"email":"${A}","firstName":"Ada","lastName":"Byron","attributes":{"supervisor":["${M}"]}},{"id":"x2","username":"bkross","enabled":false,"emailVerified":true,"email":"${B}"}]`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'SCIM',
    text: `{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":2,"Resources":[{"userName":"${A}","active":true,"emails":[{"value":"${A}","type":"work","primary":true},{"value":"ada@home.example.net","type":"home"}],"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"77","displayName":"Maud"}}},{"userName":"${B}","active":false,"emails":[{"value":"${B}","primary":true}]}]}`,
    ready: [A],
    waits: [B, 'ada@home.example.net'],
  },
  {
    what: 'kubernetes rolebinding',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: lab
  annotations:
    contact: ${M}
subjects:
- kind: User
  name: ${A}
- kind: User
  name: ${B}
- kind: ServiceAccount
  name: runner
- kind: Group
  name: lab@example.org`,
    ready: [A, B],
    waits: ['lab@example.org'],
    either: [M],
  },
  {
    what: 'ansible vars',
    text: `lab_users:
  - { name: abyron, email: ${A}, state: present }
  - { name: bkross, email: ${B}, state: absent }`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'package.json',
    text: `{
  "name": "plates",
  "version": "1.0.0",
  "author": "Ada Byron <${A}>",
  "contributors": [
    "Ben Kross <${B}>",
    {
      "name": "Carla Diaz",
      "email": "${C}"
    }
  ],
  "bugs": {
    "email": "bugs@example.org"
  }
}`,
    ready: [A, B, C],
    waits: ['bugs@example.org'],
  },
  {
    what: 'DESCRIPTION of an R package',
    text: `Package: plates
Title: Read Plates
Authors@R: c(
    person("Ada", "Byron", , "${A}", role = c("aut", "cre")),
    person("Ben", "Kross", , "${B}", role = "ctb"))
Maintainer: Ada Byron <${A}>`,
    ready: [A, B],
  },
  {
    what: 'CITATION.cff',
    text: `cff-version: 1.2.0
authors:
  - family-names: Byron
    given-names: Ada
    email: ${A}
  - family-names: Kross
    given-names: Ben
    email: ${B}
contact:
  - email: office@example.org`,
    ready: [A, B],
    waits: ['office@example.org'],
  },
  {
    what: 'XML JATS contrib',
    text: `<contrib-group><contrib contrib-type="author" corresp="yes"><name><surname>Byron</surname><given-names>Ada</given-names></name><email>${A}</email></contrib><contrib contrib-type="author"><name><surname>Kross</surname><given-names>Ben</given-names></name><email>${B}</email></contrib></contrib-group>`,
    ready: [A, B],
  },
  {
    what: 'properties file',
    text: `# people of the lab
lab.user.1=${A}
lab.user.2=${B}
#lab.user.3=${C}
lab.admin=${M}`,
    ready: [],
    waits: [C],
    either: [A, B, M],
  },
  {
    what: 'PHP array',
    text: `$users = array(
  array('name' => 'Ada Byron', 'email' => '${A}', 'active' => true),
  array('name' => 'Ben Kross', 'email' => '${B}', 'active' => false),
);`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'psql expanded',
    text: `-[ RECORD 1 ]-----------
id         | 1
email      | ${A}
is_deleted | f
-[ RECORD 2 ]-----------
id         | 2
email      | ${B}
is_deleted | t`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'psql aligned',
    text: ` id |         email         | is_active 
----+-----------------------+-----------
  1 | ${A} | t
  2 | ${B} | f
(2 rows)`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'mysql tab batch',
    text: `id\temail\tdeleted_at
1\t${A}\tNULL
2\t${B}\t2024-05-01 10:00:00`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'LISTSERV review',
    text: `* LAB-L  Lab people
* Owner= ${M}
* Subscription= Closed
${A}  Ada Byron
${B}  Ben Kross
* Total number of users subscribed to the list: 2`,
    ready: [A, B],
    waits: [M],
  },
];
