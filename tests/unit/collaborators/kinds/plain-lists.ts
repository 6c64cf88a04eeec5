import type { Kind } from './kind';

/** Lists of every day in which everybody is meant. */
export const plainLists: Kind[] = [
  {
    what: 'addresses one a line with blank lines',
    text: `fritz.gold@example.org

greta.hahn@example.org
hugo.iller@example.edu
`,
    ready: ['fritz.gold@example.org', 'greta.hahn@example.org', 'hugo.iller@example.edu'],
  },
  {
    what: 'addresses with commas over several lines',
    text: `inga.jost@example.org, jens.kolb@example.org,
katja.lenz@example.org,
lars.marx@example.edu`,
    ready: [
      'inga.jost@example.org',
      'jens.kolb@example.org',
      'katja.lenz@example.org',
      'lars.marx@example.edu',
    ],
  },
  {
    what: 'recipients with the family name first',
    text: `Neumann, Mona <mona.neumann@example.org>; Otto, Nico (External) <nico.otto@example.com>; Petri, Olga <olga.petri@example.org>`,
    ready: ['mona.neumann@example.org', 'nico.otto@example.com', 'olga.petri@example.org'],
  },
  {
    what: 'a numbered list of names and addresses',
    text: `1. Paul Quast - paul.quast@example.org
2. Rita Sand - rita.sand@example.org
3. Sam Toll - sam.toll@example.edu`,
    ready: ['paul.quast@example.org', 'rita.sand@example.org', 'sam.toll@example.edu'],
  },
  {
    what: 'a list of Markdown with links',
    text: `- [Tina Ulm](mailto:tina.ulm@example.org)
- [Udo Veit](mailto:udo.veit@example.org)
* vera.wild@example.edu`,
    ready: ['tina.ulm@example.org', 'udo.veit@example.org', 'vera.wild@example.edu'],
  },
  {
    what: 'two columns with the address in front',
    text: `wanda.xylo@example.org	Wanda Xylo
xaver.yoder@example.org	Xaver Yoder`,
    ready: ['wanda.xylo@example.org', 'xaver.yoder@example.org'],
  },
  {
    what: 'a request with a list below',
    text: `Hi,

could you please add the following people to our workgroup?

Yara Zink <yara.zink@example.org>
Alex Bohm <alex.bohm@example.org>
Britt Claes <britt.claes@example.edu>

Many thanks!`,
    ready: ['yara.zink@example.org', 'alex.bohm@example.org', 'britt.claes@example.edu'],
  },
  {
    what: 'names and addresses by labels',
    text: `Name: Clara Dohm
Email: clara.dohm@example.org
Institute: Botany

Name: David Ernst
Email: david.ernst@example.org
Institute: Zoology`,
    ready: ['clara.dohm@example.org', 'david.ernst@example.org'],
  },
  {
    what: 'a sheet with lab, role and telephone',
    text: `Name,Lab,Role,Phone,E-mail
Ella Fink,RNA,Postdoc,+49 30 123456,ella.fink@example.org
Felix Gross,RNA,PhD student,,felix.gross@example.org
Gerd Hase,DNA,Technician,+49 30 123458,gerd.hase@example.org`,
    ready: ['ella.fink@example.org', 'felix.gross@example.org', 'gerd.hase@example.org'],
  },
  {
    what: 'a sentence with three addresses',
    text: `Please give access to hilde.ihm@example.org, ida.jung@example.org and jan.karl@example.edu.`,
    ready: ['hilde.ihm@example.org', 'ida.jung@example.org', 'jan.karl@example.edu'],
  },
];
