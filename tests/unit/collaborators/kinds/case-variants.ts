import type { Kind } from './kind';

/** The kinds of the field once more, in the layouts of other tools. */
export const caseVariants: Kind[] = [
  {
    what: 'a report of a call by lines with parts',
    text: `Meeting summary
Total participants;4
Start;24.11.2026, 09:00
Participants
Name;Email;Join;Leave;Minutes
Flora Gans;flora.gans@example.org;09:00;10:00;60m 2s
Georg Hahn;georg.hahn@example.edu;09:02;10:00;58m 1s
Chat
From;Text
Flora Gans;see ivo.jansen@example.org`,
    ready: ['flora.gans@example.org', 'georg.hahn@example.edu'],
    waits: ['ivo.jansen@example.org'],
  },
  {
    what: 'lines of JSON whose address stands in a list of logins',
    text: `{"kind":"user","handle":"hkolb","logins":[{"provider":"ldap","mail":"hella.kolb@example.org"}],"flags":{"locked":false}}
{"kind":"user","handle":"ilang","logins":[{"provider":"ldap","mail":"ilja.lang@example.org"}],"flags":{"locked":true}}
{"kind":"team","handle":"core","contact":"core-team@example.org"}`,
    ready: ['hella.kolb@example.org'],
    waits: ['ilja.lang@example.org', 'core-team@example.org'],
  },
  {
    what: 'apostrophes by number in a sheet',
    text: `name;mail
Pat O&#8217;Malley;pat.o&#39;malley@example.org
Jo D&#8217;Arc;jo.d&apos;arc@example.org`,
    ready: [],
    either: ["pat.o'malley@example.org", "jo.d'arc@example.org"],
  },
  {
    what: 'tabs and line ends written out in a cell',
    text: String.raw`id,users
1,"jonas.mahr@example.org\tkira.nau@example.org\r\nlars.opitz@example.org"`,
    ready: [],
    either: ['jonas.mahr@example.org', 'kira.nau@example.org', 'lars.opitz@example.org'],
  },
  {
    what: 'cells cut by a tool that ends them with two dots',
    text: `NAME         MAIL                      STATE
Mira Pohl    mira.pohl@genomics.exa..  ok
Nils Rau     nils.rau@example.org      ok`,
    ready: ['nils.rau@example.org'],
    waits: ['mira.pohl@genomics.exa'],
  },
  {
    what: 'a directory with folds by tabs and binary values',
    text: `dn: cn=Ole Sund,dc=example,dc=org
jpegPhoto:: /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkS
\tEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL
mail: ole.sund@example
\t.org
assistant: cn=Pia Tal,dc=example,dc=org`,
    ready: ['ole.sund@example.org'],
  },
  {
    what: 'a mail in which links are broken by soft line ends',
    text: `Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<ul><li><a href=3D"mailto:quentin.ufer@example.=
org">quentin.ufer@example.org</a></li><li>rita.vo=
gt@example.org</li></ul>`,
    ready: ['quentin.ufer@example.org', 'rita.vogt@example.org'],
  },
  {
    what: 'low and high quotation marks with dashes',
    text: `»sina.wirth@example.org« – »till.xaver@example.org« – ›ulla-maria.yps@example.org‹`,
    ready: ['sina.wirth@example.org', 'till.xaver@example.org', 'ulla-maria.yps@example.org'],
  },
  {
    what: 'a policy with kinds of members in JSON',
    text: `{"version":1,"bindings":[{"role":"roles/viewer","members":["user:veit.zorn@example.org","group:rna@example.org","serviceAccount:job@proj.iam.gserviceaccount.com","deleted:user:wolf.abt@example.org?uid=123"]},{"role":"roles/editor","members":["user:xena.beil@example.edu"]}]}`,
    ready: ['veit.zorn@example.org', 'xena.beil@example.edu'],
    waits: ['rna@example.org', 'job@proj.iam.gserviceaccount.com', 'wolf.abt@example.org'],
  },
  {
    what: 'authors by a count with private addresses of a forge',
    text: `120	Yvo Cramm <yvo.cramm@example.org>
 14	Yvo Cramm <yvo@users.noreply.gitlab.com>
  2	pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>`,
    ready: ['yvo.cramm@example.org'],
    waits: ['yvo@users.noreply.gitlab.com'],
  },
  {
    what: 'addresses of a person by commas, the main one behind an equals sign',
    text: `DisplayName;PrimarySmtpAddress;EmailAddresses
Zara Dorn;zara.dorn@example.org;SMTP:zara.dorn@example.org,smtp:zd@example.org,X400:c=us
Adam Eck;adam.eck@example.org;SMTP:adam.eck@example.org,smtp:ae@example.org`,
    ready: ['zara.dorn@example.org', 'adam.eck@example.org'],
    waits: ['zd@example.org', 'ae@example.org'],
  },
  {
    what: 'a bulk file with cohorts in the middle and numbers',
    text: `bela.fux@example.org;"ngs_course;rna_club";7
cora.gill@example.org;"ngs_course";7
dina.hoek@example.edu;"rna_club;imaging";8`,
    ready: ['bela.fux@example.org', 'cora.gill@example.org', 'dina.hoek@example.edu'],
  },
  {
    what: 'a template with a version, an example by word and remarks',
    text: `#version:1.0
#Do not change the first two lines
email,firstname,lastname,welcome text
example@domain.com,Jane,Doe,(example row)
egon.imm@example.org,Egon,Imm,Your host is dana.boss@example.org
frida.jost@example.org,Frida,Jost,`,
    ready: ['egon.imm@example.org', 'frida.jost@example.org'],
    waits: ['example@domain.com'],
  },
  {
    what: 'columns of others in another order, without blanks',
    text: `ManagerMail|PrivateMail|WorkMail|EmergencyContactMail|State
dana.boss@example.org|g@example.net|gabi.klug@example.org|mum@example.net|ACTIVE
dana.boss@example.org||hans.lenz@example.org||ON LEAVE`,
    ready: ['gabi.klug@example.org'],
    waits: ['hans.lenz@example.org', 'g@example.net', 'mum@example.net', 'dana.boss@example.org'],
  },
  {
    what: 'enrolments with states in one letter',
    text: `course_id,user_email,role,status
BIO1,ida.moll@example.edu,student,active
BIO1,jan.noe@example.edu,student,deleted
BIO1,kai.otte@example.edu,teacher,completed`,
    ready: ['ida.moll@example.edu'],
    either: ['kai.otte@example.edu'],
    waits: ['jan.noe@example.edu'],
  },
  {
    what: 'formulas that give links in a sheet that was pasted',
    text: `Name	Mail
Lea Paul	=HYPERLINK("mailto:lea.paul@example.org")
Max Quast	=HYPERLINK("mailto:max.quast@example.org";"Max")
Nora Ruf	=A4&"@example.org"`,
    ready: [],
    either: ['lea.paul@example.org', 'max.quast@example.org'],
  },
];
