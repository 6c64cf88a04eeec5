import { useEffect, useState } from 'preact/hooks';
import { asAssistantError, type ErrorCode } from '../../shared/errors';
import type { FillReport, UndoReport } from '../../shared/messages/reports';
import { command } from '../../shared/messages/send-command';
import { save } from '../../shared/storage/item';
import { resultItem, type StoredResult } from '../../shared/storage/tab-items';
import { useStored } from '../../ui/use-stored';
import type { FrameInTab } from '../page/pick-frame';
import { type Progress, useProgress } from './use-progress';

/** What the "Result" shows: the last fill of the tab, or what became of it since. */
export interface Outcome {
  report?: FillReport | undefined;
  at?: number | undefined;
  failure?: { code: string; details: readonly string[] } | undefined;
  undone?: UndoReport | undefined;
}

/** Who is to be filled in, and which product is to be set. */
export interface FillRequest {
  people: readonly string[];
  region: string;
  /** The product's name where the admin picked one, else ''. */
  product: string;
}

/** Filling and undoing, and how it went. */
export interface Filling {
  isBusy: boolean;
  progress: Progress | undefined;
  outcome: Outcome;
  fill(seen: FrameInTab, request: FillRequest): Promise<void>;
  undo(seen: FrameInTab): Promise<void>;
  /** Says why nothing is filled, without asking the page. */
  refuse(code: ErrorCode): void;
}

/** Fills the dialog of a tab; the last result is kept with the tab, so that it shows again after reopening. */
export function useFill(tab: number | undefined): Filling {
  const [isBusy, setBusy] = useState(false);
  const [sinceThen, setSinceThen] = useState<Outcome>();
  const stored = useStored(tab === undefined ? undefined : resultItem(tab));
  const progress = useProgress(tab, isBusy);
  useEffect(() => setSinceThen(undefined), [tab]);

  // A result that is kept later comes from another view of this tab, or is the same one.
  useEffect(() => {
    if (stored && !isBusy) setSinceThen(undefined);
  }, [stored]);

  const run = async (work: () => Promise<Outcome>, report?: FillReport) => {
    setBusy(true);
    setSinceThen({});
    try {
      setSinceThen(await work());
    } catch (thrown) {
      const { code, details } = asAssistantError(thrown);
      setSinceThen({ failure: { code, details }, report });
      if (tab !== undefined && !report)
        keep(tab, { at: Date.now(), failure: { code, details: [...details] } });
    }
    setBusy(false);
  };
  const fill = (seen: FrameInTab, request: FillRequest) =>
    run(async () => {
      const report = await sendFill(tab, seen, request);
      const at = Date.now();
      if (tab !== undefined) keep(tab, { at, report });
      return { report, at };
    });
  const outcome = sinceThen ?? stored ?? {};
  const undo = (seen: FrameInTab) =>
    run(async () => {
      const { report } = await command(tab ?? -1, seen.frame, { type: 'undoFill' });
      if (tab !== undefined) keep(tab, undefined);
      return { undone: report };
    }, outcome.report);
  const refuse = (code: ErrorCode) => setSinceThen({ failure: { code, details: [] } });
  return { isBusy, progress, outcome, fill, undo, refuse };
}

async function sendFill(
  tab: number | undefined,
  seen: FrameInTab,
  request: FillRequest,
): Promise<FillReport> {
  const { screen, dialog, workgroup } = seen.state;
  const answer = await command(tab ?? -1, seen.frame, {
    type: 'fillInvite',
    ...request,
    people: [...request.people],
    aim: { screen, dialog, workgroup },
  });
  return answer.report;
}

/** What cannot be kept is still shown here. */
function keep(tab: number, result: StoredResult | undefined): void {
  save(resultItem(tab), result).catch(() => undefined);
}
