import { A, B, C, D, E, type Kind, M } from './kind';

/** Texts of people, in which words of those who are out mean something else, and others. */
export const writings: Kind[] = [
  {
    what: 'thanks and later words that say nothing of the people',
    text: `Hi, sorry for the late reply. Please add ${A} and ${C} later today.
Maybe you could also tell me when it is done?
Thanks!`,
    ready: [A, C],
  },
  {
    what: 'remarks that are harmless',
    text: `${A} (starts her PhD, very keen)
${B} – room 12, left corridor
${C} (PI group Chief)
${E} – prefers mornings`,
    ready: [A, B, C, E],
  },
  {
    what: 'people with surnames that are words',
    text: `Mark Left <mark.left@example.org>
Ann Gone <ann.gone@example.org>
Ben May <ben.may@example.org>
Joy Later <joy.later@example.org>`,
    ready: ['mark.left@example.org', 'ann.gone@example.org', 'ben.may@example.org', 'joy.later@example.org'],
  },
  {
    what: 'a mail about leaving that names those who stay',
    text: `Tom leaves us in December. The following people stay and need access:
${A}
${C}`,
    ready: [A, C],
  },
  {
    what: 'a German remark with a date of beginning',
    text: `Ada Byron, ${A}, ab sofort
Ben Kross, ${B}, ab 1.3. nicht mehr dabei
Carla Diaz, ${C}, seit Oktober`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'French mail of replacement',
    text: `Bonjour,
Ada Byron (${A}) remplace Ben Kross (${B}) à partir de lundi.
Merci d'ajouter aussi ${C}.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'German mail of replacement',
    text: `Hallo,
Nachfolgerin von Ben Kross (${B}) ist Ada Byron (${A}).
Bitte auch ${C} aufnehmen.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'people by group, with one that is on hold',
    text: `Group A (approved)
${A}
${C}
Group B (on hold until funding is clear)
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'lists headed by yes and no',
    text: `YES:
${A}, ${C}
NO:
${B}
MAYBE:
${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'lists headed by in and out',
    text: `In: ${A}, ${C}
Out: ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'lists headed in French by oui and non',
    text: `Oui
- ${A}
- ${C}
Non
- ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'arrows of changes of groups',
    text: `+ ${A}
+ ${C}
- ${B}
= ${E}`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'a diff with file heads',
    text: `--- a/members.txt
+++ b/members.txt
@@ -1,3 +1,3 @@
 ${E}
-${B}
+${A}
+${C}`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'a list with ratings by emoji in the middle',
    text: `Ada Byron ✅ ${A}
Ben Kross ❌ ${B}
Carla Diaz ✅ ${C}
Dmitri Volkov ❓ ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'traffic lights',
    text: `🟢 ${A}
🔴 ${B}
🟡 ${D}
🟢 ${C}`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'question marks behind addresses',
    text: `${A}
${B} ??
${C}
${D} (?)`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a sheet copied with its merged cells',
    text: `Lab\tName\tE-mail
Chief lab\tAda Byron\t${A}
\tBen Kross\t${B}
Moved to Basel\tCarla Diaz\t${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'a signature with two addresses and a legal note',
    text: `Please add ${A}.

--
Maud Chief, Professor
Institute of Genomics
Mail: ${M} | Office: genomics-office@example.org
This message is confidential. If you are not the intended recipient, contact security@example.org.`,
    ready: [A],
    waits: ['security@example.org', 'genomics-office@example.org'],
    either: [M],
  },
  {
    what: 'Swiss German mail with several requests',
    text: `Sali zäme
chönd ihr bitte ${A} und ${C} ufnäh?
Merci und Gruess
Maud`,
    ready: [A, C],
  },
  {
    what: 'a Dutch mail that takes somebody off',
    text: `Beste collega's,
graag ${A} en ${C} toevoegen.
${B} mag eraf.
Groet, Maud`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Spanish mail that takes somebody off',
    text: `Hola:
Por favor den acceso a ${A} y a ${C}.
A ${B} hay que quitarlo.
Un saludo`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'an Italian mail that takes somebody off',
    text: `Buongiorno,
chiedo l'accesso per ${A} e ${C}.
${B} non lavora più con noi.
Cordiali saluti`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Polish mail that takes somebody off',
    text: `Dzień dobry,
proszę o dodanie ${A} i ${C}.
Proszę usunąć ${B}.
Pozdrawiam`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Japanese mail that takes somebody off',
    text: `お世話になっております。
${A} と ${C} を追加してください。
${B} は退職しましたので削除をお願いします。`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Chinese mail that takes somebody off',
    text: `您好，
请添加 ${A} 和 ${C}。
${B} 已经离职，请移除。
谢谢`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Korean mail that takes somebody off',
    text: `안녕하세요,
${A} 와 ${C} 를 추가해 주세요.
${B} 는 퇴사했으니 삭제해 주세요.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a text on a photo of a whiteboard',
    text: `BASESPACE!!
- Ada -> ${A}
- Ben -> ${B} (nope)
- Carla -> ${C}
ask: ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a list of numbers of persons in brackets and sums',
    text: `Byron, A. [1] ${A}
Kross, B. [2] ${B}
Diaz, C. [1] ${C}

[1] Institute of Genomics
[2] formerly Institute of Genomics, now elsewhere`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'accounts that are to be renamed',
    text: `old: ${B}
new: ben@new.example.net
old: ${D}
new: dmitri@new.example.net`,
    ready: ['ben@new.example.net', 'dmitri@new.example.net'],
    waits: [B, D],
  },
  {
    what: 'a mail that came back in Spanish',
    text: `No se pudo entregar el mensaje a los siguientes destinatarios:

${B}
El buzón no existe.`,
    ready: [],
    waits: [B],
  },
  {
    what: 'an out of office in Japanese with a stand-in',
    text: `件名: 自動応答: 不在のお知らせ
12月5日まで不在にしております。
お急ぎの場合は ${D} までご連絡ください。`,
    ready: [],
    waits: [D],
  },
];
