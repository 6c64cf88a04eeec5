import { useEffect, useState } from 'preact/hooks';
import { browser, type Runtime } from '../../shared/browser';
import { ContentEvent, isFromOurContent } from '../../shared/messages/events';

/** How far a fill has come; `of` is 0 while the page has not said. */
export interface Progress {
  done: number;
  of: number;
}

/** What takes longer than this shows its progress, in milliseconds. */
const noticeable = 300;

/** The progress of what runs in a tab, from the moment on when it takes noticeably long. */
export function useProgress(tab: number | undefined, isBusy: boolean): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    setProgress(undefined);
    if (!isBusy) return;
    // Answers nothing, so that the background's own answers are not swallowed.
    const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
      if (!isFromOurContent(sender) || sender.tab?.id !== tab) return;
      const notice = ContentEvent.safeParse(message);
      if (notice.success && notice.data.type === 'fillProgress') setProgress(notice.data);
    };
    const timer = setTimeout(() => setSlow(true), noticeable);
    browser.runtime.onMessage.addListener(listener);
    return () => {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(listener);
    };
  }, [tab, isBusy]);
  return isBusy && isSlow ? (progress ?? { done: 0, of: 0 }) : undefined;
}
