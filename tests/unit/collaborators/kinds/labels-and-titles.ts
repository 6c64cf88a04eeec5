import type { Kind } from './kind';

/** How far labels and titles reach, and whose they are. */
export const labelsAndTitles: Kind[] = [
  {
    what: 'a letter with a list by units below what announces it',
    text: `Dear Mr Hale,

the following colleagues need an account in our workgroup:

Virology:
  Ama Boateng, a.boateng@example.org
  Liv Strand, liv.strand@example.org

Bristol:
  Theo Marsh, theo.marsh@example.org

Yours sincerely
Nell Carver`,
    ready: ['a.boateng@example.org', 'liv.strand@example.org', 'theo.marsh@example.org'],
  },
  {
    what: 'the same with a heading that says who those below are',
    text: `Dear Mr Hale,

the following colleagues need an account in our workgroup:

Virology:
  Ama Boateng, a.boateng@example.org

Countersigners:
  Theo Marsh, theo.marsh@example.org

Yours sincerely
Nell Carver`,
    ready: ['a.boateng@example.org'],
    waits: ['theo.marsh@example.org'],
  },
  {
    what: 'units below a sentence that announces nobody',
    text: `Hello all,

the freezers will be moved on Friday, and somebody has to be there for each floor.

Virology:
  Ama Boateng, a.boateng@example.org

Bristol:
  Theo Marsh, theo.marsh@example.org`,
    ready: [],
    waits: ['a.boateng@example.org', 'theo.marsh@example.org'],
  },
  {
    what: 'answers below a French question, by first names, of which one shows in a letter',
    text: `Qui n'a pas encore de compte ? Merci d'indiquer ici votre adresse, je les ajouterai demain.

Odile : odile.blanc@example.org
Karim : k.haddad@example.org, merci !`,
    ready: ['odile.blanc@example.org', 'k.haddad@example.org'],
  },
  {
    what: 'a Spanish chat in which somebody is named as well, and speaks later',
    text: `[10:02] Laura: falta Inés en el grupo: ines.rey@example.org
[10:03] Laura: y Óscar también: o.luna@example.org
[10:07] Óscar: y el pedido quién lo firma?`,
    ready: ['ines.rey@example.org', 'o.luna@example.org'],
  },
  {
    what: 'changes of addresses with a label for each',
    text: `Changed addresses, please invite people under the new ones:

Old: r.field@example.com → New: rose.field@example.org
Old: bworth@example.com → New: bo.worth@example.org`,
    ready: ['rose.field@example.org', 'bo.worth@example.org'],
    waits: ['r.field@example.com', 'bworth@example.com'],
  },
  {
    what: 'a list of changes in which one comes for another',
    text: `h2. Workgroup access, open changes

* Replace ola.nord@example.org by eva.sund@example.org
* Invoices: ina.west@example.org`,
    ready: ['eva.sund@example.org'],
    waits: ['ola.nord@example.org', 'ina.west@example.org'],
  },
  {
    what: 'titles without any sign, one of others',
    text: `Managers
Lou Frank, lou@example.org
Mia Zell, mia@example.org

Users to be created
Ida Rau, ida@example.org
Jon Sahl, jon@example.org`,
    ready: ['ida@example.org', 'jon@example.org'],
    waits: ['lou@example.org', 'mia@example.org'],
  },
  {
    what: 'a German letter after somebody has gone, whose work another one does',
    text: `Liebe Frau Sommer,

nach dem Weggang von Peter Hoch (p.hoch@example.org) betreut Sina Tief die Geräte. Bitte geben Sie ihr Zugang: s.tief@example.org`,
    ready: ['s.tief@example.org'],
    waits: ['p.hoch@example.org'],
  },
  {
    what: 'a French letter in which “lui” is whoever was named last',
    text: `Madame,

Nous avons parlé avec Bernard Noir (b.noir@example.org), et Claire Vidal reprend le suivi. Pourriez-vous lui ouvrir un accès ? Son adresse : c.vidal@example.org`,
    ready: ['c.vidal@example.org'],
    waits: ['b.noir@example.org'],
  },
  {
    what: 'a Chinese chat that ends with another question',
    text: `王敏: 新来的同学需要开通账号
王敏: 周洋 zhou.yang@example.org
李老师: 好的,发票寄给谁?
王敏: 发到我邮箱 wang.min@example.org`,
    ready: ['zhou.yang@example.org'],
    waits: ['wang.min@example.org'],
  },
  {
    what: 'a form that was filled in for somebody else',
    text: `New submission received

Your name: Rob Weir
Your e-mail: rob.weir@example.org
Type of request: Activation for somebody else
Comments: please activate Ada Stern's account, her address is ada.stern@example.org
Consent: yes`,
    ready: ['ada.stern@example.org'],
    waits: ['rob.weir@example.org'],
  },
  {
    what: 'a form that was filled in for somebody else as well',
    text: `Name: Rob Weir
E-mail: rob.weir@example.org
Comments: please add my student Ada Stern, too (ada.stern@example.org)`,
    ready: ['rob.weir@example.org', 'ada.stern@example.org'],
  },
];
