import type { Kind } from './kind';

/** User IDs where a heading, a list of nothing else, or a word says that they are that. */
export const userNames: Kind[] = [
  {
    what: 'a column of names to log in by beside names',
    text: `Name,Username
Mia Noll,mnoll
Nico Ott,nott2`,
    ready: ['mnoll', 'nott2'],
  },
  {
    what: 'a German heading over user IDs',
    text: `Benutzername
opeters
pquint
r.stein`,
    ready: ['opeters', 'pquint', 'r.stein'],
  },
  {
    what: 'user IDs by a request',
    text: `Please add these user IDs: stahl2, tulm, u_vogt`,
    ready: ['stahl2', 'tulm', 'u_vogt'],
  },
  {
    what: 'user IDs with digits one a line',
    text: `vw1234
wx2345
yz3456`,
    ready: ['vw1234', 'wx2345', 'yz3456'],
  },
  {
    what: 'user IDs and addresses by turns',
    text: `anna.bohr@example.org
bcramer4
carl.dorn@example.org`,
    ready: ['anna.bohr@example.org', 'carl.dorn@example.org'],
    either: ['bcramer4'],
  },
  {
    what: 'a table in which an account is disabled',
    text: `user id	full name	disabled
degner	Dora Egner	no
ffalk	Fred Falk	yes`,
    ready: ['degner'],
    waits: ['ffalk'],
  },
  {
    what: 'a French heading over user IDs',
    text: `Identifiant;Nom
ggros;Guy Gros
hhuet;Hélène Huet`,
    ready: ['ggros', 'hhuet'],
  },
  {
    what: 'a Japanese heading over user IDs',
    text: `ユーザーID	氏名
iyamada	山田 一郎
jsuzuki	鈴木 次郎`,
    ready: ['iyamada', 'jsuzuki'],
  },
];
