import type { Kind } from './kind';

/** Answers of forms, trainings, cards, changes of directories, lists of authors. */
export const formsAndChanges: Kind[] = [
  {
    what: 'Google Form answers with a PI and a second person',
    text: `Timestamp	Email Address	Your name	Your PI's email	Who else needs access? (email)
11/20/2026 9:00:00	cora.vital@example.org	Cora Vital	pi.one@example.org	dirk.wenzel@example.org
11/20/2026 9:10:00	elke.xander@example.org	Elke Xander	pi.one@example.org	`,
    ready: ['cora.vital@example.org', 'elke.xander@example.org'],
    either: ['dirk.wenzel@example.org'],
  },
  {
    what: 'iLab users export with PI lab',
    text: `Core,Lab,PI Email,Customer Name,Customer Email,Customer Active,Financial Contact Email
Genomics,Roth Lab,pi.roth@example.org,Falk Yost,falk.yost@example.org,Yes,money@example.org
Genomics,Roth Lab,pi.roth@example.org,Gina Zabel,gina.zabel@example.org,No,money@example.org`,
    ready: ['falk.yost@example.org'],
    waits: ['gina.zabel@example.org'],
  },
  {
    what: 'training records with expiry of a certificate in the past',
    text: `Name,Email,Course,Completed,Valid until
Horst Adler,horst.adler@example.org,GDPR,2026-01-10,2099-01-10
Inga Bruch,inga.bruch@example.org,GDPR,2020-01-10,2021-01-10`,
    ready: ['horst.adler@example.org'],
    either: ['inga.bruch@example.org'],
  },
  {
    what: "vCards with a former employer's address",
    text: `BEGIN:VCARD
VERSION:4.0
FN:Jelle Claes
EMAIL;TYPE=work;PREF=1:jelle.claes@example.org
EMAIL;TYPE=home:jelle@example.net
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Kato Devos
EMAIL;TYPE=work:kato.devos@exam
 ple.org
END:VCARD`,
    ready: ['jelle.claes@example.org', 'kato.devos@example.org'],
  },
  {
    what: 'LDIF changes: one added, one deleted',
    text: `dn: uid=lena,ou=people,dc=example,dc=org
changetype: add
cn: Lena Emde
mail: lena.emde@example.org

dn: uid=malte,ou=people,dc=example,dc=org
changetype: delete
mail: malte.fiene@example.org`,
    ready: ['lena.emde@example.org'],
    waits: ['malte.fiene@example.org'],
  },
  {
    what: 'git shortlog with a bot',
    text: `    12  Nina Gross <nina.gross@example.org>
     7  dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>
     3  Otto Hein <otto.hein@example.org>`,
    ready: ['nina.gross@example.org', 'otto.hein@example.org'],
  },
  {
    what: 'mailmap of a repository',
    text: `Pascal Ibe <pascal.ibe@example.org> <pascal@laptop.local>
Romy Jeske <romy.jeske@example.org> Romy <romy@example.net>`,
    ready: ['pascal.ibe@example.org', 'romy.jeske@example.org'],
    waits: ['romy@example.net'],
  },
  {
    what: 'CODEOWNERS',
    text: `# owners
*            sina.klee@example.org
/docs/       tobias.ley@example.org @org/writers
/old/        # nobody`,
    ready: [],
    either: ['sina.klee@example.org', 'tobias.ley@example.org'],
  },
  {
    what: 'a web page of a directory with obfuscated addresses',
    text: `Ulrike Maass — ulrike.maass [at] example.org
Volker Noack — volker.noack(at)example.org
Wencke Ost — wencke.ost AT example DOT org`,
    ready: [],
    either: ['ulrike.maass@example.org', 'volker.noack@example.org', 'wencke.ost@example.org'],
  },
];
