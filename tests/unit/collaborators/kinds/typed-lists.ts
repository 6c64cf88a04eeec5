import type { Kind } from './kind';

/** Lists that somebody has typed or pasted by hand, with the signs of word processors and telephones. */
export const typedLists: Kind[] = [
  {
    what: 'signs glued to addresses',
    text: `•ute.krause@example.org
→vera.link@example.org
📧willi.maas@example.org
✉ xenia.noll@example.org`,
    ready: [
      'ute.krause@example.org',
      'vera.link@example.org',
      'willi.maas@example.org',
      'xenia.noll@example.org',
    ],
  },
  {
    what: 'commas without blanks, and a full stop of another script',
    text: `yann.opitz@example.org,zora.petri@example.org,anja.roth@example.edu。`,
    ready: ['yann.opitz@example.org', 'zora.petri@example.org', 'anja.roth@example.edu'],
  },
  {
    what: 'a hyphen that does not break within a domain',
    text: `bela.sand@seq\u2011core.example.org
cora.thum@seq-core.example.org`,
    ready: ['cora.thum@seq-core.example.org'],
    either: ['bela.sand@seq-core.example.org'],
  },
  {
    what: 'blanks around at signs',
    text: `dario.uhl @ example.org
elke.vahl@ example.org
fred.wien@example.org`,
    ready: ['fred.wien@example.org'],
    either: ['dario.uhl@example.org', 'elke.vahl@example.org'],
  },
  {
    what: 'a typing mistake in a domain that all others have',
    text: `gina.xylander@example.org
hugo.yildiz@exmaple.org
ines.zander@example.org
jens.albers@example.org
kira.brand@example.org`,
    ready: [
      'gina.xylander@example.org',
      'ines.zander@example.org',
      'jens.albers@example.org',
      'kira.brand@example.org',
    ],
    either: ['hugo.yildiz@exmaple.org'],
  },
  {
    what: 'two at signs and a comma for a dot',
    text: `leo.cors@@example.org
mia.dorn@example,org
nico.ebel@example.org`,
    ready: ['nico.ebel@example.org'],
    waits: ['leo.cors@@example.org', 'mia.dorn@example'],
  },
  {
    what: 'addresses spelled out against robots',
    text: `olaf.fink (at) example (dot) org
petra.gold [at] example.org
quinn.hoff@example.org`,
    ready: ['quinn.hoff@example.org'],
    either: ['olaf.fink@example.org', 'petra.gold@example.org'],
  },
  {
    what: 'remarks of a person who typed the list',
    text: `rita.illig@example.org (new since October)
sven.jost@example.org - PhD student, RNA lab
tina.kahl@example.org – left in summer!
uwe.lotz@example.org, postdoc`,
    ready: ['rita.illig@example.org', 'sven.jost@example.org', 'uwe.lotz@example.org'],
    waits: ['tina.kahl@example.org'],
  },
  {
    what: 'a list of whom to add and whom to leave out',
    text: `Add:
vanja.mohr@example.org
wiebke.nau@example.org

Not yet (contract not signed):
xaver.orth@example.org`,
    ready: ['vanja.mohr@example.org', 'wiebke.nau@example.org'],
    waits: ['xaver.orth@example.org'],
  },
  {
    what: 'a Swedish table with the boss',
    text: `Namn;E-post;Chef (e-post);Anställning t.o.m.
Yrsa Palm;yrsa.palm@example.org;dana.boss@example.org;2099-12-31
Zeke Quist;zeke.quist@example.org;dana.boss@example.org;2024-06-30`,
    ready: ['yrsa.palm@example.org'],
    waits: ['zeke.quist@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Turkish table with the head and a state',
    text: `Ad Soyad	E-posta	Yönetici e-posta	Durum
Ayşe Kaya	ayse.kaya@example.org	dana.boss@example.org	Aktif
Burak Demir	burak.demir@example.org	dana.boss@example.org	Pasif`,
    ready: ['ayse.kaya@example.org'],
    waits: ['burak.demir@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a Russian table with the head and a state',
    text: `ФИО;Электронная почта;Руководитель;Почта руководителя;Статус
Анна Белова;anna.belova@example.org;Дана Босс;dana.boss@example.org;работает
Борис Гусев;boris.gusev@example.org;Дана Босс;dana.boss@example.org;уволен`,
    ready: ['anna.belova@example.org'],
    waits: ['boris.gusev@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'a table of Markdown with sponsors and days of the end',
    text: `| User | E-mail | Sponsor e-mail | Access until |
|---|---|---|---|
| Cira Engl | cira.engl@example.org | dana.boss@example.org | 2099-01-31 |
| Dag Falk | dag.falk@example.org | dana.boss@example.org | 2023-01-31 |`,
    ready: ['cira.engl@example.org'],
    waits: ['dag.falk@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'guests with their hosts',
    text: `Guest,Guest email,Host,Host email,Arrival,Departure
Edda Gruber,edda.gruber@example.edu,Dana Boss,dana.boss@example.org,2026-11-01,2099-03-31
Flo Haupt,flo.haupt@example.edu,Dana Boss,dana.boss@example.org,2026-11-08,2099-03-31`,
    ready: ['edda.gruber@example.edu', 'flo.haupt@example.edu'],
    waits: ['dana.boss@example.org'],
  },
];
