import { A, B, C, D, E, type Kind, M } from './kind';

/** Exports, consoles and forms once more. */
export const forms: Kind[] = [
  {
    what: 'Webex or Teams registrations with an approval',
    text: `First Name,Last Name,Email,Registration Status,Registered On
Ada,Byron,${A},Approved,2026-11-01
Ben,Kross,${B},Rejected,2026-11-01
Carla,Diaz,${C},Pending approval,2026-11-02
Emi,Sato,${E},Approved,2026-11-02`,
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'course enrolments with places and a rank',
    text: `Rang;Name;E-Mail;Platz
1;Ada Byron;${A};Kursplatz
2;Carla Diaz;${C};Kursplatz
3;Ben Kross;${B};Warteliste 1`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'orders with billing and shipping addresses',
    text: `Order;Billing e-mail;User e-mail;Product
1001;${M};${A};BaseSpace Professional
1002;${M};${C};BaseSpace Professional`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'licence assignments with a reclaimed one',
    text: `License Key,Assigned To,Status
AAAA-1111,${A},In use
BBBB-2222,${B},Reclaimed
CCCC-3333,${C},In use
DDDD-4444,,Available`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'access cards with a lost one and a returned one',
    text: `Card;Holder;E-mail;State
1;Ada Byron;${A};issued
2;Ben Kross;${B};returned
3;Carla Diaz;${C};issued`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'HR list in Dutch with dates of service',
    text: `Personeelsnr;Naam;E-mail;In dienst;Uit dienst;Leidinggevende
1;Ada Byron;${A};01-01-2020;;${M}
2;Ben Kross;${B};01-01-2018;31-12-2023;${M}
3;Carla Diaz;${C};01-01-2022;;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'HR list in Polish with dates of service',
    text: `Imię i nazwisko;Adres e-mail;Data zatrudnienia;Data zwolnienia;Przełożony
Ada Byron;${A};2020-01-01;;${M}
Ben Kross;${B};2018-01-01;2023-12-31;${M}`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'HR list in Czech with a flag',
    text: `Jméno;Příjmení;E-mail;Aktivní;Vedoucí e-mail
Ada;Byron;${A};ano;${M}
Ben;Kross;${B};ne;${M}
Carla;Diaz;${C};ano;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'HR list in Turkish with a state of work',
    text: `Ad Soyad;E-posta;Çalışma durumu;Yönetici e-posta
Ada Byron;${A};Çalışıyor;${M}
Ben Kross;${B};Ayrıldı;${M}
Carla Diaz;${C};Çalışıyor;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Korean register with a day of resignation',
    text: `성명,이메일,부서,퇴사일,관리자 이메일
김하나,${A},연구부,,${M}
이둘,${B},연구부,2024-03-01,${M}
박셋,${C},개발부,,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Chinese form with an answer and a referrer',
    text: `提交时间,您的邮箱,是否需要账号,推荐人邮箱
2026/11/2,${A},需要,${M}
2026/11/2,${B},不需要,${M}
2026/11/3,${C},需要,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Japanese form with an answer',
    text: `タイムスタンプ,メールアドレス,BaseSpaceの利用を希望しますか
2026/11/02,${A},はい
2026/11/02,${B},いいえ
2026/11/03,${C},希望する
2026/11/03,${D},希望しない`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'French form with an answer in a sentence',
    text: `Horodateur;Adresse e-mail;Souhaitez-vous un accès ?;Responsable
02/11/2026;${A};Oui, pour le projet RNA;${M}
02/11/2026;${B};Non merci;${M}
03/11/2026;${C};Oui;${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'German form with an answer in a sentence',
    text: `Zeitstempel;E-Mail;Brauchst du einen BaseSpace-Zugang?
02.11.2026;${A};Ja, bitte
02.11.2026;${B};Nein, danke
03.11.2026;${C};Ja, ab Januar
03.11.2026;${D};Habe schon einen`,
    ready: [A],
    waits: [B, D],
    either: [C],
  },
  {
    what: 'sheet of two groups side by side',
    text: `Staying\t\tLeaving
Ada Byron\t${A}\tBen Kross\t${B}
Carla Diaz\t${C}\tDmitri Volkov\t${D}`,
    ready: [],
    either: [A, C],
    waits: [B, D],
  },
  {
    what: 'columns of people to add and to remove',
    text: `Add\tRemove
${A}\t${B}
${C}\t${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'columns of people present and absent',
    text: `Present,Absent
${A},${B}
${C},`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'old and new members of a board',
    text: `Role,2025 (outgoing),2026 (incoming)
Chair,${B},${A}
Secretary,${D},${C}`,
    ready: [],
    either: [A, C],
    waits: [B, D],
  },
  {
    what: 'a form of a person as lines with empty ones',
    text: `Name: Ada Byron
Institution: Example University
E-mail: ${A}
Supervisor: Maud Chief
Supervisor's e-mail: ${M}
Emergency contact: ${D}
Account expires: 31.12.2099

Name: Ben Kross
Institution: Example University
E-mail: ${B}
Supervisor: Maud Chief
Supervisor's e-mail: ${M}
Emergency contact: ${D}
Account expires: 31.12.2023`,
    ready: [A],
    waits: [B, M, D],
  },
  {
    what: 'a ticket in German as lines',
    text: `Ticket: 4711
Melder: ${M}
Betroffene Person: ${A}
Bearbeiter: helpdesk@example.org
Betreff: Zugang BaseSpace`,
    ready: [A],
    waits: [M, 'helpdesk@example.org'],
  },
  {
    what: 'a ticket in French as lines',
    text: `Demandeur : ${M}
Bénéficiaire : ${A}
Approbateur : ${D}
Objet : accès BaseSpace`,
    ready: [A],
    waits: [M, D],
  },
  {
    what: 'a request in Japanese as lines',
    text: `申請者：山田 ${M}
利用者：佐藤 ${A}
承認者：鈴木 ${D}`,
    ready: [A],
    waits: [D],
    either: [M],
  },
  {
    what: 'a notification of a tool about somebody who asks for access',
    text: `Ada Byron (${A}) has requested access to the workgroup "Runs".
Approve or decline this request.
You receive this because you (${M}) own the workgroup.
Sent by notifications@app.example.com`,
    ready: [A],
    waits: ['notifications@app.example.com'],
    either: [M],
  },
  {
    what: 'a log of sign-ins with failures',
    text: `2026-11-20T08:00:01Z INFO login ok user=${A} ip=192.0.2.1
2026-11-20T08:05:01Z WARN login failed user=${B} reason=account_disabled
2026-11-20T08:09:01Z INFO login ok user=${C} ip=192.0.2.3`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'journal of provisioning in JSON lines',
    text: `{"time":"2026-11-01","action":"user.created","target":"${A}","actor":"${M}"}
{"time":"2026-11-02","action":"user.deleted","target":"${B}","actor":"${M}"}
{"time":"2026-11-03","action":"user.created","target":"${C}","actor":"${M}"}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'GraphQL answer of an organisation',
    text: `{"data":{"organization":{"membersWithRole":{"edges":[{"role":"MEMBER","node":{"login":"abyron","email":"${A}"}},{"role":"MEMBER","node":{"login":"cdiaz","email":"${C}"}}]},"pendingMembers":{"nodes":[{"login":"bkross","email":"${B}"}]}}}}`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'YAML of a rota with a pause',
    text: `rota:
  - who: ${A}
    active: true
  - who: ${B}
    active: false
  - who: ${C}
    active: true
escalation: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'an old style configuration of groups with plus and minus',
    text: `group seq {
  +${A}
  +${C}
  -${B}
}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a matrix of who reads what',
    text: `\tRNA\tDNA
${A}\tr\trw
${B}\t-\t-
${C}\trw\tr`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'an exported address book in German',
    text: `Vorname;Nachname;E-Mail-Adresse;E-Mail 2: Adresse;Firma;Kategorien;Notizen
Ada;Byron;${A};ada@home.example.net;Example AG;Labor;
Ben;Kross;${B};;Example AG;Ehemalige;
Carla;Diaz;${C};;Example AG;Labor;`,
    ready: [A, C],
    waits: [B],
  },
];
