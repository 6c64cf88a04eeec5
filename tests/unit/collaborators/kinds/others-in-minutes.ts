import type { Kind } from './kind';

/** Minutes, tasks, tickets and pages that ask for some and name others. */
export const othersInMinutes: Kind[] = [
  {
    what: 'minutes of a meeting',
    text: `Minutes, Genomics Core weekly, 5 Nov 2026
Present: Eva Lindqvist (eva.lindqvist@example.org), Mats Öberg (mats.oberg@example.org), Rune Dahl
Apologies: Sofie Berg (sofie.berg@example.org)

1. NovaSeq downtime: service visit on Thursday.
2. Workgroup access: Eva to invite Hugo Ek (hugo.ek@example.org) and Wilma Falk (wilma.falk@example.org).
3. AOB: none`,
    ready: [],
    waits: ['eva.lindqvist@example.org', 'mats.oberg@example.org', 'sofie.berg@example.org'],
    either: ['hugo.ek@example.org', 'wilma.falk@example.org'],
  },
  {
    what: 'todo list',
    text: `TODO this week
[x] invite paul.hess@example.org
[ ] invite greta.simon@example.org
[ ] invite luca.ferri@example.org
[ ] ask dan.cole@example.org for the cost centre
[x] update SOP 14`,
    ready: ['greta.simon@example.org', 'luca.ferri@example.org'],
    waits: ['paul.hess@example.org', 'dan.cole@example.org'],
  },
  {
    what: 'ticket text',
    text: `Ticket #48213 – Access request
Status: In progress
Reporter: Karin Holm (karin.holm@example.org)
Assignee: Service Desk

Description:
We have two new PhD students in our lab. Please add them to the BaseSpace workgroup "Holm Lab":
leo.sand@example.org
ines.vik@example.org

Comments:
Per Aune (per.aune@example.org), 4 Nov: Approved.`,
    ready: ['leo.sand@example.org', 'ines.vik@example.org'],
    waits: ['karin.holm@example.org', 'per.aune@example.org'],
  },
  {
    what: 'headings add / remove as four lines',
    text: `Add
ana.silva@example.org
Remove
bela.costa@example.org`,
    ready: ['ana.silva@example.org'],
    waits: ['bela.costa@example.org'],
  },
  {
    what: 'wiki page on-call',
    text: `h2. Sequencing rota November

|| Week || On call ||
| 45 | Jo Brandt, jo.brandt@example.org |
| 46 | Kit Lowe, kit.lowe@example.org |

Swap requests go to maya.hill@example.org.`,
    ready: [],
    waits: ['maya.hill@example.org'],
    either: ['jo.brandt@example.org', 'kit.lowe@example.org'],
  },
  {
    what: 'To-do with owner',
    text: `Action items 4 Nov
- Access for Ben Okoro (ben.okoro@example.org) and Lea Hirsch (lea.hirsch@example.org) -> owner: Tim Stahl (tim.stahl@example.org)
- Order flow cells -> owner: Gitta Paulsen (gitta.paulsen@example.org)
- Clean -80 freezer -> all`,
    ready: ['ben.okoro@example.org', 'lea.hirsch@example.org'],
    waits: ['tim.stahl@example.org', 'gitta.paulsen@example.org'],
  },
  {
    what: 'Spanish minutes',
    text: `Acta de la reunión del 4 de noviembre
Asistentes: Nuria Pons (nuria.pons@example.org), Jaime Vidal (jaime.vidal@example.org)
Acuerdos:
1. Dar acceso al grupo a Candela Ríos (candela.rios@example.org) y Hugo Marín (hugo.marin@example.org).
2. Jaime revisa el presupuesto con Compras (compras@example.org).`,
    ready: ['candela.rios@example.org', 'hugo.marin@example.org'],
    waits: ['nuria.pons@example.org', 'jaime.vidal@example.org', 'compras@example.org'],
  },
  {
    what: 'Dutch minutes',
    text: `Notulen labmeeting 6-11
Aanwezig: Jeroen, Saskia, Wim, Aafke
- Sequencer: onderhoud op 12-11, monteur is Ronald (ronald.prins@example.com)
- BaseSpace: Saskia vraagt toegang aan voor Thijs Hendriks (thijs.hendriks@example.org) en Roos Willems (roos.willems@example.org)
- Borrel: vrijdag 17 u`,
    ready: [],
    waits: ['ronald.prins@example.com'],
    either: ['thijs.hendriks@example.org', 'roos.willems@example.org'],
  },
  {
    what: 'wiki contacts',
    text: `== Who to ask ==
* Sample prep: Nell Byrne (nell.byrne@example.org)
* Sequencing runs: Otto Lang (otto.lang@example.org)
* Data analysis: Priti Shah (priti.shah@example.org)`,
    ready: [],
    waits: ['nell.byrne@example.org', 'otto.lang@example.org', 'priti.shah@example.org'],
  },
  {
    what: 'request with two workgroups',
    text: `Please add olivia.kerr@example.org and ben.asher@example.org to "Exome 2026". The other workgroup ("Panels") stays as it is: only dr.quinn@example.org and the lab account.`,
    ready: ['olivia.kerr@example.org', 'ben.asher@example.org'],
    waits: ['dr.quinn@example.org'],
  },
  {
    what: 'wish list by role',
    text: `Who should be able to see the runs:
the two technicians (carol.best@example.org, finn.stone@example.org), our bioinformatician (zane.moss@example.org) and me (ivy.clark@example.org).
Who should not: the students, e.g. toby.young@example.org.`,
    ready: [
      'carol.best@example.org',
      'finn.stone@example.org',
      'zane.moss@example.org',
      'ivy.clark@example.org',
    ],
    waits: ['toby.young@example.org'],
  },
  {
    what: 'to-do German',
    text: `Erledigen:
☐ Zugang anlegen: Merle Wendt (merle.wendt@example.org)
☐ Zugang anlegen: Oskar Finke (oskar.finke@example.org)
☑ Zugang anlegen: Tilda Prinz (tilda.prinz@example.org)
☐ Angebot einholen bei Firma Labtec (vertrieb@example.com)`,
    ready: ['merle.wendt@example.org', 'oskar.finke@example.org'],
    waits: ['tilda.prinz@example.org', 'vertrieb@example.com'],
  },
  {
    what: 'French note',
    text: `À faire avant vendredi :
- inviter Solène (solene.gay@example.org) et Rémi (remi.bost@example.org)
- relancer Fabrice (fabrice.lenoir@example.org) pour la facture
- commander des pointes`,
    ready: ['solene.gay@example.org', 'remi.bost@example.org'],
    waits: ['fabrice.lenoir@example.org'],
  },
  {
    what: 'German: Dienstplan im Text',
    text: `Hallo,
nächste Woche bedient Frau Lorenz (a.lorenz@example.org) den Sequenzierer, danach Herr Behr (t.behr@example.org).
Zugänge für BaseSpace braucht nur Frau Simon (k.simon@example.org), bitte bis Mittwoch anlegen.
Danke, Köhler`,
    ready: ['k.simon@example.org'],
    waits: ['a.lorenz@example.org', 't.behr@example.org'],
  },
  {
    what: 'Japanese minutes',
    text: `議事録 11月5日
出席者:森、石川、藤田
・BaseSpaceに追加:石井 (a.ishii@example.org)、原 (k.hara@example.org)
・試薬の発注は藤田さん (fujita@example.org) が行う。`,
    ready: ['a.ishii@example.org', 'k.hara@example.org'],
    waits: ['fujita@example.org'],
  },
];
