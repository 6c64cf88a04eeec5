import { A, B, C, E, type Kind } from './kind';

const card = (person: string, ...further: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...further, `EMAIL;TYPE=WORK:${person}`, 'END:VCARD'].join('\n');
const event = (person: string, ...further: string[]): string =>
  ['BEGIN:VEVENT', ...further, `ATTENDEE;CN="Somebody":mailto:${person}`, 'END:VEVENT'].join('\n');

/** What a card or event says is said of whom it holds, wherever in it, and of nobody else. */
export const cardsAndEvents: Kind[] = [
  {
    what: 'a note on a card that somebody left, and cards below',
    text: [
      card(A, 'FN:Ada Byron'),
      card(B, 'FN:Ben Kross', 'NOTE:ausgeschieden 2022'),
      card(C, 'FN:Carla Diaz'),
    ].join('\n'),
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a long note below the address, folded',
    text: `BEGIN:VCARD\nFN:Ben Kross\nEMAIL:${B}\nNOTE:Left the institute in 2021\n  for a new job\\nCall before visiting\nEND:VCARD\n${card(A, 'FN:Ada Byron')}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'a note in quoted-printable, broken in two',
    text: `BEGIN:VCARD\nVERSION:2.1\nN:Kross;Ben\nEMAIL;INTERNET:${B}\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:gek=\n=C3=BCndigt\nEND:VCARD\n${card(A, 'FN:Ada Byron')}`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'categories, titles and units of those who are out',
    text: [
      card(B, 'FN:Ben Kross', 'CATEGORIES:Genomics,Former staff'),
      card(C, 'FN:Carla Diaz', 'TITLE:Alumna', 'NOTE:met at the fair'),
      card(A, 'FN:Ada Byron', 'ORG:Institute of Genomics;Archive and Library'),
      card(E, 'FN:Emi Sato', 'NOTE:left-handed', 'CATEGORIES:Genomics'),
    ].join('\n'),
    ready: [A, E],
    waits: [B, C],
  },
  {
    what: 'a card within a card speaks of its own',
    text: `BEGIN:VCARD\nFN:Ada Byron\nEMAIL:${A}\nAGENT:BEGIN:VCARD\nEMAIL:${B}\nNOTE:left in 2020\nEND:VCARD\nEND:VCARD`,
    ready: [A],
    waits: [B],
  },
  {
    what: 'an event whose summary says that it is called off',
    text: [
      'BEGIN:VCALENDAR',
      event(B, 'SUMMARY:Canceled: training'),
      event(A, 'SUMMARY:Training'),
      'END:VCALENDAR',
    ].join('\n'),
    ready: [A],
    waits: [B],
  },
];
