import type { Kind } from './kind';

/** Members, participants and staff as programs for people, talks and lists export them. */
export const peopleOfSystems: Kind[] = [
  {
    what: 'workers of an HR system with a supervisory organisation',
    text: `Worker	Employee ID	Email - Work	Email - Home	Manager	Manager Email	Worker Status	Termination Date
Ines Falk	100231	ines.falk@example.org	ines.f@example.net	Olga Renn	olga.renn@example.org	Active	
Tomas Birk	100244	tomas.birk@example.org		Olga Renn	olga.renn@example.org	Terminated	2026-03-31
Yara Neto	100260	yara.neto@example.org	y.neto@example.com	Olga Renn	olga.renn@example.org	On Leave	`,
    ready: ['ines.falk@example.org'],
    waits: ['tomas.birk@example.org'],
    either: ['yara.neto@example.org'],
  },
  {
    what: 'a SAP-like German personnel list with a superior by mail',
    text: `Pers.-Nr.;Nachname;Vorname;E-Mail dienstlich;Austrittsdatum;Vorgesetzter E-Mail;Kostenstelle
00012;Albers;Heike;heike.albers@example.org;31.12.9999;karl.dohm@example.org;4711
00013;Brandt;Uwe;uwe.brandt@example.org;30.06.2024;karl.dohm@example.org;4711
00014;Cordes;Nele;nele.cordes@example.org;;karl.dohm@example.org;4712`,
    ready: ['heike.albers@example.org', 'nele.cordes@example.org'],
    waits: ['uwe.brandt@example.org'],
  },
  {
    what: 'Teams members by PowerShell as a list',
    text: `UserId : 7d1f0d8e-1c4d-4f0e-9a4c-2f1d3a1b0a11
User   : rita.holm@example.org
Name   : Rita Holm
Role   : Owner

UserId : 0b3f3a5e-7c1f-4ff6-8f3b-6a2f3a1b0a12
User   : sven.dahl@example.org
Name   : Sven Dahl
Role   : Member

UserId : 9c7f3a5e-7c1f-4ff6-8f3b-6a2f3a1b0a13
User   : pia_lind_example.net#EXT#@example.onmicrosoft.com
Name   : Pia Lind (Guest)
Role   : Guest`,
    ready: ['rita.holm@example.org', 'sven.dahl@example.org'],
    either: ['pia_lind_example.net#ext#@example.onmicrosoft.com'],
  },
  {
    what: 'message trace of a mail system',
    text: `Received            Sender Address            Recipient Address          Subject                Status
--------            --------------            -----------------          -------                ------
11/20/2026 09:01:11 noreply@example.com       ada.kern@example.org       Your invitation        Delivered
11/20/2026 09:01:12 noreply@example.com       bo.lange@example.org       Your invitation        Failed
11/20/2026 09:01:14 noreply@example.com       cy.moll@example.org        Your invitation        Delivered`,
    ready: [],
    waits: ['bo.lange@example.org'],
    either: ['ada.kern@example.org', 'cy.moll@example.org'],
  },
  {
    what: 'Slack-like member list with a guest who expires',
    text: `username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp
lwagner,l.wagner@example.org,Member,1,1,1,U01AAA,Lena Wagner,lena,
mbot,,Bot,0,0,0,U01BBB,Meeting Bot,mbot,
nfox,n.fox@example.org,Deactivated,0,0,0,U01CCC,Noah Fox,noah,
orossi,o.rossi@example.edu,Multi-Channel Guest,1,0,0,U01DDD,Olga Rossi,olga,`,
    ready: ['l.wagner@example.org', 'o.rossi@example.edu'],
    waits: ['n.fox@example.org'],
  },
  {
    what: 'Zoom past meeting participants with original names',
    text: `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Anna Berg (anna),anna.berg@example.org,11/20/2026 09:00:01 AM,11/20/2026 10:00:01 AM,60,No,No
iPhone,,11/20/2026 09:02:01 AM,11/20/2026 09:12:01 AM,10,Yes,No
Room 4.12,room412@example.org,11/20/2026 09:02:01 AM,11/20/2026 10:00:01 AM,58,No,No
Bela Csok,bela.csok@example.net,11/20/2026 09:03:01 AM,11/20/2026 10:00:01 AM,57,Yes,No`,
    ready: ['anna.berg@example.org', 'bela.csok@example.net'],
    waits: ['room412@example.org'],
  },
  {
    what: 'Google Groups members with a posting permission',
    text: `Members for group seq-users@example.org
Email address,Nickname,Group status,Email status,Email preference,Posting permissions,Join year,Join month
amir.haddad@example.org,Amir,member,,email,allowed,2024,3
bea.lutz@example.org,,member,bouncing,email,allowed,2023,1
carl.zeh@example.org,,owner,,none,allowed,2022,7
dora.ebel@example.org,,banned,,email,not allowed,2022,8`,
    ready: ['amir.haddad@example.org', 'carl.zeh@example.org'],
    waits: ['bea.lutz@example.org', 'dora.ebel@example.org', 'seq-users@example.org'],
  },
  {
    what: 'Mailman list_members full',
    text: `Abel Tan <abel.tan@example.org>
Bente Moe <bente.moe@example.org> 
list-archive@example.org
Cem Ada <cem.ada@example.edu>`,
    ready: ['abel.tan@example.org', 'bente.moe@example.org', 'cem.ada@example.edu'],
    waits: ['list-archive@example.org'],
  },
  {
    what: 'Listserv REVIEW output',
    text: `* Sequencing users list
*
* Review= Owner    Subscription= By owner
* Owner= hana.kolar@example.org (Hana Kolar)
* Errors-To= postmaster@example.org
*
ivan.petrov@example.org              Ivan Petrov
jana.mala@example.org                Jana Mala
kurt.veit@example.org                Kurt Veit
*
* Total number of users subscribed to the list:     3
* Total number of local host users on the list:     0`,
    ready: ['ivan.petrov@example.org', 'jana.mala@example.org', 'kurt.veit@example.org'],
    waits: ['hana.kolar@example.org', 'postmaster@example.org'],
  },
  {
    what: 'Okta users report',
    text: `login,firstName,lastName,email,secondEmail,status,lastLogin,managerId
lars.odd@example.org,Lars,Odd,lars.odd@example.org,lars@example.net,ACTIVE,2026-11-01T10:00:00.000Z,mona.pihl@example.org
nils.qvist@example.org,Nils,Qvist,nils.qvist@example.org,,PASSWORD_EXPIRED,,mona.pihl@example.org
oda.rasch@example.org,Oda,Rasch,oda.rasch@example.org,,DEPROVISIONED,2025-01-01T10:00:00.000Z,mona.pihl@example.org`,
    ready: ['lars.odd@example.org'],
    waits: ['oda.rasch@example.org'],
    either: ['nils.qvist@example.org'],
  },
  {
    what: 'Entra sign-in users download with userType and accountEnabled',
    text: `"userPrincipalName","displayName","surname","mail","givenName","objectId","userType","jobTitle","department","accountEnabled","usageLocation","streetAddress","state","country","officeLocation","city","postalCode","telephoneNumber","mobilePhone","alternateEmailAddress"
"petra.saal@example.org","Petra Saal","Saal","petra.saal@example.org","Petra","1b7","Member","Postdoc","Genomics","True","DE","","","Germany","","Ulm","89069","","","petra@example.net"
"quirin.thal@example.org","Quirin Thal","Thal","quirin.thal@example.org","Quirin","1b8","Member","Student","Genomics","False","DE","","","Germany","","Ulm","89069","","",""
"rosa.ulm_example.edu#EXT#@example.onmicrosoft.com","Rosa Ulm","Ulm","rosa.ulm@example.edu","Rosa","1b9","Guest","","","True","","","","","","","","","",""`,
    ready: ['petra.saal@example.org', 'rosa.ulm@example.edu'],
    waits: ['quirin.thal@example.org'],
  },
  {
    what: 'Keycloak users by kcadm',
    text: `[ {
  "id" : "0a1",
  "createdTimestamp" : 1732000000000,
  "username" : "stella.vogt",
  "enabled" : true,
  "totp" : false,
  "emailVerified" : true,
  "firstName" : "Stella",
  "lastName" : "Vogt",
  "email" : "stella.vogt@example.org",
  "disableableCredentialTypes" : [ ],
  "requiredActions" : [ ],
  "access" : { "manageGroupMembership" : true, "view" : true }
}, {
  "id" : "0a2",
  "username" : "service-account-lims",
  "enabled" : true,
  "emailVerified" : false,
  "serviceAccountClientId" : "lims"
}, {
  "id" : "0a3",
  "username" : "tarek.wolf",
  "enabled" : false,
  "email" : "tarek.wolf@example.org"
} ]`,
    ready: ['stella.vogt@example.org'],
    waits: ['tarek.wolf@example.org'],
  },
  {
    what: 'Get-ADUser Format-List of several properties',
    text: `DistinguishedName : CN=Ulla Xander,OU=Users,DC=example,DC=org
Enabled           : True
GivenName         : Ulla
mail              : ulla.xander@example.org
Manager           : CN=Boss Person,OU=Users,DC=example,DC=org
Name              : Ulla Xander
SamAccountName    : uxander
Surname           : Xander
UserPrincipalName : ulla.xander@example.org

DistinguishedName : CN=Vera Young,OU=Former,DC=example,DC=org
Enabled           : False
GivenName         : Vera
mail              : vera.young@example.org
Manager           : 
Name              : Vera Young
SamAccountName    : vyoung
Surname           : Young
UserPrincipalName : vera.young@example.org`,
    ready: ['ulla.xander@example.org'],
    waits: ['vera.young@example.org'],
  },
];
