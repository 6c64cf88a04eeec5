import type { Kind } from './kind';

/** Objects, arrays and tables as programs print and save them; shares with buttons. */
export const printedObjects: Kind[] = [
  {
    what: 'records of Kotlin printed',
    text: `[User(id=4, name=Mona Nash, email=mona.nash@example.org, active=true), User(id=5, name=Lars Orton, email=lars.orton@example.org, active=false)]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'records of C# printed',
    text: `User { Name = Mona Nash, Email = mona.nash@example.org, IsActive = True }
User { Name = Lars Orton, Email = lars.orton@example.org, IsActive = False }`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'structs of Elixir',
    text: `[%User{id: 1, email: "mona.nash@example.org", active: true}, %User{id: 2, email: "lars.orton@example.org", active: false}]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'structs of Swift',
    text: `[App.User(name: "Mona Nash", email: "mona.nash@example.org", isActive: true), App.User(name: "Lars Orton", email: "lars.orton@example.org", isActive: false)]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'objects of PowerShell in one line',
    text: `@{Name=Mona Nash; Mail=mona.nash@example.org; Enabled=True}
@{Name=Lars Orton; Mail=lars.orton@example.org; Enabled=False}`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'maps of Java printed',
    text: `[{name=Mona Nash, email=mona.nash@example.org, active=true}, {name=Lars Orton, email=lars.orton@example.org, active=false}]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'messages in their text format',
    text: `user {
  name: "Mona Nash"
  email: "mona.nash@example.org"
  active: true
}
user {
  name: "Lars Orton"
  email: "lars.orton@example.org"
  active: false
}`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'structs of Ruby',
    text: `#<struct User name="Mona Nash", email="mona.nash@example.org", active=true>
#<struct User name="Lars Orton", email="lars.orton@example.org", active=false>`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'objects of Ruby with their variables',
    text: `#<User:0x000 @name="Mona Nash", @email="mona.nash@example.org", @active=true>
#<User:0x001 @name="Lars Orton", @email="lars.orton@example.org", @active=false>`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'structs of Go in a log',
    text: `2026/11/24 10:00:00 users: [{Name:Mona Nash Email:mona.nash@example.org Active:true Created:2024-01-02 10:00:00 +0000 UTC} {Name:Lars Orton Email:lars.orton@example.org Active:false Created:2024-01-02 10:00:00 +0000 UTC}]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'structs of Go within structs',
    text: `[{Name:Mona Nash Mailbox:{Email:mona.nash@example.org Phone:+41 44 000} Supervisor:{Name:Max Email:max.boss@example.org}} {Name:Lars Orton Mailbox:{Email:lars.orton@example.org Phone:} Supervisor:{Name:Max Email:max.boss@example.org}}]`,
    ready: ['mona.nash@example.org', 'lars.orton@example.org'],
    waits: ['max.boss@example.org'],
  },
  {
    what: 'structs of Go in its own syntax',
    text: `[]main.User{main.User{Name:"Mona Nash", Email:"mona.nash@example.org", Active:true}, main.User{Name:"Lars Orton", Email:"lars.orton@example.org", Active:false}}`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'objects of Python in angles',
    text: `[<User id=4 name='Mona Nash' email='mona.nash@example.org' active=True>, <User id=5 name='Lars Orton' email='lars.orton@example.org' active=False>]`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'namespaces of Python',
    text: `Namespace(name='Mona Nash', email='mona.nash@example.org', active=True)
Namespace(name='Lars Orton', email='lars.orton@example.org', active=False)`,
    ready: ['mona.nash@example.org'],
    waits: ['lars.orton@example.org'],
  },
  {
    what: 'an object of PowerShell with a manager',
    text: `@{DisplayName=Mona Nash; Mail=mona.nash@example.org; Manager=max.boss@example.org}`,
    ready: ['mona.nash@example.org'],
    waits: ['max.boss@example.org'],
  },
  {
    what: 'records of Java within a record',
    text: `Team(name=Seq, lead=Person(name=Max Boss, email=max.boss@example.org), members=[Person(name=Mona Nash, email=mona.nash@example.org), Person(name=Lars Orton, email=lars.orton@example.org)])`,
    ready: ['mona.nash@example.org', 'lars.orton@example.org'],
    either: ['max.boss@example.org'],
  },

  {
    what: 'objects dumped by PHP',
    text: `array(2) {
  [0]=>
  object(App\\User)#3 (3) {
    ["name":protected]=>
    string(9) "Rob Isaak"
    ["email":"App\\User":private]=>
    string(21) "rob.isaak@example.org"
    ["active"]=>
    bool(true)
  }
  [1]=>
  object(App\\User)#4 (3) {
    ["name":protected]=>
    string(9) "Quin Kemp"
    ["email":"App\\User":private]=>
    string(21) "quin.kemp@example.org"
    ["active"]=>
    bool(false)
  }
}`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org'],
  },
  {
    what: 'objects printed by PHP',
    text: `User Object
(
    [name:protected] => Rob Isaak
    [nick] => 
    [email:User:private] => rob.isaak@example.org
    [supervisor] => pat.jung@example.org
)
User Object
(
    [name:protected] => Quin Kemp
    [email:User:private] => quin.kemp@example.org
    [supervisor] => pat.jung@example.org
)`,
    ready: ['rob.isaak@example.org', 'quin.kemp@example.org'],
    waits: ['pat.jung@example.org'],
  },
  {
    what: 'a list printed by PHP',
    text: `Array
