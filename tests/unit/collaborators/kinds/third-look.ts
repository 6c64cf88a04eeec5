import type { Kind } from './kind';

/** A third look at mails, tables, chats and lists. */
export const thirdLook: Kind[] = [
  {
    what: 'a mail to several whose text asks for others',
    text: `To: lab-heads@example.edu; Rita Abt <rita.abt@example.edu>; Sven Bär <sven.baer@example.edu>
Subject: New starters

Dear all, from Monday we have tom.cole@example.edu and una.dietz@example.edu with us, please give them access to BaseSpace.`,
    ready: ['tom.cole@example.edu', 'una.dietz@example.edu'],
    waits: ['rita.abt@example.edu', 'sven.baer@example.edu'],
  },
  {
    what: 'recipients of a mail alone',
    text: `To: Vera Ernst <vera.ernst@example.edu>; Wolf Frei <wolf.frei@example.edu>
Cc: Xenia Gut <xenia.gut@example.edu>`,
    ready: ['vera.ernst@example.edu', 'wolf.frei@example.edu', 'xenia.gut@example.edu'],
  },
  {
    what: 'an Apple Mail head in English with bold labels',
    text: `**From:** Yara Hall <yara.hall@example.org>
**Subject:** Access list
**Date:** 24 November 2026 at 10:00:00 CET
**To:** Zeno Ihle <zeno.ihle@example.org>

abel.jost@example.org
bea.kull@example.org`,
    ready: ['abel.jost@example.org', 'bea.kull@example.org'],
    waits: ['yara.hall@example.org', 'zeno.ihle@example.org'],
  },
  {
    what: 'a mail in which somebody asks for a colleague and herself',
    text: `From: Cleo Lutz <cleo.lutz@example.org>
Sent: Monday, 23 November 2026 14:00
To: helpdesk
Subject: BaseSpace

Please add me and my colleague dirk.moll@example.org.`,
    ready: ['cleo.lutz@example.org', 'dirk.moll@example.org'],
  },
  {
    what: 'a German note of departures and arrivals in running text',
    text: `Zum Jahreswechsel: Elsa Noll (elsa.noll@example.org) und Falk Ohm (falk.ohm@example.org) fangen bei uns an, Gerd Pohl (gerd.pohl@example.org) geht in Rente.`,
    ready: ['elsa.noll@example.org', 'falk.ohm@example.org'],
    waits: ['gerd.pohl@example.org'],
  },
  {
    what: 'an English note with two clauses',
    text: `Hilda Quay (hilda.quay@example.org) needs access, Ian Rusk (ian.rusk@example.org) does not.`,
    ready: ['hilda.quay@example.org'],
    waits: ['ian.rusk@example.org'],
  },
  {
    what: 'a request for access like somebody else has',
    text: `Please give jana.saur@example.org the same access as karl.tesch@example.org.`,
    ready: ['jana.saur@example.org'],
    waits: ['karl.tesch@example.org'],
  },
  {
    what: 'a French request for access like somebody else has',
    text: `Merci de donner à lia.ude@example.org les mêmes droits que marc.vial@example.org.`,
    ready: ['lia.ude@example.org'],
    waits: ['marc.vial@example.org'],
  },
  {
    what: 'a request with a deadline and a reminder',
    text: `Reminder: nina.wald@example.org and omar.xavier@example.org still have no access. Deadline: 30.11.`,
    ready: [],
    either: ['nina.wald@example.org', 'omar.xavier@example.org'],
  },
  {
    what: 'a list with a line of who has confirmed',
    text: `Confirmed:
paul.young@example.org
quentin.zahn@example.org
Not confirmed:
rosa.adam@example.org`,
    ready: ['paul.young@example.org', 'quentin.zahn@example.org'],
    waits: ['rosa.adam@example.org'],
  },
  {
    what: 'a German list with Ja and Nein behind',
    text: `Sarah Busch, sarah.busch@example.org: ja
Till Clemens, till.clemens@example.org: nein
Uta Doll, uta.doll@example.org: ja`,
    ready: ['sarah.busch@example.org', 'uta.doll@example.org'],
    waits: ['till.clemens@example.org'],
  },
  {
    what: 'a list with emojis for yes and no',
    text: `✅ victor.egg@example.org
✅ wanda.fox@example.org
❌ xenia.gold@example.org`,
    ready: ['victor.egg@example.org', 'wanda.fox@example.org'],
    waits: ['xenia.gold@example.org'],
  },
  {
    what: 'a list with plus and minus signs',
    text: `+ yuri.hale@example.org
+ zara.ink@example.org
- alex.jung@example.org`,
    ready: [],
    either: ['yuri.hale@example.org', 'zara.ink@example.org', 'alex.jung@example.org'],
  },
  {
    what: 'a difference of two lists',
    text: `@@ -1,3 +1,3 @@
 bela.kant@example.org
-cora.lang@example.org
+dana.mack@example.org`,
    ready: [],
    either: ['bela.kant@example.org', 'dana.mack@example.org'],
    waits: ['cora.lang@example.org'],
  },
  {
    what: 'a table with the substitute and the state in German',
    text: `Name;E-Mail;Stellvertretung (E-Mail);Status
Egon Nau;egon.nau@example.org;st.ober@example.org;aktiv
Fine Paul;fine.paul@example.org;st.ober@example.org;in Elternzeit
Gero Quast;gero.quast@example.org;;aktiv`,
    ready: ['egon.nau@example.org', 'gero.quast@example.org'],
    waits: ['fine.paul@example.org', 'st.ober@example.org'],
  },
  {
    what: 'a table of instruments with responsible people',
    text: `Instrument\tSerial\tResponsible\tResponsible e-mail
NovaSeq X\tA01\tHella Rau\thella.rau@example.org
MiSeq\tM02\tIvo Saal\tivo.saal@example.org`,
    ready: [],
    waits: ['hella.rau@example.org', 'ivo.saal@example.org'],
  },
  {
    what: 'a table of projects with owner and analyst',
    text: `Project\tOwner email\tAnalyst email\tStatus
P1\towner.tim@example.org\tjule.uhl@example.org\topen
P2\towner.tim@example.org\tkira.vogt@example.org\tclosed`,
    ready: [],
    either: ['jule.uhl@example.org', 'kira.vogt@example.org'],
    waits: ['owner.tim@example.org'],
  },
  {
    what: 'a calendar table with speakers and hosts',
    text: `Date,Speaker,Speaker email,Host,Host email
2026-12-01,Lars Witt,lars.witt@example.org,Mia Xu,mia.xu@example.org
2026-12-08,Nele York,nele.york@example.org,Mia Xu,mia.xu@example.org`,
    ready: ['lars.witt@example.org', 'nele.york@example.org'],
    waits: ['mia.xu@example.org'],
  },
  {
    what: 'a list of authors with a corresponding one',
    text: `Authors: Ole Zink (ole.zink@example.org), Pia Arndt (pia.arndt@example.org)
Corresponding author: Rolf Bock (rolf.bock@example.org)`,
    ready: [],
    either: ['ole.zink@example.org', 'pia.arndt@example.org', 'rolf.bock@example.org'],
  },
  {
    what: 'a support ticket as text',
    text: `Ticket #4711
Requester: Sina Conz <sina.conz@example.org>
Assignee: Tobi Dorn <tobi.dorn@example.org>
Followers: ute.egli@example.org
Description: Please create a BaseSpace account for vera.feld@example.org`,
    ready: ['vera.feld@example.org'],
    waits: ['sina.conz@example.org', 'tobi.dorn@example.org'],
    either: ['ute.egli@example.org'],
  },
  {
    what: 'a Jira ticket mail',
    text: `Willi Graf created SEQ-77:
-----------------------------
Summary: Access for two guests
Reporter: willi.graf@example.org
Assignee: Unassigned

xaver.hess@example.com
yvo.isch@example.com`,
    ready: ['xaver.hess@example.com', 'yvo.isch@example.com'],
    waits: ['willi.graf@example.org'],
  },
  {
    what: 'a Slack message with links',
    text: `zoe [9:12 AM]
new members: <mailto:alma.jans@example.org|alma.jans@example.org> and <mailto:bert.kern@example.org|bert.kern@example.org> :wave:`,
    ready: ['alma.jans@example.org', 'bert.kern@example.org'],
  },
  {
    what: 'a chat in Spanish with a correction',
    text: `Celia: añade a david.leon@example.org
Celia: perdón, quise decir elisa.marin@example.org`,
    ready: ['elisa.marin@example.org'],
    waits: ['david.leon@example.org'],
  },
  {
    what: 'a chat in German with a correction by a pronoun',
    text: `Frank: bitte noch gabi.nagel@example.org
Frank: nein, nicht sie, sondern hugo.ott@example.org`,
    ready: ['hugo.ott@example.org'],
    waits: ['gabi.nagel@example.org'],
  },
  {
    what: 'a Teams meeting chat with a list of attendance',
    text: `Attendees
Inga Park (Organizer) inga.park@example.org
Jan Quist inga jan.quist@example.org
Kaja Rode kaja.rode@example.org - did not join`,
    ready: ['jan.quist@example.org'],
    either: ['inga.park@example.org'],
    waits: ['kaja.rode@example.org'],
  },
  {
    what: 'LDIF with a locked account',
    text: `dn: uid=lsand,ou=people,dc=example,dc=org
mail: leo.sand@example.org
nsAccountLock: true

dn: uid=mtrost,ou=people,dc=example,dc=org
mail: mona.trost@example.org
nsAccountLock: false`,
    ready: ['mona.trost@example.org'],
    waits: ['leo.sand@example.org'],
  },
  {
    what: 'PowerShell output of mailboxes with their kinds',
    text: `DisplayName     PrimarySmtpAddress        RecipientTypeDetails
-----------     ------------------        --------------------
Nora Ulm        nora.ulm@example.org      UserMailbox
Seq Room        seq.room@example.org      RoomMailbox
Seq Info        seq.info@example.org      SharedMailbox
Otto Veit       otto.veit@example.org     UserMailbox`,
    ready: ['nora.ulm@example.org', 'otto.veit@example.org'],
    waits: ['seq.room@example.org', 'seq.info@example.org'],
  },
  {
    what: 'aws sso list with disabled users',
    text: `USERS	d-90	9067-1	pia.wild@example.org	ENABLED
USERS	d-90	9067-2	quirin.xaver@example.org	DISABLED`,
    ready: [],
    either: ['pia.wild@example.org'],
    waits: ['quirin.xaver@example.org'],
  },
  {
    what: 'an access log of a console',
    text: `2026-11-24 10:00 rita.yost@example.org invited sven.zapf@example.org
2026-11-24 10:05 rita.yost@example.org removed tina.apel@example.org`,
    ready: [],
    either: ['sven.zapf@example.org', 'rita.yost@example.org'],
    waits: ['tina.apel@example.org'],
  },
  {
    what: 'TOML of users with flags',
    text: `[[users]]
email = "udo.beer@example.org"
active = true

[[users]]
email = "vera.cord@example.org"
active = false`,
    ready: ['udo.beer@example.org'],
    waits: ['vera.cord@example.org'],
  },
  {
    what: 'HCL variables with defaults',
    text: `variable "collaborators" {
  type    = list(string)
  default = ["wolf.dahm@example.org", "xenia.ebel@example.org"]
}`,
    ready: ['wolf.dahm@example.org', 'xenia.ebel@example.org'],
  },
  {
    what: 'a crontab with where its mail goes',
    text: `MAILTO=ops.yann@example.org
0 2 * * * /opt/sync.sh --user zara.finn@example.org`,
    ready: [],
    waits: ['ops.yann@example.org'],
    either: ['zara.finn@example.org'],
  },
  {
    what: 'a copied web page of a team with roles below names',
    text: `Our team

Anja Gloor
Head of lab
anja.gloor@example.edu

Beat Huber
PhD student
beat.huber@example.edu

Former members

Carla Imhof
carla.imhof@example.edu`,
    ready: ['beat.huber@example.edu'],
    either: ['anja.gloor@example.edu'],
    waits: ['carla.imhof@example.edu'],
  },
  {
    what: 'an address book with home addresses',
    text: `Dora Jegge
work: dora.jegge@example.org
home: dora.j@example.com
Emil Kunz
work: emil.kunz@example.org`,
    ready: ['dora.jegge@example.org', 'emil.kunz@example.org'],
    waits: ['dora.j@example.com'],
  },
  {
    what: 'names with addresses in the next line, indented',
    text: `Flora Lind
    flora.lind@example.org
Gian Merz
    gian.merz@example.org`,
    ready: ['flora.lind@example.org', 'gian.merz@example.org'],
  },
  {
    what: 'a list with commas at line ends and a final and',
    text: `hanna.neff@example.org,
ivo.orell@example.org, and
jan.plüss@example.org`,
    ready: ['hanna.neff@example.org', 'ivo.orell@example.org'],
    waits: ['jan.plüss@example.org'],
  },
  {
    what: 'a list with logins and a remark on one',
    text: `Usernames to add:
kroth1
lsuter2
mtanner3 - no longer with us`,
    ready: ['kroth1', 'lsuter2'],
    waits: ['mtanner3'],
  },
  {
    what: 'accounts that are announced in Japanese',
    text: `次のユーザーIDを追加してください：nakata01、ogawa02、saito03`,
    ready: ['nakata01', 'ogawa02', 'saito03'],
  },
  {
    what: 'IDs that are announced in Korean',
    text: `추가할 아이디: parkjh, leesy 및 kimmj`,
    ready: ['parkjh', 'leesy', 'kimmj'],
  },
  {
    what: 'a French list with identifiers below a heading',
    text: `Identifiants :
nurban (nouveau)
ovidal (nouveau)
pweber (parti)`,
    ready: ['nurban', 'ovidal'],
    waits: ['pweber'],
  },
  {
    what: 'a list of people with the dates of their accounts',
    text: `Email | Created | Expires
quinn.abel@example.org | 2024-01-01 | 2099-12-31
remo.bohr@example.org | 2019-01-01 | 2020-12-31`,
    ready: ['quinn.abel@example.org'],
    waits: ['remo.bohr@example.org'],
  },
  {
    what: 'a Doodle with who can not come',
    text: `Sara Cotti (sara.cotti@example.org) ok
Tom Dietl (tom.dietl@example.org) can't make it
Ugo Elmer (ugo.elmer@example.org) ok`,
    ready: ['sara.cotti@example.org', 'ugo.elmer@example.org'],
    waits: ['tom.dietl@example.org'],
  },
  {
    what: 'a Russian list except one',
    text: `Добавьте всех, кроме Игоря:
Вера Жукова vera.zhukova@example.org
Игорь Зимин igor.zimin@example.org
Олег Ильин oleg.ilyin@example.org`,
    ready: ['vera.zhukova@example.org', 'oleg.ilyin@example.org'],
    waits: ['igor.zimin@example.org'],
  },
  {
    what: 'a Finnish mail with its head',
    text: `Lähettäjä: Aino Korpi <aino.korpi@example.org>
Lähetetty: tiistai 24. marraskuuta 2026 9.00
Vastaanottaja: Eero Laine <eero.laine@example.org>
Aihe: käyttöoikeudet

Hei, lisääthän ilmari.manner@example.org ja jenni.niemi@example.org.`,
    ready: ['ilmari.manner@example.org', 'jenni.niemi@example.org'],
    waits: ['aino.korpi@example.org', 'eero.laine@example.org'],
  },
];
