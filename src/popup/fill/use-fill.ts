import { useEffect, useState } from 'preact/hooks';
import { asAssistantError, type ErrorCode } from '../../shared/errors';
import type { CommandFailed } from '../../shared/messages/events';
import { command } from '../../shared/messages/send-command';
import { send } from '../../shared/platform';
import { resultItem, type StoredResult } from '../../shared/storage/tab-items';
import { useStored } from '../../ui/use-stored';
import type { FrameInTab } from '../page/frame-in-tab';
import { useWorkInTab } from '../page/use-work-in-tab';
import { type Progress, useProgress } from './use-progress';

/** What the "Result" shows: what the last fill of the tab came to. Without a time where the page was not asked at all. */
export type Outcome = Partial<StoredResult>;

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
  /** Empty while something runs. */
  outcome: Outcome;
  fill(target: FrameInTab, request: FillRequest): Promise<void>;
  undo(target: FrameInTab): Promise<void>;
  /** Says why nothing is filled, without asking the page. */
  refuse(code: ErrorCode): void;
}

/** Failures that no frame can report: none answered, or none that could be understood. */
const unreported = new Set<ErrorCode>(['pageGone', 'unclear']);

/**
 * Fills the dialog of a tab. The background stores what that came to, and every view shows what is stored. The view that
 * asked shows the answer itself until then: it may come first, and the storage may be full.
 */
export function useFill(tab: number | undefined): Filling {
  const { isBusy, begin } = useWorkInTab(tab);
  const [answer, setAnswer] = useState<Outcome>();
  const stored = useStored(tab === undefined ? undefined : resultItem(tab));
  const progress = useProgress(tab, isBusy);
  useEffect(() => setAnswer(undefined), [tab, stored]);
  const outcome = isBusy ? {} : (answer ?? stored ?? {});

  const run = async (
    type: CommandFailed['command'],
    before: Outcome,
    ask: (tab: number) => Promise<Outcome>,
  ) => {
    const end = begin();
    let ended: Outcome;
    try {
      ended = await ask(tab ?? -1);
    } catch (thrown) {
      const { code, details } = asAssistantError(thrown);
      const failure = { code, details: [...details] };
      ended = { ...before, failure };
      if (tab !== undefined && unreported.has(code))
        send({ type: 'commandFailed', tab, command: type, failure } satisfies CommandFailed);
    }
    if (end()) setAnswer({ at: Date.now(), ...ended });
  };
  const fill = (target: FrameInTab, { people, region, product }: FillRequest) =>
    run('fillInvite', {}, async (id) => {
      const { screen, dialog, workgroup } = target.state;
      const aim = { screen, dialog, workgroup };
      const request = { people: [...people], region, product, aim };
      return { report: (await command(id, target.frame, { type: 'fillInvite', ...request })).report };
    });
  // A fill that could not be undone still stands in the dialog.
  const undo = (target: FrameInTab) =>
    run('undoFill', outcome, async (id) => ({
      undone: (await command(id, target.frame, { type: 'undoFill' })).report,
    }));
  const refuse = (code: ErrorCode) => setAnswer({ failure: { code, details: [] } });
  return { isBusy, progress, outcome, fill, undo, refuse };
}
