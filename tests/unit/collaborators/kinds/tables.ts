import { A, B, C, D, E, type Kind, M } from './kind';

/** Tables: sheets, exports, copies of pages. */
export const tables: Kind[] = [
  {
    what: 'sign-up sheet numbered with signatures',
    text: `Sign-up sheet – sequencing course, 12 March
No.  Name            E-mail                      Signature
1    Ada Byron       ${A}       A. Byron
2    Ben Kross       ${B}       BK
3    Carla Diaz      ${C}      ___________
4    ___________     ________________________    ___________`,
    ready: [A, B, C],
  },
  {
    what: 'RSVP column',
    text: `Name,E-mail,RSVP
Ada Byron,${A},Yes
Ben Kross,${B},No
Carla Diaz,${C},Maybe
Emi Sato,${E},Yes`,
    ready: [A, E],
    waits: [B],
    either: [C],
  },
  {
    what: 'table old new address',
    text: `Name;Alte E-Mail;Neue E-Mail
Ada Byron;ada@alt.example.org;${A}
Ben Kross;ben@alt.example.org;${B}`,
    ready: [A, B],
    waits: ['ada@alt.example.org', 'ben@alt.example.org'],
  },
  {
    what: 'two addresses in a cell',
    text: `Name\tEmail
Ada Byron\t${A} / ada@home.example.net
Ben Kross\t${B}
Carla Diaz\t${C}; carla@home.example.net`,
    ready: [B],
    either: [A, C, 'ada@home.example.net', 'carla@home.example.net'],
  },
  {
    what: 'parental leave and start states',
    text: `Name | E-mail | Remarks
--- | --- | ---
Ada Byron | ${A} | on leave until May
Ben Kross | ${B} | parental leave
Carla Diaz | ${C} | starts in March
Dmitri Volkov | ${D} | contract ended
Emi Sato | ${E} | prefers Tuesdays`,
    ready: [E],
    waits: [D],
    either: [A, B, C],
  },
  {
    what: 'access requests',
    text: `Request ID,Requested for,Requester email,Approver email,Status
REQ0010023,${A},${M},boss@example.org,Approved
REQ0010024,${B},${M},boss@example.org,Rejected
REQ0010025,${C},${M},boss@example.org,Approved`,
    ready: [A, C],
    waits: [B, M, 'boss@example.org'],
  },
  {
    what: 'checkmarks',
    text: `Name\tE-mail\tJoins
Ada Byron\t${A}\t✓
Ben Kross\t${B}\t✗
Carla Diaz\t${C}\t✓`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'GitLab members',
    text: `Account,Source,Access granted,Max role,Expiration,Last activity
"Ada Byron
@abyron
${A}",Direct member,2 months ago,Developer,,Nov 3
"Ben Kross
@bkross
${B}",Inherited,1 year ago,Maintainer,2026-12-31,Nov 2`,
    ready: [A, B],
  },
  {
    what: 'Jira assignee reporter',
    text: `Issue key,Summary,Assignee,Reporter,Watchers
LAB-1,Access for plate reader,${A},${M},${D}
LAB-2,Access,${B},${M},`,
    ready: [],
    waits: [M, D],
    either: [A, B],
  },
  {
    what: 'Okta csv',
    text: `"First Name","Last Name","Primary email","Secondary email","Status","Manager","Last login"
"Ada","Byron","${A}","ada@home.example.net","Active","${M}","2026-11-01T10:00:00Z"
"Ben","Kross","${B}","","Suspended","${M}",""
"Carla","Diaz","${C}","","Staged","${M}",""`,
    ready: [A],
    waits: ['ada@home.example.net', B, M],
    either: [C],
  },
  {
    what: 'Entra guests',
    text: `userPrincipalName,displayName,mail,userType,accountEnabled,creationType,externalUserState
ada.byron_example.org#EXT#@tenant.onmicrosoft.com,Ada Byron,${A},Guest,True,Invitation,Accepted
${B},Ben Kross,${B},Member,True,,
carla_example.edu#EXT#@tenant.onmicrosoft.com,Carla Diaz,${C},Guest,False,Invitation,PendingAcceptance`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'Google Workspace csv',
    text: `First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Recovery Email,Home Secondary Email,Status [READ ONLY],Last Sign In [READ ONLY]
Ada,Byron,${A},****,,/,,ada@home.example.net,,Active,2026/11/01 10:00:00
Ben,Kross,${B},****,,/,,,,Suspended,Never logged in`,
    ready: [A],
    waits: [B, 'ada@home.example.net'],
  },
  {
    what: 'Moodle',
    text: `First name,Surname,ID number,Institution,Department,Email address,Last downloaded from this course
Ada,Byron,17001,,,${A},1700000000
Ben,Kross,17002,,,${B},1700000000`,
    ready: [A, B],
  },
  {
    what: 'Canvas with test student',
    text: `Student,ID,SIS User ID,SIS Login ID,Section
    Points Possible,,,,
"Byron, Ada",1201,900012,${A},Sec 1
"Kross, Ben",1202,900013,${B},Sec 1
"Student, Test",1203,,0f3c9a1be2d4ff00,Sec 1`,
    ready: [A, B],
  },
  {
    what: 'Slack member export',
    text: `username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp
ada,${A},Member,1,0,0,U01ABC,Ada Byron,ada,
ben,${B},Deactivated,0,0,0,U02ABC,Ben Kross,ben,
helperbot,helper@example.org,Bot,0,0,0,U03ABC,Helper,helper,`,
    ready: [A],
    waits: [B, 'helper@example.org'],
  },
  {
    what: 'many status columns',
    text: `email,email_verified,mfa_enabled,account_status,newsletter,deleted
${A},true,false,enabled,no,false
${B},true,true,enabled,no,true
${C},true,false,locked,no,false
${E},false,false,enabled,yes,false`,
    ready: [A, E],
    waits: [B],
    either: [C],
  },
  {
    what: 'Polish headings with state',
    text: `Lp.;Imię i nazwisko;Adres e-mail;Opiekun (e-mail);Status
1;Ada Byron;${A};${M};aktywny
2;Ben Kross;${B};${M};zrezygnował
3;Carla Diaz;${C};${M};aktywny`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Turkish headings',
    text: `Ad Soyad;E-posta;Danışman e-posta;Durum
Ada Byron;${A};${M};Aktif
Ben Kross;${B};${M};Pasif`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Czech',
    text: `Jméno;Příjmení;E-mail;E-mail vedoucího;Stav
Ada;Byron;${A};${M};aktivní
Ben;Kross;${B};${M};ukončen`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Korean',
    text: `이름,이메일,담당자 이메일,상태
김하나,${A},${M},재직
이두리,${B},${M},퇴사`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Russian',
    text: `ФИО\tЭл. почта\tРуководитель (почта)\tСтатус
Ада Байрон\t${A}\t${M}\tактивен
Бен Кросс\t${B}\t${M}\tуволен`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Swedish, Danish, Finnish',
    text: `Namn;E-post;Chefens e-post
Ada;${A};${M}

Navn;E-mail;Leders e-mail
Ben;${B};${M}

Nimi;Sähköposti;Esimiehen sähköposti
Carla;${C};${M}`,
    ready: [A, B, C],
    waits: [M],
  },
  {
    what: 'Arabic headings',
    text: `الاسم,البريد الإلكتروني,بريد المشرف,الحالة
Ada,${A},${M},نشط
Ben,${B},${M},غير نشط`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'doodle poll',
    text: `Poll "Course"\thttps://doodle.example.com/poll/abc
\tNov 3\tNov 4
Ada Byron <${A}>\tOK\t
Ben Kross <${B}>\t\tOK
Count\t1\t1`,
    ready: [A, B],
  },
  {
    what: 'timesheet rows with hours',
    text: `Mitarbeiter;E-Mail;Std.;Austrittsdatum
Ada Byron;${A};38,5;
Ben Kross;${B};40;31.08.2024
Carla Diaz;${C};20;`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'expiring date in future',
    text: `Name,Email,Start date,End date
Ada Byron,${A},2024-01-01,2031-12-31
Ben Kross,${B},2020-01-01,2022-06-30
Carla Diaz,${C},2025-01-01,`,
    ready: [C],
    waits: [B],
    either: [A],
  },
  {
    what: 'Outlook contacts csv',
    text: `"First Name","Last Name","Company","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Assistant's Name","Manager's Name","Business Phone"
"Ada","Byron","Lab","${A}","SMTP","Ada Byron (${A})","ada@home.example.net","","Maud Chief","+41 44 000 00 00"
"Ben","Kross","Lab","${B}","SMTP","Ben Kross (${B})","","","",""`,
    ready: [A, B],
    waits: ['ada@home.example.net'],
  },
  {
    what: 'AD Get-ADUser csv',
    text: `"DistinguishedName","Enabled","GivenName","mail","Name","ObjectClass","SamAccountName","SID","Surname"
"CN=Ada Byron,OU=Lab,DC=example,DC=org","True","Ada","${A}","Ada Byron","user","abyron","S-1-5-21-1","Byron"
"CN=Ben Kross,OU=Disabled Users,DC=example,DC=org","False","Ben","${B}","Ben Kross","user","bkross","S-1-5-21-2","Kross"`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'wiki table mediawiki',
    text: `{| class="wikitable"
! Name !! E-Mail !! Supervisor
|-
| Ada Byron || ${A} || ${M}
|-
| Ben Kross || ${B} || ${M}
|}`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'Confluence/Jira wiki table',
    text: `||Name||E-Mail||Manager||
|Ada Byron|${A}|${M}|
|-Ben Kross-|-${B}-|${M}|`,
    ready: [A],
    waits: [M, B],
  },
  {
    what: 'AsciiDoc table',
    text: `[cols="1,1,1",options="header"]
|===
|Name |Mail |Contact person
|Ada Byron |${A} |${M}
|Ben Kross |${B} |${M}
|===`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'reStructuredText grid',
    text: `+-----------+-----------------------+
| Name      | Mail                  |
+===========+=======================+
| Ada Byron | ${A} |
+-----------+-----------------------+
| Ben Kross | ${B} |
+-----------+-----------------------+`,
    ready: [A, B],
  },
  {
    what: 'x columns per course',
    text: `Name;Mail;Kurs A;Kurs B
Ada Byron;${A};x;
Ben Kross;${B};;x
Carla Diaz;${C};x;x`,
    ready: [C],
    either: [A, B],
  },
  {
    what: 'access column in German',
    text: `Name;Mail;Zugang nötig
Ada Byron;${A};ja
Ben Kross;${B};nein
Carla Diaz;${C};ja`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'needs access question from forms',
    text: `Timestamp,Email address,Do you need access to BaseSpace?,Your PI's e-mail
11/3/2026 10:04:11,${A},Yes,${M}
11/3/2026 11:04:11,${B},"No, I already have it",${M}
11/3/2026 12:04:11,${C},Yes,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'forms: consent and who told you',
    text: `Horodateur,Adresse e-mail,Nom,Avez-vous déjà un compte ?,Adresse du compte,Encadrant (e-mail)
03/11/2026 10:04:11,${A},Ada Byron,Non,,${M}
03/11/2026 10:14:11,${B},Ben Kross,Oui,ben@home.example.net,${M}`,
    ready: [A],
    waits: [M],
    either: [B, 'ben@home.example.net'],
  },
  {
    what: 'user ids list w/ heading in Italian',
    text: `Nome utente
abyron
bkross
cdiaz`,
    ready: ['abyron', 'bkross', 'cdiaz'],
  },
  {
    what: 'id and name columns, fixed width',
    text: `USERID    NAME              LAST LOGON
ABYRON1   Byron, Ada        2026-11-01
BKROSS2   Kross, Ben        NEVER`,
    ready: ['abyron1', 'bkross2'],
  },
  {
    what: 'Hebrew',
    text: `שם\tדוא"ל\tמנהל
Ada\t${A}\t${M}
Ben\t${B}\t${M}`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'Greek/Hungarian',
    text: `Όνομα;Ηλεκτρονικό ταχυδρομείο;Κατάσταση
Ada;${A};Ενεργός
Ben;${B};Ανενεργός

Név;E-mail cím;Állapot
Carla;${C};aktív
Dmitri;${D};kilépett`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'seat plan transposed table',
    text: `Name\tAda Byron\tBen Kross\tCarla Diaz
E-mail\t${A}\t${B}\t${C}
Room\t1\t2\t3`,
    ready: [A, B, C],
  },
  {
    what: 'yes no without heading',
    text: `${A}\tyes
${B}\tno
${C}\tyes`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'newsletter export',
    text: `Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CLEAN_TIME,UNSUB_TIME,STATUS
${A},Ada,Byron,3,2024-01-01,,,subscribed
${B},Ben,Kross,2,2024-01-01,,2025-03-01,unsubscribed
${C},Carla,Diaz,2,2024-01-01,2025-01-01,,cleaned`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'Swiss phone list with departments',
    text: `Name                 Abteilung      Telefon          E-Mail
Byron, Ada           Onkologie      044 123 45 67    ${A}
Kross, Ben           Pathologie     044 123 45 68    ${B}
Diaz, Carla          Genetik        044 123 45 69    ${C}`,
    ready: [A, B, C],
  },
  {
    what: 'cohort table with grades',
    text: `Student\tE-mail\tGrade\tPassed\tAttempts
Ada Byron\t${A}\t5.5\tyes\t1
Ben Kross\t${B}\t3.0\tno\t2
Carla Diaz\t${C}\t4.5\tyes\t1`,
    ready: [A, B, C],
  },
  {
    what: 'safety training columns',
    text: `Name,Email,Safety training,Badge,Key,Vaccinated
Ada Byron,${A},yes,yes,no,no
Ben Kross,${B},no,yes,no,yes`,
    ready: [A, B],
  },
  {
    what: 'first-time user? column',
    text: `Name,Email,First-time user?,Has laptop?,Dietary
Ada Byron,${A},No,Yes,vegetarian
Ben Kross,${B},Yes,No,none`,
    ready: [A, B],
  },
  {
    what: 'MS Teams attendance report',
    text: `1. Summary
Meeting title\tPlate reading
Attended participants\t3
Start time\t11/3/26, 10:00:01 AM
End time\t11/3/26, 11:02:10 AM
Meeting duration\t1h 2m 9s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Ada Byron\t11/3/26, 10:00:10 AM\t11/3/26, 11:02:01 AM\t1h 1m 51s\t${A}\t${A}\tOrganizer
Ben Kross\t11/3/26, 10:02:10 AM\t11/3/26, 11:01:01 AM\t58m 51s\t${B}\t${B}\tPresenter
Carla Diaz (External)\t11/3/26, 10:02:10 AM\t11/3/26, 10:31:01 AM\t28m 51s\t${C}\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Ada Byron\t11/3/26, 10:00:10 AM\t11/3/26, 11:02:01 AM\t1h 1m 51s\t${A}\tOrganizer`,
    ready: [A, B, C],
  },
  {
    what: 'Eventbrite orders',
    text: `Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Order Type,Total Paid,Attendee Status,Buyer Email
1001,2026-10-01,Ada,Byron,${A},1,Standard,Free,0.00,Attending,${M}
1002,2026-10-02,Ben,Kross,${B},1,Standard,Free,0.00,Not Attending,${M}
1003,2026-10-03,Carla,Diaz,${C},1,Standard,Free,0.00,Checked In,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Indico registrations',
    text: `ID,Name,Email Address,Affiliation,Registration date,State,Paid
1,Ada Byron,${A},Lab,01/10/2026,Completed,Yes
2,Ben Kross,${B},Lab,02/10/2026,Withdrawn,No
3,Carla Diaz,${C},Lab,03/10/2026,Rejected,No
4,Emi Sato,${E},Lab,03/10/2026,Completed,No`,
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'SurveyMonkey/LimeSurvey',
    text: `"Response ID","Date submitted","Last page","Start language","Your e-mail address","Would you like an account?","Name of your supervisor","Supervisor's e-mail"
"1","2026-10-01 10:00:00","3","en","${A}","Yes","Maud Chief","${M}"
"2","2026-10-01 11:00:00","3","en","${B}","No","Maud Chief","${M}"`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Workday workers',
    text: `Worker\tEmployee ID\tEmail - Work\tManager\tManager Email\tHire Date\tTermination Date\tWorker Status
Ada Byron\t10012\t${A}\tMaud Chief\t${M}\t2022-04-01\t\tActive
Ben Kross\t10013\t${B}\tMaud Chief\t${M}\t2019-04-01\t2023-12-31\tTerminated
Carla Diaz\t10014\t${C}\tMaud Chief\t${M}\t2021-04-01\t\tOn Leave`,
    ready: [A],
    waits: [B, M],
    either: [C],
  },
  {
    what: 'BambooHR in French',
    text: `Matricule;Nom;Prénom;Adresse e-mail professionnelle;Adresse e-mail personnelle;N+1;Date d'entrée;Date de sortie
001;Byron;Ada;${A};ada@home.example.net;Maud Chief;01/04/2022;
002;Kross;Ben;${B};ben@home.example.net;Maud Chief;01/04/2019;31/12/2023`,
    ready: [A],
    waits: [B, 'ada@home.example.net'],
  },
  {
    what: 'PowerShell CSV with type line',
    text: `#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser
"Name","EmailAddress","Enabled","LastLogonDate","PasswordExpired"
"Ada Byron","${A}","True","11/1/2026 10:00:00 AM","True"
"Ben Kross","${B}","False","",""`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'Google group members csv',
    text: `Members for group lab@example.org
Email address,Nickname,Group status,Email status,Email preference,Posting permissions,Join year,Join month,Join day
${A},Ada,member,bouncing,email,allowed,2024,5,1
${B},Ben,owner,,email,allowed,2024,5,1
${C},Carla,pending,,email,allowed,2024,5,1
${D},,banned,,email,allowed,2024,5,1`,
    ready: [B],
    waits: [D],
    either: [A, C, 'lab@example.org'],
  },
  {
    what: 'Mailchimp segments',
    text: `Segment: lab people
${A}\tSubscribed
${B}\tUnsubscribed
${C}\tCleaned
${E}\tSubscribed`,
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'vietnamese, thai, indonesian tables',
    text: `Họ và tên;Email;Email người quản lý;Trạng thái
Ada;${A};${M};Đang hoạt động
Ben;${B};${M};Đã nghỉ việc

Nama;Surel;Surel atasan;Status
Carla;${C};${M};aktif
Dmitri;${D};${M};nonaktif`,
    ready: [A, C],
    waits: [M, B, D],
  },
  {
    what: 'Croatian, Slovak, Slovenian, Bulgarian',
    text: `Ime i prezime;E-pošta;E-pošta mentora;Status
Ada;${A};${M};aktivan
Ben;${B};${M};neaktivan

Име;Имейл;Имейл на ръководителя;Статус
Carla;${C};${M};активен
Dmitri;${D};${M};напуснал`,
    ready: [A, C],
    waits: [M, B, D],
  },
  {
    what: 'unknown language, same supervisor',
    text: `Ainm;Ríomhphost;Ríomhphost an mhaoirseora
Ada;${A};${M}
Ben;${B};${M}
Carla;${C};${M}`,
    ready: [A, B, C],
    waits: [M],
  },
  {
    what: 'status done column',
    text: `Name,Email,Invited,Accepted
Ada,${A},yes,yes
Ben,${B},yes,no
Carla,${C},no,no`,
    ready: [],
    either: [A, B, C],
  },
  {
    what: 'role column with former',
    text: `Email;Role
${A};member
${B};former member
${C};guest`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'valid until column',
    text: `Login;Mail;Gültig bis
abyron;${A};31.12.2031
bkross;${B};30.06.2021`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'two-column page paste',
    text: `Ada Byron                     Ben Kross
${A}         ${B}
Carla Diaz                    Emi Sato
${C}        ${E}`,
    ready: [A, B, C, E],
  },
];
