import type { Kind } from './kind';

/** Addresses in texts that some program has encoded, escaped, cut or typeset. */
export const escapings: Kind[] = [
  {
    what: 'signs of an address as entities',
    text: `M&uuml;ller, Tim &lt;tim.mueller&commat;example&period;org&gt;<br>
Fern&aacute;ndez &amp; Co: &quot;Eva&quot; &lt;eva.f&#64;example&#46;edu&gt;`,
    ready: [],
    either: ['tim.mueller@example.org', 'eva.f@example.edu'],
  },
  {
    what: 'entities encoded twice',
    text: `Bo Lin &amp;lt;bo.lin@example.org&amp;gt;, Sean O&amp;#39;Shea &amp;lt;s.o&amp;#39;shea@example.org&amp;gt;`,
    ready: [],
    either: ['bo.lin@example.org', "s.o'shea@example.org"],
  },
  {
    what: 'line ends written out in a variable of an environment',
    text: `NOTIFY_EMAILS="anna.berg@example.org\\nrui.lopes@example.org\\nnora.tan@example.edu\\n"`,
    ready: [],
    either: ['anna.berg@example.org', 'rui.lopes@example.org', 'nora.tan@example.edu'],
  },
  {
    what: 'line ends and angle brackets written out with their codes',
    text: String.raw`"recipients":"Anna Berg \u003canna.berg@example.org\u003e\r\nRui Lopes \u003crui.lopes@example.org\u003e"`,
    ready: [],
    either: ['anna.berg@example.org', 'rui.lopes@example.org'],
  },
  {
    what: 'the column of addresses in front, cut off',
    text: `UserPrincipalName               DisplayName    isLicensed
-----------------               -----------    ----------
hanna.frank@genomics.example... Hanna Frank    True
ivo.lee@example.org             Ivo Lee        True
jo@example.edu                  Jo Smit        True`,
    ready: ['ivo.lee@example.org', 'jo@example.edu'],
    waits: ['hanna.frank@genomics.example'],
  },
  {
    what: 'addresses whose middle is left out',
    text: `Posted by: kat...@example.org
Posted by: l.mey...@example.edu
Reply to: olga.petrova@example.org`,
    ready: [],
    either: ['olga.petrova@example.org'],
    waits: ['...@example.org', '...@example.edu'],
  },
  {
    what: 'a table in frames whose cells end in an ellipsis',
    text: `+--------------+----------------------+--------+
| name         | email                | role   |
+--------------+----------------------+--------+
| Paula Vidal  | paula.vidal@example… | member |
| Quinn Ash    | quinn@example.org    | member |
+--------------+----------------------+--------+`,
    ready: ['quinn@example.org'],
    waits: ['paula.vidal@example'],
  },
  {
    what: 'the source of a mail with folded and encoded headings',
    text: `From: =?UTF-8?Q?J=C3=B6rg_Weber?= <joerg.weber@example.org>
To: =?UTF-8?B?w4VzYSBCZXJn?= <asa.berg@example.org>,
 "Nowak, Jan" <jan.nowak@example.edu>
Subject: access
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Please add these =E2=80=93 thanks:
mila.novak@exa=
mple.org
per.olsen@example.edu`,
    ready: ['mila.novak@example.org', 'per.olsen@example.edu'],
    either: ['joerg.weber@example.org', 'asa.berg@example.org', 'jan.nowak@example.edu'],
  },
  {
    what: 'quoted and bulleted with typographic signs in German',
    text: `„karl.maier@example.org“
– ‚lisa.wolf@example.org‘
• hans–peter.kern@example.org`,
    ready: ['karl.maier@example.org', 'lisa.wolf@example.org'],
    either: ['hans-peter.kern@example.org'],
  },
  {
    what: 'French quotation marks with narrow blanks',
    text: `«\u202fjulie.roux@example.org\u202f» ; «\u00a0marc.d’angelo@example.org\u00a0» ; «\u00a0eve@example.edu\u00a0»`,
    ready: ['julie.roux@example.org', 'eve@example.edu'],
    either: ["marc.d'angelo@example.org"],
  },
  {
    what: 'full-width signs of a Japanese keyboard',
    text: `佐藤　健＜ken.sato＠example.org＞
鈴木　愛＜ai.suzuki@example.org＞`,
    ready: ['ai.suzuki@example.org'],
    either: ['ken.sato@example.org'],
  },
  {
    what: 'links by formula, and an address put together by one',
    text: `=HYPERLINK("mailto:wim.bos@example.org","Wim Bos")
=HYPERLINK("mailto:xena.gil@example.edu";"xena.gil@example.edu")
="y.zhou"&"@example.org"`,
    ready: [],
    either: ['wim.bos@example.org', 'xena.gil@example.edu'],
  },
];
