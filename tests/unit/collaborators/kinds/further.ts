import { A, B, C, D, E, type Kind, M } from './kind';

/** Registers, remarks and letters, among them words that say nothing against anybody. */
export const further: Kind[] = [
  {
    what: 'members of a Google group with roles and a state',
    text: `Members for group seq-users
Email address,Nickname,Group status,Email status,Email preference,Posting permissions,Join year
${A},Ada,member,,email,allowed,2024
${B},Ben,banned,,email,allowed,2023
${C},Carla,member,bouncing,email,allowed,2022
${E},Emi,owner,,email,allowed,2022`,
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'an export of a time sheet with a total per person',
    text: `Employee;E-Mail;Oct;Nov;Total
Ada Byron;${A};160;152;312
Ben Kross;${B};80;0;80
Carla Diaz;${C};160;160;320
;;400;312;712`,
    ready: [A, B, C],
  },
  {
    what: 'a guest list of an event with companions',
    text: `Guest,Guest e-mail,Companion,Companion e-mail,Reply
Ada Byron,${A},Tim Byron,tim@home.example.net,attending
Ben Kross,${B},,,regrets
Carla Diaz,${C},,,attending`,
    ready: [A, C],
    waits: [B],
    either: ['tim@home.example.net'],
  },
  {
    what: 'reviewers of papers with conflicts',
    text: `Paper,Author e-mail,Reviewer e-mail,Decision
12,${A},${M},accept
13,${B},${M},reject
14,${C},${D},accept`,
    ready: [A, C],
    waits: [B, M, D],
  },
  {
    what: 'Portuguese form with an answer',
    text: `Carimbo de data/hora;E-mail;Precisa de acesso ao BaseSpace?;Nome do orientador
02/11/2026;${A};Sim;Maud Chief
02/11/2026;${B};Não;Maud Chief
03/11/2026;${C};Sim, por favor;Maud Chief`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Italian register with a date of leaving',
    text: `Cognome;Nome;Email istituzionale;Email personale;Data cessazione
Byron;Ada;${A};ada@home.example.net;
Kross;Ben;${B};;30/06/2024
Diaz;Carla;${C};;`,
    ready: [A, C],
    waits: [B, 'ada@home.example.net'],
  },
  {
    what: 'Danish register with a state',
    text: `Navn;E-mail;Status;Leders e-mail
Ada Byron;${A};Aktiv;${M}
Ben Kross;${B};Fratrådt;${M}
Carla Diaz;${C};Orlov;${M}`,
    ready: [A],
    waits: [B, C, M],
  },
  {
    what: 'Thai and Vietnamese headings',
    text: `ชื่อ,อีเมล,สถานะ
เอดา,${A},ทำงานอยู่
เบน,${B},ลาออก
คาร์ลา,${C},ทำงานอยู่`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Get-ADUser as a table with an expiry',
    text: `Name       Mail                     AccountExpirationDate   LockedOut
----       ----                     ---------------------   ---------
Ada Byron  ${A}                                False
Ben Kross  ${B}    12/31/2023 12:00:00 AM  False
Carla Diaz ${C}                               True`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'Okta system log of people',
    text: `timestamp,event_type,actor,target
2026-11-01T08:00:00Z,user.lifecycle.activate,${M},${A}
2026-11-02T08:00:00Z,user.lifecycle.deactivate,${M},${B}
2026-11-03T08:00:00Z,user.lifecycle.activate,${M},${C}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Azure DevOps users with licences',
    text: `Name,Email,Access Level,Last Access,License Status
Ada Byron,${A},Basic,2026-11-20,Active
Ben Kross,${B},Basic,Never,Expired
Carla Diaz,${C},Stakeholder,2026-11-19,Active`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'Docker compose with labels of an owner and a JSON of users',
    text: `{"owner":"${M}","readers":["${A}","${C}"],"blockedReaders":["${B}"]}`,
    ready: [A, C],
    either: [M],
    waits: [B],
  },
  {
    what: 'nested YAML of teams with leads and guests',
    text: `teams:
  rna:
    lead: ${M}
    people: [${A}, ${C}]
  dna:
    lead: ${D}
    people: [${E}]
disabled: [${B}]`,
    ready: [A, C, E],
    either: [M, D],
    waits: [B],
  },
  {
    what: 'a mailbox of replies to a question',
    text: `From: Ada Byron <${A}>
Subject: Re: BaseSpace?
Yes please!

From: Ben Kross <${B}>
Subject: Re: BaseSpace?
No thanks, I don't need it.

From: Carla Diaz <${C}>
Subject: Re: BaseSpace?
Yes`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table of a page with an edit link per row',
    text: `Name	Email	
Ada Byron	${A}	Edit Delete
Carla Diaz	${C}	Edit Delete
Showing 1 to 2 of 2 entries`,
    ready: [A, C],
  },
  {
    what: 'a page of users with buttons to remove',
    text: `Ada Byron
${A}
Remove
Carla Diaz
${C}
Remove
Invite more people`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'people with a start in the future and an end in the past',
    text: `Name | Mail | From | To
Ada Byron | ${A} | 2024-01-01 | 2099-12-31
Ben Kross | ${B} | 2020-01-01 | 2023-12-31
Carla Diaz | ${C} | 2025-01-01 |`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a wish and a refusal in prose',
    text: `Ada would like an account: ${A}. Ben does not want one: ${B}. Carla asked for one, too: ${C}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'two that share an address and one that has none',
    text: `Ada & Carla: ${A}
Ben: no address, ask ${M}`,
    ready: [A],
    waits: [M],
  },
  {
    what: 'remarks in Japanese',
    text: `${A}（新規）
${B}（休職中）
${C}（継続）
${D}（3月まで）`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'remarks in Korean',
    text: `${A} (신규)
${B} (휴직 중)
${C} (계속)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'remarks in Russian',
    text: `${A} — новый аспирант
${B} — уволилась в мае
${C} — лаборант
${D} — пока не надо`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'remarks in Spanish and Portuguese',
    text: `${A} – doctoranda
${B} – ya no está
${C} – técnico
${D} – aguardando contrato`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a swap over two lines',
    text: `Out: ${B}
In: ${A}
Same as before: ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'people by order of a machine',
    text: `Slot 1 - ${A}
Slot 2 - ${B} (gave back slot)
Slot 3 - free
Slot 4 - ${C}`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'a bounce in a list that was pasted with its reasons',
    text: `${A} OK
${B} 550 5.1.1 user unknown
${C} OK
${D} mailbox full`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'a results list of address validation',
    text: `email,result,reason
${A},deliverable,accepted_email
${B},undeliverable,rejected_email
${C},deliverable,accepted_email
${D},risky,low_quality`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'a German list of key holders',
    text: `Schlüssel 12: Ada Byron, ${A}
Schlüssel 13: Ben Kross, ${B} (zurückgegeben)
Schlüssel 14: verloren (Carla Diaz, ${C})`,
    ready: [A],
    either: [B, C],
  },
  {
    what: 'a mail in Greek that takes somebody off',
    text: `Γεια σας,
παρακαλώ προσθέστε ${A} και ${C}.
Αφαιρέστε ${B}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail in Swedish that takes somebody off',
    text: `Hej,
lägg till ${A} och ${C}.
Ta bort ${B}, hon har slutat.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail in Czech that takes somebody off',
    text: `Dobrý den,
prosím přidejte ${A} a ${C}.
${B} už u nás nepracuje.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail in Hebrew that takes somebody off',
    text: `שלום,
נא להוסיף את ${A} ואת ${C}.
נא להסיר את ${B}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail in Arabic that takes somebody off',
    text: `مرحبا،
يرجى إضافة ${A} و ${C}.
يرجى حذف ${B}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'benign words around people',
    text: `The last day for changes is Friday. Add ${A} before you leave today.
${C} is back from holiday and needs access again.`,
    ready: [A],
    either: [C],
  },
  {
    what: 'benign columns',
    text: `Name,E-mail,Removed samples,Cancelled runs,Archived data (GB)
Ada Byron,${A},2,0,12
Carla Diaz,${C},0,3,0`,
    ready: [A, C],
  },
  {
    what: 'benign remarks of a table',
    text: `Name,E-mail,Remark
Ada Byron,${A},moved to room 12
Ben Kross,${B},uses old sequencer
Carla Diaz,${C},invoice later`,
    ready: [],
    either: [A, B, C],
  },
  {
    what: 'benign titles',
    text: `Former high-flyers: no. Just people of the closed-loop project:
${A}
${C}`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'a long list of names with titles and no remarks',
    text: `Prof. Dr. Ada Byron, M.Sc. <${A}>, Ben Kross (PhD) <${B}>, Dr. med. Carla Diaz <${C}>; "Volkov, Dmitri (IT)" <${D}>`,
    ready: [A, B, C, D],
  },
  {
    what: 'an order of seats by phone list',
    text: `Room 1.01 | Ada Byron | 12345 | ${A}
Room 1.02 | vacant | - | -
Room 1.03 | Carla Diaz | 12347 | ${C}`,
    ready: [A, C],
  },
  {
    what: 'a survey of a course with marks',
    text: `Student;E-mail;Mark;Passed
Ada Byron;${A};5.5;yes
Ben Kross;${B};3.0;no
Carla Diaz;${C};4.5;yes`,
    ready: [A, C],
    either: [B],
  },
];
