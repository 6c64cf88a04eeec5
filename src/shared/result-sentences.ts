import { failureSentence } from './failure-sentence';
import { listText } from './format';
import type { FillReport } from './messages/reports';
import type { StoredResult } from './storage/tab-items';
import { countText, text, textOr } from './text';

/** What "Result" says, the numbers first. */
export function resultSentences({ report, failure, undone }: Partial<StoredResult>): string[] {
  if (failure) return [failureSentence(failure)];
  if (undone) {
    const left = undone.left.length;
    return [
      countText('undone', undone.removed),
      ...(undone.productRestored ? [text('undoneProduct')] : []),
      ...(left > 0 ? [countText('undoneLeft', left)] : []),
    ];
  }
  return report ? reportSentences(report) : [];
}

function reportSentences(report: FillReport): string[] {
  const { filled, wanted, kept, lost, stopped, doubt, isFull, finalButton } = report;
  // Plain digits: the numbers are the promised beginning of the sentence.
  const counted = [countText('resultFilled', wanted, String(filled), String(wanted))];
  const count = doubt ? [text('resultUnsure'), text(`doubt_${doubt}`)] : counted;
  const invalid = report.invalid?.length ?? 0;
  // Without its dialog nothing can be said of products, or of what stood in the box before.
  if (stopped !== undefined)
    return [...(doubt ? [] : counted), failureSentence({ code: stopped, details: [] })];
  return [
    ...count,
    ...(invalid > 0 ? [countText('invalidInDialog', invalid)] : []),
    ...(isFull ? [text('fieldFull')] : []),
    regionSentence(report),
    ...othersSentences(report),
    // What stood in the box before can't be told either.
    ...(kept > 0 && !doubt ? [countText('keptBefore', kept)] : []),
    ...(lost.length > 0 && !doubt ? [countText('lostBefore', lost.length)] : []),
    ...(filled > 0 ? [text('nothingSent', finalButton || text('grantAccess'))] : []),
  ];
}

function regionSentence({ region, products }: FillReport): string {
  const { outcome, product, code } = region;
  const chosen = products.find(({ chosen }) => chosen);
  if (outcome === 'noCandidate' || outcome === 'severalCandidates') {
    return text(`regionOutcome_${outcome}`, textOr(`region_${code}`, 'region'));
  }
  // What is not drawn any more, or does not show its level, is not said to have none.
  if (chosen && !chosen.after && /^(set|already)$/.test(outcome)) return text('othersUnread', chosen.name);
  return text(
    `regionOutcome_${outcome}`,
    product || chosen?.name || '',
    chosen?.after || text('unnamedLevel'),
  );
}

function othersSentences({ products, region }: FillReport): string[] {
  const others = products.filter(({ chosen }) => !chosen);
  const differing = others.filter(({ before, after }) => before !== after);
  const left = others.length - differing.length;
  // What is not found any more may be as it was.
  const [changed, unread] = [differing.filter(({ after }) => after), differing.filter(({ after }) => !after)];
  return [
    // Where no product was chosen, that none was changed has been said already.
    ...(left > 0 && region.product ? [countText('othersLeft', left)] : []),
    ...(changed.length > 0 ? [text('othersChanged', listText(changed.map(({ name }) => name)))] : []),
    ...(unread.length > 0 ? [text('othersUnread', listText(unread.map(({ name }) => name)))] : []),
  ];
}

/** The people of a fill whom the dialog does not hold; none where that is not certain. */
export function missingPeople(report: FillReport): string[] {
  if (report.doubt) return [];
  return report.people.filter(({ found }) => !found).map(({ person }) => person);
}
