import type { Kind } from './kind';

/** The same people in several spellings, with several addresses, in letters of the whole world. */
export const spellingsOfPeople: Kind[] = [
  {
    what: 'duplicates in another case',
    text: `Jette.Pohl@Example.org
jette.pohl@example.org
JETTE.POHL@EXAMPLE.ORG
kai.quandt@example.org`,
    ready: ['Jette.Pohl@Example.org', 'kai.quandt@example.org'],
  },
  {
    what: 'a domain with letters beyond ASCII',
    text: `lars.riedel@münchen.example
mila.stark@example.org`,
    ready: ['mila.stark@example.org'],
    either: ['lars.riedel@münchen.example'],
  },
  {
    what: 'a local part with an umlaut',
    text: `jörg.thiele@example.org
nora.ulm@example.org`,
    ready: ['nora.ulm@example.org'],
    waits: ['jörg.thiele@example.org'],
  },
  {
    what: 'letters of another alphabet that look alike',
    text: `оlaf.vogt@example.org
pia.wirth@example.org`,
    ready: ['pia.wirth@example.org'],
    waits: ['оlaf.vogt@example.org'],
  },
  {
    what: 'two addresses of a person joined by or',
    text: `Rosa Ziegler: rosa.ziegler@example.org or rosa@example.com
Sami Ahrens: sami.ahrens@example.org`,
    ready: ['sami.ahrens@example.org'],
    waits: ['rosa@example.com'],
    either: ['rosa.ziegler@example.org'],
  },
  {
    what: 'two addresses of a person with a slash',
    text: `Thea Busch thea.busch@example.org / thea.b@example.com
Uli Carstens uli.carstens@example.org`,
    ready: ['uli.carstens@example.org'],
    either: ['thea.busch@example.org', 'thea.b@example.com'],
  },
  {
    what: 'an old and a new address',
    text: `Veit Dorsch, new: veit.dorsch@example.org, old: v.dorsch@example.com
Wanda Eick, wanda.eick@example.org`,
    ready: ['veit.dorsch@example.org', 'wanda.eick@example.org'],
    waits: ['v.dorsch@example.com'],
  },
  {
    what: 'full-width signs',
    text: `xenia.fuchs＠example．org
yuri.gross@example.org`,
    ready: ['yuri.gross@example.org'],
    either: ['xenia.fuchs@example.org'],
  },
  {
    what: 'addresses with plus tags',
    text: `zoe.harms+basespace@example.org
anton.ilgen@example.org`,
    ready: ['zoe.harms+basespace@example.org', 'anton.ilgen@example.org'],
  },
  {
    what: 'addresses with an apostrophe and hyphens',
    text: `brian.o'hara@example.org; marie-luise.kern@example.org; d_angelo@example.org`,
    ready: ["brian.o'hara@example.org", 'marie-luise.kern@example.org', 'd_angelo@example.org'],
  },
  {
    what: 'names with titles and commas',
    text: `Prof. Dr. Carola Lenz <carola.lenz@example.org>, Dr. med. Dieter Maul <dieter.maul@example.org>, Edda Noll, M.Sc. <edda.noll@example.org>`,
    ready: ['carola.lenz@example.org', 'dieter.maul@example.org', 'edda.noll@example.org'],
  },
  {
    what: 'names in Chinese, Japanese and Korean before addresses',
    text: `张伟 <wei.zhang@example.org>
田中太郎 <taro.tanaka@example.org>
김민수 <minsu.kim@example.org>`,
    ready: ['wei.zhang@example.org', 'taro.tanaka@example.org', 'minsu.kim@example.org'],
  },
  {
    what: 'a typing slip in the domain',
    text: `falk.oppel@exampel.org
gesine.pfaff@example.org
hajo.rabe@example.org
ines.sauer@example.org`,
    ready: ['gesine.pfaff@example.org', 'hajo.rabe@example.org', 'ines.sauer@example.org'],
    either: ['falk.oppel@exampel.org'],
  },
  {
    what: 'the same login as address and as ID',
    text: `Login\tE-Mail
jtimm\tjtimm@example.org
kuhde\tkuhde@example.org`,
    ready: ['jtimm@example.org', 'kuhde@example.org'],
  },
];
