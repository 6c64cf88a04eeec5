import type { Kind } from './kind';

/** Mails and notes that ask for people, once more. */
export const askedAgain: Kind[] = [
  {
    what: 'a mail to several whose text asks for others',
    text: `To: lab-heads@example.edu; Rita Abt <rita.abt@example.edu>; Sven Bär <sven.baer@example.edu>
Subject: New starters

Dear all, from Monday we have tom.cole@example.edu and una.dietz@example.edu with us, please give them access to BaseSpace.`,
    ready: ['tom.cole@example.edu', 'una.dietz@example.edu'],
    waits: ['rita.abt@example.edu', 'sven.baer@example.edu'],
  },
  {
    what: 'recipients of a mail alone',
    text: `To: Vera Ernst <vera.ernst@example.edu>; Wolf Frei <wolf.frei@example.edu>
Cc: Xenia Gut <xenia.gut@example.edu>`,
    ready: ['vera.ernst@example.edu', 'wolf.frei@example.edu', 'xenia.gut@example.edu'],
  },
  {
    what: 'an Apple Mail head in English with bold labels',
    text: `**From:** Yara Hall <yara.hall@example.org>
**Subject:** Access list
**Date:** 24 November 2026 at 10:00:00 CET
**To:** Zeno Ihle <zeno.ihle@example.org>

abel.jost@example.org
bea.kull@example.org`,
    ready: ['abel.jost@example.org', 'bea.kull@example.org'],
    waits: ['yara.hall@example.org', 'zeno.ihle@example.org'],
  },
  {
    what: 'a mail in which somebody asks for a colleague and herself',
    text: `From: Cleo Lutz <cleo.lutz@example.org>
Sent: Monday, 23 November 2026 14:00
To: helpdesk
Subject: BaseSpace

Please add me and my colleague dirk.moll@example.org.`,
    ready: ['cleo.lutz@example.org', 'dirk.moll@example.org'],
  },
  {
    what: 'a German note of departures and arrivals in running text',
    text: `Zum Jahreswechsel: Elsa Noll (elsa.noll@example.org) und Falk Ohm (falk.ohm@example.org) fangen bei uns an, Gerd Pohl (gerd.pohl@example.org) geht in Rente.`,
    ready: ['elsa.noll@example.org', 'falk.ohm@example.org'],
    waits: ['gerd.pohl@example.org'],
  },
  {
    what: 'an English note with two clauses',
    text: `Hilda Quay (hilda.quay@example.org) needs access, Ian Rusk (ian.rusk@example.org) does not.`,
    ready: ['hilda.quay@example.org'],
    waits: ['ian.rusk@example.org'],
  },
  {
    what: 'a request for access like somebody else has',
    text: `Please give jana.saur@example.org the same access as karl.tesch@example.org.`,
    ready: ['jana.saur@example.org'],
    waits: ['karl.tesch@example.org'],
  },
  {
    what: 'a French request for access like somebody else has',
    text: `Merci de donner à lia.ude@example.org les mêmes droits que marc.vial@example.org.`,
    ready: ['lia.ude@example.org'],
    waits: ['marc.vial@example.org'],
  },
  {
    what: 'a request with a deadline and a reminder',
    text: `Reminder: nina.wald@example.org and omar.xavier@example.org still have no access. Deadline: 30.11.`,
    ready: [],
    either: ['nina.wald@example.org', 'omar.xavier@example.org'],
  },
  {
    what: 'a list with a line of who has confirmed',
    text: `Confirmed:
paul.young@example.org
quentin.zahn@example.org
Not confirmed:
rosa.adam@example.org`,
    ready: ['paul.young@example.org', 'quentin.zahn@example.org'],
    waits: ['rosa.adam@example.org'],
  },
  {
    what: 'a German list with Ja and Nein behind',
    text: `Sarah Busch, sarah.busch@example.org: ja
Till Clemens, till.clemens@example.org: nein
Uta Doll, uta.doll@example.org: ja`,
    ready: ['sarah.busch@example.org', 'uta.doll@example.org'],
    waits: ['till.clemens@example.org'],
  },
  {
    what: 'a list with emojis for yes and no',
    text: `✅ victor.egg@example.org
✅ wanda.fox@example.org
❌ xenia.gold@example.org`,
    ready: ['victor.egg@example.org', 'wanda.fox@example.org'],
    waits: ['xenia.gold@example.org'],
  },
  {
    what: 'a list with plus and minus signs',
    text: `+ yuri.hale@example.org
+ zara.ink@example.org
- alex.jung@example.org`,
    ready: [],
    either: ['yuri.hale@example.org', 'zara.ink@example.org', 'alex.jung@example.org'],
  },
  {
    what: 'a difference of two lists',
    text: `@@ -1,3 +1,3 @@
 bela.kant@example.org
-cora.lang@example.org
+dana.mack@example.org`,
    ready: [],
    either: ['bela.kant@example.org', 'dana.mack@example.org'],
    waits: ['cora.lang@example.org'],
  },
  {
    what: 'requests for not only one but another, too, in several languages',
    text: `Please add not only rolf.dorn@example.org but also sina.egli@example.org.
Bitte nicht nur till.frei@example.org, sondern auch uta.graf@example.org einladen.
Merci d'ajouter non seulement vera.huss@example.org mais aussi wolf.ilg@example.org.`,
    ready: [
      'rolf.dorn@example.org',
      'sina.egli@example.org',
      'till.frei@example.org',
      'uta.graf@example.org',
      'vera.huss@example.org',
      'wolf.ilg@example.org',
    ],
  },
];
