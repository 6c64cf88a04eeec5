import { A, B, C, D, E, type Kind, M } from './kind';

/** What people write: letters, notices, notes and lists in many languages. */
export const letters: Kind[] = [
  {
    what: 'a log of a door, in which the door itself has an address',
    text: `Door log, lab 3
08:01 ${A} granted
08:05 ${C} granted
08:09 ${B} denied (badge revoked)
23:59 door-controller@example.org heartbeat`,
    ready: [A, C],
    waits: [B, 'door-controller@example.org'],
  },
  {
    what: 'Spanish comings and goings in front of addresses',
    text: `Alta: ${A}
Baja: ${B}
Alta: ${C}
Responsable: ${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'German comings and goings as headings',
    text: `Zugänge:
${A}
${C}

Abgänge:
${B}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'French comings and goings in front',
    text: `Arrivée : ${A}
Départ : ${B}
Arrivée : ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'perhaps later in brackets',
    text: `1) Nora Hale – ${A}
2) Piet de Vries – ${B} (maybe later)
3) Sun-hee Park – ${C} (not sure yet)
4) Emi Sato – ${E} (pending approval)`,
    ready: [A],
    waits: [B, C, E],
  },
  {
    what: 'perhaps later in other languages',
    text: `${A} (vielleicht später)
${B} (peut-être plus tard)
${C} (quizás más adelante)
${D} (sofort)`,
    ready: [],
    waits: [A, B, C],
    either: [D],
  },
  {
    what: 'a German invitation to a meeting',
    text: `Von: Maud Chief <${M}>
Gesendet: Montag, 23. November 2026 09:12
An: Ada Byron <${A}>; Carla Diaz <${C}>
Betreff: Besprechung BaseSpace
Wann: Dienstag, 1. Dezember 2026 10:00-11:00
Wo: Raum 12`,
    ready: [A, C],
    either: [M],
  },
  {
    what: 'a French answer to an invitation',
    text: `De : Ben Kross <${B}>
Envoyé : lundi 23 novembre 2026 09:12
À : Maud Chief <${M}>
Objet : Refusé : formation BaseSpace`,
    ready: [],
    waits: [B],
    either: [M],
  },
  {
    what: 'a Japanese list with people who moved',
    text: `参加者一覧
