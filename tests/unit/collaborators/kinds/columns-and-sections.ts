import { A, B, C, D, type Kind, M } from './kind';

/** Headings of states, and whose parts of settings are. */
export const columnsAndSections: readonly Kind[] = [
  {
    what: 'a column that says in Dutch who works here still',
    text: `Naam\tWerk e-mail\tIn dienst\nAda Byron\t${A}\tJa\nBen Kross\t${B}\tNee`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a column that says in German who works here still',
    text: `Name;E-Mail;Noch beschäftigt\nAda Byron;${A};ja\nBen Kross;${B};nein\nCarla Diaz;${C};ja`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a column that says in French who works here still',
    text: `Nom,Courriel,En poste\nAda Byron,${A},oui\nBen Kross,${B},non`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a maintainer above the users of a program',
    text: `title = "portal"\n[maintainer]\nname = "Maud"\nemail = "${M}"\n\n[[users]]\nname = "Ada"\nemail = "${A}"\nactive = true\n\n[[users]]\nname = "Ben"\nemail = "${B}"\nactive = false`,
    ready: [A],
    waits: [M, B],
  },
  {
    what: 'a maintainer in settings of quoted values alone',
    text: `[maintainer]\nname = "Maud"\nemail = "${M}"\n\n[[users]]\nname = "Ada"\nemail = "${A}"`,
    ready: [A],
    waits: [M],
  },
  {
    what: 'whoever runs a service, in a section with one key',
    text: `[admin]\nemail=${M}\n[users]\nada = ${A}\nben = ${B}`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'roles in brackets over people',
    text: `[Admin]\n${A}\n[User]\n${B}\n${D}`,
    ready: [A, B, D],
  },
];
