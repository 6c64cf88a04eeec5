import { A, B, C, D, E, type Kind, M } from './kind';

/** Exports of yet other systems, and tables in which words of those who are out mean something else. */
export const registers: Kind[] = [
  {
    what: 'HR export with an employment type and an end of probation',
    text: `Pers.-Nr.;Name;Vorname;E-Mail;Beschäftigungsart;Ende Probezeit;Austrittsdatum
1001;Byron;Ada;${A};unbefristet;31.12.2024;
1002;Kross;Ben;${B};befristet;31.12.2024;30.06.2025
1003;Diaz;Carla;${C};unbefristet;30.06.2025;`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Workday with a termination reason',
    text: `Worker,Work Email,Worker Status,Termination Date,Termination Reason,Manager
Ada Byron,${A},Active,,,Maud Chief (${M})
Ben Kross,${B},Terminated,2026-05-31,Voluntary,Maud Chief (${M})
Carla Diaz,${C},On Leave,,,Maud Chief (${M})
Emi Sato,${E},Active,,,Maud Chief (${M})`,
    ready: [A, E],
    waits: [B, C, M],
  },
  {
    what: 'departments whose names hold words of those who left',
    text: `Name,E-mail,Department,Room
Ada Byron,${A},Archive and Library,Left wing 2
Ben Kross,${B},Remote Sensing,B 12
Carla Diaz,${C},Block Course Office,C 1`,
    ready: [A, B, C],
  },
  {
    what: 'topics of talks beside people',
    text: `Speaker,E-mail,Talk
Ada Byron,${A},Left ventricle remodelling
Ben Kross,${B},Inactive X chromosomes
Carla Diaz,${C},Deleted genes in cancer`,
    ready: [A, B, C],
  },
  {
    what: 'leave balances of people who stay',
    text: `Employee,Email,Annual leave left,Sick days
Ada Byron,${A},12,0
Ben Kross,${B},3,4
Carla Diaz,${C},0,1`,
    ready: [A, B, C],
  },
  {
    what: 'mail campaign with bounces and clicks',
    text: `Email Address,First Name,Last Name,Delivered,Opened,Clicked,Bounce Type,Unsubscribed
${A},Ada,Byron,Yes,Yes,No,,No
${B},Ben,Kross,No,No,No,Hard,No
${C},Carla,Diaz,Yes,No,No,,Yes`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'ORCID and affiliation list with correspondence',
    text: `Author,ORCID,Affiliation,Corresponding,E-mail
Ada Byron,0000-0002-1825-0097,1,no,${A}
Ben Kross,0000-0001-5109-3700,2,yes,${B}`,
    ready: [A, B],
  },
  {
    what: 'Bitbucket access with groups and deactivated',
    text: `User\tAccess level\tLast authenticated\tAccount
Ada Byron <${A}>\tWrite\t2026-11-02\tActive
Ben Kross <${B}>\tRead\tNever\tDeactivated`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'Entra sign-in report with user type and state of an invitation',
    text: `userPrincipalName;displayName;userType;externalUserState;accountEnabled;createdDateTime
${A};Ada Byron;Member;;true;2024-01-01T00:00:00Z
carla.diaz_example.edu#EXT#@tenant.example.org;Carla Diaz;Guest;Accepted;true;2024-01-01T00:00:00Z
${B};Ben Kross;Member;;false;2024-01-01T00:00:00Z`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'Get-MgUser as list',
    text: `Id                : 8d3f0c0a-1111-2222-3333-444455556666
DisplayName       : Ada Byron
Mail              : ${A}
UserPrincipalName : abyron@example.org
AccountEnabled    : True

Id                : 8d3f0c0a-1111-2222-3333-444455557777
DisplayName       : Ben Kross
Mail              : ${B}
UserPrincipalName : bkross@example.org
AccountEnabled    : False`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'ldapsearch with comments and results',
    text: `# extended LDIF
#
# LDAPv3
# base <dc=example,dc=org> with scope subtree
#

# abyron, people, example.org
dn: uid=abyron,ou=people,dc=example,dc=org
mail: ${A}
mail: ada@alias.example.org

# bkross, former, example.org
dn: uid=bkross,ou=former,dc=example,dc=org
mail: ${B}

# search result
search: 2
result: 0 Success

# numResponses: 3
# numEntries: 2`,
    ready: [A],
    waits: [B],
    either: ['ada@alias.example.org'],
  },
  {
    what: 'Google Workspace users with suspended and archived status',
    text: `First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Recovery Email,Status [READ ONLY],Last Sign In [READ ONLY]
Ada,Byron,${A},****,/Staff,ada@home.example.net,Active,2026/11/20 08:00:00
Ben,Kross,${B},****,/Staff,,Archived,2025/01/01 08:00:00
Carla,Diaz,${C},****,/Leavers,,Active,2025/01/01 08:00:00`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'Slurm or cluster accounts',
    text: `      User   Def Acct     Admin                          Email      State
---------- ---------- --------- ------------------------------ ----------
    abyron        seq      None          ${A}     active
    bkross        seq      None          ${B}     expired`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'ELN export of projects with several members',
    text: `Project,PI,Members,Former members
RNA,${M},"${A}; ${C}",${B}
DNA,${M},${E},`,
    ready: [A, C, E],
    waits: [B, M],
  },
  {
    what: 'members of lists by a table of ticks per list',
    text: `Name;E-Mail;Verteiler Labor;Verteiler BaseSpace
Ada Byron;${A};x;x
Ben Kross;${B};x;
Carla Diaz;${C};;x`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'INI of users with a value for each',
    text: `[users]
${A} = reader
${B} = disabled
${C} = admin`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'TOML of a project with authors and former maintainers',
    text: `[project]
name = "runs"
authors = [
  {name = "Ada Byron", email = "${A}"},
  {name = "Carla Diaz", email = "${C}"},
]
maintainers = [{name = "Maud Chief", email = "${M}"}]

[tool.team]
former = ["${B}"]`,
    ready: [A, C],
    either: [M],
    waits: [B],
  },
  {
    what: 'R vector and data frame of people',
    text: `people <- data.frame(
  name = c("Ada Byron", "Ben Kross", "Carla Diaz"),
  email = c("${A}", "${B}", "${C}"),
  active = c(TRUE, FALSE, TRUE)
)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Python dictionary keyed by address with booleans',
    text: `access = {
    "${A}": True,
    "${B}": False,
    "${C}": True,
}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'environment of containers with owners',
    text: `services:
  web:
    environment:
      - ADMIN_EMAIL=${M}
      - ALLOWED_USERS=${A},${C}
      - SMTP_FROM=noreply@example.org`,
    ready: [],
    either: [A, C, M],
    waits: ['noreply@example.org'],
  },
  {
    what: 'XML of a directory with telephone and substitute',
    text: `<employees>
<employee><firstName>Ada</firstName><lastName>Byron</lastName><email>${A}</email><substitute><email>${D}</email></substitute><leavingDate/></employee>
<employee><firstName>Ben</firstName><lastName>Kross</lastName><email>${B}</email><substitute><email>${D}</email></substitute><leavingDate>2025-02-28</leavingDate></employee>
</employees>`,
    ready: [A],
    waits: [B, D],
  },
  {
    what: 'vCards of a group and of one without an address',
    text: `BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Sequencing users
EMAIL:seq-users@example.org
MEMBER:mailto:${A}
MEMBER:mailto:${C}
END:VCARD`,
    ready: [],
    either: [A, C],
    waits: ['seq-users@example.org'],
  },
  {
    what: 'a calendar that is cancelled',
    text: `BEGIN:VCALENDAR
METHOD:CANCEL
BEGIN:VEVENT
STATUS:CANCELLED
ORGANIZER;CN=Maud Chief:mailto:${M}
ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Ada Byron:mailto:${A}
ATTENDEE;PARTSTAT=TENTATIVE;CN=Ben Kross:mailto:${B}
END:VEVENT
END:VCALENDAR`,
    ready: [],
    either: [A, B, M],
  },
  {
    what: 'Outlook tracking list of a meeting in German',
    text: `Name\tTeilnahme\tAntwort
Maud Chief <${M}>\tBesprechungsorganisator\tKeine
Ada Byron <${A}>\tErforderlicher Teilnehmer\tZugesagt
Ben Kross <${B}>\tOptionaler Teilnehmer\tAbgelehnt
Carla Diaz <${C}>\tErforderlicher Teilnehmer\tZugesagt`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'tickets with requester, affected user and closure',
    text: `Ticket#,Requester,Affected user,State,Resolved by
1001,${M},${A},Closed,helpdesk@example.org
1002,${M},${C},Resolved,helpdesk@example.org
1003,${M},${B},Cancelled,helpdesk@example.org`,
    ready: [],
    either: [A, C],
    waits: [B, M, 'helpdesk@example.org'],
  },
  {
    what: 'BibTeX and CFF authors',
    text: `authors:
  - family-names: Byron
    given-names: Ada
    email: ${A}
  - family-names: Diaz
    given-names: Carla
    email: ${C}
contact:
  - family-names: Chief
    given-names: Maud
    email: ${M}`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'Chinese table with the supervisor in front and graduates',
    text: `序号,导师,导师邮箱,学生姓名,学生邮箱,备注
1,王教授,${M},李雷,${A},
2,王教授,${M},韩梅,${B},已毕业
3,王教授,${M},王芳,${C},新生`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Japanese table with the day of leaving',
    text: `氏名\tメールアドレス\t所属\t退職日\t上長メール
山田花子\t${A}\t研究部\t\t${M}
佐藤次郎\t${B}\t研究部\t2025/03/31\t${M}
鈴木一\t${C}\t開発部\t\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Spanish table with an end of contract and a tutor',
    text: `Apellidos;Nombre;Correo electrónico;Tutor;Correo del tutor;Fin de contrato
Byron;Ada;${A};Chief;${M};31/12/2099
Kross;Ben;${B};Chief;${M};30/06/2024
Diaz;Carla;${C};Chief;${M};indefinido`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Finnish and Norwegian tables',
    text: `Nimi;Sähköposti;Tila;Esihenkilön sähköposti
Ada Byron;${A};aktiivinen;${M}
Ben Kross;${B};poistettu;${M}
Carla Diaz;${C};aktiivinen;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Arabic table with the supervisor',
    text: `الاسم,البريد الإلكتروني,الحالة,بريد المشرف
آدا,${A},نشط,${M}
بن,${B},غير نشط,${M}
كارلا,${C},نشط,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Indonesian and Vietnamese tables',
    text: `Nama,Surel,Status,Surel pembimbing
Ada,${A},aktif,${M}
Ben,${B},tidak aktif,${M}
Carla,${C},aktif,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
];
