import type { Kind } from './kind';

/** Texts that were made for another reader: a browser, a typesetter, a mail program. */
export const encodingsOfText: Kind[] = [
  {
    what: 'a link that writes to several people, encoded',
    text: `mailto:paul.tietz%40example.org?cc=runa.ulrich%40example.org%2Csven.voigt%40example.edu&subject=Access%20to%20runs`,
    ready: [],
    either: ['paul.tietz@example.org', 'runa.ulrich@example.org', 'sven.voigt@example.edu'],
  },
  {
    what: 'at signs as codes of a program',
    text: String.raw`["tom.weiss\u0040example.org", "uta.zeh\u0040example.edu"]`,
    ready: [],
    either: ['tom.weiss@example.org', 'uta.zeh@example.edu'],
  },
  {
    what: 'links of a chat with what is shown beside',
    text: `<mailto:vito.arndt@example.org|vito.arndt@example.org>, <mailto:wim.bach@example.org|Wim Bach>`,
    ready: ['vito.arndt@example.org', 'wim.bach@example.org'],
  },
  {
    what: 'underscores that a writer of Markdown has escaped',
    text: String.raw`* yara\_conrad@example.org
* zeno\_daub@example.org`,
    ready: [],
    either: ['yara_conrad@example.org', 'zeno_daub@example.org'],
  },
  {
    what: 'authors in a typeset source',
    text: String.raw`\author{Anke Eder \thanks{\texttt{anke.eder@example.org}} \and
Bodo Fink \thanks{\href{mailto:bodo.fink@example.edu}{bodo.fink@example.edu}}}`,
    ready: [],
    either: ['anke.eder@example.org', 'bodo.fink@example.edu'],
  },
  {
    what: 'line ends as entities and as tags',
    text: `carlo.gerst@example.org&#10;doro.hamm@example.org&#13;&#10;enno.iske@example.edu<br/>frida.jonas@example.org`,
    ready: [],
    either: [
      'carlo.gerst@example.org',
      'doro.hamm@example.org',
      'enno.iske@example.edu',
      'frida.jonas@example.org',
    ],
  },
  {
    what: 'strings of bytes in a list',
    text: `[b'gitta.kranz@example.org', b'horst.lamm@example.org', b'ilka.mey@example.edu']`,
    ready: ['gitta.kranz@example.org', 'horst.lamm@example.org', 'ilka.mey@example.edu'],
  },
  {
    what: 'a mail of two parts of which one is base64',
    text: `From: Jan Nolte <jan.nolte@example.org>
Message-ID: <CAF0x.7a61@mail.example.org>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

UGxlYXNlIGFkZCB0aGVzZToKa2VyYS5vcHBAZXhhbXBsZS5vcmcKbHV0ei5wYXBlQGV4YW1wbGUu
ZWR1Cg==
--b1--`,
    ready: ['kera.opp@example.org', 'lutz.pape@example.edu'],
    either: ['jan.nolte@example.org'],
  },
  {
    what: 'a letter out of a page whose lines were broken within an address',
    text: `Contacts: Moritz Quell (moritz.quell@example.org), Nadja Reiss (nadja.reiss@genomics.exam-
ple.edu) and Ole Stark (ole.stark@example.org).`,
    ready: ['moritz.quell@example.org', 'ole.stark@example.org'],
    waits: ['nadja.reiss@genomics.exam'],
  },
  {
    what: 'ligatures and marks of footnotes out of a page',
    text: `Steﬀen Pﬁster¹ — steffen@example.org¹
Pia Tann² — pia.tann@example.org²
ﬁlip.urban@example.org`,
    ready: [],
    either: ['steffen@example.org', 'pia.tann@example.org', 'filip.urban@example.org'],
  },
  {
    what: 'marks of writing from right to left around addresses',
    text: `\u200fשרה כהן \u200esara.cohen@example.org\u200f
\u202bאורי לוי\u202c \u202auri.levi@example.org\u202c`,
    ready: ['sara.cohen@example.org', 'uri.levi@example.org'],
  },
  {
    what: 'a letter of another script within an address',
    text: `r\u043ebert.veit@example.org
ruth.wolf@example.org`,
    ready: ['ruth.wolf@example.org'],
    waits: ['bert.veit@example.org'],
  },
  {
    what: 'a list with those struck out',
    text: `- ~~rolf.zahn@example.org~~
- sina.albers@example.org
- tamara.boll@example.org`,
    ready: ['sina.albers@example.org', 'tamara.boll@example.org'],
    waits: ['rolf.zahn@example.org'],
  },
];
