import { A, B, C, D, E, type Kind, M } from './kind';

/** Letters and messages in which some are asked for and others only spoken of. */
export const answers: Kind[] = [
  {
    what: 'a mail that asks for one and tells a story of another',
    text: `Hi Maud,

great to see you yesterday. I ran into Ben (${B}) at the conference, he sends his regards.
Now to the accounts: please set one up for Ada Byron, ${A}, and one for Carla, ${C}.

Cheers`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an answer that gives addresses only',
    text: `Sure, here they are:

Ada Byron - ${A}
Carla Diaz - ${C}

Let me know if you need anything else.

Maud`,
    ready: [A, C],
  },
  {
    what: 'a mail with a table typed by hand',
    text: `Hello,
see below whom we want in.

name        mail
Ada         ${A}
Carla       ${C}
Ben         ${B}   (only until Christmas 2025)

thanks`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a German mail with a list under two questions',
    text: `Hallo Maud,

wer soll dazu?
${A}
${C}

Wer fliegt raus?
${B}

LG`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail that asks to move rights from one to another',
    text: `Could you please transfer the seat of Ben Kross (${B}) to Ada Byron (${A})?`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a French mail that asks to move rights from one to another',
    text: `Merci de transférer la licence de Ben Kross (${B}) à Ada Byron (${A}).`,
    ready: [],
    waits: [B],
    either: [A],
  },
  {
    what: 'a mail with a postscript about somebody who should not be told',
    text: `Please invite ${A} and ${C}.

PS: Don't send this to ${B}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Spanish mail with a postscript',
    text: `Por favor, invita a ${A} y a ${C}.

P.D.: A ${B} todavía no, su contrato no está firmado.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a text message with shortened words',
    text: `hey cld u add ${A} & ${C} 2 basespace thx. ${B} not anymore`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an automatic note of a ticket with its requester and those in copy',
    text: `Ticket #4711: New BaseSpace users
Requester: Maud Chief <${M}>
CC: Dmitri Volkov <${D}>

Please add the following users to our workgroup:
${A}
${C}

-- 
You are receiving this because you are watching this ticket.`,
    ready: [A, C],
    waits: [M],
    either: [D],
  },
  {
    what: 'a mail whose lines are cut at the width of a page',
    text: `Dear all, I would kindly ask you to add two persons to the list of
BaseSpace users, namely Ada Byron (${A}), who is working on
the cohort, and Carla Diaz, whose address is ${C}. Many
thanks in advance, Maud.`,
    ready: [A, C],
  },
  {
    what: 'a Polish mail whose lines tell of each person',
    text: `Dzień dobry,
nowe osoby w projekcie:
- dr Ada Byron, ${A}, biolog
- mgr Carla Diaz, ${C}, bioinformatyk
Pan Ben Kross (${B}) zakończył pracę w grudniu.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Ukrainian mail with a list and one who is not needed',
    text: `Доброго дня!
Потрібен доступ для ${A} та ${C}. Бен (${B}) звільнився.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Greek mail with two people and one who has gone',
    text: `Καλημέρα,
παρακαλώ προσθέστε τους ${A} και ${C}. Ο Ben (${B}) έφυγε από το εργαστήριο.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Romanian mail with two people and one who has gone',
    text: `Bună ziua,
vă rog să adăugați pe ${A} și ${C}. ${B} nu mai lucrează la noi.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Chinese chat of names and addresses',
    text: `王老师 09:01
大家把邮箱发一下
小李 09:02
我的是 ${A}
小张 09:03
${C}，谢谢老师
小陈 09:05
我不需要，${B} 不用加了`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Japanese mail with a list in polite words',
    text: `お疲れ様です。
下記2名のアカウント作成をお願いいたします。
　山田花子　${A}
　鈴木三郎　${C}
なお、佐藤（${B}）は3月末で異動となりました。
よろしくお願いいたします。`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Vietnamese mail',
    text: `Chào anh chị,
Nhờ anh chị thêm ${A} và ${C} vào nhóm giúp em.
Bạn ${B} đã nghỉ việc rồi ạ.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Indonesian mail',
    text: `Yth. Tim,
mohon tambahkan ${A} dan ${C}.
${B} sudah pindah ke kantor lain.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Norwegian mail',
    text: `Hei! Kan dere gi ${A} og ${C} tilgang? ${B} sluttet i sommer.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a mail with people by role, all of whom are meant',
    text: `Team for the pilot:
Lead analyst is Ada Byron (${A}).
Wet lab is run by Carla Diaz (${C}).
Emi Sato (${E}) supports both.
Please add all three.`,
    ready: [],
    either: [A, C, E],
  },
];
