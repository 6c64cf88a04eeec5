import { asidePhrases, featureWords } from '../words/aside-words';
import { remembered } from '../words/remembered';
import { maxStateLength, saysAside, saysOut } from '../words/says-out';
import {
  decisions,
  emptyWords,
  exampleRows,
  exampleWords,
  finishedStudies,
  machineKinds,
  noWords,
  outHeadings,
  outPhrases,
  pendingWords,
  yesMarks,
} from '../words/state-words';
import { isIn, wordList } from '../words/word-list';
import { wordsOfHeading } from '../words/words-of-heading';
import { asksWhoTakesPart, saysNo } from './answers';
import { isEndOfStay, isOver, withoutHour } from './end-dates';
import { type Standing, saysRemark, standingByRemark } from './remark-standing';
import { ofProduct } from './subjects-of-tables';

const outIfYes = wordList(outHeadings);
const features = wordList(featureWords);
/** In `useraccountcontrol`, the bit of an account that is switched off. */
const switchedOff = 2;
const remarks =
  /^(?:$|.{0,20}(?:remark|note|comment|info|bemerk|anmerk|notiz|hinweis|remarque|observa|comentario|nota|commento|opmerking|uwag|poznám|megjegyz|примеч|коммент|коментар|приміт|забел|napomen|bilješ|mențiun|anmärkn|anteckn|bemærkn|merknad|notat|huomau|huomio|σημείωσ|παρατηρ|σχόλι|açıklama|^not(?:lar)?$|הערו?ת|הערה|ملاحظ|توضیح|یادداشت|ghi chú|chú thích|catatan|keterangan|หมายเหตุ|टिप्पणी|মন্তব্য|備考|摘要|备注|備註|說明|说明|비고|참고))/i;
const paths = /^(?:dn|distinguished ?name|org ?unit ?path.*|path|ou)$/i;
const units = /(?<=ou=)[^,]+|(?<=\/)[^/]+|^[^/=,]+$/gi;

/** Whether a state is that of something else than the person. A card or key that is blocked was the person's: `Card state`. */
const isOfFeature = (words: readonly string[], text: string): boolean =>
  words.some((word) => isIn(features, word)) &&
  !(words.some((word) => /^(?:cards?|keys?)$/.test(word)) && words.some(asksState) && saysOut(text));
/** `SSO: disabled`: something is switched off, and nobody. */
export const isSwitchedOff = (heading: string, text: string): boolean =>
  off.test(text.trim()) && isOfFeature(wordsOfHeading(heading), text);
const off =
  /^(?:disabled|off|inactive|deaktiviert|inaktiv|aus|désactivée?|inactive?|desactivad[oa]|inactiv[oa]|disattivat[oa]|desativad[oa]|uitgeschakeld|wyłączon[aey]|avstängd|inaktiverad|deaktivert|deaktiveret|отключен[ао]?|無効|关闭|關閉|未启用|비활성)$/iu;
const asksState = (word: string): boolean =>
  /^(?:status|state|zustand|statut|état|estado|stato|situação|stan|stav|tila)$/.test(word);

/** What the cell of a state says. @param heading '' where there is none */
export function standingOf(heading: string, content: string): Standing | undefined {
  const text = content.normalize('NFKC').trim();
  if (text === '' || text.length > maxStateLength) return undefined;
  const words = wordsOfHeading(heading);
  if (words.join('') === 'useraccountcontrol') return (Number(text) & switchedOff) !== 0 ? 'out' : undefined;
  if (emptyWords.test(text) || isOfFeature(words, text)) return undefined;
  if (machineKinds.test(text)) return 'machine';
  const isAboutOut = words.some((word) => isIn(outIfYes, word)) || isIn(outIfYes, words.join(''));
  if (noWords.test(text)) return isAboutOut || words.length === 0 ? undefined : 'out';
  if (decisions.test(heading) && pendingWords.test(text)) return 'out';
  if (isAboutOut && /^\d{1,6}(?:[.,]\d+)?$/.test(text) && text !== '1') return undefined;
  if (isAboutOut && !/^(?:active|aktiv|actif|activo|attivo)$/i.test(text)) return 'out';
  return saysOut(text) || saysAside(text) || finishedStudies.test(text) ? 'out' : undefined;
}

