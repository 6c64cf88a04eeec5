import type { Kind } from './kind';

/** Chats with answers, reactions and quotes. */
export const conversations: Kind[] = [
  {
    what: 'a Slack conversation with a request and reactions',
    text: `Abel Bruns  10:02 AM
can you add lena.harms@example.org and milan.iwe@example.org to basespace pls
:+1: 2
Cosima Dreyer  10:05 AM
done for lena.harms@example.org
:tada: 1`,
    ready: ['milan.iwe@example.org'],
    waits: ['lena.harms@example.org'],
  },
  {
    what: 'a Teams conversation with an answer to a quote',
    text: `[10:02] Eike Folkerts
Bitte noch nora.kahl@example.org einladen
[10:04] Gesche Hinrichs
und ole.lamm@example.org auch
[10:05] Eike Folkerts
👍`,
    ready: ['nora.kahl@example.org', 'ole.lamm@example.org'],
  },
  {
    what: 'a Teams conversation in which one is taken back',
    text: `[10:02] Imke Janssen
please add pauline.menke@example.org and ralf.niehus@example.org
[10:10] Imke Janssen
sorry, not ralf.niehus@example.org, he has access already`,
    ready: ['pauline.menke@example.org'],
    waits: ['ralf.niehus@example.org'],
  },
  {
    what: 'a WhatsApp export',
    text: `24.11.26, 10:00 - Kerrin Lühr: Bitte stefan.otten@example.org freischalten
24.11.26, 10:01 - Momme Nissen: tomke.paulsen@example.org auch
24.11.26, 10:02 - Kerrin Lühr: <Medien ausgeschlossen>`,
    ready: ['stefan.otten@example.org', 'tomke.paulsen@example.org'],
  },
  {
    what: 'a chat where somebody gives their own address',
    text: `Rieke: what's your email?
Sönke: soenke.quedens@example.org
Rieke: thx, will invite you
Tade: mine is tade.rickmers@example.org`,
    ready: ['soenke.quedens@example.org', 'tade.rickmers@example.org'],
  },
  {
    what: 'a Slack list with names mentioned by sign',
    text: `new folks:
@uwe uwe.sievers@example.org
@volkert volkert.thoms@example.org
cc @wiebke`,
    ready: ['uwe.sievers@example.org', 'volkert.thoms@example.org'],
  },
  {
    what: 'a Webex conversation with a question',
    text: `You 24/11/2026 10:00
Who still needs access?
Xenia Ude 24/11/2026 10:01
I do! xenia.ude@example.org
Yannick Volk 24/11/2026 10:02
me as well: yannick.volk@example.org
Zora Wulff 24/11/2026 10:03
I'm good, I already have it (zora.wulff@example.org)`,
    ready: ['xenia.ude@example.org', 'yannick.volk@example.org'],
    waits: ['zora.wulff@example.org'],
  },
  {
    what: 'a chat where one is asked to be removed',
    text: `anja: please remove bernd.acker@example.org from the group
carlo: ok. and add dorit.behr@example.org?
anja: yes please`,
    ready: ['dorit.behr@example.org'],
    waits: ['bernd.acker@example.org'],
  },
  {
    what: 'a chat with a quoted message above its answer',
    text: `> please add edgar.carl@example.org
not him, he moved to another lab. Add fenja.dirks@example.org instead`,
    ready: ['fenja.dirks@example.org'],
    waits: ['edgar.carl@example.org'],
  },
  {
    what: 'comments of a Jira ticket',
    text: `Gesa Ernst added a comment - 24/Nov/26 10:00 AM
Please grant access to: hilke.focke@example.org, iven.gosch@example.org
Jule Hansen added a comment - 24/Nov/26 10:30 AM
hilke.focke@example.org done, iven.gosch@example.org pending approval of kim.jess@example.org`,
    ready: [],
    either: ['iven.gosch@example.org'],
    waits: ['hilke.focke@example.org', 'kim.jess@example.org'],
  },
  {
    what: 'comments of a GitHub issue with mentions',
    text: `lutz-k commented 2 days ago
Could @admin invite marten.lorenz@example.org?

admin commented yesterday
Sure. Anyone else?

lutz-k commented yesterday
nele.meins@example.org too please`,
    ready: ['marten.lorenz@example.org', 'nele.meins@example.org'],
  },
  {
    what: 'a Google Docs comment with a task',
    text: `Assigned to oke.nommensen@example.org
Please invite pelle.ohlsen@example.org to BaseSpace
Reply or add others with @`,
    ready: ['pelle.ohlsen@example.org'],
    waits: ['oke.nommensen@example.org'],
  },
  {
    what: 'a list of minutes with actions',
    text: `Minutes 24 Nov
Present: quintus.petri@example.org, ronja.quast@example.org
Apologies: sven.riis@example.org
Action: invite tjark.simon@example.org and ulrike.tams@example.org to BaseSpace`,
    ready: ['tjark.simon@example.org', 'ulrike.tams@example.org'],
    waits: ['sven.riis@example.org'],
    either: ['quintus.petri@example.org', 'ronja.quast@example.org'],
  },
];
