import { A, B, C, D, E, type Kind, M } from './kind';

/** Wishes, remarks and instructions of people, with those who are only named. */
export const wishes: Kind[] = [
  {
    what: 'a note to several with wishes for each',
    text: `For BaseSpace:
@Ada ${A} -> full access
@Carla ${C} -> read only
@Ben ${B} -> revoke`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail that gives the right address in place of a wrong one',
    text: `I gave you the wrong address for Carla. It should be ${C}, not carla.dias@example.edu. Ada's (${A}) was correct.`,
    ready: [C],
    either: [A],
    waits: ['carla.dias@example.edu'],
  },
  {
    what: 'a German mail about a colleague who gets it only in the new year',
    text: `Hallo,
${A} und ${C} ab sofort, ${B} erst ab Januar 2099 bitte.
Danke!`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'a mail with an open question about one',
    text: `Please add ${A} and ${C}. I'm not sure about ${B} - let me check with him first.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail with a closing contact line in French',
    text: `Merci d'ajouter ${A} et ${C}.
En cas de problème, contactez le secrétariat : ${D}.`,
    ready: [A, C],
    waits: [D],
  },
  {
    what: 'a text that forwards what somebody else asked',
    text: `Maud (${M}) asked me to get accounts for ${A} and ${C}.`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a mail with two groups, one of which has to wait for a contract',
    text: `Ready to go:
${A}
${C}

Contract not signed yet:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Spanish list with remarks behind a bar',
    text: `${A} | doctoranda
${C} | técnica
${B} | de baja desde mayo`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Swedish list under headings',
    text: `Nya användare
${A}
${C}

Ska tas bort
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Portuguese mail that thanks somebody and asks for others',
    text: `Bom dia, obrigado à Maud (${M}) pela ajuda! Peço acesso para ${A} e ${C}.`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a chat in which somebody is asked and answers',
    text: `Maud: @Ada which address do you want to use?
Ada: ${A}
Maud: and Ben?
Ada: he's leaving next week, ${B} is not worth it
Carla: me please, ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Chinese list with remarks in brackets of their own',
    text: `1、王一 ${A}（博士生）
2、李二 ${B}（已毕业）
3、张三 ${C}（技术员）`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Japanese list with remarks behind',
    text: `・山田 ${A} 博士課程
・佐藤 ${B} 退職済み
・鈴木 ${C} 技術員`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Russian list with remarks behind a dash',
    text: `${A} — аспирантка
${B} — уволился
${C} — лаборант`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail with numbers of people who come and a list',
    text: `We will be 3 people on Monday:

1) Ada Byron, PhD student, ${A}
2) Carla Diaz, technician, ${C}
3) Emi Sato, visiting from Kyoto until 2099, ${E}`,
    ready: [A, C, E],
  },
  {
    what: 'a text of a wiki on how to get access, with its people',
    text: `== How to get access ==
Write to ${M} and say which project you are on.

== Who has access ==
* ${A}
* ${C}

== Previous users ==
* ${B}`,
    ready: [],
    either: [A, C],
    waits: [M, B],
  },
  {
    what: 'a signature of the writer above a quotation with people',
    text: `ok for me

Maud Chief
Head of Genomics
${M}

> Von: Dmitri Volkov <${D}>
> Bitte um Freigabe: ${A}, ${C}`,
    ready: [A, C],
    either: [M, D],
  },
  {
    what: 'a list with prices and seats behind each person',
    text: `${A} ... 1 seat ... 120.00
${C} ... 1 seat ... 120.00
total ... 2 seats ... 240.00`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'lines of a script that invites and removes',
    text: `bs-tool invite --email ${A} --region use1
bs-tool invite --email ${C} --region use1
bs-tool remove --email ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a request by voice, written down with words for signs',
    text: `please add ada dot byron at example dot org and ${C}`,
    ready: [C],
    waits: ['ada'],
  },
];