/** What a cell beside the state says: an answer, the end of a stay, a remark, a unit for those who have left. */
export function standingBeside(heading: string, content: string): Standing | undefined {
  const text = content.trim();
  if (text === '') return undefined;
  if (saysNo(heading, text)) return 'out';
  if ((asksWhoTakesPart(heading) || ofProduct.test(heading.trim())) && saysRemark(text)) return 'out';
  if (asksWhetherOut(heading) && (yesMarks.test(text) || saysOut(text) || isOver(text))) return 'out';
  if (tellsWhenOut(heading) && /\d{4}/.test(text) && !/^0+$/.test(text)) return 'out';
  if (asksWhyOut(heading) && !emptyWords.test(text) && !noWords.test(text)) return 'out';
  if (isEndOfStay(heading))
    return isOver(withoutHour(heading, text)) || ranOut.test(text) ? 'out' : undefined;
  if (remarks.test(heading.trim())) return standingByRemark(text);
  if (paths.test(heading.trim())) return (text.match(units) ?? []).some(saysOut) ? 'out' : undefined;
  return undefined;
}

/** `pwdAccountLockedTime`, `disabled at`: that there is a day says that somebody is out. */
function tellsWhenOut(heading: string): boolean {
  const words = wordsOfHeading(heading);
  const isOut = words.some((word) =>
    /^(?:locked|disabled|deleted?|suspended|deactivated|terminated|archived|blocked|revoked|unsub|unsubscribed|unsubscribe|optout|clean(?:ed)?|bounced?|banned|removed|cancelled|canceled|withdrawn)$/.test(
      word,
    ),
  );
  return isOut && words.some((word) => /^(?:time|date|at|on|since|timestamp)$/.test(word));
}

/** `Hard bounce reason`, `Reason for leaving`, `Austrittsgrund`: whoever has one is out. */
const asksWhyOut = remembered((heading: string): boolean => {
  if (heading.length > maxStateLength) return false;
  const words = wordsOfHeading(heading);
  const isWhy = words.some((word) => isIn(why, word) || whyAtEnd.test(word));
  return isWhy && (saysOut(heading) || words.some((word) => isIn(goings, word)));
});
const why = wordList(
  'reason* grund cause* motif* raison* motivo* razón causa* reden* oorzaak powód przyczyn* důvod* dôvod* orsak* årsak* årsag* grunn syy ok indok* motiv* причин* підстав* neden* sebep* λόγος αιτία سبب סיבה סיבת 理由 原因 事由 사유 이유',
);
const whyAtEnd = /\p{L}{3}(?:grund|reden|orsak|årsak|årsag|grunn)$/u;
const goings = wordList(
  'bounce* suspension* termination* deactivation* deletion* removal* leaving departure* exit* separation* resignation* withdrawal* unsubscri* revocation* ' +
    'austritt* ausscheid* kündigung* abmeld* sperr* lösch* exmatrik* abgang* départ sortie désactivation radiation baja* cese* salida* egreso* cessazion* uscit* dimission* desligament* saída ' +
    'uitdienst* vertrek* beëindig* odejści* zwolnieni* ukončení odchod* avgång* fratræd* avslut* poistumi* kilépés* plecări* увольнени* отчислени* звільненн* ayrılış* αποχώρησ* 退職 退会 退学 离职 離職 退学 퇴사 퇴직 탈퇴',
);

/** `Uit dienst`, `Left the group?`: a column that asks whether somebody is out. */
const asksWhetherOut = remembered(
  (heading: string): boolean =>
    heading.length <= maxStateLength &&
    (outPhrases.test(heading) ||
      asidePhrases.test(heading) ||
      saysOut(heading) ||
      (wordsOfHeading(heading).length < 3 && saysAside(heading))),
);

/** In the place of a day. */
const ranOut =
  /^(?:expired|ended|lapsed|over|passed|abgelaufen|beendet|vorbei|ausgelaufen|expirée?|échue?|terminée?|dépassée?|caducad[oa]|vencid[oa]|expirad[oa]|terminad[oa]|scadut[oa]|terminat[oa]|verlopen|afgelopen|wygasł[aoye]*|upłynął|vypršel[aoy]?|utgån(?:gen|get)|utløpt|udløbet|vanhentunut|lejárt|expirat[ăe]?|süresi doldu|истек(?:ла|ло)?|истёк|期限切れ|已过期|过期|已到期|만료(?:됨)?)$/iu;

/** Whether a text is struck out, as Markdown writes it: `~~tom@example.org~~`. */
export const isStruckOut = (text: string): boolean => /^[\s*_]*~~.+~~[\s*_]*$/.test(text);

/** Whether a cell says of its record that it only shows how records are made. */
export function isExample(content: string): boolean {
  return exampleWords.test(content);
}

/** Whether a cell beside somebody says that their row only shows how to fill in the others. */
export const isExampleRow = (content: string): boolean =>
  content.length <= maxStateLength && exampleRows.test(content);
