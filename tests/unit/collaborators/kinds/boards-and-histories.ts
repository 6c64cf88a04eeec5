import type { Kind } from './kind';

/** Pages that were shared, tickets, invitations, histories and registers, written after the rules for all others. */
export const boardsAndHistories: Kind[] = [
  {
    what: 'a SAML assertion with a name identifier',
    text: `<saml2:Subject><saml2:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">hilde.vogt@example.org</saml2:NameID></saml2:Subject>
<saml2:Issuer>https://idp.example.org</saml2:Issuer>`,
    ready: [],
    either: ['hilde.vogt@example.org'],
  },
  {
    what: 'Jira bulk user CSV with an anonymised one',
    text: `User id,User name,email,User status
1,Ingo Wall,ingo.wall@example.org,Active
2,Former user,,Deleted
3,Jana Xeller,jana.xeller@example.org,Inactive`,
    ready: ['ingo.wall@example.org'],
    waits: ['jana.xeller@example.org'],
  },
  {
    what: 'GitLab group as YAML with expiry',
    text: `members:
  - username: kyild
    email: kira.yild@example.org
    expires_at: 2021-01-01
  - username: lzorn
    email: lutz.zorn@example.org
    expires_at: null`,
    ready: ['lutz.zorn@example.org'],
    waits: ['kira.yild@example.org'],
  },
  {
    what: 'a ServiceNow form with labels above',
    text: `Requested for
Mona Arens
Email
mona.arens@example.org
Manager
Boss Two
Manager email
boss.two@example.org`,
    ready: ['mona.arens@example.org'],
    waits: ['boss.two@example.org'],
  },
  {
    what: 'ticket history in German',
    text: `Erstellt von: nils.beck@example.org
Kommentar von: helpdesk2@example.org
Bitte freischalten: olga.cron@example.org, paul.doll@example.org`,
    ready: ['olga.cron@example.org', 'paul.doll@example.org'],
    waits: ['nils.beck@example.org', 'helpdesk2@example.org'],
  },
  {
    what: 'Spanish out of office with a deputy',
    text: `Respuesta automática: acceso
Estoy fuera de la oficina hasta el 7 de enero. Para urgencias, contacte con quim.ebro@example.org.
Rosa Faro`,
    ready: [],
    waits: ['quim.ebro@example.org'],
  },
  {
    what: 'a calendar invitation copied from a page in French',
    text: `Invités
4 invités · 2 oui, 1 non
Simon Gros — simon.gros@example.org — Oui
Tina Huet — tina.huet@example.org — Non
Salle 3 — salle3@example.org`,
    ready: [],
    waits: ['tina.huet@example.org', 'salle3@example.org'],
    either: ['simon.gros@example.org'],
  },
  {
    what: 'a BibTeX-like file with emails as keys',
    text: `authors:
  - {name: Ulla Iber, email: ulla.iber@example.org, corresponding: true}
  - {name: Veit Jost, email: veit.jost@example.org}`,
    ready: ['ulla.iber@example.org', 'veit.jost@example.org'],
  },
  {
    what: 'CITATION file with a contact',
    text: `cff-version: 1.2.0
authors:
  - family-names: Kurz
    given-names: Wera
    email: wera.kurz@example.org
contact:
  - email: team.seq@example.org`,
    ready: ['wera.kurz@example.org'],
    waits: ['team.seq@example.org'],
  },
  {
    what: 'a Terraform map of users to groups',
    text: `locals {
  users = {
    "xeno.lux@example.org"  = ["readers"]
    "yara.moos@example.org" = ["readers", "writers"]
  }
  service_accounts = ["svc-seq@example.org"]
}`,
    ready: ['xeno.lux@example.org', 'yara.moos@example.org'],
    waits: ['svc-seq@example.org'],
  },
  {
    what: 'CloudTrail events of a console',
    text: `{"Records":[{"eventName":"ConsoleLogin","userIdentity":{"type":"IAMUser","userName":"zoe.nuss@example.org"},"responseElements":{"ConsoleLogin":"Success"}},{"eventName":"DeleteUser","userIdentity":{"type":"IAMUser","userName":"root.admin@example.org"},"requestParameters":{"userName":"abel.orth@example.org"}}]}`,
    ready: [],
    waits: ['abel.orth@example.org'],
    either: ['zoe.nuss@example.org', 'root.admin@example.org'],
  },
  {
    what: 'a CSV of a REDCap survey with a consent declined',
    text: `record_id,email,consent,name
1,bea.prinz@example.org,1,Bea Prinz
2,carl.quer@example.org,0,Carl Quer`,
    ready: ['bea.prinz@example.org'],
    waits: ['carl.quer@example.org'],
  },
  {
    what: 'tab table where the second line of each record holds the address',
    text: `1	Dina Rohr	Analyst
	dina.rohr@example.org	
2	Elk Senn	Student
	elk.senn@example.org	left 2024`,
    ready: ['dina.rohr@example.org'],
    waits: ['elk.senn@example.org'],
  },
  {
    what: 'a wiki table with rowspan in Confluence notation',
    text: `||Name||Mail||Access until||
|Falk Thal|falk.thal@example.org|2099-01-01|
|Gina Ude|gina.ude@example.org|2020-01-01|`,
    ready: ['falk.thal@example.org'],
    waits: ['gina.ude@example.org'],
  },
  {
    what: 'HTML cards of a team page with an alumni heading',
    text: `<h3>Team</h3><div class="card"><b>Hugo Vent</b><a href="mailto:hugo.vent@example.org">e-mail</a></div>
<h3>Alumni</h3><div class="card"><b>Ida Wahl</b><a href="mailto:ida.wahl@example.org">e-mail</a></div>`,
    ready: ['hugo.vent@example.org'],
    waits: ['ida.wahl@example.org'],
  },
  {
    what: 'mbox headers with a list and its footer',
    text: `From: Jon Xander <jon.xander@example.org>
To: seq-list@example.org
Subject: [seq-list] new users

please add kai.yps@example.org
_______________________________________________
seq-list mailing list
seq-list@example.org
To unsubscribe send an email to seq-list-leave@example.org`,
    ready: ['kai.yps@example.org'],
    waits: ['seq-list@example.org', 'seq-list-leave@example.org'],
    either: ['jon.xander@example.org'],
  },
  {
    what: 'sudo and audit log lines',
    text: `Nov 20 09:00:01 node1 sudo: lzech : TTY=pts/0 ; PWD=/home/lzech ; USER=root ; COMMAND=/bin/ls
Nov 20 09:00:02 node1 sshd[12]: Accepted publickey for mahr from 10.0.0.4 port 22 ssh2`,
    ready: [],
  },
  {
    what: 'Korean table of logins',
    text: `아이디	이름	상태
nkim01	김나	재직
opark2	박오	퇴사`,
    ready: ['nkim01'],
    waits: ['opark2'],
  },
  {
    what: 'Turkish request with logins',
    text: `Lütfen şu kullanıcı adlarını ekleyin: pyilmaz, qdemir2`,
    ready: [],
    either: ['pyilmaz', 'qdemir2'],
  },
  {
    what: 'Romanian table with superiors',
    text: `Nume;E-mail;Șef;E-mail șef;Stare
Radu Stan;radu.stan@example.org;Sef;sef.d@example.org;activ
Sanda Toma;sanda.toma@example.org;Sef;sef.d@example.org;plecat`,
    ready: ['radu.stan@example.org'],
    waits: ['sanda.toma@example.org'],
  },
  {
    what: 'Hungarian table with superiors',
    text: `Név;E-mail;Vezető;Vezető e-mail;Állapot
Tamás Ur;tamas.ur@example.org;Fonok;fonok.e@example.org;aktív
Ubul Vas;ubul.vas@example.org;Fonok;fonok.e@example.org;kilépett`,
    ready: ['tamas.ur@example.org'],
    waits: ['ubul.vas@example.org'],
  },
  {
    what: 'printed psql without frames',
    text: `email|active|invited_by
vera.abt@example.org|t|boss.ff@example.org
wolf.bahr@example.org|f|boss.ff@example.org
(2 rows)`,
    ready: ['vera.abt@example.org'],
    waits: ['wolf.bahr@example.org'],
  },
  {
    what: 'R output with row names as logins',
    text: `        email                 status
xcron   xcron@example.org     active
ydahl   ydahl@example.org     left`,
    ready: ['xcron@example.org'],
    waits: ['ydahl@example.org'],
  },
  {
    what: 'an insert statement with several tables',
    text: `INSERT INTO groups (name, contact) VALUES ('seq', 'contact.gg@example.org');
INSERT INTO users (login, email, deleted_at) VALUES ('zehm', 'zora.ehm@example.org', NULL), ('afink', 'alf.fink@example.org', '2024-05-05');`,
    ready: ['zora.ehm@example.org'],
    waits: ['alf.fink@example.org', 'contact.gg@example.org'],
  },
  {
    what: 'lines with both access and end in words',
    text: `britt.gans@example.org - access until end of 2099
conny.hahn@example.org - access ended in 2023
dora.ihle@example.org - access requested`,
    ready: ['britt.gans@example.org', 'dora.ihle@example.org'],
    waits: ['conny.hahn@example.org'],
  },
  {
    what: 'people in two languages with who goes',
    text: `Neue Nutzer / New users
egon.jahn@example.org
fee.kern@example.org
Zu entfernen / To be removed
gert.lang@example.org`,
    ready: ['egon.jahn@example.org'],
    waits: ['gert.lang@example.org'],
    either: ['fee.kern@example.org'],
  },
];
