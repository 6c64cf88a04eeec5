import type { Kind } from './kind';

/** More lists of every day in which everybody is meant. */
export const dailyLists: Kind[] = [
  {
    what: 'names in front of addresses with a blank alone',
    text: `Irene Rapp irene.rapp@example.org
Jonas Seel jonas.seel@example.org
Karin Treu karin.treu@example.edu`,
    ready: ['irene.rapp@example.org', 'jonas.seel@example.org', 'karin.treu@example.edu'],
  },
  {
    what: 'addresses parted by blanks alone',
    text: `leo.unger@example.org mia.vieth@example.org noah.wild@example.edu`,
    ready: ['leo.unger@example.org', 'mia.vieth@example.org', 'noah.wild@example.edu'],
  },
  {
    what: 'a German request with a list below',
    text: `Liebe Kolleginnen und Kollegen,

bitte nehmt folgende Personen in die Workgroup auf:

Oskar Abel, oskar.abel@example.org
Paula Behr, paula.behr@example.org
Ronja Cordes, ronja.cordes@example.edu

Viele Grüße`,
    ready: ['oskar.abel@example.org', 'paula.behr@example.org', 'ronja.cordes@example.edu'],
  },
  {
    what: 'a table of Markdown',
    text: `| Name | Email | Lab |
|------|-------|-----|
| Silas Dorn | silas.dorn@example.org | RNA |
| Thea Eich | thea.eich@example.org | DNA |`,
    ready: ['silas.dorn@example.org', 'thea.eich@example.org'],
  },
  {
    what: 'a table copied out of a sheet with blank cells',
    text: `Group	Name	Email
Lab A	Urs Feld	urs.feld@example.org
	Vanja Graf	vanja.graf@example.org

Lab B	Wolf Haas	wolf.haas@example.org`,
    ready: ['urs.feld@example.org', 'vanja.graf@example.org', 'wolf.haas@example.org'],
  },
  {
    what: 'quoted addresses with commas as a program prints them',
    text: `"yasmin.idel@example.org",
"zacharias.jung@example.org",
"alma.koch@example.edu"`,
    ready: ['yasmin.idel@example.org', 'zacharias.jung@example.org', 'alma.koch@example.edu'],
  },
  {
    what: 'addresses by lab under headings',
    text: `Lab Meyer:
bela.lenk@example.org
cara.moos@example.org

Lab Schulz:
dora.nies@example.org`,
    ready: ['bela.lenk@example.org', 'cara.moos@example.org', 'dora.nies@example.org'],
  },
  {
    what: 'a list of user IDs under a heading',
    text: `User ID
ehartmann
fkrause2
g.linde`,
    ready: ['ehartmann', 'fkrause2', 'g.linde'],
  },
  {
    what: 'recipients by semicolons with quotation marks',
    text: `"Opitz, Hanna" <hanna.opitz@example.org>; "Prinz, Igor" <igor.prinz@example.org>; jule.rabe@example.edu;`,
    ready: ['hanna.opitz@example.org', 'igor.prinz@example.org', 'jule.rabe@example.edu'],
  },
  {
    what: 'a sheet with day and consent from a form',
    text: `Timestamp	Email Address	Full name	Which instrument?	I have read the rules
11/20/2026 10:01:02	konrad.saupe@example.org	Konrad Saupe	MiSeq	Yes
11/20/2026 11:31:40	luisa.tamm@example.org	Luisa Tamm	NextSeq, MiSeq	Yes`,
    ready: ['konrad.saupe@example.org', 'luisa.tamm@example.org'],
  },
];
