import type { Kind } from './kind';

/** Tables with remarks over several lines, boards, rows without headings, tickets, letters. */
export const cardsAndRequests: Kind[] = [
  {
    what: 'CSV in which quotes hold line ends',
    text: `Name,Email,Comment
"Cora Dill",cora.dill@example.org,"needs access
from Monday"
"Dirk Ebert",dirk.ebert@example.org,"has left
the group"`,
    ready: ['cora.dill@example.org'],
    waits: ['dirk.ebert@example.org'],
  },
  {
    what: 'CSV with e-mail and alternative after a slash',
    text: `Name;E-Mail
Erna Fels;erna.fels@example.org / erna@example.net
Fritz Gaus;fritz.gaus@example.org`,
    ready: ['fritz.gaus@example.org'],
    either: ['erna.fels@example.org', 'erna@example.net'],
  },
  {
    what: 'the members of a Trello board copied',
    text: `Gabi Heim (gabiheim)
@gabiheim
Hugo Ibold (hugoibold)
@hugoibold`,
    ready: [],
    either: ['gabiheim', 'hugoibold'],
  },
  {
    what: 'WhatsApp group with addresses',
    text: `[20.11.26, 10:02:11] Inka Jäger: meine Mail: inka.jaeger@example.org
[20.11.26, 10:02:51] Jörn Kalb: joern.kalb@example.org
[20.11.26, 10:03:11] Lab-Bot: Link: https://example.org/x?u=bot@example.org`,
    ready: ['inka.jaeger@example.org', 'joern.kalb@example.org'],
  },
  {
    what: 'Kanban cards with assignees',
    text: `To do
Invite Klara Löns klara.loens@example.org
Invite Lutz Mey lutz.mey@example.org
Done
Invite Maja Nitz maja.nitz@example.org`,
    ready: ['klara.loens@example.org', 'lutz.mey@example.org'],
    waits: ['maja.nitz@example.org'],
  },
  {
    what: 'a budget sheet with payer and approver',
    text: `Cost center	Payer	Approver	User e-mail
4711	pay.er@example.org	approve.r@example.org	nils.orlow@example.org`,
    ready: ['nils.orlow@example.org'],
  },
  {
    what: 'sequencing facility price offer',
    text: `Offer no. 2026-113
Customer: Dr. Oda Prinz, oda.prinz@example.org
Your contact: Paul Quell, paul.quell@example.com`,
    ready: [],
    waits: ['paul.quell@example.com'],
    either: ['oda.prinz@example.org'],
  },
  {
    what: 'people by rows with the address in the last of many cells and no heading',
    text: `1	Müller	Rosa	w	1998	rosa.mueller@example.org
2	Nagel	Sven	m	1997	sven.nagel@example.org
3	Obst	Tina	w	1999	tina.obst@example.org`,
    ready: ['rosa.mueller@example.org', 'sven.nagel@example.org', 'tina.obst@example.org'],
  },
  {
    what: 'rows without heading, with an active flag as words',
    text: `ute.pahl@example.org;Ute Pahl;aktiv
vito.rau@example.org;Vito Rau;inaktiv
wilma.suhr@example.org;Wilma Suhr;aktiv`,
    ready: ['ute.pahl@example.org', 'wilma.suhr@example.org'],
    waits: ['vito.rau@example.org'],
  },
  {
    what: 'rows without heading, in which a second address is the same boss',
    text: `xena.thiel@example.org,boss.y@example.org
yves.umlauf@example.org,boss.y@example.org
zita.volk@example.org,boss.y@example.org`,
    ready: [],
    either: [
      'xena.thiel@example.org',
      'yves.umlauf@example.org',
      'zita.volk@example.org',
      'boss.y@example.org',
    ],
  },
  {
    what: 'an onboarding ticket as lines with a colon and stars',
    text: `**New user**: Adele Wirth
**E-mail**: adele.wirth@example.org
**Line manager**: Bernd Xylander (bernd.xylander@example.org)
**Mirror account**: carl.yberg@example.org`,
    ready: ['adele.wirth@example.org'],
    waits: ['bernd.xylander@example.org', 'carl.yberg@example.org'],
  },
  {
    what: 'ticket: requester acts for somebody',
    text: `Requester: Doro Zabel <doro.zabel@example.org>
Affected user: Emil Arens <emil.arens@example.org>
Category: Access`,
    ready: ['emil.arens@example.org'],
    waits: ['doro.zabel@example.org'],
  },
  {
    what: 'a list of addresses with a question mark and an exclamation',
    text: `fiona.baum@example.org
gero.clasen@example.org ??
hedda.drost@example.org (!)`,
    ready: ['fiona.baum@example.org'],
    waits: ['gero.clasen@example.org'],
    either: ['hedda.drost@example.org'],
  },
  {
    what: 'a Romanian mail',
    text: `Bună ziua,
vă rog să adăugați: ioana.enache@example.org și radu.filip@example.org.
Colega sorina.grosu@example.org a plecat din echipă.
Mulțumesc`,
    ready: ['ioana.enache@example.org', 'radu.filip@example.org'],
    waits: ['sorina.grosu@example.org'],
  },
  {
    what: 'a Ukrainian mail',
    text: `Добрий день, додайте, будь ласка: taras.hnat@example.org, uliana.ivas@example.org.
Віктор (viktor.juk@example.org) у нас більше не працює.`,
    ready: ['taras.hnat@example.org', 'uliana.ivas@example.org'],
    waits: ['viktor.juk@example.org'],
  },
  {
    what: 'a Greek mail',
    text: `Καλημέρα, παρακαλώ προσθέστε: anna.kosta@example.org, nikos.lamb@example.org
Η Ελένη (eleni.mara@example.org) δεν εργάζεται πλέον εδώ.`,
    ready: ['anna.kosta@example.org', 'nikos.lamb@example.org'],
    waits: ['eleni.mara@example.org'],
  },
  {
    what: 'a Hebrew mail',
    text: `שלום, נא להוסיף את dana.nir@example.org ואת omer.oz@example.org
רון (ron.paz@example.org) כבר לא עובד אצלנו`,
    ready: ['dana.nir@example.org', 'omer.oz@example.org'],
    waits: ['ron.paz@example.org'],
  },
];
