import type { Kind } from './kind';

/** Inputs in which somebody may easily be taken for a person to invite. */
export const hazards: Kind[] = [
  {
    what: 'a thread of a chat with who answers whom',
    text: `alma.berg@example.org: can I get access please?
bodo.cross@example.org: me too
cleo.dahl@example.org: I have it already, thanks
dana.boss@example.org: I will ask`,
    ready: [],
    either: ['alma.berg@example.org', 'bodo.cross@example.org', 'dana.boss@example.org'],
    waits: ['cleo.dahl@example.org'],
  },
  {
    what: 'a note at the end of who keeps the list',
    text: `eike.falk@example.org
fine.gold@example.org
gero.hein@example.org

List maintained by Dana Boss (dana.boss@example.org), last updated 2026-11-20`,
    ready: ['eike.falk@example.org', 'fine.gold@example.org', 'gero.hein@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a data protection note below a list',
    text: `Hedda Ihl <hedda.ihl@example.org>
Ingo Jahr <ingo.jahr@example.org>

Datenschutz: Verantwortlich ist die Example GmbH, datenschutz@example.org. Widerruf jederzeit an widerruf@example.org.`,
    ready: ['hedda.ihl@example.org', 'ingo.jahr@example.org'],
    waits: ['datenschutz@example.org', 'widerruf@example.org'],
  },
  {
    what: 'a table with a substitute for each',
    text: `Name;E-Mail;Vertretung;E-Mail Vertretung
Jara Kuhn;jara.kuhn@example.org;Kai Lohr;kai.lohr@example.org
Lina Marx;lina.marx@example.org;Moni Nau;moni.nau@example.org`,
    ready: ['jara.kuhn@example.org', 'lina.marx@example.org'],
    waits: ['kai.lohr@example.org', 'moni.nau@example.org'],
  },
  {
    what: 'a list of addresses that came back',
    text: `The following addresses failed:
nora.orth@example.org: 550 5.1.1 User unknown
olaf.paul@example.org: 552 5.2.2 Mailbox full`,
    ready: [],
    waits: ['nora.orth@example.org', 'olaf.paul@example.org'],
  },
  {
    what: 'a list with who has been invited and who has not',
    text: `Name	Email	Invited?
Pina Quell	pina.quell@example.org	not yet
Rolf Sahm	rolf.sahm@example.org	not yet`,
    ready: [],
    either: ['pina.quell@example.org', 'rolf.sahm@example.org'],
  },
  {
    what: 'a test account among people',
    text: `sina.tolk@example.org
testuser1@example.org
demo@example.org
tom.ufer@example.org`,
    ready: ['sina.tolk@example.org', 'tom.ufer@example.org'],
    waits: ['testuser1@example.org', 'demo@example.org'],
  },
  {
    what: 'machines of a lab among people',
    text: `ulla.wirth@example.org
nextseq2000@example.org
miseq-01@example.org
scanner.lab3@example.org
vito.xander@example.org`,
    ready: ['ulla.wirth@example.org', 'vito.xander@example.org'],
    waits: ['nextseq2000@example.org', 'miseq-01@example.org', 'scanner.lab3@example.org'],
  },
  {
    what: 'shared mailboxes in several languages among people',
    text: `wilma.yps@example.org
sekretariat@example.org
secretaria@example.org
accueil@example.org
informatique@example.org
segreteria@example.org
xaver.zoll@example.org`,
    ready: ['wilma.yps@example.org', 'xaver.zoll@example.org'],
    waits: [
      'sekretariat@example.org',
      'secretaria@example.org',
      'accueil@example.org',
      'informatique@example.org',
      'segreteria@example.org',
    ],
  },
  {
    what: 'a lab and its members by address alone',
    text: `meyer-lab@example.org
yola.arendt@example.org
rna-lab-members@example.org
zeno.brandt@example.org`,
    ready: ['yola.arendt@example.org', 'zeno.brandt@example.org'],
    waits: ['meyer-lab@example.org', 'rna-lab-members@example.org'],
  },
  {
    what: 'an address behind another one that it forwards to',
    text: `anke.cohn@example.org (forwards to anke@example.net)
bert.dorn@example.org`,
    ready: ['anke.cohn@example.org', 'bert.dorn@example.org'],
    waits: ['anke@example.net'],
  },
  {
    what: 'a calendar entry with who organises it and who is optional',
    text: `When: Tue 24 Nov 2026 10:00 – 11:00
Organizer: dana.boss@example.org
Required: clara.eich@example.org; dirk.frey@example.org
Optional: ella.gehr@example.org
Resources: room2@example.org`,
    ready: ['clara.eich@example.org', 'dirk.frey@example.org'],
    either: ['dana.boss@example.org', 'ella.gehr@example.org'],
    waits: ['room2@example.org'],
  },
  {
    what: 'a sheet with a total row that has an address',
    text: `Name,Email,Samples
Fritz Huth,fritz.huth@example.org,12
Greta Imm,greta.imm@example.org,8
Contact for this sheet: dana.boss@example.org,,20`,
    ready: ['fritz.huth@example.org', 'greta.imm@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'a reply of a server about lists',
    text: `The following users were added: hilda.jost@example.org, ivan.kern@example.org
The following users already exist: jule.lenz@example.org
The following users could not be found: karl.mies@example.org`,
    ready: ['hilda.jost@example.org', 'ivan.kern@example.org'],
    waits: ['jule.lenz@example.org', 'karl.mies@example.org'],
  },
];
