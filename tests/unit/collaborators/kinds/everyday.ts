import { A, B, C, D, E, type Kind, M } from './kind';

/** What comes every day, in several languages. */
export const everyday: Kind[] = [
  {
    what: 'a SQL insert with a flag of deletion',
    text: `INSERT INTO users (id, name, email, deleted) VALUES (1,'Ada','${A}',0),(2,'Ben','${B}',1),(3,'Carla','${C}',0);`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'terraform list with comments',
    text: `variable "collaborators" {
  default = [
    "${A}",
    # "${B}", left
    "${C}",
  ]
}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'people of a lab page',
    text: `People

Principal investigator
Maud Chief
${M}

Postdocs
Ada Byron
${A}

Alumni
Ben Kross
${B}`,
    ready: [A],
    waits: [B],
    either: [M],
  },
  {
    what: 'Japanese table of members',
    text: `氏名,メールアドレス,状態,指導教員メール
山田,${A},在籍,${M}
佐藤,${B},卒業,${M}
鈴木,${C},在籍,${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'French table of staff',
    text: `Nom;Prénom;Adresse mail;Statut;Date de fin de contrat
Byron;Ada;${A};CDI;
Kross;Ben;${B};CDD;30/06/2025
Diaz;Carla;${C};CDD;31/12/2099`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Spanish minutes',
    text: `Asistentes: ${A}, ${C}
Ausentes: ${B}
Secretaria: ${M}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'Italian mail',
    text: `Ciao, per favore aggiungi ${A} e ${C}. ${B} ha finito il dottorato e non serve più.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Russian chat',
    text: `Ада: моя почта ${A}
Карла: ${C}
Бен: мне не надо (${B})`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Korean mail',
    text: `${A}, ${C} 님을 초대해 주세요. ${B} 님은 지난달 퇴사하셨습니다.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a German mail with an aside',
    text: `Moin,
bitte ${A} und ${C} einladen. Ben (${B}) hatte schon letztes Jahr einen Zugang.
Gruß`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'instrument log as CSV with operators',
    text: `Run,Instrument,Operator,Operator Email,QC
101,NextSeq,Ada Byron,${A},pass
102,NextSeq,Carla Diaz,${C},fail`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'a project list with PI and users',
    text: `Project\tPI\tUsers
P1\t${M}\t${A}, ${C}
P2\t${M}\t${E}`,
    ready: [A, C, E],
    waits: [M],
  },
  {
    what: 'an export of webinar registrations in two parts',
    text: `Registrants
First Name,Last Name,Email,Status
Ada,Byron,${A},Approved
Carla,Diaz,${C},Approved

Cancelled registrants
First Name,Last Name,Email,Status
Ben,Kross,${B},Cancelled`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a note of a secretary',
    text: `Neue Mitarbeitende ab Dezember:
Ada Byron, Büro 4.12, Tel. 100, ${A}
Carla Diaz, Büro 4.13, Tel. 101, ${C}
Austritte per Ende November:
Ben Kross, ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'HTML list with links',
    text: `<ul><li><a href="mailto:${A}">Ada Byron</a></li><li><a href="mailto:${C}">Carla Diaz</a></li><li><del>${B}</del></li></ul>`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'env file',
    text: `ALLOWED_USERS=${A},${C}
ADMIN_EMAIL=${M}
SMTP_FROM=noreply@example.org`,
    ready: [],
    either: [A, C, M],
    waits: ['noreply@example.org'],
  },
  {
    what: 'a poster author line',
    text: `Ada Byron1*, Carla Diaz2, Maud Chief1
1 Institute of Genomics, 2 Example College
*${A}`,
    ready: [A],
  },
  {
    what: 'a reminder with dates',
    text: `Reminder: accounts of the following users expire on 31 December 2099:
${A}
${C}`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'expired accounts in a notice',
    text: `The following accounts have expired:
${B}
${D}
The following accounts were renewed:
${A}
${C}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'GitLab members page copied',
    text: `Account	Source	Max role	Expiration	Activity
Ada Byron
@abyron
${A}	Direct member	Developer	No expiration	20 Nov, 2026
Carla Diaz
@cdiaz
${C}	Direct member	Reporter	No expiration	19 Nov, 2026`,
    ready: [A, C],
  },
  {
    what: 'an order form with ship-to and end user',
    text: `Bill to: ${M}
Ship to: stores@example.org
End user: ${A}`,
    ready: [A],
    waits: [M, 'stores@example.org'],
  },
  {
    what: 'attendance sheet in Polish',
    text: `Imię i nazwisko;E-mail;Obecność
Ada Byron;${A};obecna
Ben Kross;${B};nieobecny
Carla Diaz;${C};obecna`,
    ready: [A, C],
    waits: [B],
  },
];
