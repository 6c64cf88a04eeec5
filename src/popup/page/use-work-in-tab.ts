import { useRef, useState } from 'preact/hooks';

/** Work that is done in a tab, while a view that follows the active tab may come to be about another one. */
export interface WorkInTab {
  /** Whether something is done in the tab that is shown. */
  isBusy: boolean;
  /** Work begins in that tab. @returns what ends it, and tells whether the tab is the one still shown: then what came of it is */
  begin(): () => boolean;
}

export function useWorkInTab(tab: number | undefined): WorkInTab {
  // Null is no tab at all: a popup may be about one that is not known.
  const [busyIn, setBusyIn] = useState<number | undefined | null>(null);
  const shown = useRef(tab);
  shown.current = tab;
  return {
    isBusy: busyIn === tab,
    begin() {
      setBusyIn(tab);
      return () => {
        setBusyIn((now) => (now === tab ? null : now));
        return shown.current === tab;
      };
    },
  };
}
