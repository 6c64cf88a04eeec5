import type { Kind } from './kind';

/** Still more lists of every day in which everybody is meant. */
export const usualLists: Kind[] = [
  {
    what: 'names in capitals with addresses in angles, one a line',
    text: `ADLER Vera <vera.adler@example.org>
BEHR Willi <willi.behr@example.org>
CONRAD Xenia <xenia.conrad@example.edu>`,
    ready: ['vera.adler@example.org', 'willi.behr@example.org', 'xenia.conrad@example.edu'],
  },
  {
    what: 'people with titles and institutes',
    text: `Prof. Dr. Yvonne Dahl, Institute of Botany, yvonne.dahl@example.org
Dr. Zeno Ernst, Core Facility Genomics, zeno.ernst@example.org
Alma Frisch, M.Sc., Dept. of Medicine, alma.frisch@example.edu`,
    ready: ['yvonne.dahl@example.org', 'zeno.ernst@example.org', 'alma.frisch@example.edu'],
  },
  {
    what: 'a column of addresses with its heading',
    text: `E-mail
bruno.gross@example.org
clara.hein@example.org
dario.ibsen@example.edu`,
    ready: ['bruno.gross@example.org', 'clara.hein@example.org', 'dario.ibsen@example.edu'],
  },
  {
    what: 'addresses between slashes',
    text: `ella.jahn@example.org / fritz.kuhn@example.org / gesa.link@example.edu`,
    ready: ['ella.jahn@example.org', 'fritz.kuhn@example.org', 'gesa.link@example.edu'],
  },
  {
    what: 'names and addresses by turns, a line each',
    text: `Hanna Moos
hanna.moos@example.org
Ingo Nagel
ingo.nagel@example.org`,
    ready: ['hanna.moos@example.org', 'ingo.nagel@example.org'],
  },
  {
    what: 'an array of a program',
    text: `users = ["jonas.otto@example.org", "kira.pohl@example.org", "lars.quast@example.edu"]`,
    ready: ['jonas.otto@example.org', 'kira.pohl@example.org', 'lars.quast@example.edu'],
  },
  {
    what: 'a short request in Italian',
    text: `Potete aggiungere marta.rossi@example.org, nino.sala@example.org e olga.testa@example.edu? Grazie!`,
    ready: ['marta.rossi@example.org', 'nino.sala@example.org', 'olga.testa@example.edu'],
  },
  {
    what: 'a French sheet with names apart',
    text: `Nom;Prénom;Laboratoire;Courriel
Thibault;Paul;ARN;paul.thibault@example.org
Vidal;Rose;ADN;rose.vidal@example.org`,
    ready: ['paul.thibault@example.org', 'rose.vidal@example.org'],
  },
  {
    what: 'a Chinese sheet',
    text: `序号	姓名	单位	邮箱
1	高雪	测序中心	xue.gao@example.org
2	罗军	生物所	jun.luo@example.org`,
    ready: ['xue.gao@example.org', 'jun.luo@example.org'],
  },
  {
    what: 'names with addresses in square brackets',
    text: `Silke Uhl [silke.uhl@example.org]
Tom Vogt [tom.vogt@example.org]`,
    ready: ['silke.uhl@example.org', 'tom.vogt@example.org'],
  },
];
