import type { Kind } from './kind';

/** Shares of editors, dumps of programs and sections of who has gone. */
export const sharesAndDumps: Kind[] = [
  {
    what: 'a share dialog of an editor of papers with an owner and an invitation',
    text: `Share Project
Link sharing is off
Turn on link sharing
ana.ruiz@example.org
Owner
bela.toth@example.org
Can edit
Remove
celia.moor@example.edu
Can view
Remove
dev.iyer@example.edu
Invite not yet accepted
Resend
Revoke
Close`,
    ready: ['bela.toth@example.org', 'celia.moor@example.edu'],
    either: ['ana.ruiz@example.org', 'dev.iyer@example.edu'],
  },
  {
    what: 'a share dialog of a document with names and roles',
    text: `Share "Run plan 2026"
Add people, groups and calendar events
People with access
Owen Ng (you)
owen.ng@example.org
Owner
Petra Falk
petra.falk@example.org
Editor
Quim Sala
quim.sala@example.org
Commenter
General access
Restricted
Only people with access can open with the link
Copy link
Done`,
    ready: ['petra.falk@example.org', 'quim.sala@example.org'],
    either: ['owen.ng@example.org'],
  },
  {
    what: 'a share dialog in German with a pending invitation',
    text: `Für andere freigeben
Personen mit Zugriff
Rolf Stein
rolf.stein@example.org
Eigentümer
Sara Voss
sara.voss@example.org
Mitbearbeiter
theo.wild@example.com
Einladung ausstehend
Betrachter
Fertig`,
    ready: ['sara.voss@example.org'],
    either: ['rolf.stein@example.org', 'theo.wild@example.com'],
  },
  {
    what: 'Go structs printed with plus v',
    text: `[{Name:Ann Roe Email:ann.roe@example.org Login:aroe Active:true} {Name:Bo Lind Email:bo.lind@example.org Login:blind Active:false} {Name:Cy Marsh Email:cy.marsh@example.org Login:cmarsh Active:true}]`,
    ready: ['ann.roe@example.org', 'cy.marsh@example.org'],
    waits: ['bo.lind@example.org'],
  },
  {
    what: 'Go structs printed with pointers, one a line',
    text: `&{ID:17 FullName:Dora Finch Mail:dora.finch@example.org Manager:gus.hale@example.org}
&{ID:18 FullName:Eli Grant Mail:eli.grant@example.org Manager:gus.hale@example.org}`,
    ready: ['dora.finch@example.org', 'eli.grant@example.org'],
    waits: ['gus.hale@example.org'],
  },
  {
    what: 'a Go map printed with v',
    text: `map[aroe:ann.roe@example.org blind:bo.lind@example.org cmarsh:cy.marsh@example.org]`,
    ready: ['ann.roe@example.org', 'bo.lind@example.org', 'cy.marsh@example.org'],
  },
  {
    what: 'a section of visitors until a year that is over',
    text: `Members
Ida Holt ida.holt@example.org
Jon Kerr jon.kerr@example.org

Visitors until 2024
Kim Lowe kim.lowe@example.org
Lea Mann lea.mann@example.org`,
    ready: ['ida.holt@example.org', 'jon.kerr@example.org'],
    waits: ['kim.lowe@example.org', 'lea.mann@example.org'],
  },
  {
    what: 'sections of guests that ended, in German',
    text: `Aktuelle Mitarbeitende
- Mia Noll <mia.noll@example.org>
- Nils Ohm <nils.ohm@example.org>

Gäste bis 2023
- Olga Pohl <olga.pohl@example.org>

Gäste bis 2031
- Paul Quast <paul.quast@example.org>`,
    ready: ['mia.noll@example.org', 'nils.ohm@example.org', 'paul.quast@example.org'],
    waits: ['olga.pohl@example.org'],
  },
  {
    what: 'a spreadsheet in XML pasted as its source',
    text: `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Worksheet ss:Name="Users">
  <Table>
   <Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">E-mail</Data></Cell><Cell><Data ss:Type="String">Supervisor</Data></Cell></Row>
   <Row><Cell><Data ss:Type="String">Rita Sand</Data></Cell><Cell><Data ss:Type="String">rita.sand@example.org</Data></Cell><Cell><Data ss:Type="String">ugo.vance@example.org</Data></Cell></Row>
   <Row><Cell><Data ss:Type="String">Sam Tell</Data></Cell><Cell><Data ss:Type="String">sam.tell@example.org</Data></Cell><Cell><Data ss:Type="String">ugo.vance@example.org</Data></Cell></Row>
  </Table>
 </Worksheet>
</Workbook>`,
    ready: ['rita.sand@example.org', 'sam.tell@example.org'],
    waits: ['ugo.vance@example.org'],
  },
  {
    what: 'a spreadsheet in XML with a row of who has left',
    text: `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Tabelle1"><Table>
<Row><Cell><Data ss:Type="String">E-Mail-Adresse</Data></Cell><Cell><Data ss:Type="String">Status</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">wim.adler@example.org</Data></Cell><Cell><Data ss:Type="String">aktiv</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">xenia.berg@example.org</Data></Cell><Cell><Data ss:Type="String">ausgeschieden</Data></Cell></Row>
<Row><Cell ss:HRef="mailto:yara.conrad@example.org"><Data ss:Type="String">yara.conrad@example.org</Data></Cell><Cell><Data ss:Type="String">aktiv</Data></Cell></Row>
</Table></Worksheet></Workbook>`,
    ready: ['wim.adler@example.org', 'yara.conrad@example.org'],
    waits: ['xenia.berg@example.org'],
  },
  {
    what: 'the head of a paper with the corresponding author',
    text: `Long-read assembly of a tetraploid potato
Zoe Adams1, Yan Brooks1,2, Xi Chen2*
1 Department of Plant Science, Example University
2 Institute of Crops, Example City
* Correspondence: xi.chen@example.edu`,
    ready: [],
    waits: ['xi.chen@example.edu'],
  },
  {
    what: 'a paper with the addresses of all authors in braces',
    text: `Fast Demultiplexing of Pooled Libraries
Wade Dunn, Vera Ebert, Uli Fink
Example Institute of Technology
{wade.dunn, vera.ebert, uli.fink}@example.edu
Abstract. We present a method for demultiplexing pooled libraries that is faster by an order of magnitude.
Keywords: demultiplexing, barcodes`,
    ready: [],
    either: ['wade.dunn@example.edu', 'vera.ebert@example.edu', 'uli.fink@example.edu'],
  },
  {
    what: 'an author list of a preprint with addresses, no request',
    text: `Authors: Tess Gale (tess.gale@example.edu), Sven Hoff (sven.hoff@example.edu)
Title: Barcodes in the wild
Abstract: Barcodes are everywhere. In this paper we show how often they clash.
DOI: 10.1234/example.5678
Submitted: 12 May 2025`,
    ready: [],
    waits: ['tess.gale@example.edu', 'sven.hoff@example.edu'],
  },
  {
    what: 'a dump of PHP',
    text: `array(2) {
  [0]=>
  array(3) {
    ["name"]=>
    string(9) "Rob Isaak"
    ["email"]=>
    string(21) "rob.isaak@example.org"
    ["supervisor"]=>
    string(20) "pat.jung@example.org"
  }
  [1]=>
  array(3) {
    ["name"]=>
    string(9) "Quin Kemp"
    ["email"]=>
    string(21) "quin.kemp@example.org"
    ["supervisor"]=>
    string(20) "pat.jung@example.org"
  }
}`,
    ready: ['rob.isaak@example.org', 'quin.kemp@example.org'],
    waits: ['pat.jung@example.org'],
  },
  {
    what: 'print_r of PHP with who is no longer active',
    text: `Array
(
    [0] => Array
        (
            [username] => olamb
            [mail] => oda.lamb@example.org
            [active] => 1
        )

    [1] => Array
        (
            [username] => nmoss
            [mail] => ned.moss@example.org
            [active] => 0
        )

)`,
    ready: ['oda.lamb@example.org'],
    waits: ['ned.moss@example.org'],
  },
  {
    what: 'objects of Python as they print themselves',
    text: `[User(id=4, name='Mona Nash', email='mona.nash@example.org', is_active=True), User(id=5, name='Lars Orton', email='lars.orton@example.org', is_active=False), User(id=9, name='Kit Page', email='kit.page@example.org', is_active=True)]`,
    ready: ['mona.nash@example.org', 'kit.page@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'PowerShell list of accounts with a manager',
    text: `DisplayName       : Jana Quist
UserPrincipalName : jana.quist@example.org
AccountEnabled    : True
Manager           : CN=Hal Rowe,OU=Staff,DC=example,DC=org

DisplayName       : Igor Salt
UserPrincipalName : igor.salt@example.org
AccountEnabled    : False
Manager           : CN=Hal Rowe,OU=Staff,DC=example,DC=org`,
    ready: ['jana.quist@example.org'],
    waits: ['igor.salt@example.org'],
  },
  {
    what: 'Ruby hashes of users',
    text: `[{:name=>"Hana Tate", :email=>"hana.tate@example.org", :state=>"active"}, {:name=>"Gil Udall", :email=>"gil.udall@example.org", :state=>"blocked"}]`,
    ready: ['hana.tate@example.org'],
    waits: ['gil.udall@example.org'],
  },
  {
    what: 'Ruby records as the console prints them',
    text: `#<User id: 12, email: "fay.vernon@example.org", admin: false, deactivated_at: nil>
#<User id: 13, email: "ed.webb@example.org", admin: false, deactivated_at: "2025-03-01 10:00:00">`,
    ready: ['fay.vernon@example.org'],
    waits: ['ed.webb@example.org'],
  },
  {
    what: 'a Rust debug print',
    text: `[
    User {
        name: "Dina Yost",
        email: Some(
            "dina.yost@example.org",
        ),
        active: true,
    },
    User {
        name: "Carl Zorn",
        email: None,
        active: true,
    },
]`,
    ready: ['dina.yost@example.org'],
  },
  {
    what: 'Java records printed',
    text: `[Person[name=Bea Abt, email=bea.abt@example.org, role=STUDENT], Person[name=Al Bose, email=al.bose@example.org, role=STUDENT]]`,
    ready: ['bea.abt@example.org', 'al.bose@example.org'],
  },
  {
    what: 'a CSV with an emergency contact and a supervisor',
    text: `Name,Email,Emergency contact,Emergency e-mail,Supervisor e-mail
Aya Cole,aya.cole@example.org,Ben Cole,ben.cole@example.com,dr.dean@example.org
Zac Egan,zac.egan@example.org,Amy Egan,amy.egan@example.com,dr.dean@example.org`,
    ready: ['aya.cole@example.org', 'zac.egan@example.org'],
    waits: ['ben.cole@example.com', 'amy.egan@example.com', 'dr.dean@example.org'],
  },
  {
    what: 'a table copied from a PDF with sections of current and former people',
    text: `Current members
Name            E-mail                      Since
Yves Frost      yves.frost@example.org      2022
Xara Gill       xara.gill@example.org       2024
Left
Name            E-mail                      Until
Walt Hood       walt.hood@example.org       2023`,
    ready: ['yves.frost@example.org', 'xara.gill@example.org'],
    waits: ['walt.hood@example.org'],
  },
  {
    what: 'a mail thread with a change of mind in the last answer on top',
    text: `From: Vic Ives <vic.ives@example.org>
To: Sequencing admin <seq-admin@example.org>
Subject: Re: Re: access for the new people

Hi, thanks! One correction: Ulf is not joining after all, so please leave him out.

Vic

> From: Sequencing admin <seq-admin@example.org>
> Sure. Please send me their addresses.
>
>> From: Vic Ives <vic.ives@example.org>
>> Could you add these to our workgroup?
>> Tina Jahn, tina.jahn@example.org
>> Ulf Kahn, ulf.kahn@example.org`,
    ready: ['tina.jahn@example.org'],
    waits: ['ulf.kahn@example.org'],
  },
  {
    what: 'a thread with bottom answers between the lines',
    text: `On Tue, Nov 24, 2026 at 9:12 AM Sue Lind <sue.lind@example.org> wrote:
> Should I give access to rhea.mott@example.org?
Yes please.
> And to quinn.noel@example.org?
No, he has finished his project.
> And the two of the imaging group, pete.orr@example.org and olive.pell@example.org?
Yes, both.`,
    ready: ['rhea.mott@example.org', 'pete.orr@example.org', 'olive.pell@example.org'],
    waits: ['quinn.noel@example.org'],
  },
  {
    what: 'a ticket of an issue tracker with reporter and watchers',
    text: `SEQ-418 Access to the sequencing workgroup
Type: Service request
Status: Waiting for approval
Reporter: Nora Quill (nora.quill@example.org)
Assignee: Max Reed (max.reed@example.org)
Watchers: lou.sharp@example.org
Description:
Please add the following people to the workgroup:
* kay.toms@example.org
* jim.upton@example.org`,
    ready: ['kay.toms@example.org', 'jim.upton@example.org'],
    waits: ['nora.quill@example.org', 'max.reed@example.org', 'lou.sharp@example.org'],
  },
  {
    what: 'a request of a service desk in a form',
    text: `Number: RITM0012345
Opened by: Ivy Vail
Requested for: hugh.wynn@example.org
Approver: gail.young@example.org
Item: Cloud analysis account
Business justification: new PhD student
State: Work in progress`,
    ready: ['hugh.wynn@example.org'],
    waits: ['gail.young@example.org'],
  },
  {
    what: 'minutes with present, excused and an action',
    text: `Minutes of the group meeting, 3 Nov
Present: Finn Zander (finn.zander@example.org), Elke Arndt (elke.arndt@example.org)
Excused: Dirk Brandt (dirk.brandt@example.org)
Item 3: access
Action: invite carola.dietz@example.org and bodo.ernst@example.org to the workgroup (Finn)`,
    ready: ['carola.dietz@example.org', 'bodo.ernst@example.org'],
    waits: ['dirk.brandt@example.org'],
    either: ['finn.zander@example.org', 'elke.arndt@example.org'],
  },
  {
    what: 'a chat export with joins and a request',
    text: `[24.11.26, 09:01:12] Anke Fuchs: Morgen! Könnt ihr bitte noch zdenek.gross@example.org freischalten?
[24.11.26, 09:03:40] Yannik Hahn: klar, sonst noch jemand?
[24.11.26, 09:04:02] Anke Fuchs: ja, wiebke.ihle@example.org
[24.11.26, 09:06:55] Anke Fuchs: vera.jost@example.org bitte nicht, die ist seit Oktober weg`,
    ready: ['zdenek.gross@example.org', 'wiebke.ihle@example.org'],
    waits: ['vera.jost@example.org'],
  },
  {
    what: 'az ad user list as a table',
    text: `DisplayName    UserPrincipalName           Mail                        AccountEnabled
-------------  --------------------------  --------------------------  --------------
Uta Klee       uta.klee@example.org        uta.klee@example.org        True
Tom Lutz       tom.lutz@example.org        tom.lutz@example.org        False
Sina Maas      sina.maas@example.org       sina.maas@example.org       True`,
    ready: ['uta.klee@example.org', 'sina.maas@example.org'],
    waits: ['tom.lutz@example.org'],
  },
  {
    what: 'members of a project of a cloud with roles',
    text: `bindings:
- members:
  - user:rosa.nagel@example.org
  - user:quirin.ott@example.org
  - serviceAccount:pipeline@seq-prod.iam.example.com
  - group:seq-team@example.org
  role: roles/editor
- members:
  - deleted:user:pia.pabst@example.org?uid=1234567890
  role: roles/viewer
etag: BwX
version: 1`,
    ready: ['rosa.nagel@example.org', 'quirin.ott@example.org'],
    waits: ['pipeline@seq-prod.iam.example.com', 'seq-team@example.org', 'pia.pabst@example.org'],
  },
  {
    what: 'net group of a domain',
    text: `Group name     SEQ-Users
Comment        Sequencing users

Members

-------------------------------------------------------------------------------
oquast                   nreuter                  mseidel
lthoma
The command completed successfully.`,
    ready: [],
    either: ['oquast', 'nreuter', 'mseidel', 'lthoma'],
  },
  {
    what: 'users of a stack of identities in JSON with status',
    text: `[{"id":"00u1","status":"ACTIVE","profile":{"firstName":"Kira","lastName":"Uhl","login":"kira.uhl@example.org","email":"kira.uhl@example.org","secondEmail":"kira.private@example.com","manager":"jens.vogel@example.org"}},
{"id":"00u2","status":"DEPROVISIONED","profile":{"firstName":"Ines","lastName":"Wolf","login":"ines.wolf@example.org","email":"ines.wolf@example.org","secondEmail":null}},
{"id":"00u3","status":"STAGED","profile":{"firstName":"Hugo","lastName":"Zeh","login":"hugo.zeh@example.org","email":"hugo.zeh@example.org"}}]`,
    ready: ['kira.uhl@example.org'],
    waits: ['ines.wolf@example.org', 'kira.private@example.com', 'jens.vogel@example.org'],
    either: ['hugo.zeh@example.org'],
  },
  {
    what: 'print of users of a suite in CSV with suspended ones',
    text: `primaryEmail,name.fullName,suspended,recoveryEmail,orgUnitPath
gesa.alt@example.org,Gesa Alt,False,gesa@example.com,/Lab
falk.bau@example.org,Falk Bau,True,falk@example.com,/Lab
elsa.carl@example.org,Elsa Carl,False,,/Lab`,
    ready: ['gesa.alt@example.org', 'elsa.carl@example.org'],
    waits: ['falk.bau@example.org', 'gesa@example.com'],
  },
  {
    what: 'a roster of a course in Spanish',
    text: `Apellidos;Nombre;Correo electrónico;Tutor;Correo del tutor;Estado
Duarte;Dalia;dalia.duarte@example.edu;Prof. Gil;p.gil@example.edu;Matriculada
Esteve;Curro;curro.esteve@example.edu;Prof. Gil;p.gil@example.edu;Baja
Franco;Berta;berta.franco@example.edu;Prof. Gil;p.gil@example.edu;Matriculada`,
    ready: ['dalia.duarte@example.edu', 'berta.franco@example.edu'],
    waits: ['curro.esteve@example.edu', 'p.gil@example.edu'],
  },
  {
    what: 'a table in Japanese with an emergency contact',
    text: `氏名	メールアドレス	指導教員メール	緊急連絡先メール	在籍状況
田中 葵	aoi.tanaka@example.org	sensei.ono@example.org	mama.tanaka@example.com	在籍
佐藤 蓮	ren.sato@example.org	sensei.ono@example.org	papa.sato@example.com	退職`,
    ready: ['aoi.tanaka@example.org'],
    waits: ['ren.sato@example.org', 'sensei.ono@example.org', 'mama.tanaka@example.com'],
  },
  {
    what: 'a table in Chinese with the mentor and people who have left',
    text: `姓名,邮箱,导师邮箱,状态
王芳,fang.wang@example.edu,daoshi.li@example.edu,在读
张伟,wei.zhang@example.edu,daoshi.li@example.edu,已毕业`,
    ready: ['fang.wang@example.edu'],
    waits: ['wei.zhang@example.edu', 'daoshi.li@example.edu'],
  },
  {
    what: 'a table in Russian with a leader',
    text: `ФИО;Эл. почта;Руководитель;Почта руководителя;Примечание
Иванова Анна;anna.ivanova@example.org;Петров;petrov.boss@example.org;
Сидоров Глеб;gleb.sidorov@example.org;Петров;petrov.boss@example.org;уволен`,
    ready: ['anna.ivanova@example.org'],
    waits: ['gleb.sidorov@example.org', 'petrov.boss@example.org'],
  },
  {
    what: 'a table in Portuguese with people who are off',
    text: `| Nome | E-mail | Orientador | Situação |
|---|---|---|---|
| Aline Braga | aline.braga@example.org | o.castro@example.org | Ativo |
| Caio Dutra | caio.dutra@example.org | o.castro@example.org | Desligado |`,
    ready: ['aline.braga@example.org'],
    waits: ['caio.dutra@example.org', 'o.castro@example.org'],
  },
  {
    what: 'a table in Korean',
    text: `이름	이메일	지도교수 이메일	상태
김하나	hana.kim@example.org	prof.park@example.org	재직
이두리	duri.lee@example.org	prof.park@example.org	퇴사`,
    ready: ['hana.kim@example.org'],
    waits: ['duri.lee@example.org', 'prof.park@example.org'],
  },
  {
    what: 'a table in Arabic',
    text: `الاسم,البريد الإلكتروني,بريد المشرف,الحالة
ليلى حسن,layla.hassan@example.org,mushrif.ali@example.org,نشط
عمر سعيد,omar.saeed@example.org,mushrif.ali@example.org,غير نشط`,
    ready: ['layla.hassan@example.org'],
    waits: ['omar.saeed@example.org', 'mushrif.ali@example.org'],
  },
  {
    what: 'a YAML team with alumni',
    text: `team: variant-calling
lead: eike.fromm@example.org
members:
  - name: Dörte Gans
    email: doerte.gans@example.org
  - name: Claas Hein
    email: claas.hein@example.org
alumni:
  - name: Britta Iser
    email: britta.iser@example.org`,
    ready: ['doerte.gans@example.org', 'claas.hein@example.org'],
    waits: ['britta.iser@example.org'],
    either: ['eike.fromm@example.org'],
  },
  {
    what: 'an INI of people with a section of removed ones',
    text: `[users]
ajanz = arne.janz@example.org
zkolb = zita.kolb@example.org

[removed]
ylang = yola.lang@example.org

[smtp]
from = noreply@example.org
admin = root@example.org`,
    ready: ['arne.janz@example.org', 'zita.kolb@example.org'],
    waits: ['yola.lang@example.org', 'noreply@example.org', 'root@example.org'],
  },
  {
    what: 'a result of SQL in a box with who is locked',
    text: `+----+-------------+-------------------------+--------+
| id | full_name   | email                   | locked |
+----+-------------+-------------------------+--------+
|  1 | Xaver Mohr  | xaver.mohr@example.org  |      0 |
|  2 | Wilma Neff  | wilma.neff@example.org  |      1 |
|  3 | Veit Opitz  | veit.opitz@example.org  |      0 |
+----+-------------+-------------------------+--------+
3 rows in set (0.00 sec)`,
    ready: ['xaver.mohr@example.org', 'veit.opitz@example.org'],
    waits: ['wilma.neff@example.org'],
  },
  {
    what: 'vertical rows of SQL',
    text: `*************************** 1. row ***************************
     name: Ulla Prinz
    email: ulla.prinz@example.org
created_by: torben.rast@example.org
   status: active
*************************** 2. row ***************************
     name: Silke Stahl
    email: silke.stahl@example.org
created_by: torben.rast@example.org
   status: disabled
2 rows in set (0.00 sec)`,
    ready: ['ulla.prinz@example.org'],
    waits: ['silke.stahl@example.org', 'torben.rast@example.org'],
  },
  {
    what: 'a sign-up sheet with who withdrew',
    text: `Sign-up: BaseSpace training, 12 January
1. Ruth Thoms – ruth.thoms@example.org
2. Quint Uhde – quint.uhde@example.org – withdrawn
3. Pim Vaas – pim.vaas@example.org
Waiting list
4. Orla West – orla.west@example.org
Contact: training@example.org`,
    ready: ['ruth.thoms@example.org', 'pim.vaas@example.org'],
    waits: ['quint.uhde@example.org', 'training@example.org', 'orla.west@example.org'],
  },
  {
    what: 'a badge system with expired cards',
    text: `Badge No,Holder,Holder e-mail,Sponsor e-mail,Valid to,Card status
10023,Nele Arlt,nele.arlt@example.org,spon.sor@example.org,2031-01-01,Active
10024,Moritz Born,moritz.born@example.org,spon.sor@example.org,2024-06-30,Expired`,
    ready: ['nele.arlt@example.org'],
    waits: ['moritz.born@example.org', 'spon.sor@example.org'],
  },
  {
    what: 'cards of contacts with an assistant',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Lotte Cramer
EMAIL;TYPE=WORK:lotte.cramer@example.org
EMAIL;TYPE=HOME:lotte@example.com
X-ASSISTANT:karl.dahl@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Jost Ebel
EMAIL:jost.ebel@example.org
NOTE:left in 2022
END:VCARD`,
    ready: ['lotte.cramer@example.org'],
    waits: ['jost.ebel@example.org', 'lotte@example.com'],
  },
  {
    what: 'a calendar event with who said no',
    text: `BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Kick-off of the sequencing project
ORGANIZER;CN=Isa Falke:mailto:isa.falke@example.org
ATTENDEE;CN=Henk Gade;PARTSTAT=ACCEPTED:mailto:henk.gade@example.org
ATTENDEE;CN=Gitta Haas;PARTSTAT=DECLINED:mailto:gitta.haas@example.org
ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@example.org
END:VEVENT
END:VCALENDAR`,
    ready: ['henk.gade@example.org'],
    waits: ['gitta.haas@example.org', 'room4@example.org'],
    either: ['isa.falke@example.org'],
  },
  {
    what: 'a French letter with a name that is to be left out',
    text: `Bonjour,

merci d'ouvrir un accès à :
- Fanny Aubert (fanny.aubert@example.org)
- Eric Blin (eric.blin@example.org)
En revanche, Denis Caron (denis.caron@example.org) nous a quittés fin août, inutile de l'ajouter.

Cordialement,
Chloé Denis
chloe.denis@example.org`,
    ready: ['fanny.aubert@example.org', 'eric.blin@example.org'],
    waits: ['denis.caron@example.org', 'chloe.denis@example.org'],
  },
  {
    what: 'a list of a lab with previous members below a heading in Italian',
    text: `Gruppo di genomica
Bruno Abate <bruno.abate@example.org>
Clara Bassi <clara.bassi@example.org>
Ex membri
Dario Conti <dario.conti@example.org>`,
    ready: ['bruno.abate@example.org', 'clara.bassi@example.org'],
    waits: ['dario.conti@example.org'],
  },
  {
    what: 'an entry of an ELN with witness and author',
    text: `Experiment EXP-2291: library prep
Author: emil.durand@example.org
Witness: flora.eder@example.org
Collaborators: georg.fabian@example.org, helga.gantz@example.org
Last edited by: emil.durand@example.org on 2026-10-03`,
    ready: ['georg.fabian@example.org', 'helga.gantz@example.org'],
    waits: ['flora.eder@example.org'],
    either: ['emil.durand@example.org'],
  },
  {
    what: 'an HTML share dialog copied as its source',
    text: `<div class="share"><ul><li><span>Ilka Hinz</span><span>ilka.hinz@example.org</span><span>Owner</span></li>
<li><span>Joris Igel</span><span>joris.igel@example.org</span><select><option>Viewer</option><option selected>Editor</option></select><button>Remove</button></li>
<li><span>kolja.jahr@example.com</span><span>Pending</span><button>Resend invite</button></li></ul></div>`,
    ready: ['joris.igel@example.org'],
    either: ['ilka.hinz@example.org', 'kolja.jahr@example.com'],
  },
  {
    what: 'members of an organisation of a code host with pending invitations',
    text: `People
Members 3
Invitations 1
Lena Kurz
lena.kurz@example.org
Owner
Malte Lang
malte.lang@example.org
Member
Pending invitations
nadja.mai@example.org
Invited 3 days ago
Cancel invitation`,
    ready: ['malte.lang@example.org'],
    either: ['lena.kurz@example.org', 'nadja.mai@example.org'],
  },
  {
    what: 'getent of groups and passwd',
    text: `jabt:x:10234:500:Jule Abt <jule.abt@example.org>:/home/jabt:/bin/bash
kbeer:x:10235:500:Kai Beer <kai.beer@example.org>:/home/kbeer:/sbin/nologin
backup:x:34:34:backup:/var/backups:/usr/sbin/nologin`,
    ready: ['jule.abt@example.org'],
    either: ['kai.beer@example.org'],
  },
  {
    what: 'aws users of an identity store',
    text: `{
    "Users": [
        {
            "UserName": "lia.conrad@example.org",
            "UserId": "9067-1",
            "Emails": [{"Value": "lia.conrad@example.org", "Type": "work", "Primary": true}],
            "UserStatus": "ENABLED"
        },
        {
            "UserName": "mats.dorn@example.org",
            "UserId": "9067-2",
            "Emails": [{"Value": "mats.dorn@example.org", "Type": "work", "Primary": true}],
            "UserStatus": "DISABLED"
        }
    ]
}`,
    ready: ['lia.conrad@example.org'],
    waits: ['mats.dorn@example.org'],
  },
];
