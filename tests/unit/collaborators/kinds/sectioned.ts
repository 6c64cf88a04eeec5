import { A, B, C, D, E, type Kind } from './kind';

/** Lists in sections, with headings that say who is meant. */
export const sectioned: Kind[] = [
  {
    what: 'waiting list section',
    text: `Participants
${A}
${B}

Waiting list
${C}
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'markdown headings in a wiki',
    text: `## Current members

- Ada Byron – ${A}
- Ben Kross – ${B}

## Alumni

- Carla Diaz – ${C}

## Contact

- Office – office@example.org`,
    ready: [A, B],
    waits: [C, 'office@example.org'],
  },
  {
    what: 'German sections',
    text: `Teilnehmer:
${A}
${B}

Warteliste:
${C}

Abgemeldet:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'French sections',
    text: `Inscrits
${A}

Liste d'attente
${B}

Excusés
${C}`,
    ready: [A],
    waits: [B, C],
  },
  {
    what: 'spanish absent list',
    text: `Asistentes:
- ${A}
Ausentes:
- ${B}
Invitados:
- ${C}`,
    ready: [A],
    waits: [B],
    either: [C],
  },
  {
    what: 'pad list by teams',
    text: `Team red: ${A}, ${B}
Team blue: ${C}
Not assigned: ${D}
Reserve: ${E}`,
    ready: [A, B, C],
    either: [D, E],
  },
  {
    what: 'block course list with a title',
    text: `Block course genomics 2026, group 2

Ada Byron\t${A}
Ben Kross\t${B}
Carla Diaz\t${C}`,
    ready: [A, B, C],
  },
  {
    what: 'left and right columns of tables',
    text: `Left table: ${A}, ${B}
Right table: ${C}, ${E}`,
    ready: [],
    either: [A, B, C, E],
  },
  {
    what: 'Italian sections',
    text: `Iscritti
${A}
${B}

In lista d'attesa
${C}

Ritirati
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Portuguese, Dutch, Polish sections',
    text: `Confirmados:
${A}
Desistências:
${B}

Aangemeld:
${C}
Afgemeld:
${D}`,
    ready: [A, C],
    waits: [B, D],
  },
  {
    what: 'Swedish',
    text: `Anmälda:
${A}
${B}

Avanmälda:
${C}

Reserver:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Chinese sections',
    text: `已报名：
${A}
${B}
候补名单：
${C}
已取消：
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Japanese sections',
    text: `参加者
${A}
${B}

欠席者
${C}

キャンセル待ち
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
  {
    what: 'Russian sections',
    text: `Участники:
${A}
${B}

Отказались:
${C}

Лист ожидания:
${D}`,
    ready: [A, B],
    waits: [C, D],
  },
];
