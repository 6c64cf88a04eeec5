import type { Kind } from './kind';

/** Requests of all kinds that name others as well, and things with somebody to write to. */
export const othersInRequests: Kind[] = [
  {
    what: 'policy page',
    text: `Only members of the institute may use the platform. Accounts are created by Sean Doyle (sean.doyle@example.org). Externals need the consent of Prof. Amber Wolfe (amber.wolfe@example.org).`,
    ready: [],
    waits: ['sean.doyle@example.org', 'amber.wolfe@example.org'],
  },
  {
    what: 'request then sender list of cc',
    text: `Could you please enable BaseSpace for all people in copy of this mail except Roland (roland.fuchs@example.org), i.e. nele.krug@example.org, malin.ost@example.org?`,
    ready: ['nele.krug@example.org', 'malin.ost@example.org'],
    waits: ['roland.fuchs@example.org'],
  },
  {
    what: 'minutes',
    text: `Core user meeting, 12 Nov
Chair: Gwyn Parry (gwyn.parry@example.org)
1. New pipeline presented by Ola Frisk (ola.frisk@example.org).
2. Two groups still lack access. To be invited: Mary Tull (mary.tull@example.org), Sid Kane (sid.kane@example.org).
3. Next meeting organised by Dee Ross (dee.ross@example.org).`,
    ready: ['mary.tull@example.org', 'sid.kane@example.org'],
    waits: ['gwyn.parry@example.org', 'ola.frisk@example.org', 'dee.ross@example.org'],
  },
  {
    what: 'one person in several mails',
    text: `Hi Rob, did you manage to invite Sunita (sunita.roy@example.org)? She says nothing has arrived yet. Maybe in the spam folder, or you used the old address sunita.patel@example.org?`,
    ready: [],
    waits: ['sunita.patel@example.org'],
    either: ['sunita.roy@example.org'],
  },
  {
    what: 'English narrative request',
    text: `Good afternoon Sir or Madam,

My name is Paloma Reyes and I lead the parasitology unit. In the coming months my team will be sequencing about 200 isolates and we would be grateful if you could arrange access to BaseSpace for Quentin Marsh (quentin.marsh@example.org), Delphine Roy (delphine.roy@example.org) and myself (paloma.reyes@example.org). Dr Abbott (n.abbott@example.org) from your office suggested that I contact you.

Yours faithfully
Paloma Reyes`,
    ready: ['quentin.marsh@example.org', 'delphine.roy@example.org', 'paloma.reyes@example.org'],
    waits: ['n.abbott@example.org'],
  },
  {
    what: 'French request simple',
    text: `Bonjour à tous, merci de créer des comptes BaseSpace pour Amandine Leduc (amandine.leduc@example.org), Yann Le Goff (yann.legoff@example.org) et pour moi-même (sophie.marin@example.org). Le devis a été envoyé à Gilles (gilles.roche@example.org). Bonne journée`,
    ready: ['amandine.leduc@example.org', 'yann.legoff@example.org', 'sophie.marin@example.org'],
    waits: ['gilles.roche@example.org'],
  },
  {
    what: 'visitor visit',
    text: `Hi Katrin, on 18 November Jens Aaby (jens.aaby@example.com) from the vendor will visit us and inspect the machine. He'll be accompanied by Ole Friis (ole.friis@example.com). Could you book a room? Thanks`,
    ready: [],
    waits: ['jens.aaby@example.com', 'ole.friis@example.com'],
  },
  {
    what: 'acknowledgements',
    text: `We thank Flora Gray (flora.gray@example.edu) for help with the libraries and Hugh Ives (hugh.ives@example.edu) for comments on the manuscript. Requests for data access should be sent to the corresponding author, June Kemp (june.kemp@example.edu).`,
    ready: [],
    waits: ['flora.gray@example.edu', 'hugh.ives@example.edu', 'june.kemp@example.edu'],
  },
  {
    what: 'Spanish',
    text: `Estimada Laura: necesitamos que se incorporen al grupo de trabajo Gema Ortiz (gema.ortiz@example.org) y Raúl Peña (raul.pena@example.org). Blanca (blanca.rey@example.org) está de viaje y lo hará a su vuelta. Gracias.`,
    ready: ['gema.ortiz@example.org', 'raul.pena@example.org'],
    waits: ['blanca.rey@example.org'],
  },
  {
    what: 'Portuguese',
    text: `Olá Inês, podes por favor dar acesso ao Gonçalo Serra (goncalo.serra@example.org) e à Matilde Cruz (matilde.cruz@example.org)? O Simão (simao.vaz@example.org) disse que prefere usar o servidor local.`,
    ready: ['goncalo.serra@example.org', 'matilde.cruz@example.org'],
    waits: ['simao.vaz@example.org'],
  },
  {
    what: 'who may',
    text: `Could Jesper (jesper.ull@example.org) please also see the data? He's analysing them together with Mona, who has had an account since spring (mona.rask@example.org).`,
    ready: ['jesper.ull@example.org'],
    waits: ['mona.rask@example.org'],
  },
  {
    what: 'condition',
    text: `Please create accounts for abby.rush@example.org and cole.hunt@example.org. If there are seats left, dawn.frost@example.org would be next in line.`,
    ready: ['abby.rush@example.org', 'cole.hunt@example.org'],
    waits: ['dawn.frost@example.org'],
  },
  {
    what: 'Italian: director approves',
    text: `Buongiorno,
chiedo l'attivazione di due utenze per il nostro laboratorio: Irene Costa (irene.costa@example.org), Fabio Greco (fabio.greco@example.org).
La richiesta è stata approvata dal direttore, prof. Lodi (g.lodi@example.org).
Grazie mille`,
    ready: ['irene.costa@example.org', 'fabio.greco@example.org'],
    waits: ['g.lodi@example.org'],
  },
  {
    what: 'English: tables in prose',
    text: `We have the following changes in staff:

Starting: Amos Grey, amos.grey@example.org (1 Dec); Cleo Winter, cleo.winter@example.org (15 Dec)
Leaving: Duncan Hay, duncan.hay@example.org (30 Nov)
Moving to another team: Enid Poe, enid.poe@example.org`,
    ready: ['amos.grey@example.org', 'cleo.winter@example.org'],
    waits: ['duncan.hay@example.org', 'enid.poe@example.org'],
  },
  {
    what: 'German',
    text: `Lieber Herr Noack,
für das Verbundprojekt brauchen noch drei Personen einen Zugang: Lea Paul (lea.paul@example.org), Arne Vogel (arne.vogel@example.org) und Dr. Samir Haddad (samir.haddad@example.org). Die Projektleitung liegt bei Prof. Brix (h.brix@example.org).
Mit bestem Dank
Anke Thiel`,
    ready: ['lea.paul@example.org', 'arne.vogel@example.org', 'samir.haddad@example.org'],
    waits: ['h.brix@example.org'],
  },
  {
    what: 'Dutch',
    text: `Beste Anja, graag een account voor Niels Kok (niels.kok@example.org) en Sanne Vos (sanne.vos@example.org). Het contract van Bas Post (bas.post@example.org) loopt volgende maand af.`,
    ready: ['niels.kok@example.org', 'sanne.vos@example.org'],
    waits: ['bas.post@example.org'],
  },
  {
    what: 'Japanese, another one, another one',
    text: `田村さん
BaseSpaceのワークグループに次の2名を招待してください。
近藤 (kondo.y@example.ac.jp)
村上 (murakami.s@example.ac.jp)
費用は研究費から支払いますので、経理の林さん (hayashi@example.ac.jp) に伝えてあります。`,
    ready: ['kondo.y@example.ac.jp', 'murakami.s@example.ac.jp'],
    waits: ['hayashi@example.ac.jp'],
  },
  {
    what: 'two short headings over addresses',
    text: `Add
kim.ode@example.org
lead.person@example.org
Remove
lou.marsh@example.org`,
    ready: ['kim.ode@example.org', 'lead.person@example.org'],
    waits: ['lou.marsh@example.org'],
  },
  {
    what: 'two short headings over names',
    text: `Neu
Kim Ode kim.ode@example.org
Weg
Lou Marsh lou.marsh@example.org`,
    ready: ['kim.ode@example.org'],
    waits: ['lou.marsh@example.org'],
  },
  {
    what: 'a machine with somebody to write to, as Go prints it',
    text: `{Instrument:NovaSeq Contact:kim.ode@example.org Status:up}`,
    ready: [],
    waits: ['kim.ode@example.org'],
  },
  {
    what: 'settings with somebody to write to, as Go prints them',
    text: `Config{Host:"mail.example.org", Port:25, Contact:"kim.ode@example.org"}`,
    ready: [],
    waits: ['kim.ode@example.org'],
  },
];
