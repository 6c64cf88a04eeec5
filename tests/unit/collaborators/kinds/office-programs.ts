import type { Kind } from './kind';

/** Exports of programs that offices use every day. */
export const officePrograms: Kind[] = [
  {
    what: 'members of a group with a title line and mail that came back',
    text: `Members for group runs@example.org
Email address,Nickname,Group status,Email status,Email preference,Join year
yara.abel@example.org,Yara Abel,member,,email,2024
zeki.bulut@example.org,,member,Bouncing,email,2023
alva.cramer@example.edu,,owner,,digest,2021`,
    ready: ['yara.abel@example.org', 'alva.cramer@example.edu'],
    waits: ['zeki.bulut@example.org', 'runs@example.org'],
  },
  {
    what: 'users of a directory with guests whose login is made of their address',
    text: `userPrincipalName,displayName,surname,mail,givenName,userType,accountEnabled,alternateEmailAddress
bela.dorn@example.org,Bela Dorn,Dorn,bela.dorn@example.org,Bela,Member,True,bela@example.net
cora.egli_example.edu#EXT#@lab.onmicrosoft.com,Cora Egli,Egli,cora.egli@example.edu,Cora,Guest,True,
dirk.frey@example.org,Dirk Frey,Frey,dirk.frey@example.org,Dirk,Member,False,`,
    ready: ['bela.dorn@example.org', 'cora.egli@example.edu'],
    waits: ['dirk.frey@example.org', 'bela@example.net'],
  },
  {
    what: 'users of a portal with states in capitals',
    text: `login,firstName,lastName,secondEmail,mobilePhone,status
elif.gunes@example.org,Elif,Güneş,elif@example.net,,ACTIVE
finn.heck@example.org,Finn,Heck,,,DEPROVISIONED
gero.ihle@example.org,Gero,Ihle,,,LOCKED_OUT
hana.jirak@example.org,Hana,Jirák,,,ACTIVE`,
    ready: ['elif.gunes@example.org', 'hana.jirak@example.org'],
    waits: ['finn.heck@example.org', 'gero.ihle@example.org', 'elif@example.net'],
  },
  {
    what: 'a ticket system with reporters, assignees and what is asked for',
    text: `Issue key,Summary,Reporter,Assignee,Status,Description
LAB-11,New user,dana.boss@example.org,desk@example.org,Open,"Please give ilja.kern@example.org access, thanks"
LAB-12,New user,dana.boss@example.org,desk@example.org,Open,"Please give jule.lang@example.org access"`,
    ready: [],
    either: ['ilja.kern@example.org', 'jule.lang@example.org'],
    waits: ['dana.boss@example.org', 'desk@example.org'],
  },
  {
    what: 'persons out of a list of a site with links to their pictures',
    text: `"Title","Work e-mail","Account","Picture","Department","Modified"
"Karl Mohn","karl.mohn@example.org","i:0#.f|membership|karl.mohn@example.org","https://example.org/p/karl.mohn@example.org.jpg","Genomics","2026-11-01"
"Lara Nix","lara.nix@example.org","i:0#.f|membership|lara.nix@example.org","https://example.org/p/lara.nix@example.org.jpg","Genomics","2026-11-02"`,
    ready: ['karl.mohn@example.org', 'lara.nix@example.org'],
  },
  {
    what: 'members of a workspace as its page shows them',
    text: `Mara Orth
mara.orth@example.org
Workspace Owner
Active

Nick Pohl
nick.pohl@example.org
Member
Deactivated

Olga Quast
olga.quast@example.org
Member
Active`,
    ready: ['mara.orth@example.org', 'olga.quast@example.org'],
    waits: ['nick.pohl@example.org'],
  },
  {
    what: 'subscribers of a list as its server sends them',
    text: `* Review of list RUNS@LISTS.EXAMPLE.ORG
* Owner= dana.boss@example.org
* Send= Private
petra.rill@example.org   Petra Rill
quin.sachs@example.org   Quin Sachs
* Total number of users subscribed to the list:      2`,
    ready: ['petra.rill@example.org', 'quin.sachs@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a group that a mail program has unfolded',
    text: `Ruth Thoma; 'sam.uhde@example.org'; Tilda Voss <tilda.voss@example.org>; +Lab All; Udo Wirth (udo.wirth@example.edu)`,
    ready: ['sam.uhde@example.org', 'tilda.voss@example.org', 'udo.wirth@example.edu'],
  },
  {
    what: 'a table of which each cell came as a line of its own',
    text: `Name
E-mail
Lab
Vito Xu
vito.xu@example.org
RNA
Wera Yilmaz
wera.yilmaz@example.org
DNA`,
    ready: ['vito.xu@example.org', 'wera.yilmaz@example.org'],
  },
  {
    what: 'a table in the source of a page',
    text: `<table><thead><tr><th>Name</th><th>E-Mail</th><th>Betreuer</th></tr></thead>
<tbody><tr><td>Xaver Zapf</td><td><a href="mailto:xaver.zapf@example.org">xaver.zapf@example.org</a></td><td>dana.boss@example.org</td></tr>
<tr><td>Yola Arens</td><td>yola.arens@example.org</td><td>dana.boss@example.org</td></tr></tbody></table>`,
    ready: ['xaver.zapf@example.org', 'yola.arens@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a table turned on its side',
    text: `Name	Zora Beil	Anton Czerny	Bianca Dahl
E-mail	zora.beil@example.org	anton.czerny@example.org	bianca.dahl@example.edu
Status	active	inactive	active`,
    ready: ['zora.beil@example.org', 'bianca.dahl@example.edu'],
    waits: ['anton.czerny@example.org'],
  },
];
