import { A, C, D, E, type Kind, M } from './kind';

/** Words of those who are out, or who have only to do with it, around people who are meant. */
export const harmless: Kind[] = [
  {
    what: 'people with the days of a course',
    text: `Course 12-14 Nov 2026, participants:\n${A}\n${C}`,
    ready: [A, C],
  },
  {
    what: 'a table with the days of past runs',
    text: `User,E-mail,Run from,Run to\nAda,${A},2025-01-01,2025-01-03\nCarla,${C},2025-02-01,2025-02-03`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'reasons why people join',
    text: `${A} because she takes over the MiSeq\n${C} because he needs the runs of May`,
    ready: [A, C],
  },
  {
    what: 'a sentence that describes the project',
    text: `For the project on leaf rust, please include ${A} and ${C}, who will do the analysis.`,
    ready: [A, C],
  },
  {
    what: 'thanks behind the people',
    text: `${A} and ${C} please. Many thanks to you and the team!`,
    ready: [A, C],
  },
  {
    what: 'people presented with their tasks',
    text: `Please onboard:\n${A} (sequencing, blocks and library prep)\n${C} (removal of adapters, pipeline)`,
    ready: [A],
    either: [C],
  },
  { what: 'a list under a title with a comma', text: `Users, workgroup Seq\n${A}\n${C}`, ready: [A, C] },
  {
    what: 'a table with billing codes',
    text: `Name,E-mail,Billing code,Project\nAda,${A},4711,RNA\nCarla,${C},4712,DNA`,
    ready: [A, C],
  },
  {
    what: 'people who are back',
    text: `${A} is back from parental leave and wants access again. ${C} too.`,
    ready: [C],
    either: [A],
  },
  {
    what: 'people of two sites in tables side by side',
    text: `Basel\t\t\tZurich\t\nName\tE-mail\t\tName\tE-mail\nAda\t${A}\t\tCarla\t${C}\nEmi\t${E}\t\tDmitri\t${D}`,
    ready: [A, C, D, E],
  },
  {
    what: 'a table with a section for each team',
    text: `Name,E-mail\nTeam A,\nAda,${A}\nTeam B,\nCarla,${C}`,
    ready: [A, C],
  },
  {
    what: 'a request in which a colleague is quoted',
    text: `As Maud told us, the following people need access: ${A}, ${C}.`,
    ready: [A, C],
  },
  { what: 'a question whether it is possible', text: `Is it possible to add ${A} and ${C}?`, ready: [A, C] },
  { what: 'a German question', text: `Wäre es möglich, ${A} und ${C} noch dazuzunehmen?`, ready: [A, C] },
  {
    what: 'a wish in Portuguese',
    text: `Gostaria de pedir acesso para a Ada (${A}) e o Caio (${C}).`,
    ready: [A, C],
  },
  {
    what: 'a self introduction',
    text: `Dear all, my name is Ada Byron and I am a postdoc in the Chief lab. You can reach me at ${A}. I would need access.`,
    ready: [],
    either: [A],
  },
  {
    what: 'a mail of a student with the PI in copy',
    text: `From: Ada Byron <${A}>\nTo: Core Facility <core@example.org>\nCc: Maud Chief <${M}>\nSubject: access\n\nCould you give me access, please?`,
    ready: [A],
    waits: ['core@example.org'],
    either: [M],
  },
  { what: 'a list with quotation marks of one sign', text: `'${A}','${C}','${E}'`, ready: [A, C, E] },
  {
    what: 'settings of a newsletter beside people',
    text: `Name,E-mail,Newsletter\nAda,${A},no\nCarla,${C},yes`,
    ready: [A, C],
  },
  {
    what: 'a log of sign-ins',
    text: `2026-11-20 08:00 login ok user=${A} cached=false\n2026-11-20 08:01 login ok user=${C} cached=true`,
    ready: [A, C],
  },
  {
    what: 'a table of samples with who sent them',
    text: `Sample,Sent by e-mail,Date\nS1,${A},2026-11-01\nS2,${C},2026-11-02`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'an ordinary German sentence for each',
    text: `Frau Byron (${A}) ist ab Montag bei uns. Herr Diaz (${C}) ebenfalls.`,
    ready: [],
    either: [A, C],
  },
  {
    what: 'people who work at a partner',
    text: `External partners to be invited: ${A} (works at the hospital), ${C} (works at the university).`,
    ready: [A, C],
  },
  {
    what: 'a list that goes on over a sentence',
    text: `Hi, the people for the new project would be ${A}, ${C}, and maybe later some more.`,
    ready: [A],
    either: [C],
  },
];
