import { A, B, C, D, E, type Kind, M } from './kind';

/** Mails with their headers, answers, quotations and signatures. */
export const mails: Kind[] = [
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
    ready: [C, E],
    waits: [A, B, 'helpdesk@example.org', 'support@example.org'],
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
    what: 'HTML mail with quoted thread',
    text: `<html><body><p>Hi,</p><p>please invite <b>Ada</b> &lt;<a href="mailto:${A}">${A}</a>&gt; and not <a href="mailto:${B}">${B}</a>.</p><blockquote>On Monday <a href="mailto:${M}">Maud</a> wrote: who?</blockquote></body></html>`,
    ready: [A],
    waits: [B],
    either: [M],
  },
];
