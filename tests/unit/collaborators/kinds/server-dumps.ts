import type { Kind } from './kind';

/** Users as servers and directories write them out for programs. */
export const serverDumps: Kind[] = [
  {
    what: 'lines of JSON of a chat server with a bot and one who is not active',
    text: `{"_id":"rbAXPnMktTFbNpwtJ","username":"mkeller","type":"user","status":"offline","active":true,"name":"Mia Keller","emails":[{"address":"mia.keller@example.org","verified":true}],"roles":["user"]}
{"_id":"rocket.cat","username":"rocket.cat","type":"bot","status":"online","active":true,"name":"Rocket.Cat","emails":[{"address":"cat@example.org","verified":false}],"roles":["bot"]}
{"_id":"7HqnsK2pPSxgYpGMT","username":"otto","type":"user","status":"offline","active":false,"name":"Otto Lang","emails":[{"address":"otto.lang@example.org","verified":true}],"roles":["user"]}`,
    ready: ['mia.keller@example.org'],
    waits: ['cat@example.org', 'otto.lang@example.org'],
  },
  {
    what: 'members of a workspace as an array of JSON',
    text: `[
  {"id":"U012AB3CD","team_id":"T012AB3C4","name":"spengler","deleted":false,"color":"9f69e7","real_name":"Egon Spengler","profile":{"title":"","phone":"","email":"spengler@example.org","image_24":"https://cdn.example.com/24.jpg"},"is_admin":true,"is_bot":false},
  {"id":"W07QCRPA4","team_id":"T0G9PQBBK","name":"glinda","deleted":true,"profile":{"email":"glinda@example.org"},"is_bot":false},
  {"id":"U0BOT","team_id":"T0G9PQBBK","name":"deploybot","deleted":false,"profile":{"email":"deploy@example.org"},"is_bot":true}
]`,
    ready: ['spengler@example.org'],
    waits: ['glinda@example.org', 'deploy@example.org'],
  },
  {
    what: 'lines of JSON in which one address may get no mail yet',
    text: `{"model":"accounts.user","pk":12,"fields":{"last_login":"2026-11-01T10:00:00Z","username":"hsato","email":"h.sato@example.org","is_staff":false,"is_active":true,"groups":[3]}}
{"model":"accounts.user","pk":13,"fields":{"last_login":null,"username":"vblom","email":"v.blom@example.org","is_staff":false,"is_active":false,"groups":[3]}}
{"model":"auth.group","pk":3,"fields":{"name":"sequencing"}}`,
    ready: ['h.sato@example.org'],
    waits: ['v.blom@example.org'],
  },
  {
    what: 'LDIF with a language, a comment, a manager and a folded address',
    text: `version: 1
# exported 2026-11-20 by
#  admin@example.org

dn: cn=Yuki Mori,ou=People,dc=example,dc=org
changetype: add
cn;lang-en: Yuki Mori
sAMAccountName: ymori
mail: yuki.mori@example.o
 rg
manager: cn=Dana Boss,ou=People,dc=example,dc=org

dn: cn=Piet Vos,ou=People,dc=example,dc=org
changetype: add
cn: Piet Vos
mail:: cGlldC52b3NAZXhhbXBsZS5lZHU=
description: replaces kees@example.edu`,
    ready: ['yuki.mori@example.org', 'piet.vos@example.edu'],
  },
  {
    what: 'cards of an address book with folded lines',
    text: `BEGIN:VCARD
VERSION:3.0
N:Okafor;Chidi;;;
FN:Chidi Okafor
ORG:Sequencing Core;
EMAIL;TYPE=INTERNET;TYPE=WORK:chidi.okafor@sequencing.departmentofgenetics.exam
 ple.edu
TEL;TYPE=CELL:+1 555 0100
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Greta Holm
item1.EMAIL;type=INTERNET;type=pref:greta.holm@example.org
item1.X-ABLabel:work
END:VCARD`,
    ready: ['chidi.okafor@sequencing.departmentofgenetics.example.edu', 'greta.holm@example.org'],
  },
  {
    what: 'an appointment with a room and one who has declined',
    text: `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008@example.com
SUMMARY:Flow cell planning
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ewa Zie
 linska;X-NUM-GUESTS=0:mailto:ewa.zielinska@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Bauer, Nils":MAILTO:nils.bau
 er@example.org
ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED;CN=Room 2.14:mailto:room214@example.org
END:VEVENT
END:VCALENDAR`,
    ready: ['ewa.zielinska@example.org', 'nils.bauer@example.org'],
    waits: ['room214@example.org'],
  },
  {
    what: 'a directory printed as a list of properties in braces',
    text: `DisplayName    : Rosa Lind
EmailAddresses : {SMTP:rosa.lind@example.org, smtp:rlind@example.org, SPO:SPO_7c1f@SPO_9d2a, sip:rosa.lind@example.org}

DisplayName    : Sven Dahl
EmailAddresses : {smtp:sdahl@example.org, SMTP:sven.dahl@example.org}`,
    ready: ['rosa.lind@example.org', 'sven.dahl@example.org'],
    waits: ['rlind@example.org', 'sdahl@example.org'],
  },
  {
    what: 'users of a domain with their aliases in numbered columns',
    text: `primaryEmail,name.fullName,suspended,aliases.0,aliases.1,nonEditableAliases.0,emails.0.address,emails.0.primary
tess.arno@example.org,Tess Arno,False,t.arno@example.org,,tess.arno@example.org.test-google-a.com,tess.arno@example.org,True
ugo.rey@example.org,Ugo Rey,True,,,ugo.rey@example.org.test-google-a.com,ugo.rey@example.org,True
vera.kohl@example.org,Vera Kohl,False,,,,vera.kohl@example.org,True`,
    ready: ['tess.arno@example.org', 'vera.kohl@example.org'],
    waits: ['ugo.rey@example.org', 't.arno@example.org'],
  },
];
