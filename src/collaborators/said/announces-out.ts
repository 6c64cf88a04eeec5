import { saysOut } from '../../formats/words/says-out';
import { countWords } from '../words/names';
import { isGone, saysLeaveOut } from './out-words';
import { lastSentence, maxStretch } from './sentences';

/** A heading of those who are to be taken away. */
const toGo =
  /^[\s>#*=-]*(?:\p{L}+\s+){0,3}(?:to (?:be )?(?:removed?|deleted?|dropped)|(?:zu|zum) (?:löschen|entfernen|Löschen|Entfernen|deaktivieren)|à (?:supprimer|retirer|enlever)|(?:a|para|por) (?:eliminar|borrar|quitar|retirar|remover|excluir)|da (?:rimuovere|eliminare|togliere)|te verwijderen|do usunięcia|(?:ska|skal) (?:tas bort|fjernes|slettes|væk|bort)|к удалению|на удаление|na odstranění)[\s=*#]*$/iu;
/** A link of a page that leads past its menu. */
const toContent = /^[\s>*-]*skip (?:to|navigation|links?|ahead)(?!\p{L})/iu;
/**
 * Whether a line without people is the begin of a list of those who are out: `These have left:`, `Please do not add`.
 */
export function announcesOut(line: string): boolean {
  const sentence = lastSentence(line.slice(-maxStretch)).trim();
  if (toContent.test(sentence)) return false;
  // `Who has left?`: the answer stands below.
  if (
    /^[\s>]*(?:who|which|whom|anyone who|wer|wen|welche\p{L}*|qui|quién(?:es)?|chi|quem|wie|kto|vem|hvem|hvilke\p{L}*|кто|хто)(?!\p{L})[^?]{3,}\?$/iu.test(
      sentence,
    )
  )
    return saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence);
  if (/[.!?。！？]$/u.test(sentence)) return false;
  if (toGo.test(sentence)) return true;
  if (/[:：]$/u.test(sentence)) return saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence);
  const words = sentence.split(/\s+/).slice(-3).join(' ');
  return saysLeaveOut(words) && countWords(sentence) < 12;
}
