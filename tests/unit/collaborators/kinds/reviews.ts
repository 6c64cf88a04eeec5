import { A, B, C, D, E, type Kind, M } from './kind';

/** Tables and exports of further systems, with headings and states of their own. */
export const reviews: Kind[] = [
  {
    what: 'Zendesk or Freshdesk users with a tag of suspension',
    text: `id,name,email,role,tags,suspended,organization
1,Ada Byron,${A},end-user,"vip seq",false,Chief lab
2,Ben Kross,${B},end-user,,true,Chief lab
3,Maud Chief,${M},admin,,false,Chief lab`,
    ready: [A, M],
    waits: [B],
  },
  {
    what: 'Trello export of cards with members',
    text: `Card Name,Card Description,List Name,Members,Archived
Access Ada,${A},To do,mchief,false
Access Ben,${B},To do,mchief,true
Access Carla,${C},Doing,mchief,false`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'Monday board copied with a state per person',
    text: `Name\tEmail\tOnboarding\tNotes
Ada Byron\t${A}\tDone\t
Ben Kross\t${B}\tStuck\tvisa refused
Carla Diaz\t${C}\tWorking on it\t`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Office licences with a date of removal',
    text: `User principal name,Display name,Licenses,Deleted date,Sign-in status
${A},Ada Byron,Office 365 A3,,Allowed
${B},Ben Kross,Unlicensed,2026-03-01,Blocked
${C},Carla Diaz,Office 365 A3,,Allowed`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'students with a form of enrolment in German',
    text: `Matrikelnummer;Nachname;Vorname;E-Mail;Studienstatus;Erstbetreuer;Mail Erstbetreuer
21-111-222;Byron;Ada;${A};eingeschrieben;Chief;${M}
21-111-333;Kross;Ben;${B};exmatrikuliert;Chief;${M}
21-111-444;Diaz;Carla;${C};beurlaubt;Chief;${M}
21-111-555;Sato;Emi;${E};eingeschrieben;Chief;${M}`,
    ready: [A, E],
    waits: [B, C, M],
  },
  {
    what: 'doctoral students with a date of defence',
    text: `Name,Email,Start,Defended
Ada Byron,${A},2023-10-01,
Ben Kross,${B},2018-10-01,2023-02-01
Carla Diaz,${C},2024-10-01,`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'a staff list with a column of gone or here',
    text: `who;mail;here?
ada;${A};y
ben;${B};n
carla;${C};y`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'permission export with principal types',
    text: `Principal,PrincipalType,Email,Role
Ada Byron,User,${A},Reader
svc-seq,ServicePrincipal,svc-seq@example.org,Contributor
Seq Users,Group,seq.users@example.org,Reader
Carla Diaz,User,${C},Owner`,
    ready: [A, C],
    waits: ['svc-seq@example.org', 'seq.users@example.org'],
  },
  {
    what: 'sharing report of files with external links',
    text: `File,Owner,Shared with,Access,Expiration
run1.csv,${M},${A},View,
run1.csv,${M},${C},Edit,
run1.csv,${M},${B},View,2024-05-01`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'survey answers with a question about staying',
    text: `Timestamp,Username,Are you still a member of the group?,If not - who follows you?
2026-11-02,${A},Yes,
2026-11-02,${B},No,${D}
2026-11-03,${C},Yes,`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'survey answers in German with a wish to be deleted',
    text: `Zeitstempel;E-Mail;Konto löschen?
02.11.2026;${A};Nein
02.11.2026;${B};Ja
03.11.2026;${C};Nein`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'keep or delete by hand',
    text: `User\tMail\tKeep?\tDelete?
abyron\t${A}\tx\t
bkross\t${B}\t\tx
cdiaz\t${C}\tx\t`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'action to take in a review of access',
    text: `Account,E-mail,Last used,Action
abyron,${A},2026-11-20,keep
bkross,${B},2024-01-01,remove
cdiaz,${C},2026-11-21,keep
evolkov,${D},2026-01-01,ask owner`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'result of a review in French',
    text: `Compte;Courriel;Décision
abyron;${A};conserver
bkross;${B};supprimer
cdiaz;${C};conserver`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Moodle course completion with an enrolment method',
    text: `First name,Surname,Email address,Enrolment method,Enrolment status
Ada,Byron,${A},Manual,Active
Ben,Kross,${B},Manual,Not current
Carla,Diaz,${C},Self,Active`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Canvas people page copied',
    text: `Name\tLogin ID\tSIS ID\tSection\tRole\tLast Activity\tTotal Activity
Ada Byron\t${A}\t1001\tS1\tStudent\tNov 20\t10:00
Test Student\t\t\tS1\tStudent\t\t
Ben Kross\t${B}\t1002\tS1\tStudent\tinactive\t
Maud Chief\t${M}\t1\tS1\tTeacher\tNov 21\t99:00`,
    ready: [A],
    waits: [B],
    either: [M],
  },
  {
    what: 'rows of totals and of a footer',
    text: `Name,E-mail,Samples
Ada Byron,${A},10
Carla Diaz,${C},12
Total,2 people,22
Exported by ${M} on 2026-11-20`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a sheet with a note row above and a legend below',
    text: `Please fill in your address below (contact: ${M})

Name\tE-mail\tStatus
Ada Byron\t${A}\tA
Ben Kross\t${B}\tX
Carla Diaz\t${C}\tA

A = active, X = has left`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a YAML of Ansible with states',
    text: `- name: users
  hosts: all
  vars:
    accounts:
      - { name: abyron, email: ${A}, state: present }
      - { name: bkross, email: ${B}, state: absent }
      - { name: cdiaz, email: ${C}, state: present }`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Kubernetes config map of users',
    text: `apiVersion: v1
kind: ConfigMap
metadata:
  name: users
  annotations:
    contact: ${M}
data:
  readers: |
    ${A}
    ${C}`,
    ready: [],
    either: [A, C],
    waits: [M],
  },
  {
    what: 'JSON of a chat export with bots and deleted people',
    text: `[{"id":"U1","deleted":false,"is_bot":false,"profile":{"real_name":"Ada Byron","email":"${A}"}},
{"id":"U2","deleted":true,"is_bot":false,"profile":{"real_name":"Ben Kross","email":"${B}"}},
{"id":"U3","deleted":false,"is_bot":true,"profile":{"real_name":"Run Bot","email":"runs@example.org"}}]`,
    ready: [A],
    waits: [B, 'runs@example.org'],
  },
  {
    what: 'JSON of SCIM with active and emails',
    text: `{"Resources":[{"userName":"abyron","active":true,"emails":[{"value":"${A}","type":"work","primary":true},{"value":"ada@home.example.net","type":"home"}]},
{"userName":"bkross","active":false,"emails":[{"value":"${B}","type":"work","primary":true}]}]}`,
    ready: [A],
    waits: [B, 'ada@home.example.net'],
  },
  {
    what: 'JSON with people who have an end',
    text: `{"people":[{"mail":"${A}","validUntil":null},{"mail":"${B}","validUntil":"2024-12-31"},{"mail":"${C}","validUntil":"2099-12-31"}]}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'XML of SAML or of a federation',
    text: `<EntityDescriptor>
  <ContactPerson contactType="technical"><EmailAddress>mailto:${M}</EmailAddress></ContactPerson>
  <ContactPerson contactType="support"><EmailAddress>mailto:help@example.org</EmailAddress></ContactPerson>
</EntityDescriptor>`,
    ready: [],
    either: [M],
    waits: ['help@example.org'],
  },
  {
    what: 'GitHub CODEOWNERS and comments',
    text: `# Former: ${B}
*       ${A}
/docs/  ${C}`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'Makefile or shell of arrays',
    text: `USERS=(
  "${A}"
  "${C}"
  # "${B}"
)`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'a table with crossed cells in Markdown',
    text: `| Name | Mail |
|------|------|
| Ada | ${A} |
| ~~Ben~~ | ~~${B}~~ |
| Carla | **${C}** |`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table with crossed names only',
    text: `| Name | Mail |
|------|------|
| Ada | ${A} |
| ~~Ben~~ | ${B} |
| Carla | ${C} |`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Swedish register of staff',
    text: `Förnamn;Efternamn;E-postadress;Chef;Chefens e-post;Anställd till
Ada;Byron;${A};Maud Chief;${M};tillsvidare
Ben;Kross;${B};Maud Chief;${M};2024-08-31
Carla;Diaz;${C};Maud Chief;${M};tillsvidare`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Hungarian and Romanian registers',
    text: `Név;E-mail cím;Állapot;Témavezető e-mail
Byron Ada;${A};aktív;${M}
Kross Ben;${B};kilépett;${M}
Diaz Carla;${C};aktív;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Greek register',
    text: `Ονοματεπώνυμο;Ηλεκτρονικό ταχυδρομείο;Κατάσταση;Επιβλέπων (email)
Άντα;${A};ενεργός;${M}
Μπεν;${B};αποχώρησε;${M}`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'Ukrainian register',
    text: `ПІБ,Електронна пошта,Стан,Пошта керівника
Ада,${A},активний,${M}
Бен,${B},звільнений,${M}`,
    ready: [A],
    waits: [B, M],
  },
];
