import type { Kind } from './kind';

/** Letters in prose, reports of systems, notes of meetings. */
export const lettersAndReports: Kind[] = [
  {
    what: 'a letter that welcomes one and says farewell to another',
    text: `Dear all,

we welcome Amara Obi (amara.obi@example.org), who joins us as a postdoc on Monday. At the same time we say goodbye to Bram Pol (bram.pol@example.org), who will move to Utrecht. Please set up Amara's account.

Best wishes
Chiara`,
    ready: ['amara.obi@example.org'],
    waits: ['bram.pol@example.org'],
  },
  {
    what: 'a request with conditions',
    text: `Could you give access to dev.patel@example.org right away? For esra.quinn@example.org please wait until the contract is signed.`,
    ready: ['dev.patel@example.org'],
    waits: ['esra.quinn@example.org'],
  },
  {
    what: 'a mail that speaks of a replacement',
    text: `Hi,
Farid Rahal is our new data manager and takes over from Greta Sund. His address is farid.rahal@example.org; Greta (greta.sund@example.org) no longer needs access.
Thanks!`,
    ready: ['farid.rahal@example.org'],
    waits: ['greta.sund@example.org'],
  },
  {
    what: 'a German letter with several sentences',
    text: `Sehr geehrte Damen und Herren,

für unser Projekt benötigen wir zwei Zugänge: für Herrn Hamza Toprak (hamza.toprak@example.org) und Frau Inga Uhlig (inga.uhlig@example.org). Der bisherige Zugang von Jens Vogt (jens.vogt@example.org) kann geschlossen werden. Bei Rückfragen wenden Sie sich bitte an Frau Krause (sekretariat.krause@example.org).

Mit freundlichen Grüssen
Lars Winter`,
    ready: ['hamza.toprak@example.org', 'inga.uhlig@example.org'],
    waits: ['jens.vogt@example.org', 'sekretariat.krause@example.org'],
  },
  {
    what: 'an Italian mail with one who declined',
    text: `Ciao Marta,
puoi aggiungere Nadia Zani (nadia.zani@example.org) e Oscar Alfieri (oscar.alfieri@example.org)? Piero (piero.berti@example.org) ha detto che non gli serve.
Grazie, Rosa`,
    ready: ['nadia.zani@example.org', 'oscar.alfieri@example.org'],
    waits: ['piero.berti@example.org'],
  },
  {
    what: 'a Portuguese mail with a list and an exception below',
    text: `Olá,
segue a lista do grupo:
1. Sofia Castro - sofia.castro@example.org
2. Tiago Duarte - tiago.duarte@example.org
3. Ursula Esteves - ursula.esteves@example.org
O Tiago defendeu a tese e já saiu do laboratório, não precisa incluir.
Abraços`,
    ready: ['sofia.castro@example.org', 'ursula.esteves@example.org'],
    waits: ['tiago.duarte@example.org'],
  },
  {
    what: 'a Polish mail with who should be taken off',
    text: `Cześć,
proszę o dodanie Weroniki (weronika.furman@example.org) i usunięcie Zenona (zenon.gaj@example.org).
Pozdrawiam, Adam`,
    ready: ['weronika.furman@example.org'],
    waits: ['zenon.gaj@example.org'],
  },
  {
    what: 'a Dutch mail with a supervisor in copy',
    text: `Beste Bas,
Kun je Cato Huis (cato.huis@example.org) toegang geven? Haar begeleider is Dirk Ide (dirk.ide@example.org).
Groet, Els`,
    ready: ['cato.huis@example.org'],
    waits: ['dirk.ide@example.org'],
  },
  {
    what: 'a Swedish mail with parental leave',
    text: `Hej,
lägg gärna till frida.jansson@example.org och gustav.karlsson@example.org. Hanna (hanna.lind@example.org) är föräldraledig till augusti så hon kan vänta.
Mvh Ida`,
    ready: ['frida.jansson@example.org', 'gustav.karlsson@example.org'],
    waits: ['hanna.lind@example.org'],
  },
  {
    what: 'a Spanish mail with a forwarded list and a correction on top',
    text: `Hola, ojo: Julia ya tiene cuenta, solo faltan los otros dos.

---------- Forwarded message ---------
De: Karina Mora <karina.mora@example.org>
Date: mar, 24 nov 2026 a las 10:00
Subject: Accesos

Julia Nieto julia.nieto@example.org
Luis Ochoa luis.ochoa@example.org
Mara Pinto mara.pinto@example.org`,
    ready: ['luis.ochoa@example.org', 'mara.pinto@example.org'],
    waits: ['julia.nieto@example.org'],
  },
  {
    what: 'a Korean mail with a person who resigned',
    text: `안녕하세요. 아래 두 명을 추가해 주세요.
- 김도윤 doyun.kim@example.org
- 이서아 seoa.lee@example.org
박민수(minsu.park@example.org)는 지난달 퇴사했으니 제외해 주세요.`,
    ready: ['doyun.kim@example.org', 'seoa.lee@example.org'],
    waits: ['minsu.park@example.org'],
  },
  {
    what: 'an Arabic request with one who has moved',
    text: `مرحبا،
الرجاء إضافة نور (noor.saleh@example.org) وهند (hind.taha@example.org).
أما كريم (karim.umar@example.org) فقد غادر الفريق.`,
    ready: ['noor.saleh@example.org', 'hind.taha@example.org'],
    waits: ['karim.umar@example.org'],
  },
  {
    what: 'a mail with a pointed question of who has an account already',
    text: `Do you know whether piotr.vasik@example.org has an account already? If not, please create one for him, and one for renata.wojcik@example.org.`,
    ready: ['renata.wojcik@example.org'],
    either: ['piotr.vasik@example.org'],
  },
  {
    what: 'a change log of members',
    text: `2026-11-01 added vera.bohm@example.org
2026-11-03 added wim.claes@example.org
2026-11-10 removed vera.bohm@example.org
2026-11-12 added xia.deng@example.org`,
    ready: ['wim.claes@example.org', 'xia.deng@example.org'],
    waits: ['vera.bohm@example.org'],
  },
  {
    what: 'an audit log with actors and targets',
    text: `time,actor,action,target
2026-11-01T10:00,admin.one@example.org,user.invite,yara.ezra@example.org
2026-11-02T10:00,admin.one@example.org,user.remove,zane.fox@example.org`,
    ready: ['yara.ezra@example.org'],
    waits: ['zane.fox@example.org', 'admin.one@example.org'],
  },
  {
    what: 'a bounce report in a list',
    text: `Delivery to the following recipients failed permanently:
 * arno.gill@example.org
 * berta.hahn@example.org
The others have received the invitation.`,
    ready: [],
    waits: ['arno.gill@example.org', 'berta.hahn@example.org'],
  },
  {
    what: 'a roster as a page shows it, with chips of roles',
    text: `Carlo Iten
carlo.iten@example.edu
Student
Dana Juric
dana.juric@example.edu
Teaching assistant
Emil Kunz
emil.kunz@example.edu
Student
Inactive`,
    ready: ['carlo.iten@example.edu', 'dana.juric@example.edu'],
    waits: ['emil.kunz@example.edu'],
  },
  {
    what: 'records of Kotlin over several lines',
    text: `Member(
  name=Fina Lutz,
  email=fina.lutz@example.org,
  status=ACTIVE
)
Member(
  name=Goran Milic,
  email=goran.milic@example.org,
  status=REMOVED
)`,
    ready: ['fina.lutz@example.org'],
    waits: ['goran.milic@example.org'],
  },
  {
    what: 'a log line with a struct in it',
    text: `INFO[0001] user loaded user="{Name:Hana Novak Email:hana.novak@example.org Active:true}"
INFO[0002] user loaded user="{Name:Igor Oblak Email:igor.oblak@example.org Active:false}"`,
    ready: ['hana.novak@example.org'],
    waits: ['igor.oblak@example.org'],
  },
  {
    what: 'key and value lines of a command with equals signs',
    text: `id=501
name=Jana Pavlik
mail=jana.pavlik@example.org
enabled=true

id=502
name=Kurt Rada
mail=kurt.rada@example.org
enabled=false`,
    ready: ['jana.pavlik@example.org'],
    waits: ['kurt.rada@example.org'],
  },
  {
    what: 'a list of aligned labels of an account',
    text: `Account name          lpeters
Display name          Lina Peters
E-mail                lina.peters@example.org
Manager               boss.quade@example.org
Account status        Enabled`,
    ready: ['lina.peters@example.org'],
    waits: ['boss.quade@example.org'],
  },
  {
    what: 'users of a cluster by accounting command',
    text: `      User   Def Acct     Admin
---------- ---------- ---------
    mroesch   seqcore      None
    nsimic    seqcore  Operator`,
    ready: ['mroesch', 'nsimic'],
  },
  {
    what: 'access rights of a folder',
    text: `user::rwx
user:otraut:rwx
user:pulrich:r-x
group::r-x
group:seqcore:rwx
mask::rwx
other::---`,
    ready: [],
    either: ['otraut', 'pulrich'],
  },
  {
    what: 'a share of a cloud drive in Spanish',
    text: `Personas con acceso
Quique Vera (tú)
quique.vera@example.org
Propietario
Rosa Wals
rosa.wals@example.org
Editor
Quitar acceso
Sol Ybarra
sol.ybarra@example.org
Lector
Quitar acceso
Acceso general
Restringido`,
    ready: ['rosa.wals@example.org', 'sol.ybarra@example.org'],
    either: ['quique.vera@example.org'],
  },
  {
    what: 'a share of a board with guests in Japanese',
    text: `共有メンバー
高木 蓮
ren.takagi@example.org
オーナー
内田 結
yui.uchida@example.org
編集者
削除
江口 湊
minato.eguchi@example.org
閲覧者
削除`,
    ready: ['yui.uchida@example.org', 'minato.eguchi@example.org'],
    either: ['ren.takagi@example.org'],
  },
  {
    what: 'sections of a wiki page by status in Markdown',
    text: `### Active members
* [Tamar Adler](mailto:tamar.adler@example.org)
* [Uri Ben](mailto:uri.ben@example.org)

### Emeriti and alumni
* [Vered Cohen](mailto:vered.cohen@example.org)

### Incoming (January)
* [Yoav Dan](mailto:yoav.dan@example.org)`,
    ready: ['tamar.adler@example.org', 'uri.ben@example.org'],
    waits: ['vered.cohen@example.org'],
    either: ['yoav.dan@example.org'],
  },
  {
    what: 'a sign-up sheet with full places and a waiting list in German',
    text: `Anmeldung Kurs (max. 2)
1) anke.ebert@example.org
2) bodo.frank@example.org
Warteliste:
3) cora.gerber@example.org`,
    ready: ['anke.ebert@example.org', 'bodo.frank@example.org'],
    waits: ['cora.gerber@example.org'],
  },
  {
    what: 'a paper of a journal with a footnote of mails',
    text: `RESEARCH ARTICLE
Single-cell atlas of the zebrafish fin
Doris Haug, Emre Isik, Felix Jost
* Corresponding author. E-mail: felix.jost@example.edu (F.J.)
Received 3 March 2026; accepted 9 June 2026
doi:10.1234/abcd.5678`,
    ready: [],
    waits: ['felix.jost@example.edu'],
  },
  {
    what: 'a programme of a conference with speakers',
    text: `09:00 Welcome – Gesa Kranz (gesa.kranz@example.org)
09:30 Keynote: Long reads – Hilmar Lang (hilmar.lang@example.edu)
10:15 Coffee`,
    ready: [],
    either: ['gesa.kranz@example.org', 'hilmar.lang@example.edu'],
  },
  {
    what: 'a JSON of a share with permissions',
    text: `{"owner":{"email":"iris.moor@example.org"},"members":[{"email":"jan.nowak@example.org","privileges":"readAndWrite"},{"email":"kai.olsen@example.org","privileges":"readOnly"}],"invites":[{"email":"lea.pauli@example.com","privileges":"readOnly"}]}`,
    ready: ['jan.nowak@example.org', 'kai.olsen@example.org'],
    either: ['iris.moor@example.org', 'lea.pauli@example.com'],
  },
  {
    what: 'a chat with a bot and reactions',
    text: `maria.quast  9:41 AM
can we get @nils and nora.rieder@example.org on BaseSpace?
👍 2
admin-bot APP  9:42 AM
Reminder: license renewal, contact licenses@example.org
oliver.sand  9:50 AM
also paula.timm@example.org pls, but not robin.uhl@example.org, he's an external`,
    ready: ['nora.rieder@example.org', 'paula.timm@example.org'],
    waits: ['robin.uhl@example.org', 'licenses@example.org'],
  },
  {
    what: 'a spreadsheet in XML without headings',
    text: `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>
<Row><Cell><Data ss:Type="String">Sina Vogel</Data></Cell><Cell><Data ss:Type="String">sina.vogel@example.org</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Timo Wirth</Data></Cell><Cell><Data ss:Type="String">timo.wirth@example.org</Data></Cell></Row>
</Table></Worksheet></Workbook>`,
    ready: ['sina.vogel@example.org', 'timo.wirth@example.org'],
  },
  {
    what: 'var_export with a list of the blocked',
    text: `array (
  'members' => 
  array (
    0 => 'ulla.zach@example.org',
    1 => 'veit.arens@example.org',
  ),
  'blocked' => 
  array (
    0 => 'wolf.bader@example.org',
  ),
)`,
    ready: ['ulla.zach@example.org', 'veit.arens@example.org'],
    waits: ['wolf.bader@example.org'],
  },
  {
    what: 'arrays printed by PHP with keys of groups',
    text: `Array
(
    [members] => Array
        (
            [0] => xenia.cohn@example.org
            [1] => yann.dubois@example.org
        )

    [former] => Array
        (
            [0] => zoe.ernst@example.org
        )

)`,
    ready: ['xenia.cohn@example.org', 'yann.dubois@example.org'],
    waits: ['zoe.ernst@example.org'],
  },
  {
    what: 'a thread in which each answers for themselves',
    text: `From: Anton Falk <anton.falk@example.org>
To: lab-list@example.org
Subject: Who needs BaseSpace?

Please reply if you need an account.

From: Bianca Gut <bianca.gut@example.org>
Subject: Re: Who needs BaseSpace?

I do, please!

From: Cyril Horn <cyril.horn@example.org>
Subject: Re: Who needs BaseSpace?

Not me, thanks.`,
    ready: [],
    either: ['bianca.gut@example.org', 'anton.falk@example.org'],
    waits: ['cyril.horn@example.org', 'lab-list@example.org'],
  },
];