(
    [0] => rob.isaak@example.org
    [1] => quin.kemp@example.org
)
`,
    ready: ['rob.isaak@example.org', 'quin.kemp@example.org'],
  },
  {
    what: 'objects printed by PHP in one line',
    text: `Array ( [0] => stdClass Object ( [id] => 4 [fullname] => Rob Isaak [nick] => [email] => rob.isaak@example.org [suspended] => 0 ) [1] => stdClass Object ( [id] => 5 [fullname] => Quin Kemp [email] => quin.kemp@example.org [suspended] => 1 ) )`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org'],
  },
  {
    what: 'arrays dumped with arrows',
    text: `array:2 [▼
  0 => array:3 [▼
    "name" => "Rob Isaak"
    "email" => "rob.isaak@example.org"
    "active" => true
  ]
  1 => array:3 [▼
    "name" => "Quin Kemp"
    "email" => "quin.kemp@example.org"
    "active" => false
  ]
]`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org'],
  },
  {
    what: 'the structure of a data frame',
    text: `'data.frame':	2 obs. of  2 variables:
 $ name : chr  "Rob Isaak" "Quin Kemp"
 $ email: chr  "rob.isaak@example.org" "quin.kemp@example.org"`,
    ready: ['rob.isaak@example.org', 'quin.kemp@example.org'],
  },
  {
    what: 'a dump of Perl',
    text: `$VAR1 = [
          {
            'mail' => 'rob.isaak@example.org',
            'active' => 1
          },
          {
            'mail' => 'quin.kemp@example.org',
            'active' => 0
          }
        ];`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org'],
  },

  {
    what: 'a flat spreadsheet pasted as its source',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:t" xmlns:text="urn:x"><office:body><office:spreadsheet><table:table table:name="Sheet1">
<table:table-column table:number-columns-repeated="3"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="string"><text:p>E-Mail</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Betreuer E-Mail</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Rob</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>rob.isaak@example.org</text:p></table:table-cell><table:table-cell><text:p>pat.jung@example.org</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>Quin</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>quin.kemp@example.org</text:p></table:table-cell><table:table-cell><text:p>pat.jung@example.org</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`,
    ready: ['rob.isaak@example.org'],
    waits: ['pat.jung@example.org', 'quin.kemp@example.org'],
  },
  {
    what: 'a workbook in XML with a title, gaps and a hidden row',
    text: `<?xml version="1.0"?>
<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Worksheet ss:Name="A"><ss:Table>
<ss:Row><ss:Cell><ss:Data ss:Type="String">List of users</ss:Data></ss:Cell></ss:Row>
<ss:Row><ss:Cell><ss:Data ss:Type="String">Name</ss:Data></ss:Cell><ss:Cell ss:Index="3"><ss:Data ss:Type="String">Mail</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="String">Status</ss:Data></ss:Cell></ss:Row>
<ss:Row><ss:Cell><ss:Data ss:Type="String">Rob</ss:Data></ss:Cell><ss:Cell ss:Index="3"><ss:Data ss:Type="String">rob.isaak@example.org</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="String">active</ss:Data></ss:Cell></ss:Row>
<ss:Row ss:Hidden="1"><ss:Cell><ss:Data ss:Type="String">Q</ss:Data></ss:Cell><ss:Cell ss:Index="3"><ss:Data ss:Type="String">quin.kemp@example.org</ss:Data></ss:Cell></ss:Row>
<ss:Row><ss:Cell><ss:Data ss:Type="String">Z</ss:Data></ss:Cell><ss:Cell ss:Index="3"><ss:Data ss:Type="String">zoe.left@example.org</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="String">left</ss:Data></ss:Cell></ss:Row>
</ss:Table></ss:Worksheet><ss:Worksheet ss:Name="B"><ss:Table/></ss:Worksheet></ss:Workbook>`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org', 'zoe.left@example.org'],
  },
  {
    what: 'a table of a document in XML',
    text: `<informaltable><tgroup cols="2"><thead><row><entry>Name</entry><entry>E-mail</entry><entry>Left</entry></row></thead><tbody><row><entry>Rob</entry><entry>rob.isaak@example.org</entry><entry>no</entry></row><row><entry>Q</entry><entry>quin.kemp@example.org</entry><entry>yes</entry></row></tbody></tgroup></informaltable>`,
    ready: ['rob.isaak@example.org'],
    waits: ['quin.kemp@example.org'],
  },
  {
    what: 'rows of a database in XML',
    text: `<resultset><row><field name="id">1</field><field name="email">rob.isaak@example.org</field><field name="manager">pat.jung@example.org</field></row><row><field name="id">2</field><field name="email">quin.kemp@example.org</field><field name="manager">pat.jung@example.org</field></row></resultset>`,
    ready: ['rob.isaak@example.org', 'quin.kemp@example.org'],
    waits: ['pat.jung@example.org'],
  },

  {
    what: 'a share with an invitation in the middle',
    text: `ana.ruiz@example.org
Owner
dev.iyer@example.edu
Invite not yet accepted
Resend
Revoke
bela.toth@example.org
Can edit
Remove`,
    ready: ['ana.ruiz@example.org', 'bela.toth@example.org'],
    either: ['dev.iyer@example.edu'],
  },
  {
    what: 'a review of accesses with keep and remove',
    text: `ana.ruiz@example.org
Member
Keep
bela.toth@example.org
Member
Remove`,
    ready: ['ana.ruiz@example.org'],
    waits: ['bela.toth@example.org'],
  },
  {
    what: 'who is to be removed, above who is to be added',
    text: `Remove
ana.ruiz@example.org
bela.toth@example.org
Add
cel.roe@example.org`,
    ready: ['cel.roe@example.org'],
    waits: ['ana.ruiz@example.org', 'bela.toth@example.org'],
  },
];
