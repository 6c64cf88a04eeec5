import { wordsOfHeading } from '../words/words-of-heading';
import type { Column } from './columns';

const ofBuyers =
  /^(?:buyers?|purchasers?|payers?|bookers?|orderers?|käufer\p{L}*|besteller\p{L}*|acheteu(?:r|se)s?|payeu(?:r|se)s?|comprador\p{L}*|pagador\p{L}*|acquirent[ei]|comprator[ei]|kopers?|kupując\p{L}*|nabywc\p{L}*|zamawiając\p{L}*|köpare|kjøper|køber|ostaja\p{L}*|покупател\p{L}*|購入者|購買者|购买人|购票人|구매자)$/u;
const ofAttendees =
  /^(?:attendees?|participants?|delegates?|ticketholders?|holders?|guests?|students?|learners?|teilnehm\p{L}*|participante?s?|asistentes?|partecipant[ei]|deelnemers?|uczestni\p{L}*|deltagare?|deltaker\p{L}*|osallistuj\p{L}*|участни\p{L}*|参加者|參加者|参会人|参会者|참가자|참석자)$/u;

/** `Buyer Email` beside `Attendee Email`, as shops of tickets export them: whoever has paid is not the one who comes. */
export function markBuyers(columns: readonly Column[]): void {
  const withPeople = columns.filter(({ people }) => people > 0);
  const those = (words: RegExp): Column[] =>
    withPeople.filter(({ heading }) => wordsOfHeading(heading).some((word) => words.test(word)));
  if (those(ofAttendees).length === 0) return;
  for (const column of those(ofBuyers)) column.meaning = 'otherPerson';
}
