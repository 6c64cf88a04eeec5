import type { Kind } from './kind';

/** Ordinary lists of labs, whoever wrote them. */
export const ordinaryLists: Kind[] = [
  {
    what: 'people with the labs that they come from, by dashes',
    text: `- Wanda Xu – RNA Lab – wanda.xu@example.org
- Yannick Zorn – DNA Lab – yannick.zorn@example.org`,
    ready: ['wanda.xu@example.org', 'yannick.zorn@example.org'],
  },
  {
    what: 'a sheet with rooms and telephones in German',
    text: `Nachname;Vorname;Raum;Telefon;E-Mail
Arendt;Bea;2.14;-1234;bea.arendt@example.org
Busch;Carl;2.15;-1235;carl.busch@example.org`,
    ready: ['bea.arendt@example.org', 'carl.busch@example.org'],
  },
  {
    what: 'names with addresses behind an equals sign',
    text: `Cora Dahl = cora.dahl@example.org
Dirk Engel = dirk.engel@example.org`,
    ready: ['cora.dahl@example.org', 'dirk.engel@example.org'],
  },
  {
    what: 'three by three',
    text: `elin.fors@example.org, finn.grau@example.org, gabi.hess@example.org;
heinz.ilse@example.org, inka.jung@example.org, jan.kurz@example.edu`,
    ready: [
      'elin.fors@example.org',
      'finn.grau@example.org',
      'gabi.hess@example.org',
      'heinz.ilse@example.org',
      'inka.jung@example.org',
      'jan.kurz@example.edu',
    ],
  },
  {
    what: 'a Dutch request',
    text: `Hoi, zouden jullie karin.lam@example.org, luuk.maas@example.org en mies.noord@example.org toegang kunnen geven? Dank!`,
    ready: ['karin.lam@example.org', 'luuk.maas@example.org', 'mies.noord@example.org'],
  },
  {
    what: 'a list in quotation by signs of a reply',
    text: `> nina.olsen@example.org
> otto.prinz@example.org
> paula.quast@example.edu`,
    ready: ['nina.olsen@example.org', 'otto.prinz@example.org', 'paula.quast@example.edu'],
  },
  {
    what: 'a sheet with institute and country in English',
    text: `First name	Last name	Institution	Country	Email
Rosa	Stern	Example University	Spain	rosa.stern@example.edu
Simon	Tanner	Example Institute	Norway	simon.tanner@example.org`,
    ready: ['rosa.stern@example.edu', 'simon.tanner@example.org'],
  },
  {
    what: 'a heading, a colon and the addresses in one line',
    text: `New collaborators: ute.vogel@example.org, veit.wagner@example.org; wilma.xander@example.edu`,
    ready: ['ute.vogel@example.org', 'veit.wagner@example.org', 'wilma.xander@example.edu'],
  },
  {
    what: 'a Korean sheet',
    text: `이름	소속	이메일
조현우	유전체센터	hyunwoo.jo@example.org
신유나	유전체센터	yuna.shin@example.org`,
    ready: ['hyunwoo.jo@example.org', 'yuna.shin@example.org'],
  },
  {
    what: 'members with their parts in a project',
    text: `Yves Albers (wet lab) yves.albers@example.org
Zoe Bender (data analysis) zoe.bender@example.org
Anton Claus (coordination) anton.claus@example.edu`,
    ready: ['yves.albers@example.org', 'zoe.bender@example.org', 'anton.claus@example.edu'],
  },
];
