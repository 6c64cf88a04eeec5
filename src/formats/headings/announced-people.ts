import { remembered } from '../words/remembered';
import { wordsOfHeading } from '../words/words-of-heading';

const collection =
  /^(?:members|users|people|persons|participants|attendees|students|authors?|maintainers?|contributors|collaborators|invitees|guests|mitglieder|teilnehmer|teilnehmende|benutzer|nutzer|personen|membres|utilisateurs|personnes|miembros|participantes|usuarios|membri|partecipanti|utenti|membros|usuários|leden|deelnemers|gebruikers|uczestnicy|członkowie|medlemmar|medlemmer|deltagare|deltakere|participanți|участники|члены|成员|成員|メンバー|参加者|参与者|멤버|회원)$/;

/** `Additional users`: others than those named before, and not a further address of one of them. */
export const furtherPeople =
  /^(?:additional|further|extra|other|more|weitere\p{L}*|zusätzlich\p{L}*|autres?|supplémentaires?|otr[oa]s|adicional(?:es)?|altri|altre|ulteriori|outr[oa]s|adicionais|andere|overige|extra|inne|další|andra|flere|muut|diğer|друг\p{L}*|дополнительн\p{L}*)$/u;
export const isOfPeople = (words: readonly string[]): boolean => words.some((word) => collection.test(word));

/**
 * Whether a key announces several people, each of them one of their own: `members`, `group.participants`.
 * @param isAnywhere any key on the way to it may
 */
export const announcesPeople = (heading: string, isAnywhere = false): boolean =>
  isAnywhere ? announcesAnywhere(heading) : announcesAtEnd(heading);
const announcesAnywhere = remembered((heading: string): boolean =>
  heading.split('.').some((segment) => isOfPeople(wordsOfHeading(segment))),
);
const announcesAtEnd = remembered((heading: string): boolean =>
  isOfPeople(wordsOfHeading(heading.slice(heading.lastIndexOf('.') + 1))),
);
