import type { Kind } from './kind';

/** What core facilities have at hand, in their own layouts. */
export const coreData: Kind[] = [
  {
    what: 'a sample sheet with a header of its own and the one to mail to',
    text: `[Header]
IEMFileVersion,5
Investigator Name,Ada Brunn
Experiment Name,Run 12
Email,ada.brunn@example.org

[Data]
Sample_ID,Sample_Name,index,Sample_Project
S1,Liver_1,ATCACG,RNA
S2,Liver_2,CGATGT,RNA`,
    ready: [],
    either: ['ada.brunn@example.org'],
  },
  {
    what: 'a run with its users and a distribution list',
    text: `Run 241124_VH00_12
Owner: boris.cord@example.org
Shared with: cilia.dorn@example.org; dag.ernst@example.org; seq-all@lists.example.org`,
    ready: ['cilia.dorn@example.org', 'dag.ernst@example.org'],
    either: ['boris.cord@example.org'],
    waits: ['seq-all@lists.example.org'],
  },
  {
    what: 'bills by group with whoever pays',
    text: `Cost centre;Group leader;Group leader e-mail;User;User e-mail;Amount EUR
4711;Dana Boss;dana.boss@example.org;Elin Falk;elin.falk@example.org;1.200,00
4711;Dana Boss;dana.boss@example.org;Finn Gaus;finn.gaus@example.org;300,00`,
    ready: ['elin.falk@example.org', 'finn.gaus@example.org'],
    waits: ['dana.boss@example.org'],
  },
  {
    what: 'trainings with those who did not come',
    text: `Training 24.11.2026 – NextSeq
Teilnehmer:
Gero Haas <gero.haas@example.org>
Hanna Ilg <hanna.ilg@example.org>
Nicht erschienen:
Ivo Jung <ivo.jung@example.org>`,
    ready: ['gero.haas@example.org', 'hanna.ilg@example.org'],
    waits: ['ivo.jung@example.org'],
  },
  {
    what: 'a queue of runs with days and users',
    text: `#	Date	Instrument	User	Contact	Reads
1	2026-12-01	NextSeq 2000	Jana Kern	jana.kern@example.org	400M
2	2026-12-03	NextSeq 2000	Kim Lars	kim.lars@example.org	800M`,
    ready: ['jana.kern@example.org', 'kim.lars@example.org'],
  },
  {
    what: 'a directory of staff by rooms, with a secretary',
    text: `Sekretariat: Lotte Mann, Raum 1.01, sekretariat@example.org
Labor 1: Mats Noll, Raum 1.02, mats.noll@example.org
Labor 2: Nele Ohm, Raum 1.03, nele.ohm@example.org`,
    ready: ['mats.noll@example.org', 'nele.ohm@example.org'],
    waits: ['sekretariat@example.org'],
  },
  {
    what: 'a table of accounts of robots and people',
    text: `account;mail;comment
opel;olga.pel@example.org;
robot1;liquid.handler@example.org;service account
pquast;piet.quast@example.org;`,
    ready: ['olga.pel@example.org', 'piet.quast@example.org'],
    waits: ['liquid.handler@example.org'],
  },
  {
    what: 'members of a consortium by work packages',
    text: `WP1 Sequencing – lead: Rosa Stahl (rosa.stahl@example.org)
  Sven Tau (sven.tau@example.org)
WP2 Analysis – lead: Tess Uhl (tess.uhl@example.edu)
  Udo Vink (udo.vink@example.edu)`,
    ready: ['sven.tau@example.org', 'udo.vink@example.edu'],
    either: ['rosa.stahl@example.org', 'tess.uhl@example.edu'],
  },
  {
    what: 'a list of users with quota and last use',
    text: `user            email                     used    quota   last
vwolf           vera.wolf@example.org     1.2T    2.0T    2026-11-20
wxing           wei.xing@example.org      0.1T    2.0T    2025-01-03`,
    ready: ['vera.wolf@example.org', 'wei.xing@example.org'],
  },
  {
    what: 'a report of licences with those given back',
    text: `License,Assigned user,Assigned on,Returned on
L-01,yoko.zen@example.org,2025-01-01,
L-02,alma.bock@example.org,2024-01-01,2025-06-30`,
    ready: ['yoko.zen@example.org'],
    waits: ['alma.bock@example.org'],
  },
  {
    what: 'a form of a French platform with its person in charge',
    text: `Horodateur	Adresse e-mail	Nom et prénom	Responsable d'équipe	E-mail du responsable	Avez-vous besoin d'un accès ?
20/11/2026 10:00	bruno.caron@example.org	Caron Bruno	Dana Boss	dana.boss@example.org	Oui
20/11/2026 10:10	chloe.denis@example.org	Denis Chloé	Dana Boss	dana.boss@example.org	Non`,
    ready: ['bruno.caron@example.org'],
    waits: ['chloe.denis@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Spanish form with who does not want it',
    text: `Marca temporal;Dirección de correo;Nombre y apellidos;¿Quiere acceso a BaseSpace?
20/11/2026 9:00;diego.esteban@example.org;Diego Esteban;Sí
20/11/2026 9:05;elisa.franco@example.org;Elisa Franco;No, gracias`,
    ready: ['diego.esteban@example.org'],
    waits: ['elisa.franco@example.org'],
  },
];
