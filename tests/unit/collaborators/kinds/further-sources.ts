import type { Kind } from './kind';

/** Groups, forms, programs and letters that were written last, after all rules. */
export const furtherSources: Kind[] = [
  {
    what: 'Okta group members by a command',
    text: `ID                    LOGIN                     STATUS
00u1                  ada.ost@example.org       ACTIVE
00u2                  bo.pape@example.org       DEPROVISIONED`,
    ready: ['ada.ost@example.org'],
    waits: ['bo.pape@example.org'],
  },
  {
    what: 'account of a form, label and value by turns with a deputy',
    text: `Applicant name: Cleo Quell
Applicant e-mail: cleo.quell@example.org
Deputy name: Dan Roth
Deputy e-mail: dan.roth@example.org`,
    ready: ['cleo.quell@example.org'],
    waits: ['dan.roth@example.org'],
  },
  {
    what: 'XML with roles as elements',
    text: `<project><owner email="eva.sohn@example.org"/><member email="finn.tell@example.org"/><member email="gesa.uhl@example.org" disabled="true"/></project>`,
    ready: ['finn.tell@example.org'],
    waits: ['gesa.uhl@example.org'],
    either: ['eva.sohn@example.org'],
  },
  {
    what: 'a dashboard table with a check per product',
    text: `User	BaseSpace	ICA	Clarity
hugo.vahl@example.org	✓	✓	
ida.west@example.org		✓	✓`,
    ready: ['hugo.vahl@example.org'],
    waits: ['ida.west@example.org'],
  },
  {
    what: 'Python dictionary of groups',
    text: `groups = {
    'active': ['jan.xu@example.org', 'kim.yde@example.org'],
    'former': ['lea.zorn@example.org'],
}`,
    ready: ['jan.xu@example.org', 'kim.yde@example.org'],
    waits: ['lea.zorn@example.org'],
  },
  {
    what: 'Dutch request with one who moves',
    text: `Graag toevoegen: mies.aal@example.org en noor.bos@example.org.
Otto Cats (otto.cats@example.org) gaat per 1 maart naar een andere afdeling.`,
    ready: ['mies.aal@example.org', 'noor.bos@example.org'],
    waits: ['otto.cats@example.org'],
  },
  {
    what: 'an LDIF person with a mail routing address and a locked flag',
    text: `dn: uid=pia,ou=people,dc=example,dc=org
uid: pia
mail: pia.dahl@example.org
mailRoutingAddress: pia@mail.example.org
nsAccountLock: TRUE

dn: uid=rik,ou=people,dc=example,dc=org
uid: rik
mail: rik.eng@example.org
mailRoutingAddress: rik@mail.example.org`,
    ready: ['rik.eng@example.org'],
    waits: ['pia.dahl@example.org'],
  },
  {
    what: 'Slack export of channel members',
    text: `[{"id":"U1","name":"vika","profile":{"email":"vika.iver@example.org","real_name":"Vika Iver"},"deleted":false,"is_bot":false},{"id":"U2","name":"wbot","profile":{"email":"w.bot@example.org"},"deleted":false,"is_bot":true},{"id":"U3","name":"xan","profile":{"email":"xan.jul@example.org"},"deleted":true,"is_bot":false}]`,
    ready: ['vika.iver@example.org'],
    waits: ['w.bot@example.org', 'xan.jul@example.org'],
  },
  {
    what: 'a table with a tutor in front of the student',
    text: `Tutor;Tutor-Mail;Student;Student-Mail
Prof A;prof.aa@example.org;Yan Kott;yan.kott@example.org
Prof A;prof.aa@example.org;Zoe Lind;zoe.lind@example.org`,
    ready: ['yan.kott@example.org', 'zoe.lind@example.org'],
  },
  {
    what: 'a plain list with dates of birth and numbers',
    text: `1 Arne Maas 01.02.1999 arne.maas@example.org
2 Bea Nick 03.04.2000 bea.nick@example.org`,
    ready: ['arne.maas@example.org', 'bea.nick@example.org'],
  },
  {
    what: 'an invitation mail in Japanese with a contact',
    text: `参加者:
千葉 蘭 ran.chiba@example.org
土井 健 ken.doi@example.org
問い合わせ先: 遠藤 endo@example.org`,
    ready: ['ran.chiba@example.org', 'ken.doi@example.org'],
    waits: ['endo@example.org'],
  },
];
