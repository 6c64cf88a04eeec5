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
  {
    what: 'bytes of several addresses as a program prints them',
    text: `b'${A}\\r\\n${B}\\r\\n\\xe2\\x80\\x8b${C}'`,
    ready: [B, C],
    waits: [A],
  },
  {
    what: 'bytes in double quotes, where nothing else is meant',
    text: `b"${A}\\r\\n${B}\\r\\n"`,
    ready: [A, B],
  },
  {
    what: 'a column of a fixed width that cuts off without a sign',
    text: `NAME                 EMAIL                          ROLE
Ada Byron            ${A}          member
Konstantina Fylaktou konstantina.fylaktou@seq.examp member
Carla Diaz           ${C}         member`,
    ready: [A, C],
    waits: ['konstantina.fylaktou@seq.examp'],
  },
  {
    what: 'a column as wide as the longest address in it',
    text: `Name       Mail                   Role
Ada Byron  ${A}  member
Carla Diaz ${C} member
Ben Kross  ${B}  member`,
    ready: [A, B, C],
  },
  {
    what: 'a column of accounts that few have filled in: where it is empty the address counts',
    text: `Name,Email,Illumina account\nAda Byron,${A},\nBen Kross,${B},ben@example.net\nCarla Diaz,${C},\nDmitri Volkov,${D},\nMaud Chief,${M},`,
    ready: [A, 'ben@example.net', C, D, M],
    waits: [B],
  },
  {
    what: 'words for the address in a column of accounts',
    text: `Name,Email,BaseSpace login\nAda Byron,${A},same\nBen Kross,${B},ben@example.net\nCarla Diaz,${C},none yet`,
    ready: [A, 'ben@example.net', C],
    waits: [B],
  },
];
