import type { CommandFailed, ContentEvent } from '../shared/messages/events';
import { load, save } from '../shared/storage/item';
import { resultItem, type StoredResult } from '../shared/storage/tab-items';

type FillEnd = Pick<Extract<ContentEvent, { type: 'fillEnded' }>, 'report' | 'failure'>;
type UndoEnd = Pick<Extract<ContentEvent, { type: 'undoEnded' }>, 'report' | 'failure'>;

/** Saves what a fill of a tab came to, in the place of the fill before. */
export function saveFillResult(tab: number, { report, failure }: FillEnd): Promise<void> {
  const result: StoredResult = { at: Date.now() };
  if (report) result.report = report;
  if (failure) result.failure = failure;
  return save(resultItem(tab), result);
}

/** Saves what undoing it came to; where that failed, the fill still stands in the dialog. */
export async function saveUndoResult(tab: number, { report, failure }: UndoEnd): Promise<void> {
  const now = { at: Date.now() };
  if (report) await save(resultItem(tab), { ...now, undone: report });
  else if (failure) await save(resultItem(tab), { ...((await load(resultItem(tab))) ?? now), failure });
}

/** Saves why a fill or an undo failed that one of our own pages had asked for. */
export function saveFailure({ tab, command, failure }: CommandFailed): Promise<void> {
  return command === 'fillInvite' ? saveFillResult(tab, { failure }) : saveUndoResult(tab, { failure });
}
