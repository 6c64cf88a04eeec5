import { A, B, C, D, E, type Kind, M } from './kind';

/** Notices, letters and lists that people write by hand, in further languages and shapes. */
export const notices: Kind[] = [
  {
    what: 'Italian request with comings and goings',
    text: `Nuovi utenti: ${A}, ${C}
Utenti da rimuovere: ${B}
Referente: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Portuguese request in sentences',
    text: `Olá,
por favor adicionem a Ada (${A}) e a Carla (${C}).
O Ben (${B}) já não faz parte do grupo.
Obrigado`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Polish list with remarks',
    text: `${A} - doktorantka
${B} - odszedł w maju
${C} - stażystka
${D} - na razie nie`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'Czech sections',
    text: `Přidat:
${A}
${C}
Odebrat:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Turkish sections',
    text: `Eklenecekler:
${A}
${C}

Çıkarılacaklar:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'Russian request with a supervisor',
    text: `Прошу добавить: ${A}, ${C}.
Удалить: ${B}.
Научный руководитель: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Chinese notice of joiners and leavers',
    text: `新增人员：${A}、${C}
离职人员：${B}
负责人：${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Japanese notice of joiners and leavers',
    text: `追加：${A}、${C}
削除：${B}
指導教員：${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Korean notice of joiners and leavers',
    text: `추가: ${A}, ${C}
제외: ${B}
담당자: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Dutch remarks in brackets',
    text: `${A} (AIO)
${B} (weg sinds mei)
${C} (postdoc)
${D} (nog geen contract)`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'Swedish remarks',
    text: `Ada Byron ${A}
Ben Kross ${B} – slutade i maj
Carla Diaz ${C} – föräldraledig
Emi Sato ${E}`,
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'who replaces whom',
    text: `${A} takes over from ${B}.
${C} replaces ${D} from January.`,
    ready: [],
    either: [A, C],
    waits: [B, D],
  },
  {
    what: 'until when somebody may',
    text: `Visitors:
${A}, until end of 2099
${B}, until 31 March 2024
${C}, from 1 Feb 2024`,
    ready: [C],
    either: [A],
    waits: [B],
  },
  {
    what: 'a duty list with deputies',
    text: `Sequencer 1: Ada Byron <${A}> (deputy: Ben Kross <${B}>)
Sequencer 2: Carla Diaz <${C}> (deputy: Emi Sato <${E}>)`,
    ready: [A, C],
    either: [B, E],
  },
  {
    what: 'a question about who is meant',
    text: `Add ${A} and ${C}.
Not sure about ${B} - does he still work here?
${D}?`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'numbers for the priority and cancelled ones',
    text: `1. ${A}
2. ${B} CANCELLED
3. ${C}
4. ${D} *withdrawn*`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a chat that corrects itself',
    text: `[10:02] Maud Chief: please add ${B}
[10:03] Maud Chief: sorry, wrong one, I meant ${A}
[10:05] Maud Chief: and ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a typed correction with an arrow and a star',
    text: `add carla.dias@example.edu
*carla.diaz@example.edu
${A}`,
    ready: [A],
    either: ['carla.dias@example.edu', C],
  },
  {
    what: 'a French list with states in front',
    text: `[actif] Ada Byron ${A}
[parti] Ben Kross ${B}
[actif] Carla Diaz ${C}
[en congé] Emi Sato ${E}`,
    ready: [A, C],
    waits: [B, E],
  },
  {
    what: 'a letter of a PI that names a student and the secretary',
    text: `Dear core team,

my student Ada Byron (${A}) needs access to the run.
Please put my secretary in copy: ${D}.
The bill goes to finance-office@example.org.

Kind regards
Maud Chief
${M}`,
    ready: [A],
    waits: [D, 'finance-office@example.org', M],
  },
  {
    what: 'a German letter that takes somebody off',
    text: `Liebe Kolleginnen,
bitte ${A} und ${C} freischalten.
${B} ist seit Oktober nicht mehr bei uns und kann gelöscht werden.
Viele Grüße
Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Spanish invitation to a meeting',
    text: `De: Maud Chief <${M}>
Enviado el: lunes, 23 de noviembre de 2026 9:12
Para: Ada Byron <${A}>; Carla Diaz <${C}>
CC: ${D}
Asunto: Reunión BaseSpace`,
    ready: [A, C, D],
    either: [M],
  },
  {
    what: 'a reply in Chinese that declines',
    text: `发件人: Ben Kross <${B}>
收件人: Maud Chief <${M}>
主题: 已拒绝: 培训

我不能参加。`,
    ready: [],
    waits: [B],
    either: [M],
  },
  {
    what: 'a programme with speakers and times',
    text: `09:00 Welcome
09:10 Ada Byron (${A}): Libraries
09:40 CANCELLED – Ben Kross (${B}): Flow cells
10:10 Carla Diaz (${C}): Data`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list by the columns of a page, with a heading for each',
    text: `Staff                Mail                          Remark
Byron, Ada           ${A}         2nd floor
Kross, Ben           ${B}         left 03/26
Diaz, Carla          ${C}        guest until 12/2099`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'aliases and plus tags of one person',
    text: `Ada Byron: ${A} (also ada@home.example.net)
Ben Kross: ${B}, alias bk@example.org
Carla Diaz: ${C} aka carla@example.net`,
    ready: [A, B, C],
    either: ['ada@home.example.net'],
    waits: ['bk@example.org', 'carla@example.net'],
  },
  {
    what: 'whom not to mix up',
    text: `Ada Byron is ${A} (not ada.byrne@example.org!).
Carla: ${C}`,
    ready: [A, C],
    waits: ['ada.byrne@example.org'],
  },
  {
    what: 'an agenda with apologies in German',
    text: `Anwesend: ${A}, ${C}
Entschuldigt: ${B}
Unentschuldigt: ${D}
Protokoll: ${E}`,
    ready: [A, C],
    waits: [B, D],
    either: [E],
  },
  {
    what: 'a wiki page with struck names and an archive',
    text: `== Users ==
* ${A}
* ${C}

== Archive ==
* ${B}

== Contact ==
* ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a budget table with a payer',
    text: `Student,Student mail,Cost centre,Payer mail,OK?
Ada Byron,${A},4711,${M},ok
Ben Kross,${B},4712,${M},not ok
Carla Diaz,${C},4713,${M},ok`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'lines of a log of additions and removals',
    text: `2026-11-01 10:00 added ${A}
2026-11-02 10:00 removed ${B}
2026-11-03 10:00 added ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a log in which somebody comes back',
    text: `2026-11-01 removed ${A}
2026-11-02 added ${C}
2026-11-05 added ${A}`,
    ready: [C],
    either: [A],
  },
];
