import type { Kind } from './kind';

/** What is left of tables and pages when they are copied badly. */
export const brokenCopies: Kind[] = [
  {
    what: 'cells that lost what was between them',
    text: `Tara Uhltara.uhl@example.orgRNA lab
Urs Velturs.velt@example.orgDNA lab`,
    ready: [],
  },
  {
    what: 'numbers of a list glued to addresses',
    text: `1vera.wolf@example.org
2willem.xu@example.org
3xenia.yan@example.org
4yuri.zech@example.org`,
    ready: [],
    waits: ['1vera.wolf@example.org', '4yuri.zech@example.org'],
  },
  {
    what: 'blanks within addresses',
    text: `zara. adam@example.org
alan.bell@example. org
brit.cohn@example.org`,
    ready: ['brit.cohn@example.org'],
    waits: ['adam@example.org'],
  },
  {
    what: 'two addresses without anything between them',
    text: `carl.dorn@example.orgdina.eck@example.org
emma.falk@example.org`,
    ready: ['emma.falk@example.org'],
    waits: ['carl.dorn@example.orgdina.eck@example.org'],
  },
  {
    what: 'cells with errors and words in the place of addresses',
    text: `Name	E-mail	Lab
Fritz Gans	fritz.gans@example.org	RNA
Greta Hoff	#N/A	RNA
Hanno Ihle	see Greta	DNA
Inga Jahn	inga.jahn@example.org	#REF!`,
    ready: ['fritz.gans@example.org', 'inga.jahn@example.org'],
  },
  {
    what: 'a page with its menus and its foot',
    text: `Skip to content
Home  People  Research  Contact
Group members
Jost Kern
PhD student
jost.kern@example.org
Kaja Lind
Postdoc
kaja.lind@example.org
© 2026 Example University · Imprint · webmaster@example.org`,
    ready: ['jost.kern@example.org', 'kaja.lind@example.org'],
    waits: ['webmaster@example.org'],
  },
  {
    what: 'lines of a sheet with commented rows',
    text: `name,email,lab
Leif Moor,leif.moor@example.org,RNA
#Mina Noll,mina.noll@example.org,RNA
Nuri Orth,nuri.orth@example.org,DNA`,
    ready: ['leif.moor@example.org', 'nuri.orth@example.org'],
    waits: ['mina.noll@example.org'],
  },
  {
    what: 'two tables of which the second is of those to go',
    text: `Current users
Name	E-mail
Otto Pelz	otto.pelz@example.org
Pia Quarz	pia.quarz@example.org

To be removed
Name	E-mail
Ralf Reis	ralf.reis@example.org`,
    ready: ['otto.pelz@example.org', 'pia.quarz@example.org'],
    waits: ['ralf.reis@example.org'],
  },
  {
    what: 'a list without those of a second one',
    text: `Everybody of the list below except sina.thal@example.org:
sina.thal@example.org
toni.ude@example.org
ulf.vick@example.org`,
    ready: ['toni.ude@example.org', 'ulf.vick@example.org'],
    waits: ['sina.thal@example.org'],
  },
  {
    what: 'a plan of duties with one who is ill',
    text: `Mon	vicki.wand@example.org
Tue	wim.xaver@example.org (sick, yara.zorn@example.org instead)
Wed	zeno.abel@example.org`,
    ready: ['vicki.wand@example.org', 'zeno.abel@example.org'],
    either: ['wim.xaver@example.org', 'yara.zorn@example.org'],
  },
];
