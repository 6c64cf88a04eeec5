import type { Kind } from './kind';

/** Lists within texts of sentences: whoever stands under an unknown heading, or behind an unknown label, waits. */
export const listsInLetters: Kind[] = [
  {
    what: 'a poll with those who said no, and who have not answered',
    text: `Poll: Who wants a seat in the BaseSpace workgroup? (closes Friday)

Yes, please (4)
 - Amara Obi, amara.obi@example.org
 - Jonas Falk, jonas.falk@example.org
 - Li Wen, li.wen@example.org
 - Rosa Prieto, rosa.prieto@example.org
No, thanks (2)
 - Hugo Marsh, hugo.marsh@example.org
 - Emil Brandt, emil.brandt@example.org
Not answered yet (1)
 - Sofia Lang, sofia.lang@example.org`,
    ready: [
      'amara.obi@example.org',
      'jonas.falk@example.org',
      'li.wen@example.org',
      'rosa.prieto@example.org',
    ],
    waits: ['hugo.marsh@example.org', 'emil.brandt@example.org', 'sofia.lang@example.org'],
  },
  {
    what: 'new starters with a supervisor each',
    text: `New starters January 2027
-------------------------
Start 4 Jan: Freya Lund (freya.lund@example.org), supervisor: Knut Berge (knut.berge@example.org)
Start 11 Jan: Ali Yilmaz (ali.yilmaz@example.org), supervisor: Knut Berge (knut.berge@example.org)
Start 18 Jan: Grace Muir (grace.muir@example.org), supervisor: Anne Tait (anne.tait@example.org)

All need BaseSpace accounts. The supervisors have theirs already.`,
    ready: ['freya.lund@example.org', 'ali.yilmaz@example.org', 'grace.muir@example.org'],
    waits: ['knut.berge@example.org', 'anne.tait@example.org'],
  },
  {
    what: 'sample rows that are to go, over the real ones',
    text: `Access list – reviewed by Q. Marsh
Delete the sample rows below before you submit.
Example Person <person@example.com>

Real entries:
Ottilie Kranz <ottilie.kranz@example.org>
Bram Peeters <bram.peeters@example.org>
Shreya Iyer <shreya.iyer@example.org>`,
    ready: ['ottilie.kranz@example.org', 'bram.peeters@example.org', 'shreya.iyer@example.org'],
    waits: ['person@example.com'],
  },
  {
    what: 'a note of a hand-over with who was invited already',
    text: `Handing over the admin role

Dear Viktor, as discussed I hand the workgroup over to you. Open points:
* Still to be invited: corinne.faure@example.org, samuel.ito@example.org
* Invited last week, waiting for them to accept: peter.nagy@example.org
* Expelled after the audit, never re-add: trevor.walsh@example.org
* Our contact at the vendor is Ms. Lindgren, k.lindgren@example.com
You can reach me until the 30th at hannah.voss@example.org, afterwards at my private address hvoss@example.net.`,
    ready: ['corinne.faure@example.org', 'samuel.ito@example.org'],
    waits: [
      'peter.nagy@example.org',
      'trevor.walsh@example.org',
      'k.lindgren@example.com',
      'hannah.voss@example.org',
      'hvoss@example.net',
    ],
  },
  {
    what: 'a Dutch request with where bills go',
    text: `Beste Koen,

Willen jullie onderstaande collega's toegang geven tot de werkgroep?

- Anouk de Wit (anouk.dewit@example.org)
- Pieter Smit (pieter.smit@example.org)
- Fatima El Amrani (f.elamrani@example.org)

Bas Jansen (bas.jansen@example.org) hoeft niet meer, die is uit dienst. Facturen graag naar crediteuren@example.org.

Met vriendelijke groet,
Marijke van Dam
marijke.vandam@example.org | 020-1234567`,
    ready: ['anouk.dewit@example.org', 'pieter.smit@example.org', 'f.elamrani@example.org'],
    waits: ['bas.jansen@example.org', 'crediteuren@example.org', 'marijke.vandam@example.org'],
  },
  {
    what: 'minutes with who sets up the accounts',
    text: `Minutes – Core facility user meeting, 12 Oct 2026
Present: D. Whitlock, P. Anand, C. Moreau
Apologies: S. Berg

1. New sequencer delivered; installation by vendor (contact: field.service@example.com).
2. Accounts. Agreed that Paul's two new postdocs get access this week: nadia.haddad@example.org, owen.bright@example.org.
3. Billing. Questions go to finance, billing.core@example.org.
4. Old accounts. Stefan Berg has moved to another institute; s.berg@example.org is to be removed.
AP: Dana to set up the accounts (dana.whitlock@example.org)`,
    ready: ['nadia.haddad@example.org', 'owen.bright@example.org'],
    waits: [
      'field.service@example.com',
      'billing.core@example.org',
      's.berg@example.org',
      'dana.whitlock@example.org',
    ],
  },
  {
    what: 'a French letter with who stays in charge',
    text: `Bonjour Claire,

Suite à notre réunion de ce matin, pourriez-vous ouvrir un accès au groupe « Génomique » pour Léa Marchand (lea.marchand@example.org) et pour Karim Benali (karim.benali@example.org) ? Ils commencent lundi.
Quant à Paul Girard (paul.girard@example.org), il a quitté l'équipe fin septembre, son compte peut donc être fermé.
Le responsable scientifique reste M. Duval, duval@example.org.

Bien cordialement,
Nathalie Roux
nathalie.roux@example.org`,
    ready: ['lea.marchand@example.org', 'karim.benali@example.org'],
    waits: ['paul.girard@example.org', 'duval@example.org', 'nathalie.roux@example.org'],
  },
];
