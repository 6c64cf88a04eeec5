import type { Kind } from './kind';

/** Short lists of every day, as they are pasted most. */
export const shortLists: Kind[] = [
  { what: 'one address', text: 'anton.berg@example.org', ready: ['anton.berg@example.org'] },
  {
    what: 'two addresses with a blank between',
    text: 'bruno.cramm@example.org cilly.dorn@example.org',
    ready: ['bruno.cramm@example.org', 'cilly.dorn@example.org'],
  },
  {
    what: 'a name and an address',
    text: 'Dora Eisen dora.eisen@example.org',
    ready: ['dora.eisen@example.org'],
  },
  {
    what: 'two people and a word between',
    text: 'Emil Funk <emil.funk@example.org> and Fritzi Gold <fritzi.gold@example.org>',
    ready: ['emil.funk@example.org', 'fritzi.gold@example.org'],
  },
  {
    what: 'a sheet with the leader of each project as a name alone',
    text: `Project,PI,Member,Member email
P1,Dana Boss,Gerd Hein,gerd.hein@example.org
P1,Dana Boss,Hilde Ihm,hilde.ihm@example.org
P2,Egon Chef,Ida Jost,ida.jost@example.org`,
    ready: ['gerd.hein@example.org', 'hilde.ihm@example.org', 'ida.jost@example.org'],
  },
  {
    what: 'people of two institutes',
    text: `Example Institute:
Jan Klee (jan.klee@example.org)
Kim Lang (kim.lang@example.org)
Example University:
Lou Mertz (lou.mertz@example.edu)`,
    ready: ['jan.klee@example.org', 'kim.lang@example.org', 'lou.mertz@example.edu'],
  },
  {
    what: 'a sheet with a column of ticks that all have',
    text: `Name	Email	Training done
Moni Nau	moni.nau@example.org	x
Nick Ohm	nick.ohm@example.org	x`,
    ready: ['moni.nau@example.org', 'nick.ohm@example.org'],
  },
  {
    what: 'a list under a sentence in Portuguese',
    text: `Favor adicionar os seguintes usuários:
- Otávio Pires: otavio.pires@example.org
- Paula Queiroz: paula.queiroz@example.org`,
    ready: ['otavio.pires@example.org', 'paula.queiroz@example.org'],
  },
  {
    what: 'addresses with what each of them works on',
    text: `quinn.roth@example.org - RNA-seq
rolf.senn@example.org - ATAC-seq
sara.tell@example.org - single cell`,
    ready: ['quinn.roth@example.org', 'rolf.senn@example.org', 'sara.tell@example.org'],
  },
  {
    what: 'user IDs with commas',
    text: `userids: tulmer, uvogt3, v.wirth`,
    ready: ['tulmer', 'uvogt3', 'v.wirth'],
  },
];