氏名：山田花子　メール：${A}
氏名：佐藤次郎　メール：${B}（異動）
氏名：鈴木一　メール：${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a Chinese table with resigned staff',
    text: `姓名\t邮箱\t状态\t导师邮箱
李雷\t${A}\t在职\t${M}
韩梅\t${B}\t已离职\t${M}
王芳\t${C}\t在职\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a Korean list with a leave of absence',
    text: `이름\t이메일\t상태\t지도교수 이메일
김하나\t${A}\t재학\t${M}
이둘\t${B}\t퇴학\t${M}
박셋\t${C}\t재학\t${M}`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Portuguese table with supervisor',
    text: `Nome;E-mail;E-mail do orientador;Situação
Ada Byron;${A};${M};Ativo
Ben Kross;${B};${M};Desligado
Carla Diaz;${C};${M};Ativo`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Dutch table with promotor',
    text: `Naam;E-mailadres;E-mail promotor;Uit dienst
Ada Byron;${A};${M};nee
Ben Kross;${B};${M};ja
Carla Diaz;${C};${M};nee`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'Italian table with relator and stato',
    text: `Cognome e nome;Posta elettronica;Relatore;Stato
Byron Ada;${A};${M};attivo
Kross Ben;${B};${M};cessato
Diaz Carla;${C};${M};attivo`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'sections of joiners and leavers',
    text: `Add:
- ${A}
- ${C}

Remove:
- ${B}

Left the team:
- ${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'changes of addresses told as was and now',
    text: `${A}: now ada.lovelace@example.org
Ben Kross: was ${B}, now ben@example.net
${C} → carla@example.net`,
    ready: ['ben@example.net', 'ada.lovelace@example.org', 'carla@example.net'],
    waits: [A, B, C],
  },
  {
    what: 'obfuscated addresses among plain ones',
    text: `ada.byron at example dot org
ben.kross[at]example[dot]org
carla.diaz (AT) example (DOT) edu
${D}`,
    ready: [D],
    waits: ['ada.byron', 'ben.kross', 'carla.diaz'],
  },
  {
    what: 'addresses broken by a narrow page',
    text: `Ada Byron, ada.byron@
example.org
Ben Kross, ben.kross@exam-
ple.org
Carla Diaz, ${C}`,
    ready: [C],
    waits: ['ada.byron@', 'ben.kross@'],
  },
  {
    what: 'two columns of a page side by side',
    text: `Ada Byron                     Ben Kross
${A}         ${B}
Postdoc                       Left 2024

Carla Diaz                    Emi Sato
${C}        ${E}
PhD student                   Postdoc`,
    ready: [],
    either: [A, B, C, E],
  },
  {
    what: 'footnotes of a list',
    text: `Ada Byron¹ ${A}
Ben Kross² ${B}
Carla Diaz¹ ${C}

¹ needs access
² no longer in the group`,
    ready: [],
    waits: [B],
    either: [A, C],
  },
  {
    what: 'a table pasted cell by cell',
    text: `Name
E-mail
Status
Ada Byron
${A}
Active
Ben Kross
${B}
Inactive
Carla Diaz
${C}
Active`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'lines of names alone among addresses',
    text: `Ada Byron
Ben Kross, ${B}
Carla
${C}
emi sato (no e-mail yet)`,
    ready: [B, C],
  },
  {
    what: 'shared mailboxes named as such',
    text: `${A}
seq-core@example.org (shared mailbox)
${B}
Funktionspostfach: genomics@example.org
sequencer02@example.org (instrument account)`,
    ready: [A, B],
    waits: ['seq-core@example.org', 'genomics@example.org', 'sequencer02@example.org'],
  },
  {
    what: 'test users among people',
    text: `${A}
test.user1@example.org
${B}
demo@example.org
qa-test@example.org
john.test@example.org`,
    ready: [A, B],
    waits: ['test.user1@example.org', 'demo@example.org', 'qa-test@example.org'],
    either: ['john.test@example.org'],
  },
  {
    what: 'on behalf of somebody',
    text: `From: secretary@example.org on behalf of Maud Chief <${M}>
To: core@example.org
Subject: new users

Please add ${A} and ${C}.`,
    ready: [A, C],
    waits: ['secretary@example.org'],
    either: [M, 'core@example.org'],
  },
  {
    what: 'do not invite behind names',
    text: `Ada Byron <${A}>
Ben Kross <${B}> - DO NOT INVITE
Carla Diaz <${C}> - ok
Dmitri Volkov <${D}> - contract ended 31 Oct`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'a principal investigator with students',
    text: `PI: Maud Chief (${M})
Students: Ada Byron (${A}), Carla Diaz (${C})
Alumni: Ben Kross (${B})`,
    ready: [A, C],
    either: [M],
    waits: [B],
  },
  {
    what: 'a delivery report of several people',
    text: `Delivery has failed to these recipients or groups:

Ben Kross (${B})
The e-mail address you entered couldn't be found.

Carla Diaz (${C})
The recipient's mailbox is full.`,
    ready: [],
    waits: [B],
    either: [C],
  },
  {
    what: 'a message that only delays',
    text: `Automatische Antwort: Ich bin bis 5. Januar nicht im Büro.
In dringenden Fällen wenden Sie sich bitte an ${D}.

Ben Kross
${B}`,
    ready: [],
    waits: [D, B],
  },
  {
    what: 'a Spanish out of office reply',
    text: `Respuesta automática: estaré fuera de la oficina hasta el 7 de enero.
Para asuntos urgentes, contacte con ${D}.
Saludos,
Ben Kross (${B})`,
    ready: [],
    waits: [D, B],
  },
  {
    what: 'struck out by tildes and tags',
    text: `* ${A}
* ~~${B}~~
* <s>${C}</s>
* <del>${D}</del>
* ${E}`,
    ready: [A, E],
    waits: [B, C, D],
  },
  {
    what: 'tracked changes copied as marks',
    text: `[-${B}-]{+${C}+}
${A}`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'text read off a picture',
    text: `ada.byron @ example.org
ben.kross@example .org
carla.diaz@exarnple.edu
${D}`,
    ready: [D],
    waits: ['ada.byron', 'ben.kross@example'],
    either: ['carla.diaz@exarnple.edu'],
  },
  {
    what: 'contractors with ends',
    text: `Name | Mail | Contract until
Ada Byron | ${A} | permanent
Ben Kross | ${B} | 30.06.2024
Carla Diaz | ${C} | unbefristet`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a digest of a mailing list',
    text: `Today's Topics:

   1. Re: access to runs (Ada Byron)
   2. leaving (Ben Kross)

----------------------------------------------------------------------

Message: 1
Date: Mon, 23 Nov 2026 09:12:01 +0000
From: Ada Byron <${A}>
To: seq-users@lists.example.org
Subject: Re: access to runs
Message-ID: <CAF8s9d@mail.example.org>

Please add me too.

------------------------------

Message: 2
Date: Mon, 23 Nov 2026 10:00:01 +0000
From: Ben Kross <${B}>
To: seq-users@lists.example.org
Subject: leaving
Message-ID: <77aa@mail.example.org>

I leave today.`,
    ready: [],
    either: [A],
    waits: [B, 'seq-users@lists.example.org'],
  },
];
