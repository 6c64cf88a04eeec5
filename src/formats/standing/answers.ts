import { neededThings, needingWords, takingPartWords } from '../words/aside-words';
import { isDay } from '../words/days';
import { remembered } from '../words/remembered';
import { noInFront, noWords, yesMarks } from '../words/state-words';
import { isIn, wordList } from '../words/word-list';
import { wordsOfHeading } from '../words/words-of-heading';

const takingPart = wordList(takingPartWords);
const things = wordList(neededThings);
const needing = wordList(needingWords);
const agreeing = wordList(
  'agree* consent* einwilligung* einverst* zustimm* consentement* consentimiento* consenso consentimento* toestemming* zgoda souhlas* samtycke* samtykke* suostumus* согласие 同意 동의',
);
const dataProtection = wordList(
  'to of the zum zur der des in de du la le al alla do da di del tot van met til med data protection privacy policy gdpr dsgvo rgpd avg datenschutz* datenverarbeitung verarbeitung protección datos protection données privacidad privacidade privacybeleid gegevens osobowych dataskydd databeskyttelse personuppgifter 個人情報 隐私 개인정보',
);
const crosses = /^(?:👎\p{EMod}?|🔴|🟥|🛑|🚷|➖|✗|✘|❌|✖|🚫|⛔|×|✕)\uFE0F?$/u;

/** Whether a heading asks who takes part, or who needs an access: `RSVP`, `Do you need access?`. */
export const asksWhoTakesPart = remembered((heading: string): boolean => {
  const words = wordsOfHeading(heading);
  // `API access only`: without it somebody has more.
  if (words.at(-1) === 'only') return false;
  if (words.some((word) => isIn(takingPart, word))) return true;
  // `Consent` alone; that of a photo is another one.
  const others = words.filter((word) => !isIn(agreeing, word));
  if (others.length < words.length && others.every((word) => isIn(dataProtection, word))) return true;
  return (
    words.some((word) => isIn(needing, word)) &&
    (words.some((word) => isIn(things, word)) || /basespace/.test(words.join('')))
  );
});

/** Whether a cell answers such a question with no, or is a cross among ticks. */
export function saysNo(heading: string, text: string): boolean {
  if (crosses.test(text)) return !isDay(heading.trim());
  if (text.length > 200 || !(noWords.test(text) || noInFront.test(text))) return false;
  return asksWhoTakesPart(heading);
}

/** Whether all that stands in a column are marks for yes, so that a blank one means no. */
export const areYesMarks = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => yesMarks.test(cell.trim()));

/** `I'd like to delete my account`, an answer to what somebody wishes. */
export const wantsOut = (text: string): boolean => text.length <= maxWishLength && wishesOut.test(text);
const maxWishLength = 80;
const wishesOut =
  /(?<!\p{L})(?:(?:remov|delet|revok|clos|cancel|terminat|end|supprim|ferm|résili|elimin|borr|cerr|cancell|chiud|rimuov|exclu|encerr|verwijder|opzegg|beëindig|usun|zamkn|avslut|slett?|lukk|удал|закры)\p{L}*(?:\s\p{L}+){0,2}\s(?:access|accounts?|licen[cs]es?|accès|comptes?|accesos?|cuentas?|account|acesso|contas?|toegang|dostęp|konto|konta|tilgang|доступ|аккаунт)|(?:Zugang|Zugänge|Zugriff|Konto|Konten|Lizenz) (?:\p{L}+ )?(?:lösch|entfern|kündig|schließ|sperr|entzieh)\p{L}*|(?:my|mein(?:en)?|mon|mi|il mio|o meu|mijn|mój|mitt) (?:access|account|Zugang|Konto|accès|compte|acceso|cuenta|acesso|toegang|dostęp|konto) (?:remov|delet|lösch|supprim)\p{L}*)/iu;
