import type { Kind } from './kind';

/** Exports and letters of many systems once more. */
export const lastLook: Kind[] = [
  {
    what: 'a German export of a learning platform with roles',
    text: `Vorname;Nachname;E-Mail-Adresse;Rolle;Status;Letzter Zugriff
Anja;Bohr;anja.bohr@example.edu;Teilnehmer/in;aktiv;2 Tage
Bodo;Cramm;bodo.cramm@example.edu;Teilnehmer/in;nicht aktuell;nie
Carla;Dorn;carla.dorn@example.edu;Trainer/in;aktiv;1 Tag`,
    ready: ['anja.bohr@example.edu', 'carla.dorn@example.edu'],
    waits: ['bodo.cramm@example.edu'],
  },
  {
    what: 'a roster of a registrar with credits and withdrawals',
    text: `Term,CRN,Student ID,Student Name,Email,Registration Status,Credits
202610,12345,900001,"Eich, Dirk",dirk.eich@example.edu,Registered,3
202610,12345,900002,"Falk, Edda",edda.falk@example.edu,Withdrawn,0
202610,12345,900003,"Gast, Finn",finn.gast@example.edu,Web Registered,3`,
    ready: ['dirk.eich@example.edu', 'finn.gast@example.edu'],
    waits: ['edda.falk@example.edu'],
  },
  {
    what: 'an export of a team with guests from elsewhere',
    text: `"Name","User","Role"
"Greta Hahn","greta.hahn@example.org","owner"
"Hugo Imm (Guest)","hugo.imm@example.edu","guest"`,
    ready: ['greta.hahn@example.org'],
    either: ['hugo.imm@example.edu'],
  },
  {
    what: 'a thread in which one writes for two others',
    text: `From: Dana Boss <dana.boss@example.org>
To: Desk <desk@example.org>
Subject: two new users

Hi, Ida Junge (ida.junge@example.org) and Jan Kolb (jan.kolb@example.org) start on Monday. Can they get access?

Dana`,
    ready: ['ida.junge@example.org', 'jan.kolb@example.org'],
    either: ['dana.boss@example.org', 'desk@example.org'],
  },
  {
    what: 'a table of a database drawn with lines, and its sum',
    text: `┌────┬───────────────────────┬────────┐
│ id │ email                 │ active │
├────┼───────────────────────┼────────┤
│  1 │ kai.lund@example.org  │ t      │
│  2 │ lea.mohr@example.org  │ f      │
└────┴───────────────────────┴────────┘
(2 rows)`,
    ready: ['kai.lund@example.org'],
    waits: ['lea.mohr@example.org'],
  },
  {
    what: 'an export of a survey with questions for headings',
    text: `Response ID,What is your name?,What is your work e-mail?,Who is your PI?,PI e-mail,Would you like an account?
R_1,Mats Noll,mats.noll@example.org,Dana Boss,dana.boss@example.org,Yes
R_2,Nora Otte,nora.otte@example.org,Dana Boss,dana.boss@example.org,No`,
    ready: ['mats.noll@example.org'],
    waits: ['nora.otte@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Finnish table with a state',
    text: `Nimi;Sähköposti;Esimies;Tila
Onni Palo;onni.palo@example.org;dana.boss@example.org;aktiivinen
Pihla Rinne;pihla.rinne@example.org;dana.boss@example.org;poistunut`,
    ready: ['onni.palo@example.org'],
    waits: ['pihla.rinne@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Hungarian table with a state',
    text: `Név;E-mail;Vezető e-mail;Állapot
Réka Szabó;reka.szabo@example.org;dana.boss@example.org;aktív
Soma Tóth;soma.toth@example.org;dana.boss@example.org;kilépett`,
    ready: ['reka.szabo@example.org'],
    waits: ['soma.toth@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Norwegian mail with one who has ended',
    text: `Hei, kan dere gi tilgang til ulrik.vik@example.org og vilde.wold@example.org? Yngve Aas (yngve.aas@example.org) har sluttet hos oss.`,
    ready: ['ulrik.vik@example.org', 'vilde.wold@example.org'],
    waits: ['yngve.aas@example.org'],
  },
  {
    what: 'a list with addresses in capitals of which one is a list',
    text: `ZOE.ABEL@EXAMPLE.ORG
ALL-STAFF@EXAMPLE.ORG
ARNO.BECK@EXAMPLE.ORG`,
    ready: ['zoe.abel@example.org', 'arno.beck@example.org'],
    waits: ['all-staff@example.org'],
  },
  {
    what: 'a list of speakers with times of talks',
    text: `09:00 Bea Clemens (bea.clemens@example.org): Single cell
09:30 Curt Dahl (curt.dahl@example.org): Long reads
10:00 Break`,
    ready: ['bea.clemens@example.org', 'curt.dahl@example.org'],
  },
  {
    what: 'a list of people with the numbers of their rooms and a note of the end',
    text: `Dora Engel, 2.01, dora.engel@example.org
Emil Frost, 2.02, emil.frost@example.org (until 12/2023)
Faye Groß, 2.03, faye.gross@example.org`,
    ready: ['dora.engel@example.org', 'faye.gross@example.org'],
    waits: ['emil.frost@example.org'],
  },
  {
    what: 'a ticket with its number, who works on it, and one who is not meant',
    text: `#48213 Opened by: front.desk@example.org  Assigned: l2-seq@example.org
Requested access for:
 * new postdoc -> ivy.chan@example.edu (start 1 Dec)
 * visiting student -> raj.p@example.edu, until 31 Jan
 * NOT raj.patel@example.edu, other person!`,
    ready: ['ivy.chan@example.edu', 'raj.p@example.edu'],
    waits: ['front.desk@example.org', 'l2-seq@example.org', 'raj.patel@example.edu'],
  },
  {
    what: 'a request with the label of its agent in German',
    text: `Zugewiesen an: otto.agent@example.org
Bitte freischalten: nele.neu@example.org`,
    ready: ['nele.neu@example.org'],
    waits: ['otto.agent@example.org'],
  },
  {
    what: 'a list of a program with remarks behind its items',
    text: `members = [
  "nora.kirk@example.org",
  "otto.bell@example.org", # leaves end of month
  "pia.sand@example.org", # left in May
  "quinn.roth@example.org", # sequencing
]`,
    ready: ['nora.kirk@example.org', 'quinn.roth@example.org'],
    waits: ['otto.bell@example.org', 'pia.sand@example.org'],
  },
  {
    what: 'people one a line, one of whom is about to leave',
    text: `nora.kirk@example.org
otto.bell@example.org (leaves end of month)
ivy.chan@example.edu`,
    ready: ['nora.kirk@example.org', 'ivy.chan@example.edu'],
    waits: ['otto.bell@example.org'],
  },
  {
    what: 'which of two regions is meant, in a request that says of nobody that they are not',
    text: `Hi Lena,

for the spring rotation these three need the EU workgroup (not US!):
 – Kofi Mensah <kofi.mensah@example.edu> (starts Monday)
 – Ana-Maria Popescu, ampopescu@example.edu
 – yuki.t@example.edu
Ravi (ravi.n@example.edu) is leaving at the end of the month, so no need for him any more.`,
    ready: ['kofi.mensah@example.edu', 'ampopescu@example.edu', 'yuki.t@example.edu'],
    waits: ['ravi.n@example.edu'],
  },
  {
    what: 'which of two regions is meant, in German and French',
    text: `Bitte in die EU-Gruppe (nicht in die USA):
kofi.mensah@example.edu
Dans le groupe Europe au lieu des États-Unis, pas US :
ampopescu@example.edu`,
    ready: ['kofi.mensah@example.edu', 'ampopescu@example.edu'],
  },
  {
    what: 'somebody of a place who is not meant',
    text: `Please add kofi.mensah@example.edu, but not the US team: ravi.n@example.edu`,
    ready: ['kofi.mensah@example.edu'],
    waits: ['ravi.n@example.edu'],
  },
  {
    what: 'changes of a list by signs: who comes, goes and stays',
    text: `action;mail;name
+;kofi.mensah@example.edu;Kofi Mensah
-;ravi.n@example.edu;Ravi N
=;ampopescu@example.edu;Ana-Maria Popescu
+;yuki.t@example.edu;Yuki T`,
    ready: ['kofi.mensah@example.edu', 'yuki.t@example.edu'],
    waits: ['ravi.n@example.edu', 'ampopescu@example.edu'],
  },
  {
    what: 'minutes of a meeting, with who took them',
    text: `Minutes of the sequencing users' meeting, 12 Nov
Present: Kofi Mensah (kofi.mensah@example.edu), Ana-Maria Popescu (ampopescu@example.edu)
Apologies: Ravi N. (ravi.n@example.edu)
Minutes: ola.nordmann@example.edu`,
    ready: ['kofi.mensah@example.edu', 'ampopescu@example.edu'],
    waits: ['ravi.n@example.edu', 'ola.nordmann@example.edu'],
  },
];
