import { A, B, C, D, E, type Kind, M } from './kind';

/** Mails, minutes, lists with headings and remarks. */
export const texts: Kind[] = [
  {
    what: 'calendar attendees copied from Google',
    text: `Ada Byron
${A}
Organizer
Ben Kross
${B}
Declined
Carla Diaz
${C}
Accepted`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'answers of a chat, with its signs by name and its links',
    text: `:white_check_mark: <mailto:${A}|${A}>
:x: <mailto:${B}|${B}>
:hourglass_flowing_sand: ${C}
:heavy_check_mark: ${D}`,
    ready: [A, D],
    waits: [B, C],
  },
  {
    what: 'a mail whose writer signs behind a farewell',
    text: `Please give these people access:

1) Dr. Nora Hale – ${A}
2) Piet de Vries – ${B}

Best regards
Prof. Ulrich Baum
Institute of Genomics
${C} · Tel. 555-0100`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'a mail whose writer asks for themselves too',
    text: `Bitte Zugang für mich (${A}) und ${B}.

Mit freundlichen Grüßen
Ulrich Baum
${A}`,
    ready: [A, B],
    waits: [],
  },
  {
    what: 'thanks in front of a list',
    text: `Could you add the people below? ${A} is in charge.

Thanks!

${B}
${C}`,
    ready: [B, C],
    waits: [],
    either: [A],
  },
  {
    what: 'badges with the day until which they are valid',
    text: `#000123 | BYRON, Ada | ${A} | Lab 2 | valid until 2099-06-30
#000124 | KROSS, Ben | ${B} | Lab 2 | valid until 2025-01-31`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'people with the end of their stay in brackets',
    text: `${A} (bis 31.12.2099)
${B} (bis 31.01.2025)
${C} (Vertrag endet 2025)`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'a ticket with those who watch it',
    text: `Requested by: ${C}
Requested for: ${A}
Watch list: ${B}`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'waiting list section',
    text: `Participants
${A}
${B}

Waiting list
${C}
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'remove X add Y',
    text: `Hi,

could you remove ${A} and add ${B} to our workgroup?

Thanks,
Maud`,
    ready: [B],
    waits: [A],
  },
  {
    what: 'forwarded thread with signature footers',
    text: `---------- Forwarded message ---------
From: Ada Byron <${A}>
Date: Mon, 2 Nov 2026 at 10:04
Subject: accounts
To: Helpdesk <helpdesk@example.org>
Cc: Ben Kross <${B}>

Dear team, please give access to ${C} and ${E}.

Best,
Ada
--
Ada Byron | Example Institute
Tel. +41 44 123 45 67 | ${A} | Questions? Write to support@example.org`,
    ready: [A, B, C, E],
    waits: ['helpdesk@example.org', 'support@example.org'],
  },
  {
    what: 'out of office reply',
    text: `Thank you for your message. I am out of the office until 14 December and have no access to e-mail.
In urgent cases please contact ${B}.

Ada Byron
${A}`,
    ready: [],
    either: [A, B],
  },
  {
    what: 'was a now b',
    text: `${A} (formerly ada.lovelace@example.net)
ben.old@example.net is now ${B}
carla@oldplace.example.com → ${C}`,
    ready: [A, B, C],
    waits: ['ada.lovelace@example.net', 'ben.old@example.net', 'carla@oldplace.example.com'],
  },
  {
    what: 'markdown tasks',
    text: `Please invite:
- [ ] ${A}
- [ ] ${B}
- [x] ~~${C}~~ (already left)`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'bidi marks and zero-width',
    text: `\u200f${A}\u200e
\u202b${B}\u202c
car\u00adla.diaz@exam\u00adple.edu
\ufeff${E}`,
    ready: [A, B, C, E],
  },
  {
    what: 'full-width',
    text: `ａｄａ．ｂｙｒｏｎ＠ｅｘａｍｐｌｅ．ｏｒｇ
ben.kross＠example.org`,
    ready: [],
    either: [A, B],
  },
  {
    what: 'IDN',
    text: `jürgen@bücher.example
${A}
анна@почта.example`,
    ready: [A],
    either: ['jürgen@bücher.example', 'анна@почта.example'],
  },
  {
    what: 'Teams pasted people',
    text: `Owners (1)
Maud Chief
${M}
Members and guests (3)
Ada Byron
${A}
Ben Kross (Guest)
${B}
Carla Diaz
${C}`,
    ready: [A, B, C],
    either: [M],
  },
  {
    what: 'brace-grouped addresses of a paper',
    text: `Ada Byron, Ben Kross, Carla Diaz
{ada.byron, ben.kross}@example.org, ${C}`,
    ready: [C],
    either: [A, B],
  },
  {
    what: 'mailman members',
    text: `Non-digest (regular) members of lab:
${A} (Ada Byron)
${B}

Digest members of lab:
${C}`,
    ready: [A, B, C],
  },
  {
    what: 'cc my assistant',
    text: `Please invite ${A} and ${B}. When done, please let me know (cc my assistant, ${D}).`,
    ready: [A, B],
    waits: [D],
  },
  {
    what: 'footers with contact',
    text: `Participants 2026
${A}
${B}

For questions contact ${M}
Privacy: privacy@example.org
Unsubscribe: lab-unsubscribe@example.org`,
    ready: [A, B],
    waits: [M, 'privacy@example.org', 'lab-unsubscribe@example.org'],
  },
  {
    what: 'example address in instructions',
    text: `Enter one address per line, e.g. your.name@example.com
${A}
${B}`,
    ready: [A, B],
    waits: ['your.name@example.com'],
  },
  {
    what: 'plus minus list',
    text: `+ ${A}
+ ${B}
- ${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'comma list long with names',
    text: `Byron, Ada (ADM) <${A}>; Kross, Ben <${B}>; Diaz, Carla [Guest] <${C}>; +Emi Sato <${E}>`,
    ready: [A, B, C, E],
  },
  {
    what: 'Zoom registrants pasted list w statuses',
    text: `Pending
Ada Byron ${A}
Approved
Ben Kross ${B}
Denied
Carla Diaz ${C}`,
    ready: [B],
    waits: [C],
    either: [A],
  },
  {
    what: 'whatsapp chat',
    text: `[03.11.26, 10:04:11] Ada: my address is ${A}
[03.11.26, 10:05:02] Ben: mine: ${B}
[03.11.26, 10:06:02] Carla: not ${C} any more, use carla.new@example.edu please`,
    ready: [A, B, 'carla.new@example.edu'],
    waits: [C],
  },
  {
    what: '"and not" corrections',
    text: `Correction: it is ${A}, not ada.biron@example.org.
Sorry, typo: ben.cross@example.org should be ${B}`,
    ready: [A, B],
    waits: ['ada.biron@example.org', 'ben.cross@example.org'],
  },
  {
    what: 'sharing panel of docs',
    text: `People with access
Ada Byron (you)
${A}
Owner
Ben Kross
${B}
Editor
Carla Diaz
${C}
Viewer
General access
Restricted`,
    ready: [A, B, C],
  },
  {
    what: 'markdown headings in a wiki',
    text: `## Current members

- Ada Byron – ${A}
- Ben Kross – ${B}

## Alumni

- Carla Diaz – ${C}

## Contact

- Office – office@example.org`,
    ready: [A, B],
    waits: [C, 'office@example.org'],
  },
  {
    what: 'German sections',
    text: `Teilnehmer:
${A}
${B}

Warteliste:
${C}

Abgemeldet:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'French sections',
    text: `Inscrits
${A}

Liste d'attente
${B}

Excusés
${C}`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'spanish absent list',
    text: `Asistentes:
- ${A}
Ausentes:
- ${B}
Invitados:
- ${C}`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'minutes of a meeting',
    text: `Present: Ada Byron (${A}), Ben Kross (${B})
Apologies: Carla Diaz (${C})
Minutes: Maud Chief (${M})`,
    ready: [A, B],
    waits: [C],
    either: [M],
  },
  {
    what: 'checkbox glyphs',
    text: `☑ ${A}
☐ ${B}
☑ ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'ticks behind',
    text: `${A} ✓
${B} ✗
${C} ✓`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'emojis',
    text: `✅ Ada Byron ${A}
❌ Ben Kross ${B}
✅ Carla Diaz ${C}
⏳ ${D}`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'GitHub stargazers/ team page',
    text: `@abyron
Ada Byron
Member
@bkross
Ben Kross
Maintainer`,
    ready: [],
    either: ['abyron', 'bkross'],
  },
  {
    what: 'ORCID/CRediT',
    text: `Ada Byron 1*, Ben Kross 1,2
1 Example Institute
* Corresponding author: ${A}
ORCID 0000-0002-1825-0097`,
    ready: [],
    either: [A],
  },
  {
    what: 'invoice',
    text: `Invoice 4711
Bill to: Ada Byron, ${A}
Ship to: Lab 3
Questions about this invoice? billing@example.com`,
    ready: [],
    waits: ['billing@example.com'],
    either: [A],
  },
  {
    what: 'prose of a ticket',
    text: `Ticket #4711 opened by Maud Chief <${M}>
Please give Ada Byron (${A}) the same access as Ben Kross (${B}) has.`,
    ready: [A],
    either: [M, B],
  },
  {
    what: 'prose: already has',
    text: `${A} needs access. ${B} already has access. ${C} also needs it.`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'prose German swap',
    text: `Hallo, bitte nehmt ${A} aus der Gruppe und fügt dafür ${B} hinzu. Ansprechpartnerin ist ${M}.`,
    ready: [B],
    waits: [A, M],
  },
  {
    what: 'prose French',
    text: `Bonjour, merci d'ajouter ${A} et ${B}. ${C} n'a plus besoin d'accès. En cas de question, contactez ${M}.`,
    ready: [A, B],
    waits: [C, M],
  },
  {
    what: 'prose Spanish',
    text: `Por favor, añadan a ${A} y den de baja a ${B}. Si hay dudas, escriban a ${M}.`,
    ready: [A],
    waits: [B, M],
  },
  {
    what: 'prose Italian/Portuguese',
    text: `Per favore aggiungete ${A}; ${B} non serve più.
Por favor adicionem ${C}; ${D} já não trabalha connosco.`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'Dutch',
    text: `Graag toegang voor ${A} en ${B}. ${C} is uit dienst. Vragen? Mail naar ${M}.`,
    ready: [A, B],
    waits: [C, M],
  },
  {
    what: 'phishing-like name mismatch',
    text: `"${A}" <ada.byron@examp1e.net>`,
    ready: [],
    either: [A, 'ada.byron@examp1e.net'],
  },
  {
    what: 'mail quoted reply chain',
    text: `> On 3 Nov 2026, at 10:04, Maud Chief <${M}> wrote:
> 
> Who should get access?

${A}
${B}`,
    ready: [A, B],
    either: [M],
  },
  {
    what: 'mailing list archive obfuscation',
    text: `ada.byron at example.org
ben.kross (at) example (dot) org
${C}`,
    ready: [C],
    either: [A, B],
  },
  {
    what: 'count suffix dedupe',
    text: `${A} (3)
${B} (1)
${C} (12)`,
    ready: [A, B, C],
  },
  {
    what: 'deactivated markers in names',
    text: `Ada Byron <${A}>
Ben Kross (deactivated) <${B}>
zzz_Carla Diaz (Inactive) <${C}>
[X] Emi Sato <${E}>`,
    ready: [A],
    waits: [B, C],
    either: [E],
  },
  {
    what: 'address ends by sentence sign and text',
    text: `Members are: ${A}; ${B}; and ${C}. Guests are welcome.`,
    ready: [A, B, C],
  },
  {
    what: 'pad list by teams',
    text: `Team red: ${A}, ${B}
Team blue: ${C}
Not assigned: ${D}
Reserve: ${E}`,
    ready: [A, B, C],
    either: [D, E],
  },
  {
    what: 'decline mails',
    text: `Accepted: Ada Byron <${A}>
Declined: Ben Kross <${B}>
Tentative: Carla Diaz <${C}>
Awaiting response: Emi Sato <${E}>`,
    ready: [A],
    waits: [B],
    either: [C, E],
  },
  {
    what: 'PagerDuty schedule',
    text: `Mon: ${A}
Tue: ${B}
Wed: ${A}
Thu: ${C}`,
    ready: [A, B, C],
  },
  {
    what: 'block course list with a title',
    text: `Block course genomics 2026, group 2

Ada Byron\t${A}
Ben Kross\t${B}
Carla Diaz\t${C}`,
    ready: [A, B, C],
  },
  {
    what: 'left and right columns of tables',
    text: `Left table: ${A}, ${B}
Right table: ${C}, ${E}`,
    ready: [],
    either: [A, B, C, E],
  },
  {
    what: 'Absence of notes',
    text: `Reserved seats for:
- Ada Byron, ${A}
- Ben Kross, ${B}`,
    ready: [A, B],
  },
  {
    what: 'Outlook distribution list saved as text',
    text: `Distribution List Name:\tLab people

Members:

Ada Byron\t${A}
Ben Kross\t${B}
Diaz Carla\t${C}

Notes:`,
    ready: [A, B, C],
  },
  {
    what: 'Gmail header details',
    text: `from:\tMaud Chief <${M}>
to:\tAda Byron <${A}>,
 Ben Kross <${B}>
cc:\tCarla Diaz <${C}>
date:\tNov 3, 2026, 10:04 AM
subject:\tsequencing
mailed-by:\texample.org`,
    ready: [A, B, C],
    either: [M],
  },
  {
    what: 'plain mail asking for access',
    text: `Hi there,

Can you please create accounts for the following new lab members:

1) Ada Byron - ${A} (PhD student)
2) Ben Kross - ${B} (postdoc, joined in September)
3) Carla Diaz - ${C} (technician; currently part-time)

Many thanks and best wishes,
Maud`,
    ready: [A, B, C],
  },
  {
    what: 'German request',
    text: `Liebes Team,

bitte folgende Personen freischalten:

Ada Byron (${A})
Ben Kross (${B})

Vielen Dank und viele Grüße
Maud Chief`,
    ready: [A, B],
  },
  {
    what: 'Japanese request',
    text: `お世話になっております。以下の方の追加をお願いいたします。

山田 花子 ${A}
佐藤 太郎 ${B}

よろしくお願いいたします。`,
    ready: [A, B],
  },
  {
    what: 'Chinese with full-width separators',
    text: `请添加以下人员：
李明（${A}）、王芳（${B}）；张伟 ${C}
谢谢！`,
    ready: [A, B, C],
  },
  {
    what: 'sympa dump',
    text: `date 1700000000
email ${A}
gecos Ada Byron
reception mail
visibility noconceal

date 1700000001
email ${B}
gecos Ben Kross
reception nomail
`,
    ready: [A, B],
  },
  {
    what: 'WhatsApp group export',
    text: `03.11.26, 10:04 - Maud created group "Lab"
03.11.26, 10:05 - Ada: ${A}
03.11.26, 10:06 - Ben: Mine is ${B} 😀
03.11.26, 10:07 - Carla: sorry, can't come. ${C}`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'Slack thread',
    text: `Ada Byron  10:04 AM
please add me: ${A}
Ben Kross  10:05 AM
me too → ${B}
Carla Diaz  10:06 AM
+1 ${C}
Emi Sato  10:09 AM
not me, I already have one (${E})`,
    ready: [A, B, C],
    waits: [E],
  },
  {
    what: 'redirect',
    text: `Mails to ${A} are forwarded to ada@home.example.net`,
    ready: [],
    either: [A, 'ada@home.example.net'],
  },
  {
    what: 'change notice',
    text: `Please note that my address has changed from ada@oldplace.example.com to ${A}.`,
    ready: [A],
    waits: ['ada@oldplace.example.com'],
  },
  {
    what: 'change notice German',
    text: `Meine neue Adresse lautet ${A} (bisher: ada@oldplace.example.com).`,
    ready: [A],
    waits: ['ada@oldplace.example.com'],
  },
  {
    what: 'old/new lines',
    text: `Old: ada@oldplace.example.com
New: ${A}

Old: ben@oldplace.example.com
New: ${B}`,
    ready: [A, B],
    waits: ['ada@oldplace.example.com', 'ben@oldplace.example.com'],
  },
  {
    what: 'exchange swap',
    text: `Please swap ${B} for ${A} in our group.`,
    ready: [],
    either: [A, B],
  },
  {
    what: 'only one of them',
    text: `Not ${A} but ${B} should have access.`,
    ready: [B],
    waits: [A],
  },
  {
    what: 'exclude list in prose',
    text: `Everyone on this list should get access except ${C}: ${A}, ${B}, ${C}, ${E}`,
    ready: [A, B, E],
    waits: [C],
  },
  {
    what: 'exclude list afterwards',
    text: `${A}
${B}
${C}

All of them, except for ${C}, need access.`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'interns leave',
    text: `Interns (until 31 Aug 2024): ${C}
Staff: ${A}, ${B}`,
    ready: [A, B],
    either: [C],
  },
  {
    what: 'TOC of a mail with signature',
    text: `Please invite ${A}.

Kind regards
Maud Chief
Lab manager
Example Institute, Main Street 1
T +41 44 000 00 00 | E ${M} | www.example.org`,
    ready: [A],
    either: [M],
  },
  {
    what: 'disclaimers',
    text: `${A}, ${B}

This message is confidential. If you are not the intended recipient, please notify the sender (${M}) and delete it.`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'RSVP mails in Spanish',
    text: `Confirmados:
${A}
${B}

Cancelados:
${C}

Sin respuesta:
${D}`,
    ready: [A, B],
    waits: [C],
    either: [D],
  },
  {
    what: 'Italian sections',
    text: `Iscritti
${A}
${B}

In lista d'attesa
${C}

Ritirati
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Portuguese, Dutch, Polish sections',
    text: `Confirmados:
${A}
Desistências:
${B}

Aangemeld:
${C}
Afgemeld:
${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'Swedish',
    text: `Anmälda:
${A}
${B}

Avanmälda:
${C}

Reserver:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Chinese sections',
    text: `已报名：
${A}
${B}
候补名单：
${C}
已取消：
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Japanese sections',
    text: `参加者
${A}
${B}

欠席者
${C}

キャンセル待ち
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Russian sections',
    text: `Участники:
${A}
${B}

Отказались:
${C}

Лист ожидания:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'tabs and quotes, names with commas and titles',
    text: `"Byron, Ada, PhD"\t"${A}"
"Kross, Ben, MD"\t"${B}"`,
    ready: [A, B],
  },
  {
    what: 'ISO list with numbers in front glued',
    text: `1.${A}
2.${B}
3.${C}`,
    ready: [A, B, C],
  },
  {
    what: 'semicolon + newline mixture with angle',
    text: `<${A}>;
<${B}>;
'${C}';`,
    ready: [A, B, C],
  },
  {
    what: 'trailing remarks in brackets',
    text: `${A} (PhD student)
${B} (on sabbatical until Sept)
${C} (leaving end of month)
${E} (new!)`,
    ready: [A, E],
    either: [B, C],
  },
  {
    what: 'duplicates with other case and plus tags',
    text: `Ada.Byron@Example.org
${A}
ben.kross+basespace@example.org`,
    ready: [A, 'ben.kross+basespace@example.org'],
  },
  {
    what: 'crossed out by dashes',
    text: `--- ${A} ---
-- removed: ${B}`,
    ready: [],
    waits: [B],
    either: [A],
  },
  {
    what: 'Trello / GitHub checklist done',
    text: `- [x] ${A} – invited
- [x] ${B} – invited
- [ ] ${C} – to do`,
    ready: [C],
    either: [A, B],
  },
  {
    what: 'HTML mail with quoted thread',
    text: `<html><body><p>Hi,</p><p>please invite <b>Ada</b> &lt;<a href="mailto:${A}">${A}</a>&gt; and not <a href="mailto:${B}">${B}</a>.</p><blockquote>On Monday <a href="mailto:${M}">Maud</a> wrote: who?</blockquote></body></html>`,
    ready: [A],
    waits: [B],
    either: [M],
  },
  {
    what: 'lab handbook',
    text: `If you have problems, contact ${M}. Otherwise members of the lab are:

* ${A}
* ${B}`,
    ready: [A, B],
    waits: [M],
  },
];
