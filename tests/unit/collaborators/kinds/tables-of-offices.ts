import type { Kind } from './kind';

/** Tables as they are pasted from word processors, sheets, wikis, trackers and chat programs. */
export const tablesOfOffices: Kind[] = [
  {
    what: 'a sheet with a merged title row and a leader column',
    text: `Genomics Core – Users 2026\t\t\t
Last name\tFirst name\tE-mail address\tGroup leader (e-mail)
Arndt\tBea\tbea.arndt@example.org\tchef.eins@example.org
Cordes\tDirk\tdirk.cordes@example.org\tchef.zwei@example.org`,
    ready: ['bea.arndt@example.org', 'dirk.cordes@example.org'],
    waits: ['chef.eins@example.org', 'chef.zwei@example.org'],
  },
  {
    what: 'a sheet with ticks for who is to be added',
    text: `Name\tEmail\tAdd to BaseSpace?
Ewa Frey\tewa.frey@example.org\tYes
Gil Hauk\tgil.hauk@example.org\tNo
Ina Jost\tina.jost@example.org\tYes`,
    ready: ['ewa.frey@example.org', 'ina.jost@example.org'],
    waits: ['gil.hauk@example.org'],
  },
  {
    what: 'a German sheet with x for who is to be added',
    text: `Name\tMail\tZugang BaseSpace
Kai Lutz\tkai.lutz@example.org\tx
Mona Nies\tmona.nies@example.org\t
Otto Pape\totto.pape@example.org\tx`,
    ready: ['kai.lutz@example.org', 'otto.pape@example.org'],
    either: ['mona.nies@example.org'],
  },
  {
    what: 'a Word table copied as one cell a line',
    text: `Name
E-mail
Role
Quirin Raab
quirin.raab@example.org
Student
Sina Thal
sina.thal@example.org
Student`,
    ready: ['quirin.raab@example.org', 'sina.thal@example.org'],
  },
  {
    what: 'a Confluence table in wiki marks with two kinds of contacts',
    text: `||Team||Member||E-mail||Team lead e-mail||
|Seq|Ute Voss|ute.voss@example.org|lead.wim@example.org|
|Bio|Xaver Yilmaz|xaver.yilmaz@example.org|lead.zoe@example.org|`,
    ready: ['ute.voss@example.org', 'xaver.yilmaz@example.org'],
    waits: ['lead.wim@example.org', 'lead.zoe@example.org'],
  },
  {
    what: 'a Jira export with reporter, assignee and watchers',
    text: `Issue key,Summary,Assignee,Reporter,New user email
SEQ-1,Access for Anna Beer,it.cora@example.org,pi.dahl@example.org,anna.beer@example.org
SEQ-2,Access for Emil Fink,it.cora@example.org,pi.dahl@example.org,emil.fink@example.org`,
    ready: ['anna.beer@example.org', 'emil.fink@example.org'],
    waits: ['it.cora@example.org', 'pi.dahl@example.org'],
  },
  {
    what: 'a ServiceNow request with requested for and opened by',
    text: `Number\tRequested for\tRequested for email\tOpened by\tOpened by email\tState
RITM001\tGesa Hahn\tgesa.hahn@example.org\tIngo Jung\tingo.jung@example.org\tOpen
RITM002\tKlara Lenz\tklara.lenz@example.org\tIngo Jung\tingo.jung@example.org\tOpen`,
    ready: ['gesa.hahn@example.org', 'klara.lenz@example.org'],
    waits: ['ingo.jung@example.org'],
  },
  {
    what: 'a Teams member export with owners and guests',
    text: `Name,Email,Role
"Maas, Nora",nora.maas@example.org,Owner
"Ohm, Paul",paul.ohm@example.org,Member
"Rau, Silke (Guest)",silke.rau@example.com,Guest`,
    ready: ['nora.maas@example.org', 'paul.ohm@example.org', 'silke.rau@example.com'],
  },
  {
    what: 'a Slack members export with states and bots',
    text: `username,email,status,billing-active,has-2fa,userid,fullname,displayname
tulm,timo.ulm@example.org,Member,1,1,U01ABC,Timo Ulm,timo
vwest,vera.west@example.org,Deactivated,0,0,U01ABD,Vera West,vera
deploybot,deploybot@example.org,Bot,0,0,U01ABE,Deploy Bot,deploybot
wzorn,willi.zorn@example.org,Admin,1,1,U01ABF,Willi Zorn,willi`,
    ready: ['timo.ulm@example.org', 'willi.zorn@example.org'],
    waits: ['vera.west@example.org', 'deploybot@example.org'],
  },
  {
    what: 'an Outlook address line with a group and a resource',
    text: `Adler, Jutta <jutta.adler@example.org>; Bauer, Knut <knut.bauer@example.org>; DL-Genomics-All <dl-genomics-all@example.org>; Seminar Room 2 <room-sem2@example.org>`,
    ready: ['jutta.adler@example.org', 'knut.bauer@example.org'],
    waits: ['dl-genomics-all@example.org', 'room-sem2@example.org'],
  },
  {
    what: 'a table with a backup contact',
    text: `Lab;PI;PI email;User;User email;Backup contact email
Curtis;Dr. Curtis;pi.curtis@example.edu;Lea Dorn;lea.dorn@example.edu;backup.eve@example.edu
Franke;Dr. Franke;pi.franke@example.edu;Max Gold;max.gold@example.edu;backup.eve@example.edu`,
    ready: ['lea.dorn@example.edu', 'max.gold@example.edu'],
    waits: ['pi.curtis@example.edu', 'pi.franke@example.edu', 'backup.eve@example.edu'],
  },
  {
    what: 'a Google Sheets range with notes of state',
    text: `Email\tNotes
nina.haas@example.org\tok
olaf.iske@example.org\tbounced
pia.jahn@example.org\tok
rudi.kopf@example.org\tleft the company`,
    ready: ['nina.haas@example.org', 'pia.jahn@example.org'],
    waits: ['olaf.iske@example.org', 'rudi.kopf@example.org'],
  },
  {
    what: 'a markdown table with a struck-out row',
    text: `| Who | Mail | Since |
| --- | --- | --- |
| Sven Lang | sven.lang@example.org | 2024 |
| ~~Tanja Mohr~~ | ~~tanja.mohr@example.org~~ | 2020 |
| Ulla Nagel | ulla.nagel@example.org | 2025 |`,
    ready: ['sven.lang@example.org', 'ulla.nagel@example.org'],
    waits: ['tanja.mohr@example.org'],
  },
  {
    what: 'a sheet with two addresses of a person, one private',
    text: `Name\tWork email\tPersonal email
Vico Otte\tvico.otte@example.org\tvico77@example.com
Wiebke Pahl\twiebke.pahl@example.org\twpahl@example.com`,
    ready: ['vico.otte@example.org', 'wiebke.pahl@example.org'],
    waits: ['vico77@example.com', 'wpahl@example.com'],
  },
  {
    what: 'a French sheet with tutor and state',
    text: `Nom;Prénom;Courriel;Tuteur;Courriel du tuteur;Statut
Aubry;Zoé;zoe.aubry@example.org;M. Blanc;m.blanc@example.org;Actif
Colin;Yves;yves.colin@example.org;M. Blanc;m.blanc@example.org;Parti
Denis;Rose;rose.denis@example.org;M. Blanc;m.blanc@example.org;Actif`,
    ready: ['zoe.aubry@example.org', 'rose.denis@example.org'],
    waits: ['yves.colin@example.org', 'm.blanc@example.org'],
  },
];
