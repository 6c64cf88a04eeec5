import type { Kind } from './kind';

/** Fair lists, in which all are meant. */
export const fairLists: Kind[] = [
  {
    what: 'names of which some are words',
    text: `Will Price <will.price@example.org>
Grace Field <grace.field@example.org>
Mark Left <mark.left@example.org>
Joy Later <joy.later@example.org>`,
    ready: [
      'will.price@example.org',
      'grace.field@example.org',
      'mark.left@example.org',
      'joy.later@example.org',
    ],
  },
  {
    what: 'people with pronouns behind their names',
    text: `Cam Dorn (they/them) cam.dorn@example.org
Dana Egg (she/her) dana.egg@example.org`,
    ready: ['cam.dorn@example.org', 'dana.egg@example.org'],
  },
  {
    what: 'a sheet with the department of each',
    text: `Employee,Department,Email
Eva Frey,Clinical Trials,eva.frey@example.org
Finn Gall,Sample Management,finn.gall@example.org
Gesa Horn,Alumni Office,gesa.horn@example.org`,
    ready: ['eva.frey@example.org', 'finn.gall@example.org'],
    either: ['gesa.horn@example.org'],
  },
  {
    what: 'local parts that begin as words of machines do',
    text: `robert.boden@example.org
bottner.ina@example.org
testa.marco@example.org
demott.jan@example.org
grouper.ann@example.org
adminov.lev@example.org`,
    ready: [
      'robert.boden@example.org',
      'bottner.ina@example.org',
      'testa.marco@example.org',
      'demott.jan@example.org',
      'grouper.ann@example.org',
      'adminov.lev@example.org',
    ],
  },
  {
    what: 'addresses at long domains',
    text: `hanna.ibel@genetics.med.uni.example.edu, ivo.jahn@core.bio.example.com, jule.kern@students.example.edu`,
    ready: [
      'hanna.ibel@genetics.med.uni.example.edu',
      'ivo.jahn@core.bio.example.com',
      'jule.kern@students.example.edu',
    ],
  },
  {
    what: 'a request with a day and a number of a project',
    text: `For project 2026-117 (start 1 Dec), please grant access to kurt.lohse@example.org and lena.maul@example.org.`,
    ready: ['kurt.lohse@example.org', 'lena.maul@example.org'],
  },
  {
    what: 'a list that was numbered with brackets',
    text: `(1) mona.nuss@example.org
(2) nick.orth@example.org
(3) olga.putz@example.org`,
    ready: ['mona.nuss@example.org', 'nick.orth@example.org', 'olga.putz@example.org'],
  },
  {
    what: 'students with numbers for addresses',
    text: `s1234567@example.edu
s1234568@example.edu
s1234569@example.edu`,
    ready: ['s1234567@example.edu', 's1234568@example.edu', 's1234569@example.edu'],
  },
  {
    what: 'numbers in front of at signs that follow each other',
    text: `1001234@example.edu
1001235@example.edu
1001236@example.edu`,
    ready: ['1001234@example.edu', '1001235@example.edu', '1001236@example.edu'],
  },
  {
    what: 'a sheet with one sample each',
    text: `Sample,Owner,Owner email
liver_01,Pia Ranft,pia.ranft@example.org
liver_02,Quin Senn,quin.senn@example.org`,
    ready: [],
    either: ['pia.ranft@example.org', 'quin.senn@example.org'],
  },
];
