import { useEffect, useState } from 'preact/hooks';
import { browser, type Runtime } from '../../shared/browser';
import { FillProgress, isFromOurContent } from '../../shared/messages/fill-progress';

/** How far a fill has come; `of` is 0 while the page has not said. */
export interface Progress {
  done: number;
  of: number;
}

/** A fill that takes longer than this, in milliseconds, shows its progress. */
const noticeableMs = 300;

/** The progress of a fill of a tab; undefined while it has not taken noticeably long. */
export function useProgress(tab: number | undefined, isBusy: boolean): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    setProgress(undefined);
    if (!isBusy) return;
    // Answers nothing, so that the background can answer.
    const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
      if (!isFromOurContent(sender) || sender.tab?.id !== tab) return;
      const event = FillProgress.safeParse(message);
      if (event.success) setProgress(event.data);
    };
    const timer = setTimeout(() => setSlow(true), noticeableMs);
    browser.runtime.onMessage.addListener(listener);
    return () => {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(listener);
    };
  }, [tab, isBusy]);
  return isBusy && isSlow ? (progress ?? { done: 0, of: 0 }) : undefined;
}
