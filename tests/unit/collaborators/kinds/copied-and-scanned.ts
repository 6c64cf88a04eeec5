import type { Kind } from './kind';

/** Texts copied out of pages and scans, and addresses that are hidden or spelled out. */
export const copiedAndScanned: Kind[] = [
  {
    what: 'a PDF with addresses broken at the at sign',
    text: `Contact list
Vanja Adam vanja.adam@
example.org
Wolf Bär wolf.baer@
example.org`,
    ready: [],
    waits: ['vanja.adam@', 'wolf.baer@'],
  },
  {
    what: 'a PDF with addresses broken after a hyphen',
    text: `xaver.conrad@long-
department.example.org
yella.dorn@long-
department.example.org`,
    ready: [],
    waits: ['xaver.conrad@long-', 'yella.dorn@long-'],
  },
  {
    what: 'a PDF with two columns read across',
    text: `Zacharias Engel            Adele Fink
zacharias.engel@example.org  adele.fink@example.org
Bela Groß                  Carlotta Huth
bela.gross@example.org       carlotta.huth@example.org`,
    ready: [
      'zacharias.engel@example.org',
      'adele.fink@example.org',
      'bela.gross@example.org',
      'carlotta.huth@example.org',
    ],
  },
  {
    what: 'addresses with a blank around the at sign by a scan',
    text: `dana.illig @example.org
elmar.jost@ example.org
fenja.kolb @ example.org`,
    ready: [],
    waits: ['dana.illig', 'elmar.jost', 'fenja.kolb'],
  },
  {
    what: 'a scan with commas for dots',
    text: `gero,lahm@example.org
heidi.mack@example,org
ilka.nehm@example.org`,
    ready: ['ilka.nehm@example.org'],
    either: ['lahm@example.org'],
    waits: ['gero', 'heidi.mack'],
  },
  {
    what: 'a scan with a copyright sign for the at sign',
    text: `janko.oster©example.org
kathi.popp®example.org
levin.rapp@example.org`,
    ready: ['levin.rapp@example.org'],
    waits: ['janko.oster', 'kathi.popp'],
  },
  {
    what: 'addresses obfuscated by at and dot',
    text: `marlene.senf (at) example (dot) org
nils.tack [at] example [dot] org
oda.ullmann AT example DOT org`,
    ready: [],
    either: ['marlene.senf@example.org', 'nils.tack@example.org', 'oda.ullmann@example.org'],
  },
  {
    what: 'addresses obfuscated in German and Spanish',
    text: `petra.vetter (ät) example (punkt) org
quique.alba (arroba) example (punto) org`,
    ready: [],
    either: ['petra.vetter@example.org', 'quique.alba@example.org'],
  },
  {
    what: 'addresses with words against robots',
    text: `rudolf.wirth@NOSPAM.example.org
selma.zeisig@example.org.REMOVE-THIS
tizian.ahl@example.org`,
    ready: ['tizian.ahl@example.org'],
    waits: ['rudolf.wirth', 'selma.zeisig'],
  },
  {
    what: 'a masked list',
    text: `u***@example.org
vin***.berg@example.org
wenke.cassel@example.org`,
    ready: ['wenke.cassel@example.org'],
  },
  {
    what: 'a staff page with telephone and room',
    text: `Xenia Dietz
Room 2.114
Phone +49 30 1234-567
E-mail: xenia.dietz@example.org

Yorick Esser
Room 2.115
Phone +49 30 1234-568
E-mail: yorick.esser@example.org`,
    ready: ['xenia.dietz@example.org', 'yorick.esser@example.org'],
  },
  {
    what: 'a page of a laboratory with alumni',
    text: `Current members
Zita Fromm, PhD student, zita.fromm@example.edu
Alwin Gehrke, Postdoc, alwin.gehrke@example.edu

Alumni
Beeke Hoffmann (now at Example Pharma), beeke.hoffmann@example.com`,
    ready: ['zita.fromm@example.edu', 'alwin.gehrke@example.edu'],
    waits: ['beeke.hoffmann@example.com'],
  },
  {
    what: 'a page with its footer',
    text: `Carsten Isermann carsten.isermann@example.org
Dörte Jakobs doerte.jakobs@example.org

© 2026 Example Institute · Imprint · Privacy · webmaster@example.org`,
    ready: ['carsten.isermann@example.org', 'doerte.jakobs@example.org'],
    waits: ['webmaster@example.org'],
  },
  {
    what: 'a paper with addresses that share a domain in braces',
    text: `{ernst.kuhn, frida.lohse, georg.marx}@example.edu`,
    ready: [],
    either: ['ernst.kuhn@example.edu', 'frida.lohse@example.edu', 'georg.marx@example.edu'],
  },
  {
    what: 'numbers of pages and footnotes glued to addresses',
    text: `hanna.nagel@example.org1
ivo.otto@example.org2
1 contributed equally`,
    ready: [],
    waits: ['hanna.nagel@example.org', 'ivo.otto@example.org'],
  },
];
