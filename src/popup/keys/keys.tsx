import { useEffect, useRef } from 'preact/hooks';
import { browser, type Runtime } from '../../shared/browser';
import { isFromOurPages } from '../../shared/messages/commands';
import type { List } from '../list/use-list';
import type { PageState } from '../page/use-page-state';
import { keepReady } from './keep-ready';
import { focusNextProblem } from './next-problem';

interface KeysProps {
  tab: number | undefined;
  pageState: PageState;
  list: List;
  /** Leaves what has a narrow page to itself. */
  showList(): void;
}

/**
 * What this view does for keys that are pressed outside of it: stores whom the list has ready, which a key fills in while no
 * view is open, and goes to the next problem. It shows nothing.
 */
export function Keys({ tab, pageState, list, showList }: KeysProps) {
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const { selection, isReviewing, reviewedText, choices } = list;
  useEffect(() => {
    if (workgroup !== '' && !isReviewing)
      void keepReady({ host, workgroup }, reviewedText, choices, selection.people);
  }, [host, workgroup, isReviewing, selection]);
  const latest = useRef(showList);
  latest.current = showList;
  useEffect(() => {
    const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
      const { type, tab: asked } = Object(message) as Record<string, unknown>;
      if (type !== 'nextProblem' || asked !== tab || !isFromOurPages(sender)) return undefined;
      latest.current();
      return focusNextProblem();
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [tab]);
  return null;
}
