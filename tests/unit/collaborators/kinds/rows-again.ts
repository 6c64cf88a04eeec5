import type { Kind } from './kind';

/** Tables, tickets, chats and output of programs, once more. */
export const rowsAgain: Kind[] = [
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
];
