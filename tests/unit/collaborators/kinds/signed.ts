import { A, B, C, D, E, type Kind } from './kind';

/** Lists with marks, signs and ways of writing of their own. */
export const signed: Kind[] = [
  {
    what: 'bidi marks and zero-width',
    text: `\u200f${A}\u200e
\u202b${B}\u202c
car\u00adla.diaz@exam\u00adple.edu
\ufeff${E}`,
    ready: [A, B, C, E],
  },
  {
    what: 'full-width',
    text: `ａｄａ．ｂｙｒｏｎ＠ｅｘａｍｐｌｅ．ｏｒｇ
ben.kross＠example.org`,
    ready: [],
    either: [A, B],
  },
  {
    what: 'IDN',
    text: `jürgen@bücher.example
${A}
анна@почта.example`,
    ready: [A],
    either: ['jürgen@bücher.example', 'анна@почта.example'],
  },
  {
    what: 'brace-grouped addresses of a paper',
    text: `Ada Byron, Ben Kross, Carla Diaz
{ada.byron, ben.kross}@example.org, ${C}`,
    ready: [C],
    either: [A, B],
  },
  {
    what: 'plus minus list',
    text: `+ ${A}
+ ${B}
- ${C}`,
    ready: [A, B],
    waits: [C],
  },
  {
    what: 'comma list long with names',
    text: `Byron, Ada (ADM) <${A}>; Kross, Ben <${B}>; Diaz, Carla [Guest] <${C}>; +Emi Sato <${E}>`,
    ready: [A, B, C, E],
  },
  {
    what: 'checkbox glyphs',
    text: `☑ ${A}
☐ ${B}
☑ ${C}`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'ticks behind',
    text: `${A} ✓
${B} ✗
${C} ✓`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'emojis',
    text: `✅ Ada Byron ${A}
❌ Ben Kross ${B}
✅ Carla Diaz ${C}
⏳ ${D}`,
    ready: [A, C],
    waits: [B],
    either: [D],
  },
  {
    what: 'count suffix dedupe',
    text: `${A} (3)
${B} (1)
${C} (12)`,
    ready: [A, B, C],
  },
  {
    what: 'tabs and quotes, names with commas and titles',
    text: `"Byron, Ada, PhD"\t"${A}"
"Kross, Ben, MD"\t"${B}"`,
    ready: [A, B],
  },
  {
    what: 'ISO list with numbers in front glued',
    text: `1.${A}
2.${B}
3.${C}`,
    ready: [A, B, C],
  },
  {
    what: 'semicolon + newline mixture with angle',
    text: `<${A}>;
<${B}>;
'${C}';`,
    ready: [A, B, C],
  },
  {
    what: 'trailing remarks in brackets',
    text: `${A} (PhD student)
${B} (on sabbatical until Sept)
${C} (leaving end of month)
${E} (new!)`,
    ready: [A, E],
    either: [B, C],
  },
  {
    what: 'duplicates with other case and plus tags',
    text: `Ada.Byron@Example.org
${A}
ben.kross+basespace@example.org`,
    ready: [A, 'ben.kross+basespace@example.org'],
  },
  {
    what: 'crossed out by dashes',
    text: `--- ${A} ---
-- removed: ${B}`,
    ready: [],
    waits: [B],
    either: [A],
  },
];
