import { A, B, C, D, E, type Kind, M } from './kind';

/** Directories, identity providers and the tools of administrators. */
export const directories: Kind[] = [
  {
    what: 'users found by a directory tool, as blocks',
    text: `---------------
3 users matched
---------------
  User login: abyron
  First name: Ada
  Last name: Byron
  Email address: ${A}
  Account disabled: False

  User login: bkross
  First name: Ben
  Last name: Kross
  Email address: ${B}
  Account disabled: True

  User login: cdiaz
  First name: Carla
  Last name: Diaz
  Email address: ${C}
  Account disabled: False
----------------------------
Number of entries returned 3
----------------------------`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'users of a device directory with locks and suspensions',
    text: `"username","email","firstname","lastname","account_locked","suspended","mfa_configured","recovery_email","manager"
"ada.byron","${A}","Ada","Byron","false","false","true","ada@home.example.net","${M}"
"ben.kross","${B}","Ben","Kross","false","true","true","","${M}"
"carla.diaz","${C}","Carla","Diaz","false","false","false","","${M}"
"svc-backup","svc-backup@example.org","","","false","false","false","",""`,
    ready: [A, C],
    waits: [B, 'svc-backup@example.org', M],
  },
  {
    what: 'users of a workspace printed by a tool for administrators',
    text: `primaryEmail,name.fullName,suspended,archived,isAdmin,orgUnitPath,recoveryEmail,lastLoginTime
${A},Ada Byron,False,False,False,/Staff/Genomics,ada@home.example.net,2026-11-20T08:00:00.000Z
${B},Ben Kross,True,False,False,/Staff/Genomics,,2024-11-20T08:00:00.000Z
${C},Carla Diaz,False,False,True,/Staff/Genomics,,2026-11-20T08:00:00.000Z
${D},Dmitri Volkov,False,True,False,/Former,,1970-01-01T00:00:00.000Z`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'users of a directory printed as a table with rules of hyphens',
    text: `DisplayName    GivenName    JobTitle      Mail                      UserPrincipalName
-------------  -----------  ------------  ------------------------  --------------------------------
Ada Byron      Ada          Postdoc       ${A}     abyron@example.onmicrosoft.com
Carla Diaz     Carla        PhD student   ${C}    cdiaz@example.onmicrosoft.com`,
    ready: [A, C],
    waits: ['abyron@example.onmicrosoft.com'],
  },
  {
    what: 'audit log of a directory with actor and target',
    text: `Date (UTC),Service,Category,Activity,Result,Initiated By (User),Target UPN
2026-11-20T08:00:00Z,Core Directory,GroupManagement,Add member to group,success,${M},${A}
2026-11-20T08:01:00Z,Core Directory,GroupManagement,Remove member from group,success,${M},${B}
2026-11-20T08:02:00Z,Core Directory,GroupManagement,Add member to group,success,${M},${C}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'users of an identity store as JSON',
    text: `{
    "Users": [
        {
            "UserName": "abyron",
            "UserId": "9067642ac7-1a2b",
            "Name": { "FamilyName": "Byron", "GivenName": "Ada" },
            "Emails": [ { "Value": "${A}", "Type": "work", "Primary": true } ],
            "IdentityStoreId": "d-9067642ac7"
        },
        {
            "UserName": "cdiaz",
            "UserId": "9067642ac7-3c4d",
            "Name": { "FamilyName": "Diaz", "GivenName": "Carla" },
            "Emails": [ { "Value": "${C}", "Type": "work", "Primary": true }, { "Value": "carla@home.example.net", "Type": "home", "Primary": false } ],
            "IdentityStoreId": "d-9067642ac7"
        }
    ]
}`,
    ready: [A, C],
    waits: ['carla@home.example.net'],
  },
  {
    what: 'roles of a cloud subscription as lines',
    text: `RoleAssignmentName : 11111111-2222-3333-4444-555555555555
DisplayName        : Ada Byron
SignInName         : ${A}
RoleDefinitionName : Reader
ObjectType         : User

RoleAssignmentName : 11111111-2222-3333-4444-666666666666
DisplayName        : seq-core
SignInName         : seq-core@example.org
RoleDefinitionName : Contributor
ObjectType         : Group

RoleAssignmentName : 11111111-2222-3333-4444-777777777777
DisplayName        : runner
SignInName         : runner@example.org
RoleDefinitionName : Contributor
ObjectType         : ServicePrincipal`,
    ready: [A],
    waits: ['seq-core@example.org', 'runner@example.org'],
  },
  {
    what: 'users of a ticket system with a manager and a flag',
    text: `"user_name","first_name","last_name","email","active","manager.email","vip","locked_out"
"abyron","Ada","Byron","${A}","true","${M}","false","false"
"bkross","Ben","Kross","${B}","false","${M}","false","true"
"cdiaz","Carla","Diaz","${C}","true","${M}","false","false"`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a page of members of an identity provider, copied',
    text: `Person & username
Primary email
Status
Ada Byron
abyron
${A}
Active
Ben Kross
bkross
${B}
Deprovisioned
Carla Diaz
cdiaz
${C}
Active`,
    ready: [A, C],
    waits: [B],
    either: [],
  },
  {
    what: 'LDIF of a group with members by their names in the directory',
    text: `dn: cn=basespace,ou=groups,dc=example,dc=org
objectClass: groupOfNames
cn: basespace
owner: uid=mchief,ou=people,dc=example,dc=org
member: uid=abyron,ou=people,dc=example,dc=org

dn: uid=abyron,ou=people,dc=example,dc=org
uid: abyron
mail: ${A}
employeeType: staff

dn: uid=bkross,ou=inactive,dc=example,dc=org
uid: bkross
mail: ${B}
employeeType: former`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'SCIM group and users in JSON lines',
    text: `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"${A}","active":true,"emails":[{"value":"${A}","type":"work","primary":true}]}
{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"${B}","active":false,"emails":[{"value":"${B}","type":"work","primary":true}]}
{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"seq","members":[{"value":"u-1","display":"${A}"}]}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'SAML assertion of one person',
    text: `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0">
  <saml:Issuer>https://idp.example.org/idp/shibboleth</saml:Issuer>
  <saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">${A}</saml:NameID></saml:Subject>
  <saml:AttributeStatement>
    <saml:Attribute Name="urn:oid:2.5.4.42" FriendlyName="givenName"><saml:AttributeValue>Ada</saml:AttributeValue></saml:Attribute>
    <saml:Attribute Name="urn:oid:0.9.2342.19200300.100.1.3" FriendlyName="mail"><saml:AttributeValue>${A}</saml:AttributeValue></saml:Attribute>
  </saml:AttributeStatement>
</saml:Assertion>`,
    ready: [A],
  },
  {
    what: 'metadata of a federation with contacts',
    text: `<EntityDescriptor entityID="https://idp.example.org/idp">
  <ContactPerson contactType="technical"><GivenName>Maud</GivenName><EmailAddress>mailto:${M}</EmailAddress></ContactPerson>
  <ContactPerson contactType="support"><EmailAddress>mailto:support@example.org</EmailAddress></ContactPerson>
</EntityDescriptor>`,
    ready: [],
    waits: [M, 'support@example.org'],
  },
  {
    what: 'addresses of a phone with three marks between several',
    text: `First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value
Ada,Byron,Example,* Work,${A} ::: ada@home.example.net,+41 44 000 00 00
Carla,Diaz,Example,* Work,${C},`,
    ready: [A, C],
    waits: ['ada@home.example.net'],
  },
  {
    what: 'card of a phone with groups of items and labels',
    text: `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 17.0//EN
N:Byron;Ada;;;
FN:Ada Byron
item1.EMAIL;type=INTERNET;type=pref:${A}
item1.X-ABLabel:_$!<Work>!$_
item2.EMAIL;type=INTERNET:ada@home.example.net
item2.X-ABLabel:private
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Diaz;Carla;;;
FN:Carla Diaz
EMAIL;type=INTERNET;type=WORK:${C}
X-ABRELATEDNAMES;type=pref:Maud Chief
END:VCARD`,
    ready: [A, C],
    waits: ['ada@home.example.net'],
  },
  {
    what: 'aliases of a mail program for terminals',
    text: `alias ada Ada Byron <${A}>
alias carla "Diaz, Carla" <${C}>
alias seqteam ada, carla
# alias ben Ben Kross <${B}>`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'users of a cluster with their sponsor',
    text: `User       Full name      Mail                       Sponsor                  Expires
abyron     Ada Byron      ${A}      ${M}   2099-12-31
bkross     Ben Kross      ${B}      ${M}   2025-01-31
cdiaz      Carla Diaz     ${C}     ${M}   2099-12-31`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a recertification with an owner and an answer of the reviewer',
    text: `Entitlement|Account|Identity|Email|Reviewer|Decision|Comments
BaseSpace_User|abyron|Ada Byron|${A}|${M}|Maintain|
BaseSpace_User|bkross|Ben Kross|${B}|${M}|Revoke|moved
BaseSpace_User|cdiaz|Carla Diaz|${C}|${M}|Maintain|ok`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'onboarding sheet with first day to come and equipment',
    text: `Employee\tWork email\tPersonal email\tStart date\tHiring manager\tLaptop
Ada Byron\t${A}\tada@home.example.net\t2026-12-01\tMaud Chief\tordered
Carla Diaz\t${C}\tcd@home.example.net\t2026-12-15\tMaud Chief\tdelivered`,
    ready: [A, C],
    waits: ['ada@home.example.net', 'cd@home.example.net'],
  },
  {
    what: 'who has which licence of a suite of programs, with blanks for none',
    text: `User principal name,Display name,Licenses,Block credential,When deleted,Usage location
${A},Ada Byron,Office 365 E3+Visio,False,,CH
${B},Ben Kross,Unlicensed,True,,CH
${C},Carla Diaz,Office 365 E3,False,,CH
${E},Emi Sato,Office 365 E3,False,2026-10-01 08:00,CH`,
    ready: [A, C],
    waits: [B, E],
  },
];
