import type { Kind } from './kind';

/** Replies and forwarded mails that ask for some and name others. */
export const othersInThreads: Kind[] = [
  {
    what: 'thread, top reply cancels one',
    text: `Sorry Dan, small change: Priya decided to stay with the other group, so no account for priya.nair@example.org.

On Tue, 3 Nov 2026 at 16:20, Louise Hart <louise.hart@example.org> wrote:
> Hi Dan,
> please create accounts for
> priya.nair@example.org
> george.finch@example.org
> Thanks, Louise`,
    ready: ['george.finch@example.org'],
    waits: ['priya.nair@example.org'],
  },
  {
    what: 'reply with inline answers',
    text: `> 1. Who should get access?
Carol Dean (carol.dean@example.org) and Vince Hall (vince.hall@example.org)
> 2. Who pays?
The department, ask Rosa (rosa.pike@example.org)
> 3. Who may approve further people?
Me (ian.fox@example.org)`,
    ready: ['carol.dean@example.org', 'vince.hall@example.org'],
    waits: ['rosa.pike@example.org', 'ian.fox@example.org'],
  },
  {
    what: 'forward with history',
    text: `FYI, see below. Only the first one is urgent.

-----Original Message-----
From: Gupta, Neha <neha.gupta@example.org>
Sent: Monday, 9 November 2026 11:20
To: Sequencing Support
Subject: RE: RE: access

Hi all,
Please invite mei.chan@example.org and oscar.bell@example.org.
I have informed our PI (helen.ward@example.org) and she agreed.
Neha

-----Original Message-----
From: Helen Ward <helen.ward@example.org>
Sent: Friday, 6 November 2026 17:45
To: Gupta, Neha
Subject: RE: access

Fine for me. Ask them to read the data policy first.`,
    ready: ['mei.chan@example.org', 'oscar.bell@example.org'],
    waits: ['helen.ward@example.org'],
  },
  {
    what: 'French reply declines',
    text: `Bonjour Luc,
merci pour ta proposition mais Camille (camille.petit@example.org) travaille déjà sur une autre plateforme, elle n'a donc pas besoin d'un accès. Tu peux par contre inviter Basile (basile.noir@example.org).
À bientôt`,
    ready: ['basile.noir@example.org'],
    waits: ['camille.petit@example.org'],
  },
  {
    what: 'French forward',
    text: `---------- Message transféré ---------
De : Odile Renard <odile.renard@example.org>
Date : lun. 2 nov. 2026 à 14:12
Objet : accès BaseSpace
À : Plateforme Génomique <plateforme@example.org>

Bonjour,
nous accueillons depuis lundi deux stagiaires : Tom Vidal (tom.vidal@example.org) et Jade Colin (jade.colin@example.org). Il leur faudrait un accès jusqu'en juin.
Leur tutrice, Muriel Barbe (muriel.barbe@example.org), vous apportera la charte signée.
Merci,
Odile`,
    ready: ['tom.vidal@example.org', 'jade.colin@example.org'],
    waits: ['muriel.barbe@example.org'],
  },
  {
    what: 'OOO english 2',
    text: `Hello, and thanks for your email. I'm travelling this week and will have patchy internet. If it is about access to the sequencing data please email Monty Hale (monty.hale@example.org) or ring 01632 960555. Best wishes, Rachel`,
    ready: [],
    waits: ['monty.hale@example.org'],
  },
  {
    what: 'change of mind in a thread',
    text: `Ok, then only Sven please.

Am 05.11.2026 um 10:12 schrieb Helga Moritz <helga.moritz@example.org>:
> Wir hätten noch drei Plätze. Wen sollen wir einladen? Vorschläge: sven.adler@example.org, kim.brandt@example.org`,
    ready: [],
    waits: ['kim.brandt@example.org'],
    either: ['sven.adler@example.org'],
  },
  {
    what: 'Portuguese: bounce told',
    text: `Oi Bia, tentei convidar a Luísa (luisa.prado@example.org) mas o e-mail voltou. Você pode adicionar o Renan (renan.dias@example.org) e a Tainá (taina.reis@example.org)? bjs`,
    ready: ['renan.dias@example.org', 'taina.reis@example.org'],
    waits: ['luisa.prado@example.org'],
  },
];
