import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../shared/browser';

/** The tab that this view is about. */
export interface FollowedTab {
  /** Undefined until known, and where there is none. */
  id: number | undefined;
  /** Whether it was there and has been closed. */
  isGone: boolean;
}

const nowhere: FollowedTab = { id: undefined, isGone: false };

/** The pinned tab, or, without one, the active tab of this window, followed as the user changes it. */
export function useTab(pinned: number | undefined): FollowedTab {
  const [tab, setTab] = useState<FollowedTab>(pinned === undefined ? nowhere : { id: pinned, isGone: false });
  useEffect(() => {
    const ended = new AbortController();
    if (pinned === undefined) followActive((id) => setTab({ id, isGone: false }), ended.signal);
    else watchPinned(pinned, () => setTab({ id: pinned, isGone: true }), ended.signal);
    return () => ended.abort();
  }, [pinned]);
  return tab;
}

function watchPinned(pinned: number, gone: () => void, signal: AbortSignal): void {
  const removed = (id: number) => {
    if (id === pinned) gone();
  };
  browser.tabs.get(pinned).catch(() => signal.aborted || gone());
  browser.tabs.onRemoved.addListener(removed);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(removed), { once: true });
}

function followActive(changed: (id: number | undefined) => void, signal: AbortSignal): void {
  const refresh = () => {
    activeTab().then(
      (id) => signal.aborted || id === undefined || changed(id),
      () => undefined,
    );
  };
  refresh();
  const { onActivated, onRemoved } = browser.tabs;
  // Firefox for Android has no windows.
  const onFocusChanged = browser.windows?.onFocusChanged;
  onActivated.addListener(refresh);
  onRemoved.addListener(refresh);
  onFocusChanged?.addListener(refresh);
  signal.addEventListener(
    'abort',
    () => {
      onActivated.removeListener(refresh);
      onRemoved.removeListener(refresh);
      onFocusChanged?.removeListener(refresh);
    },
    { once: true },
  );
}

/** The active tab of this window; where that is this very page, of the last window that holds web pages. */
async function activeTab(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const [here] = await browser.tabs.query({ active: true, currentWindow: true });
  if (here?.id !== undefined && here.id !== own?.id) return here.id;
  const elsewhere = await browser.tabs.query({ active: true, windowType: 'normal' });
  return elsewhere.find(({ id }) => id !== own?.id)?.id;
}
