import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { type PickedFrame, showsInvite } from '../../shared/messages/pick-frame';
import { command } from '../../shared/messages/send-command';
import { resultSentences } from '../../shared/result-sentences';
import { batchRunsItem } from '../../shared/storage/batch-runs';
import { update } from '../../shared/storage/item';
import { text } from '../../shared/text';
import { saveFillResult } from '../fill-result';
import { regionToSet } from '../workgroup-context';
import { type Refusal, readyNow } from './ready';
import type { Answer } from './say';

/** Failures that no frame can report. */
const unreported = new Set(['pageGone', 'unclear']);

/**
 * Fills in whom the list has ready for the workgroup that a tab shows, as the button of the assistant does: the frame looks
 * at the page once more, and refuses where it is another one. Only what an open assistant has shown as ready is filled in.
 */
export async function fillByKey(tab: number, picked: PickedFrame | undefined): Promise<Answer> {
  if (!picked || !showsInvite(picked.state)) return refusal('keyFill_place');
  const { host, workgroup, screen, dialog } = picked.state;
  const ready = await readyNow({ host, workgroup });
  if (ready.why) return refusal(ready.why);
  const { people, begin } = ready;
  const region = await regionToSet();
  await update(batchRunsItem, (runs) => begin(runs, region));
  const aim = { screen, dialog, workgroup };
  const request = { type: 'fillInvite', people, region, product: '', aim } as const;
  try {
    const { report } = await command(tab, picked.frame, request);
    const isDone = report.filled === report.wanted && !report.doubt && report.stopped === undefined;
    return { tone: isDone ? 'calm' : 'warn', sentences: resultSentences({ report }) };
  } catch (thrown) {
    const { code, details } = asAssistantError(thrown);
    const failure = { code, details: [...details] };
    // What the frame has refused it has reported itself.
    if (unreported.has(code)) await saveFillResult(tab, { failure });
    return { tone: 'warn', sentences: [failureSentence(failure)] };
  }
}

const refusal = (why: Refusal): Answer => ({ tone: 'warn', sentences: [text(why)] });
