import type { Kind } from './kind';

/** What people write to those who invite others, in their own words. */
export const correspondence: Kind[] = [
  {
    what: 'a change of an address after a marriage',
    text: `Please note that Karla Lind is now Karla Moser: karla.lind@example.org becomes karla.moser@example.org. Could you give her access under the new address?`,
    ready: ['karla.moser@example.org'],
    waits: ['karla.lind@example.org'],
  },
  {
    what: 'a request that names whom to leave as they are',
    text: `Please add leon.nuss@example.org and mara.opel@example.org. Nils Pauli (nils.pauli@example.org) has access already, so nothing to do there.`,
    ready: ['leon.nuss@example.org', 'mara.opel@example.org'],
    waits: ['nils.pauli@example.org'],
  },
  {
    what: 'a request with a deputy in copy',
    text: `Hi, can you invite olivia.quick@example.org to the workgroup? I am away next week, please cc my deputy peer.ross@example.org.`,
    ready: ['olivia.quick@example.org'],
    waits: ['peer.ross@example.org'],
  },
  {
    what: 'a German mail with somebody who changes to another group',
    text: `Hallo, Quirin Sommer (quirin.sommer@example.org) wechselt zum 1.12. in die AG Boss und braucht den Zugang nicht mehr. Dafür kommt Rosalie Tann (rosalie.tann@example.org) neu dazu.`,
    ready: ['rosalie.tann@example.org'],
    waits: ['quirin.sommer@example.org'],
  },
  {
    what: 'a French mail with whom to write to in the end',
    text: `Bonjour, merci d'inviter sabine.ulmer@example.org et thomas.veron@example.org. En cas de question, contactez ursule.weil@example.org.`,
    ready: ['sabine.ulmer@example.org', 'thomas.veron@example.org'],
    waits: ['ursule.weil@example.org'],
  },
  {
    what: 'a Dutch mail with one who is gone',
    text: `Beste, willen jullie vera.xhaard@example.org toevoegen? Wouter Yper (wouter.yper@example.org) is per 1 oktober uit dienst en mag eruit.`,
    ready: ['vera.xhaard@example.org'],
    waits: ['wouter.yper@example.org'],
  },
  {
    what: 'a Portuguese mail with one to take out',
    text: `Olá, por favor incluam xuxa.zanetti@example.org e yago.abreu@example.org no grupo e retirem zeca.braga@example.org.`,
    ready: ['xuxa.zanetti@example.org', 'yago.abreu@example.org'],
    waits: ['zeca.braga@example.org'],
  },
  {
    what: 'a question about one and a request for another',
    text: `Does arne.cordes@example.org still have access? If so please remove it. And bente.dahl@example.org needs one.`,
    ready: ['bente.dahl@example.org'],
    waits: ['arne.cordes@example.org'],
  },
  {
    what: 'a list in a mail with a mistake that is corrected below',
    text: `Please invite:
cora.engel@example.org
dirk.fuchs@example.org
eva.gabler@example.org

Sorry, not Dirk - he is with another group.`,
    ready: ['cora.engel@example.org', 'eva.gabler@example.org'],
    waits: ['dirk.fuchs@example.org'],
  },
  {
    what: 'an invitation that bounced for one of three',
    text: `Invited yesterday: frieda.haag@example.org, georg.imm@example.org, hella.jahn@example.org
Undeliverable: georg.imm@example.org (mailbox not found)`,
    ready: ['frieda.haag@example.org', 'hella.jahn@example.org'],
    waits: ['georg.imm@example.org'],
  },
  {
    what: 'a sentence with roles for each',
    text: `For the new project, ilka.kern@example.org will do the library prep, jens.loos@example.org the sequencing and karin.moll@example.org the analysis, so all three need access.`,
    ready: ['ilka.kern@example.org', 'jens.loos@example.org', 'karin.moll@example.org'],
  },
  {
    what: 'a mail that speaks of results only',
    text: `The samples of lothar.nies@example.org were sequenced last week, and mona.otte@example.org has looked at the quality.`,
    ready: [],
    waits: ['lothar.nies@example.org', 'mona.otte@example.org'],
  },
];
