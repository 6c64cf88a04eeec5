import { standingByRemark } from '../../formats/standing/remark-standing';
import { remembered } from '../../formats/words/remembered';
import { noInFront } from '../../formats/words/state-words';
import type { Reason } from '../entry';
import { reasonOfStanding } from '../records/record-findings';
import { saysMistaken } from '../words/labels';

const bracketed = /^[\s"'>”»)\]]*[([（【［{]\s*([^()[\]（）【】［］{}@]{2,60})[)\]）】］}]/u;
const behindSign = /^[\s"'>”»)\]]*(?:\s[-–—]+|[:：;,，、*·•←=]|\s\/|\.{3}|…|\s#|\/\/|--)\s*([^@]{2,70})$/u;
/** `jane@example.org (?)`, `jane@example.org ??`. */
const doubted = /^[\s"'>”»)\]]*(?:[([（]\s*[?？]+\s*[)\]）]|[?？]{2,})/u;
/** What was asked for is done already. */
export const saysDone = (text: string): boolean =>
  /^(?:(?:already |all |schon |bereits |déjà |ya |già |já |al |już )?(?:done|completed|finished|erledigt|fertig|fait|terminé|hecho|listo|fatto|feito|gedaan|afgehandeld|zrobione|gotowe|klart|færdig|ferdig|valmis|hotovo|kész|gata|готово|сделано|tamamlandı|tamam)|済|済み|完了|已完成|完成|완료)$/iu.test(
    text.trim(),
  );
const someLetters = /\p{L}{2}/u;

/**
 * Why whoever has a remark behind the address waits: `(maybe later)`, `- contract ended`, `(shared mailbox)`.
 * @param behind what stands between the person and the next one, or the end of the line
 * @param isLast nobody stands behind it
 */
export function doubtOfRemark(behind: string, isLast: boolean): Reason | undefined {
  if (behind.length > 200) return undefined;
  if (doubted.test(behind)) return 'outOfUse';
  if (!someLetters.test(behind)) return undefined;
  const remark = bracketed.exec(behind)?.[1] ?? (isLast ? behindSign.exec(behind)?.[1] : undefined);
  return remark === undefined ? undefined : reasonOfRemark(remark);
}

const reasonOfRemark = remembered((remark: string): Reason | undefined => {
  const text = remark.replace(/^[\s:,;–—-]+|[\s.;,!]+$/g, '');
  if (saysMistaken(text)) return 'otherAddress';
  if (saysDone(text) || (noInFront.test(text) && !/^no\.\s*\d/i.test(text))) return 'outOfUse';
  const standing = standingByRemark(text);
  return standing && reasonOfStanding[standing];
});
