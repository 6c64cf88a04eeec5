import { A, B, C, D, E, type Kind, M } from './kind';

/** Plans, minutes, sheets and other papers of a group. */
export const minutes: Kind[] = [
  {
    what: 'minutes with a line for each kind of attendance',
    text: `Sequencing users meeting, 24 November
Present: Ada Byron (${A}), Carla Diaz (${C})
Apologies: Ben Kross (${B})
Absent: Dmitri Volkov (${D})
Minutes: ${M}`,
    ready: [A, C],
    waits: [B, D],
    either: [M],
  },
  {
    what: 'Norwegian minutes with those present and those who could not come',
    text: `Referat fra brukermøte
Til stede: ${A}, ${C}
Forfall: ${B}
Referent: ${M}`,
    ready: [A, C],
    waits: [B],
    either: [M],
  },
  {
    what: 'two tables beside each other with a blank column between',
    text: `Users\t\t\tLeavers\t
Name\tE-mail\t\tName\tE-mail
Ada Byron\t${A}\t\tBen Kross\t${B}
Carla Diaz\t${C}\t\tDmitri Volkov\t${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'two lists of people beside each other with equal headings',
    text: `Name\tE-mail\t\tName\tE-mail
Ada Byron\t${A}\t\tCarla Diaz\t${C}
Emi Sato\t${E}\t\t\t`,
    ready: [A, E],
    either: [C],
  },
  {
    what: 'a table in which each column is one person',
    text: `Name\tAda Byron\tBen Kross\tCarla Diaz
E-mail\t${A}\t${B}\t${C}
Status\tactive\tleft\tactive`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a rota of a week with who is on duty',
    text: `Rota week 48\tMon\tTue\tWed\tThu\tFri
NextSeq\t${A}\t${A}\t${C}\t${C}\t${E}
MiSeq\t${C}\t${E}\t${A}\t${E}\t${A}`,
    ready: [A, C, E],
  },
  {
    what: 'a German plan of shifts with absences',
    text: `Name;E-Mail;Mo;Di;Mi;Do;Fr
Byron, Ada;${A};F;F;S;S;-
Diaz, Carla;${C};S;S;U;F;F
Sato, Emi;${E};-;F;F;K;K`,
    ready: [A, C, E],
  },
  {
    what: 'a page of a document whose lines are hyphenated',
    text: `Participating scientists are Ada Byron (ada.byron@exam-
ple.org) of the Institute of Geno-
mics, and Carla Diaz (${C}).`,
    ready: [C],
    waits: ['ada.byron@exam'],
  },
  {
    what: 'a document with ligatures',
    text: `Contact list of the proﬁciency workshop
Efﬁe Grifﬁn\teﬃe.griﬃn@example.org
Ada Byron\t${A}`,
    ready: [A],
    waits: ['effie.griffin@example.org'],
  },
  {
    what: 'a list read off a scan with blanks within addresses',
    text: `1. Ada Byron   ${A}
2. Carla Diaz  carla.diaz @example.edu
3. Ben Kross   ben. kross@example.org`,
    ready: [A],
    waits: ['kross@example.org'],
    either: [C],
  },
  {
    what: 'a table of a text processor pasted with cells on lines of their own',
    text: `Name

E-mail

Position

Ada Byron

${A}

Postdoc

Carla Diaz

${C}

Technician
`,
    ready: [A, C],
  },
  {
    what: 'an organisation chart as an indented list',
    text: `Maud Chief (Head) – ${M}
    Ada Byron (Postdoc) – ${A}
        Emi Sato (Student) – ${E}
    Carla Diaz (Technician) – ${C}
    N.N. (vacant)`,
    ready: [A, C, E, M],
  },
  {
    what: 'a sheet with a total and a remark at its foot',
    text: `Name\tE-mail\tLibraries\tFee
Ada Byron\t${A}\t12\t240.00
Carla Diaz\t${C}\t4\t80.00
Total\t\t16\t320.00
Questions to ${M}\t\t\t`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'key list with returned keys by their day',
    text: `Key no.\tHolder\tE-mail\tIssued\tReturned
12\tAda Byron\t${A}\t2025-02-01\t
13\tBen Kross\t${B}\t2023-02-01\t2025-06-30
14\tCarla Diaz\t${C}\t2025-03-01\t`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a table in a report of a project with roles',
    text: `| Role | Name | Mail | FTE |
|------|------|------|----:|
| Postdoc | Ada Byron | ${A} | 1.0 |
| PhD student | Carla Diaz | ${C} | 0.75 |
| Student assistant | Emi Sato | ${E} | 0.25 |
| Postdoc (until 06/2025) | Ben Kross | ${B} | – |`,
    ready: [A, C, E],
    waits: [B],
  },
  {
    what: 'a visitors book with signatures in and out',
    text: `Date | Visitor | E-mail | Host | In | Out
2026-11-20 | Ada Byron | ${A} | ${M} | 09:00 | 12:00
2026-11-20 | Carla Diaz | ${C} | ${M} | 10:00 | 11:30`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'LaTeX commands of authors with a note of who moved',
    text: `\\author[1]{Ada Byron}
\\ead{${A}}
\\author[2]{Carla Diaz\\corref{cor1}}
\\ead{${C}}
\\cortext[cor1]{Corresponding author}`,
    ready: [A, C],
  },
  {
    what: 'affiliations with an electronic address each',
    text: `Author information
1 Institute of Genomics, Example University, Basel, Switzerland. Electronic address: ${A}.
2 Department of Biology, Example College, Boston, MA, USA. Electronic address: ${C}.`,
    ready: [A, C],
  },
  {
    what: 'developers and contributors of a build file',
    text: `<project>
  <mailingLists><mailingList><post>seq-dev@example.org</post></mailingList></mailingLists>
  <developers>
    <developer><id>abyron</id><name>Ada Byron</name><email>${A}</email></developer>
    <developer><id>cdiaz</id><name>Carla Diaz</name><email>${C}</email></developer>
  </developers>
</project>`,
    ready: [A, C],
    waits: ['seq-dev@example.org'],
  },
  {
    what: 'a changelog of a package with its writers',
    text: `* Mon Nov 23 2026 Ada Byron <${A}> - 1.2-3
- removed old dependency on ben-tools
* Tue Oct 06 2026 Carla Diaz <${C}> - 1.2-2
- rebuild`,
    ready: [A, C],
  },
];
