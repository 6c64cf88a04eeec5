import type { Kind } from './kind';

/** Copied pages, plain lists and lists of user IDs, once more. */
export const pagesAgain: Kind[] = [
  {
    what: 'a crontab with where its mail goes',
    text: `MAILTO=ops.yann@example.org
0 2 * * * /opt/sync.sh --user zara.finn@example.org`,
    ready: [],
    waits: ['ops.yann@example.org'],
    either: ['zara.finn@example.org'],
  },
  {
    what: 'a copied web page of a team with roles below names',
    text: `Our team

Anja Gloor
Head of lab
anja.gloor@example.edu

Beat Huber
PhD student
beat.huber@example.edu

Former members

Carla Imhof
carla.imhof@example.edu`,
    ready: ['beat.huber@example.edu'],
    either: ['anja.gloor@example.edu'],
    waits: ['carla.imhof@example.edu'],
  },
  {
    what: 'an address book with home addresses',
    text: `Dora Jegge
work: dora.jegge@example.org
home: dora.j@example.com
Emil Kunz
work: emil.kunz@example.org`,
    ready: ['dora.jegge@example.org', 'emil.kunz@example.org'],
    waits: ['dora.j@example.com'],
  },
  {
    what: 'names with addresses in the next line, indented',
    text: `Flora Lind
    flora.lind@example.org
Gian Merz
    gian.merz@example.org`,
    ready: ['flora.lind@example.org', 'gian.merz@example.org'],
  },
  {
    what: 'a list with commas at line ends and a final and',
    text: `hanna.neff@example.org,
ivo.orell@example.org, and
jan.plüss@example.org`,
    ready: ['hanna.neff@example.org', 'ivo.orell@example.org'],
    waits: ['jan.plüss@example.org'],
  },
  {
    what: 'a list with logins and a remark on one',
    text: `Usernames to add:
kroth1
lsuter2
mtanner3 - no longer with us`,
    ready: ['kroth1', 'lsuter2'],
    waits: ['mtanner3'],
  },
  {
    what: 'accounts that are announced in Japanese',
    text: `次のユーザーIDを追加してください：nakata01、ogawa02、saito03`,
    ready: ['nakata01', 'ogawa02', 'saito03'],
  },
  {
    what: 'IDs that are announced in Korean',
    text: `추가할 아이디: parkjh, leesy 및 kimmj`,
    ready: ['parkjh', 'leesy', 'kimmj'],
  },
  {
    what: 'a French list with identifiers below a heading',
    text: `Identifiants :
nurban (nouveau)
ovidal (nouveau)
pweber (parti)`,
    ready: ['nurban', 'ovidal'],
    waits: ['pweber'],
  },
  {
    what: 'a list of people with the dates of their accounts',
    text: `Email | Created | Expires
quinn.abel@example.org | 2024-01-01 | 2099-12-31
remo.bohr@example.org | 2019-01-01 | 2020-12-31`,
    ready: ['quinn.abel@example.org'],
    waits: ['remo.bohr@example.org'],
  },
  {
    what: 'a Doodle with who can not come',
    text: `Sara Cotti (sara.cotti@example.org) ok
Tom Dietl (tom.dietl@example.org) can't make it
Ugo Elmer (ugo.elmer@example.org) ok`,
    ready: ['sara.cotti@example.org', 'ugo.elmer@example.org'],
    waits: ['tom.dietl@example.org'],
  },
  {
    what: 'a Russian list except one',
    text: `Добавьте всех, кроме Игоря:
Вера Жукова vera.zhukova@example.org
Игорь Зимин igor.zimin@example.org
Олег Ильин oleg.ilyin@example.org`,
    ready: ['vera.zhukova@example.org', 'oleg.ilyin@example.org'],
    waits: ['igor.zimin@example.org'],
  },
  {
    what: 'a Finnish mail with its head',
    text: `Lähettäjä: Aino Korpi <aino.korpi@example.org>
Lähetetty: tiistai 24. marraskuuta 2026 9.00
Vastaanottaja: Eero Laine <eero.laine@example.org>
Aihe: käyttöoikeudet

Hei, lisääthän ilmari.manner@example.org ja jenni.niemi@example.org.`,
    ready: ['ilmari.manner@example.org', 'jenni.niemi@example.org'],
    waits: ['aino.korpi@example.org', 'eero.laine@example.org'],
  },
  {
    what: 'a page that has addresses in nothing but attributes, one that says so and one that may be of anybody',
    text: `<ul><li data-email="ada.byron@example.org">Ada Byron</li><li title="ben.kross@example.org">Ben Kross</li></ul>`,
    ready: ['ada.byron@example.org'],
    waits: ['ben.kross@example.org'],
  },
  {
    what: 'a table of a page with an address as an attribute of its row',
    text: `<table><tr><th>Name</th><th>State</th></tr><tr data-user="ada.byron@example.org"><td>Ada</td><td>Active</td></tr></table>`,
    ready: [],
    waits: ['ada.byron@example.org'],
  },
  {
    what: 'a page that says an address in an attribute and in its text',
    text: `<div><p><img alt="" title="ada.byron@example.org"> Ada Byron &lt;ada.byron@example.org&gt;</p>
<p><a href="mailto:ben.kross@example.org" title="ben.kross@example.org">Ben Kross</a></p></div>`,
    ready: ['ada.byron@example.org', 'ben.kross@example.org'],
  },
];
