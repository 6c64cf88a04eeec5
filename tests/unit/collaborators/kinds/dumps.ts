import { A, B, C, D, E, type Kind, M } from './kind';

/** What programs print, and what people type, of whom some are out. */
export const dumps: Kind[] = [
  {
    what: 'a mail with names in the text and addresses in brackets behind a colon',
    text: `Could we get the three of us in? That is: Ada [${A}], Carla [${C}], and myself [${M}].`,
    ready: [A, C, M],
  },
  {
    what: 'a mail that corrects the list of an earlier one',
    text: `Sorry, forget my last mail. Correct list:
${A}
${C}
(Ben, ${B}, is not part of it any more.)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a note on a board with arrows between teams',
    text: `Team Seq: ${A}, ${C}
Team Bio: ${E}
Leaves Team Bio: ${B}`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'user list with roles as a sentence each',
    text: `${A} has the role Editor.
${C} has the role Viewer.
${B} has no role any more.`,
    ready: [],
    either: [A, C],
    waits: [B],
  },
  {
    what: 'keyed lists in a settings file with lines going on',
    text: `[seq]
members = ${A},
          ${C}
removed = ${B}
owner = ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a plist of people',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><array>
<dict><key>email</key><string>${A}</string><key>active</key><true/></dict>
<dict><key>email</key><string>${B}</string><key>active</key><false/></dict>
</array></plist>`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a PHP dump',
    text: `array(2) {
  [0]=>
  array(2) { ["email"]=> string(21) "${A}" ["active"]=> bool(true) }
  [1]=>
  array(2) { ["email"]=> string(21) "${B}" ["active"]=> bool(false) }
}`,
    ready: [],
    either: [A],
    waits: [B],
  },
  {
    what: 'Python objects printed',
    text: `User(name='Ada Byron', email='${A}', active=True)
User(name='Ben Kross', email='${B}', active=False)
User(name='Carla Diaz', email='${C}', active=True)`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'log lines with keys and values',
    text: `ts=2026-11-20T08:00:00Z level=info msg="user created" email=${A} by=${M}
ts=2026-11-20T08:01:00Z level=info msg="user disabled" email=${B} by=${M}
ts=2026-11-20T08:02:00Z level=info msg="user created" email=${C} by=${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a table with headings of two words in Japanese and an answer',
    text: `お名前\tご連絡先メール\tアクセス希望\t備考
山田\t${A}\t有\t
佐藤\t${B}\t無\t
鈴木\t${C}\t有\t急ぎ`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table of trainees with their mentor under one name',
    text: `Trainee,Trainee email,Mentor,Mentor email,Track
Ada Byron,${A},Maud Chief,${M},wet lab
Carla Diaz,${C},Maud Chief,${M},dry lab`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'a table of accounts with a personal and a functional kind',
    text: `Account;E-Mail;Art
abyron;${A};persönlich
seqmail;seqmail@example.org;Funktionskonto
cdiaz;${C};persönlich`,
    ready: [A, C],
    waits: ['seqmail@example.org'],
  },
  {
    what: 'a table of mailboxes with their kind',
    text: `DisplayName,PrimarySmtpAddress,RecipientTypeDetails
Ada Byron,${A},UserMailbox
Seq Room,seqroom@example.org,RoomMailbox
Orders,orders.seq@example.org,SharedMailbox
Carla Diaz,${C},UserMailbox`,
    ready: [A, C],
    waits: ['seqroom@example.org', 'orders.seq@example.org'],
  },
  {
    what: 'a list of people with their kind of account at the end of the line',
    text: `${A} – staff
${C} – external
labprinter3@example.org – device
${B} – deleted`,
    ready: [A, C],
    waits: ['labprinter3@example.org', B],
  },
  {
    what: 'a German chat',
    text: `[20.11.26, 08:00] Ada: hier meine Adresse: ${A}
[20.11.26, 08:01] Carla: und meine: ${C}
[20.11.26, 08:02] Ben: ich bin raus, ${B} könnt ihr streichen`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a French chat',
    text: `Ada : voici mon adresse ${A}
Carla : ${C} pour moi
Ben : pas besoin pour moi, ${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Dutch table with an end of a contract in words',
    text: `Naam;E-mail;Contract tot
Ada Byron;${A};onbepaalde tijd
Ben Kross;${B};31 december 2024
Carla Diaz;${C};31 december 2099`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a request with dates of a stay for each',
    text: `${A}, 1 Nov 2026 - 31 Jan 2099
${C}, 1 Dec 2026 - 28 Feb 2099
${B}, 1 Nov 2024 - 31 Jan 2025`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a list of invitations by their state, with a heading for each',
    text: `Joined
${A}
${C}
Invitation expired
${B}
Invitation declined
${D}`,
    ready: [A, C],
    either: [B],
    waits: [D],
  },
  {
    what: 'a mail with a link text for each person',
    text: `Please add [Ada Byron](mailto:${A}) and [Carla](mailto:${C}); [Ben](mailto:${B}) left.`,
    ready: [A, C],
    waits: [B],
  },
];
