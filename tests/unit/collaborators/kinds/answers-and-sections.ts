import type { Kind } from './kind';

/** Conversations with answers, sections by year, shares in several languages, prints of programs. */
export const answersAndSections: Kind[] = [
  {
    what: 'a chat with a question and a no',
    text: `Rita 09:10
Shall I also invite tom.hale@example.org?
Olaf 09:12
No, he moved to Berlin.
Rita 09:13
And una.kiss@example.org?
Olaf 09:13
Yes please`,
    ready: ['una.kiss@example.org'],
    waits: ['tom.hale@example.org'],
  },
  {
    what: 'German mail answered between its lines',
    text: `Hallo Heike,

> Soll ich vera.lutz@example.org freischalten?
ja, bitte

> Und walter.maas@example.org auch?
nein, der ist seit Sommer nicht mehr bei uns

> Wie steht es mit xaver.nolte@example.org?
gerne auch

Gruss, Udo`,
    ready: ['vera.lutz@example.org', 'xaver.nolte@example.org'],
    waits: ['walter.maas@example.org'],
  },
  {
    what: 'French thread with an answer above the quoted list',
    text: `Bonjour Luc,
C'est bon pour tout le monde sauf Nadia, qui part fin novembre.
Bien à toi, Yves

Le lun. 23 nov. 2026 à 14:02, Luc Petit <luc.petit@example.org> a écrit :
> Voici ma liste :
> - Omar Remy <omar.remy@example.org>
> - Nadia Simon <nadia.simon@example.org>
> - Paul Thoma <paul.thoma@example.org>`,
    ready: ['omar.remy@example.org', 'paul.thoma@example.org'],
    waits: ['nadia.simon@example.org'],
  },
  {
    what: 'a thread in which one address is put right',
    text: `Hi, sorry, typo in my last mail: it is quentin.ulm@example.org, not quintin.ulm@example.org.

On 24 Nov 2026, at 10:00, Rosa Vidal <rosa.vidal@example.org> wrote:
> Please add
> quintin.ulm@example.org
> sofia.wolf@example.org`,
    ready: ['quentin.ulm@example.org', 'sofia.wolf@example.org'],
    waits: ['quintin.ulm@example.org'],
  },
  {
    what: 'members by years in sections',
    text: `Current (since 2025)
Tarek Amin, tarek.amin@example.org
Uma Bose, uma.bose@example.org

Interns 2019–2023
Vik Chand, vik.chand@example.org

Interns 2026–2028
Wen Du, wen.du@example.org`,
    ready: ['tarek.amin@example.org', 'uma.bose@example.org', 'wen.du@example.org'],
    waits: ['vik.chand@example.org'],
  },
  {
    what: 'French sections of guests',
    text: `Membres
xavier.eloy@example.org
yann.faure@example.org
Invités jusqu'en 2022
zoe.girard@example.org`,
    ready: ['xavier.eloy@example.org', 'yann.faure@example.org'],
    waits: ['zoe.girard@example.org'],
  },
  {
    what: 'a share in French copied from an editor',
    text: `Partager le projet
alix.hardy@example.org
Propriétaire
basile.imbert@example.org
Peut modifier
Supprimer
carole.jolin@example.org
Peut consulter
Supprimer`,
    ready: ['basile.imbert@example.org', 'carole.jolin@example.org'],
    either: ['alix.hardy@example.org'],
  },
  {
    what: 'a share with the menu of roles behind each',
    text: `Collaborators
Dana Kohl
dana.kohl@example.org
Owner
Egon Lamm
egon.lamm@example.org
Editor
Can edit
Can view
Remove
Frieda Mohr
frieda.mohr@example.org
Viewer
Can edit
Can view
Remove`,
    ready: ['egon.lamm@example.org', 'frieda.mohr@example.org'],
    either: ['dana.kohl@example.org'],
  },
  {
    what: 'settings of a repository with access by role',
    text: `Manage access
Select all
Type
gero.nau
Role: Admin
helga.orth@example.org
Pending Invite
Role: Write
Remove
ivo.pape@example.org
Role: Read
Remove`,
    ready: ['ivo.pape@example.org'],
    either: ['helga.orth@example.org', 'gero.nau'],
  },
  {
    what: 'a list of seats with deactivate buttons',
    text: `Name	Email	Seat	Last active	
Jörg Quandt	joerg.quandt@example.org	Full	2 days ago	Deactivate
Katja Rehm	katja.rehm@example.org	Full	5 days ago	Deactivate
Lars Sauer	lars.sauer@example.org	Deactivated	1 year ago	Reactivate`,
    ready: ['joerg.quandt@example.org', 'katja.rehm@example.org'],
    waits: ['lars.sauer@example.org'],
  },
  {
    what: 'Go maps of structs',
    text: `map[u1:{Name:Mia Tietz Email:mia.tietz@example.org Disabled:false} u2:{Name:Nik Unger Email:nik.unger@example.org Disabled:true}]`,
    ready: ['mia.tietz@example.org'],
    waits: ['nik.unger@example.org'],
  },
  {
    what: 'Go slices of strings',
    text: `[ole.voss@example.org pia.wied@example.org quin.xanth@example.org]`,
    ready: ['ole.voss@example.org', 'pia.wied@example.org', 'quin.xanth@example.org'],
  },
  {
    what: 'a dump of JavaScript objects in the console',
    text: `(2) [{…}, {…}]
0: {name: 'Rolf Yilmaz', email: 'rolf.yilmaz@example.org', active: true}
1: {name: 'Suse Zorn', email: 'suse.zorn@example.org', active: false}
length: 2
[[Prototype]]: Array(0)`,
    ready: ['rolf.yilmaz@example.org'],
    waits: ['suse.zorn@example.org'],
  },
  {
    what: 'console.table of JavaScript',
    text: `┌─────────┬───────────────┬──────────────────────────────┬────────┐
│ (index) │     name      │            email             │ active │
├─────────┼───────────────┼──────────────────────────────┼────────┤
│    0    │ 'Theo Abel'   │   'theo.abel@example.org'    │  true  │
│    1    │ 'Ute Bader'   │   'ute.bader@example.org'    │ false  │
└─────────┴───────────────┴──────────────────────────────┴────────┘`,
    ready: ['theo.abel@example.org'],
    waits: ['ute.bader@example.org'],
  },
  {
    what: 'a frame of pandas',
    text: `          name                  email          supervisor   status
0   Vito Clausen  vito.clausen@example.org  boss.kern@example.org   active
1     Wera Dietz    wera.dietz@example.org  boss.kern@example.org     left`,
    ready: ['vito.clausen@example.org'],
    waits: ['wera.dietz@example.org', 'boss.kern@example.org'],
  },
  {
    what: 'a tibble of R',
    text: `# A tibble: 2 × 3
  name       email                   active
  <chr>      <chr>                   <lgl> 
1 Xena Ernst xena.ernst@example.org  TRUE  
2 Yuri Falk  yuri.falk@example.org   FALSE `,
    ready: ['xena.ernst@example.org'],
    waits: ['yuri.falk@example.org'],
  },
  {
    what: 'a table of psql with a locked column',
    text: `      email              | locked_at           | role
-------------------------+---------------------+--------
 zita.gabor@example.org  |                     | user
 amon.hagen@example.org  | 2025-04-01 12:00:00 | user
(2 rows)`,
    ready: ['zita.gabor@example.org'],
    waits: ['amon.hagen@example.org'],
  },
  {
    what: 'an issue of a code host as its page shows it',
    text: `Add new students to the workgroup #87
Open
brigitte-k opened this issue 2 days ago
Please add:
- [x] clara.iten@example.org
- [ ] dario.jost@example.org
- [ ] eva.kamm@example.org
Assignees
No one assigned
Labels
access`,
    ready: ['dario.jost@example.org', 'eva.kamm@example.org'],
    either: ['clara.iten@example.org'],
  },
  {
    what: 'a ticket with a comment that takes one back',
    text: `Description
Please create accounts for fred.lang@example.org, gabi.meier@example.org and hans.noll@example.org.

Comments
Ilse Ott added a comment - 24/Nov/26 10:12
Hans withdrew his application, please skip him.`,
    ready: ['fred.lang@example.org', 'gabi.meier@example.org'],
    waits: ['hans.noll@example.org'],
  },
  {
    what: 'a service desk form in German',
    text: `Vorgang: INC-20931
Melder: jana.pohl@example.org
Betroffene Person: kai.quast@example.org
Vorgesetzte/r: lisa.roth@example.org
Beschreibung: Benötigt Zugang zur Analyseplattform
Status: In Bearbeitung`,
    ready: ['kai.quast@example.org'],
    waits: ['jana.pohl@example.org', 'lisa.roth@example.org'],
  },
  {
    what: 'minutes with decisions in Dutch',
    text: `Notulen 12 november
Aanwezig: Mark Smit, Nel Tuin
Besluiten:
- otto.uil@example.org krijgt toegang
- petra.vos@example.org krijgt geen toegang meer
- quirine.wal@example.org krijgt toegang vanaf 1 december`,
    ready: ['otto.uil@example.org', 'quirine.wal@example.org'],
    waits: ['petra.vos@example.org'],
  },
  {
    what: 'minutes in Spanish with absentees',
    text: `Acta de la reunión
Asistentes: Raúl Ybarra (raul.ybarra@example.org), Sara Zamora (sara.zamora@example.org)
Ausentes: Tomás Abad (tomas.abad@example.org)
Acuerdo: dar acceso a todos los asistentes.`,
    ready: ['raul.ybarra@example.org', 'sara.zamora@example.org'],
    waits: ['tomas.abad@example.org'],
  },
  {
    what: 'a roster of a course with withdrawn students',
    text: `Section: BIO-501 (Fall 2026)
Instructor: prof.ulrich@example.edu
#  Student            Email                        Status
1  Vance, Amy         amy.vance@example.edu        Enrolled
2  Walsh, Bob         bob.walsh@example.edu        Withdrawn
3  Xu, Cleo           cleo.xu@example.edu          Enrolled
TA: ta.young@example.edu`,
    ready: ['amy.vance@example.edu', 'cleo.xu@example.edu'],
    waits: ['bob.walsh@example.edu', 'prof.ulrich@example.edu'],
    either: ['ta.young@example.edu'],
  },
  {
    what: 'a CSV in Polish with a supervisor and people who left',
    text: `Imię;Nazwisko;Adres e-mail;E-mail opiekuna;Status zatrudnienia
Zofia;Adamska;zofia.adamska@example.org;opiekun.b@example.org;zatrudniona
Adam;Bielski;adam.bielski@example.org;opiekun.b@example.org;zwolniony`,
    ready: ['zofia.adamska@example.org'],
    waits: ['adam.bielski@example.org', 'opiekun.b@example.org'],
  },
  {
    what: 'a table in Turkish',
    text: `Ad Soyad	E-posta	Danışman E-posta	Durum
Burak Can	burak.can@example.org	danisman.er@example.org	Aktif
Ceren Dal	ceren.dal@example.org	danisman.er@example.org	Mezun`,
    ready: ['burak.can@example.org'],
    waits: ['ceren.dal@example.org', 'danisman.er@example.org'],
  },
  {
    what: 'a table in Hindi',
    text: `नाम,ईमेल,पर्यवेक्षक का ईमेल,स्थिति
दीपा,deepa.rao@example.org,guide.sen@example.org,सक्रिय
एकता,ekta.jain@example.org,guide.sen@example.org,निष्क्रिय`,
    ready: ['deepa.rao@example.org'],
    waits: ['ekta.jain@example.org', 'guide.sen@example.org'],
  },
  {
    what: 'a table in Vietnamese',
    text: `Họ tên,Email,Email người hướng dẫn,Trạng thái
Phạm Anh,anh.pham@example.org,thay.le@example.org,Đang làm việc
Ngô Bình,binh.ngo@example.org,thay.le@example.org,Đã nghỉ việc`,
    ready: ['anh.pham@example.org'],
    waits: ['binh.ngo@example.org', 'thay.le@example.org'],
  },
  {
    what: 'a table in Indonesian',
    text: `Nama;Surel;Surel pembimbing;Status
Fajar;fajar.gun@example.org;pembimbing.h@example.org;Aktif
Gita;gita.han@example.org;pembimbing.h@example.org;Keluar`,
    ready: ['fajar.gun@example.org'],
    waits: ['gita.han@example.org', 'pembimbing.h@example.org'],
  },
  {
    what: 'a Swedish table with next of kin',
    text: `Namn;E-post;Anhörig e-post;Slutdatum
Hilda Isaksson;hilda.isaksson@example.org;mamma.i@example.com;
Ivar Jonsson;ivar.jonsson@example.org;pappa.j@example.com;2024-05-31`,
    ready: ['hilda.isaksson@example.org'],
    waits: ['ivar.jonsson@example.org', 'mamma.i@example.com'],
  },
  {
    what: 'a Czech mail with a list',
    text: `Dobrý den,
prosím o přidání těchto kolegů:
Jana Králová, jana.kralova@example.org
Karel Lán, karel.lan@example.org
Ludvík Malý už u nás nepracuje (ludvik.maly@example.org), toho prosím nepřidávejte.
Děkuji, Marie Nová`,
    ready: ['jana.kralova@example.org', 'karel.lan@example.org'],
    waits: ['ludvik.maly@example.org'],
  },
  {
    what: 'a Russian mail with a question answered',
    text: `> Добавить olga.petrova@example.org?
Да, пожалуйста.
> А roman.sokolov@example.org?
Нет, он уволился.`,
    ready: ['olga.petrova@example.org'],
    waits: ['roman.sokolov@example.org'],
  },
  {
    what: 'a Japanese mail with somebody who moved',
    text: `お疲れ様です。下記のメンバーをワークグループに追加してください。
・高橋 陸 riku.takahashi@example.org
・中村 咲 saki.nakamura@example.org
なお、小林さん（yui.kobayashi@example.org）は先月退職しましたので不要です。
よろしくお願いします。`,
    ready: ['riku.takahashi@example.org', 'saki.nakamura@example.org'],
    waits: ['yui.kobayashi@example.org'],
  },
  {
    what: 'a Chinese chat with an answer',
    text: `李雷 10:02
需要加 han.meimei@example.org 吗？
王老师 10:03
需要
李雷 10:04
那 lin.tao@example.org 呢？
王老师 10:05
不用，他毕业了`,
    ready: ['han.meimei@example.org'],
    waits: ['lin.tao@example.org'],
  },
  {
    what: 'a YAML of groups with an offboarded list',
    text: `groups:
  analysts:
    - nora.otis@example.org
    - paul.quin@example.org
  offboarded:
    - rhea.stone@example.org
approvers:
  - tess.umber@example.org`,
    ready: ['nora.otis@example.org', 'paul.quin@example.org'],
    waits: ['rhea.stone@example.org', 'tess.umber@example.org'],
  },
  {
    what: 'a TOML of teams',
    text: `[team.core]
lead = "ursa.vane@example.org"
members = ["wade.xeno@example.org", "yara.zell@example.org"]

[team.former]
members = ["abe.bond@example.org"]`,
    ready: ['wade.xeno@example.org', 'yara.zell@example.org'],
    waits: ['abe.bond@example.org'],
    either: ['ursa.vane@example.org'],
  },
  {
    what: 'dsquery and net user of Windows',
    text: `User name                    cfinch
Full Name                    Cora Finch
Comment                      cora.finch@example.org
Account active               Yes
Account expires              Never

User name                    dgrey
Full Name                    Dan Grey
Comment                      dan.grey@example.org
Account active               No`,
    ready: [],
    either: ['cora.finch@example.org', 'cfinch'],
    waits: ['dan.grey@example.org'],
  },
  {
    what: 'Get-ADGroupMember as a list',
    text: `distinguishedName : CN=Eli Hart,OU=Users,DC=example,DC=org
name              : Eli Hart
objectClass       : user
SamAccountName    : ehart

distinguishedName : CN=Seq Admins,OU=Groups,DC=example,DC=org
name              : Seq Admins
objectClass       : group
SamAccountName    : seqadmins

distinguishedName : CN=Fay Ives,OU=Disabled Users,DC=example,DC=org
name              : Fay Ives
objectClass       : user
SamAccountName    : fives`,
    ready: ['ehart'],
    waits: ['seqadmins', 'fives'],
  },
  {
    what: 'an export of a badge reader with visitors',
    text: `Datum;Ausweis;Inhaber;E-Mail;Typ;Gastgeber
24.11.2026;4711;Gero Jahn;gero.jahn@example.org;Mitarbeiter;
24.11.2026;4712;Hela Kron;hela.kron@example.com;Besucher;gero.jahn@example.org`,
    ready: ['gero.jahn@example.org'],
    either: ['hela.kron@example.com'],
  },
  {
    what: 'a sheet of shifts with a phone list',
    text: `On call week 48
Mon  Iris Lund   iris.lund@example.org   +45 1234
Tue  Jens Moe    jens.moe@example.org    +45 1235
Backup: Kari Nes kari.nes@example.org
Not available: Leif Olsen leif.olsen@example.org`,
    ready: ['iris.lund@example.org', 'jens.moe@example.org'],
    waits: ['leif.olsen@example.org'],
    either: ['kari.nes@example.org'],
  },
  {
    what: 'a preprint copied with addresses below the names',
    text: `Nanopore methylation calling in tumours
Mona Pratt
Department of Pathology, Example University
mona.pratt@example.edu
Nils Quill
Example Hospital
nils.quill@example.edu
Abstract
Methylation calling from nanopore reads is challenging.`,
    ready: [],
    waits: ['mona.pratt@example.edu', 'nils.quill@example.edu'],
  },
  {
    what: 'a mail that asks to add the authors of a paper',
    text: `Hi, could you please add the authors of the manuscript below?
Keywords: methylation, nanopore
Olga Reed <olga.reed@example.edu>
Pete Sand <pete.sand@example.edu>`,
    ready: ['olga.reed@example.edu', 'pete.sand@example.edu'],
  },
  {
    what: 'an HTML table from a web app with a disabled row',
    text: `<table><tr><th>User</th><th>E-mail</th><th></th></tr>
<tr><td>Quiana Tate</td><td>quiana.tate@example.org</td><td><span class="badge">Active</span></td></tr>
<tr class="disabled"><td>Rex Udall</td><td>rex.udall@example.org</td><td><span class="badge">Locked out</span></td></tr></table>`,
    ready: ['quiana.tate@example.org'],
    waits: ['rex.udall@example.org'],
  },
  {
    what: 'a LIMS export with submitters and PIs',
    text: `Request ID,Submitter,Submitter Email,PI,PI Email,Samples
R-001,Sam Vane,sam.vane@example.org,Prof. Ward,p.ward@example.org,12
R-002,Tia Yost,tia.yost@example.org,Prof. Ward,p.ward@example.org,4`,
    ready: [],
    either: ['sam.vane@example.org', 'tia.yost@example.org'],
    waits: ['p.ward@example.org'],
  },
  {
    what: 'a list of emergency contacts below each person',
    text: `Ugo Zander, ugo.zander@example.org
  Emergency: Ina Zander, ina.zander@example.com
Vera Abt, vera.abt@example.org
  Emergency: Max Abt, max.abt@example.com`,
    ready: ['ugo.zander@example.org', 'vera.abt@example.org'],
    waits: ['ina.zander@example.com', 'max.abt@example.com'],
  },
  {
    what: 'a text copied from a PDF with a table and former staff',
    text: `Staff directory                                   Page 1 of 2
Name             Position            E-mail
Wim Bach         Postdoc             wim.bach@example.org
Xenia Cron       PhD student         xenia.cron@example.org
Former staff
Yan Dorn         Postdoc             yan.dorn@example.org
Page 2 of 2`,
    ready: ['wim.bach@example.org', 'xenia.cron@example.org'],
    waits: ['yan.dorn@example.org'],
  },
  {
    what: 'a calendar invitation pasted from a mail client',
    text: `Subject: BaseSpace onboarding
Organizer: Zoe Engel <zoe.engel@example.org>
Required Attendees: Arne Funk <arne.funk@example.org>; Beate Gross <beate.gross@example.org>
Optional Attendees: Carl Heim <carl.heim@example.org>
Location: Room 3
When: Thursday 3 December 2026 10:00-11:00`,
    ready: ['arne.funk@example.org', 'beate.gross@example.org'],
    either: ['zoe.engel@example.org', 'carl.heim@example.org'],
  },
  {
    what: 'a list of replies of a poll',
    text: `Who needs an account?
Dirk Iven (dirk.iven@example.org): me!
Elli Jung (elli.jung@example.org): no thanks, have one
Fips Klar (fips.klar@example.org): yes please
Gabi Lenz (gabi.lenz@example.org): I am leaving in December, so no`,
    ready: ['dirk.iven@example.org', 'fips.klar@example.org'],
    waits: ['elli.jung@example.org', 'gabi.lenz@example.org'],
  },
  {
    what: 'okta users as a command prints them',
    text: `id                    login                      status         lastLogin
00u1a                 hugo.main@example.org      ACTIVE         2026-11-20
00u1b                 inge.nord@example.org      SUSPENDED      2026-01-02
00u1c                 jule.ost@example.org       PROVISIONED    -`,
    ready: ['hugo.main@example.org'],
    waits: ['inge.nord@example.org'],
    either: ['jule.ost@example.org'],
  },
  {
    what: 'gam output of a group',
    text: `Group: seq-users@example.org (3)
 member: karl.pflug@example.org (user)
 manager: lena.quell@example.org (user)
 owner: mara.rind@example.org (user)
 member: nested-team@example.org (group)`,
    ready: ['karl.pflug@example.org'],
    either: ['lena.quell@example.org', 'mara.rind@example.org'],
    waits: ['seq-users@example.org', 'nested-team@example.org'],
  },
  {
    what: 'an access review by a manager in prose',
    text: `Hi,
for the yearly review: nils.sahm@example.org and oda.thal@example.org still need access.
paul.urs@example.org doesn't any more and can be removed.
Best, Rolf`,
    ready: ['nils.sahm@example.org', 'oda.thal@example.org'],
    waits: ['paul.urs@example.org'],
  },
];
