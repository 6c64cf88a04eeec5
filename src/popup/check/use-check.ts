import { useEffect, useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import type { AccessReport } from '../../shared/messages/reports';
import { command } from '../../shared/messages/send-command';
import { save } from '../../shared/storage/item';
import { accessCountItem, accessReportItem } from '../../shared/storage/tab-items';
import { useStored } from '../../ui/use-stored';
import type { PageState } from '../page/use-page-state';
import { useWorkInTab } from '../page/use-work-in-tab';

/** Counting the users without access, and what it came to. */
export interface Checking {
  isBusy: boolean;
  report: AccessReport | undefined;
  failure: { code: string; details: readonly string[] } | undefined;
  /** Whether the table shows something else since it was counted. */
  hasMoved: boolean;
  check(): Promise<void>;
}

/** Checks the users of a tab; the last count is kept with the tab, and shown only for the workgroup it was made in. */
export function useCheck(tab: number | undefined, pageState: PageState): Checking {
  const { isBusy, begin } = useWorkInTab(tab);
  const [failure, setFailure] = useState<Checking['failure']>();
  const [answer, setAnswer] = useState<AccessReport>();
  const stored = useStored(tab === undefined ? undefined : accessReportItem(tab));
  const now = useStored(tab === undefined || !pageState ? undefined : accessCountItem(tab, pageState.frame));
  useEffect(() => {
    setAnswer(undefined);
    setFailure(undefined);
  }, [tab, stored]);

  const check = async () => {
    if (tab === undefined || !pageState) {
      setFailure({ code: 'notTheConsole', details: [] });
      return;
    }
    const { frame } = pageState;
    const end = begin();
    setFailure(undefined);
    try {
      const { report } = await command(tab, frame, { type: 'checkUsers' });
      if (end()) setAnswer(report);
      save(accessReportItem(tab), report).catch(() => undefined);
    } catch (thrown) {
      const { code, details } = asAssistantError(thrown);
      if (end()) setFailure({ code, details });
    }
  };
  const last = answer ?? stored;
  const workgroup = pageState?.state.workgroup ?? '';
  const isOfThisWorkgroup = !last?.workgroup || !workgroup || last.workgroup === workgroup;
  const report = isOfThisWorkgroup ? last : undefined;
  const hasMoved =
    report !== undefined &&
    now !== undefined &&
    now.withoutAccess >= 0 &&
    (now.users !== report.users || now.withoutAccess !== report.withoutAccess);
  return { isBusy, report, failure, hasMoved, check };
}
