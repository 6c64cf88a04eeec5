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
  {
    what: 'somebody about whom nobody has decided, beside whoever was approved',
    text: `Name,Email,Status\nAda Byron,${A},Approved\nBen Kross,${B},Rejected\nCarla Diaz,${C},Pending`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'a state that is pending where nobody was approved',
    text: `Name,Email,Status\nAda Byron,${A},Active\nBen Kross,${B},Pending`,
    ready: [A, B],
  },
  {
    what: 'applicants who are the only ones that a table can mean, in Spanish',
    text: `Solicitante;Correo del solicitante;Correo del tutor;Autorizado por;Estado\nAda;${A};${M};${D};Aprobado\nBen;${B};${M};;Rechazado\nCarla;${C};;${D};Pendiente`,
    ready: [A],
    waits: [B, C, M, D],
  },
  {
    what: 'applicants beside those for whom they ask',
    text: `Antragsteller;E-Mail Antragsteller;E-Mail Nutzer\nMaud;${M};${A}\nMaud;${M};${B}`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'the address that a program writes as, and what it logs in by',
    text: `SMTP_FROM=${M}\nSMTP_HOST=mail.example.org\nSMTP_USER=portal`,
    ready: [],
    waits: [M],
  },
  {
    what: 'the login of a program in its settings',
    text: `DB_USER=portal\nDB_PASSWORD=x\nDB_HOST=h`,
    ready: [],
  },
  {
    what: 'settings that are nothing but addresses',
    text: `MAIL_FROM=${M}\nUSERS=${A},${B}\nMAIL_REPLY_TO=${D}`,
    ready: [A, B],
    waits: [M, D],
  },
  {
    what: 'names as keys of addresses: they wait with what is behind the key',
    text: `ada=${A}\nbounces-ben=example.org@lists.example.com`,
    ready: [],
    waits: [A, 'bounces-ben=example.org@lists.example.com'],
  },
  {
    what: 'things in a program, each with somebody to write to',
    text: `services := []Service{\n\t{Name: "demultiplexer", Email: "${A}"},\n\t{Name: "uploader", Email: "${B}"},\n}`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'things in JSON, each with somebody to write to, beside users',
    text: `{"servers":[{"name":"db1","email":"${M}"},{"name":"web2","email":"${D}"}],"users":[{"name":"Ada Byron","email":"${A}"},{"name":"Ben Kross","email":"${B}"}]}`,
    ready: [A, B],
    waits: [M, D],
  },
  {
    what: 'printers and where they send what they scan',
    text: `Printer,E-mail\np1,${A}\np2,${B}`,
    ready: [],
    waits: [A, B],
  },
  {
    what: 'users of a project: what they log in by stands beside',
    text: `{"projects":[{"user":"ada","email":"${A}"},{"user":"ben","email":"${B}"}]}`,
    ready: [A, B],
  },
  {
    what: 'groups with an address and the addresses of their members',
    text: `{"teams":[{"name":"Imaging","email":"img@example.org","members":["${A}","${B}"]},{"name":"Reads","email":"reads@example.org","members":["${C}"]}]}`,
    ready: [A, B, C],
    waits: ['img@example.org', 'reads@example.org'],
  },
  {
    what: 'a realm with its users and its server of mails',
    text: `{"realm":"seq","users":[{"id":"1a","username":"ada","enabled":true,"email":"${A}"},{"id":"2b","username":"service-account-pipeline","enabled":true,"serviceAccountClientId":"pipeline","email":"pipeline@example.org"},{"id":"3c","username":"ben","enabled":false,"email":"${B}"}],"smtpServer":{"from":"${M}","host":"mail.example.org"}}`,
    ready: [A],
    waits: ['pipeline@example.org', B, M],
  },
  {
    what: 'a list of rights in XML below the owner of what they are for',
    text: `<Policy><Owner><DisplayName>${M}</DisplayName></Owner><AccessControlList><Grant><Grantee><EmailAddress>${A}</EmailAddress></Grantee><Permission>READ</Permission></Grant><Grant><Grantee><EmailAddress>${B}</EmailAddress></Grantee><Permission>WRITE</Permission></Grant></AccessControlList></Policy>`,
    ready: [A, B],
    waits: [M],
  },
  {
    what: 'a list of those to be invited in a setting',
    text: `INVITE_LIST='${A}\\n\\t${B}\\n'`,
    ready: [A, B],
  },
  {
    what: 'somebody related on a card',
    text: `BEGIN:VCARD\nVERSION:4.0\nFN:Ada Byron\nEMAIL:${A}\nRELATED;TYPE=agent:mailto:${M}\nEND:VCARD`,
    ready: [A],
    waits: [M],
  },
  {
    what: 'columns of numbered rows, as programs print them',
    text: `{'name': {0: 'Ada Byron', 1: 'Ben Kross'}, 'email': {0: '${A}', 1: '${B}'}, 'active': {0: True, 1: False}}`,
    ready: [A],
    waits: [B],
  },
];
