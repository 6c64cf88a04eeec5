import type { Kind } from './kind';

/** Lists that nobody would think twice about. */
export const plainestLists: Kind[] = [
  {
    what: 'capitals in addresses',
    text: `Gerda.Ihle@Example.org
HANS.JUNG@EXAMPLE.ORG
iris.kolb@example.edu`,
    ready: ['gerda.ihle@example.org', 'hans.jung@example.org', 'iris.kolb@example.edu'],
  },
  {
    what: 'initials and numbers in addresses',
    text: `j.k.lang2@example.org; kmeyer84@example.org; l_nowak@example.edu; m-ott@example.org`,
    ready: ['j.k.lang2@example.org', 'kmeyer84@example.org', 'l_nowak@example.edu', 'm-ott@example.org'],
  },
  {
    what: 'names of more words and with particles',
    text: `Nina van der Berg <nina.vandenberg@example.org>
María José de la Cruz <mj.delacruz@example.org>
O'Neill, Patrick <patrick.oneill@example.org>`,
    ready: ['nina.vandenberg@example.org', 'mj.delacruz@example.org', 'patrick.oneill@example.org'],
  },
  {
    what: 'a sheet with salutations',
    text: `Anrede	Titel	Vorname	Nachname	E-Mail
Frau	Dr.	Olga	Pfaff	olga.pfaff@example.org
Herr		Paul	Rau	paul.rau@example.org`,
    ready: ['olga.pfaff@example.org', 'paul.rau@example.org'],
  },
  {
    what: 'a sheet of a course with semester and points',
    text: `Matrikel;Name;E-Mail;Semester;Punkte
4711001;Ritter, Quentin;quentin.ritter@example.edu;5;88
4711002;Seidel, Rosa;rosa.seidel@example.edu;3;91`,
    ready: ['quentin.ritter@example.edu', 'rosa.seidel@example.edu'],
  },
  {
    what: 'lines with labels in German',
    text: `Name: Sabine Tann, E-Mail: sabine.tann@example.org
Name: Till Ufer, E-Mail: till.ufer@example.org`,
    ready: ['sabine.tann@example.org', 'till.ufer@example.org'],
  },
  {
    what: 'a bilingual heading',
    text: `姓名 Name,邮箱 Email,单位 Affiliation
冯雷 Lei Feng,lei.feng@example.org,Genome Center
蒋梅 Mei Jiang,mei.jiang@example.org,Genome Center`,
    ready: ['lei.feng@example.org', 'mei.jiang@example.org'],
  },
  {
    what: 'a Spanish request',
    text: `Hola, ¿podéis dar acceso a ursula.vega@example.org, victor.zamora@example.org y a wanda.abad@example.edu? ¡Gracias!`,
    ready: ['ursula.vega@example.org', 'victor.zamora@example.org', 'wanda.abad@example.edu'],
  },
  {
    what: 'a list with letters in front',
    text: `a) xandra.behr@example.org
b) yvo.conen@example.org
c) zelda.dietz@example.edu`,
    ready: ['xandra.behr@example.org', 'yvo.conen@example.org', 'zelda.dietz@example.edu'],
  },
  {
    what: 'a user ID and an address on each line',
    text: `Login,E-mail
aengel,anna.engel@example.org
bfrost,ben.frost@example.org`,
    ready: ['anna.engel@example.org', 'ben.frost@example.org'],
  },
];
