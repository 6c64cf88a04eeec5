import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftItem } from '../../shared/storage/draft-items';
import { load, watch } from '../../shared/storage/item';
import { DraftKeeper } from './draft-keeper';

/** The text of the list. It lives in its text box and not in the state, which would copy a long list at each key. */
export interface DraftBox {
  box: RefObject<HTMLTextAreaElement | null>;
  /** What the box holds now. */
  text(): string;
  /** Whether the text survives closing. */
  isKept: boolean;
  /** Call before each input of the admin: remembers whether the whole list is about to be replaced. */
  aboutToType(): void;
  typed(event: InputEvent): void;
  /** Puts another text in the place of some characters of the list. */
  replace(from: number, to: number, by: string): void;
}

/**
 * @param changed called with each new text; `isTyped` is false where it came from storage or from a button
 * @param emptied called when the whole list was taken away or written over by hand
 */
export function useDraft(changed: (text: string, isTyped: boolean) => void, emptied: () => void): DraftBox {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isKept, setKept] = useState(true);
  const replacesAll = useRef(false);
  const keeper = useMemo(() => new DraftKeeper(setKept), []);
  const latestChanged = useRef(changed);
  latestChanged.current = changed;

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const show = (text: string) => {
      if (signal.aborted || keeper.isTyping || !box.current || box.current.value === text) return;
      box.current.value = text;
      latestChanged.current(box.current.value, false);
    };
    watch(draftItem, show, signal);
    load(draftItem).then(show, () => undefined);
    addEventListener('pagehide', () => keeper.flush(), { signal });
    document.addEventListener('visibilitychange', () => keeper.flush(), { signal });
    return () => ended.abort();
  }, [keeper]);

  const text = () => box.current?.value ?? '';
  const keepAndReport = (now: string, isTyped: boolean) => {
    keeper.keep(now);
    latestChanged.current(now, isTyped);
  };
  const aboutToType = () => {
    const field = box.current;
    replacesAll.current = field?.selectionStart === 0 && field.selectionEnd === field.value.length;
  };
  const typed = ({ inputType }: InputEvent) => {
    // Each look into the box copies a long list.
    const now = text();
    if (replacesAll.current || now === '') emptied();
    replacesAll.current = false;
    // Typing goes on, so a review waits for a pause; after a paste none is needed.
    keepAndReport(now, inputType !== 'insertFromPaste');
  };
  const replace = (from: number, to: number, by: string) => {
    box.current?.setRangeText(by, from, to, 'end');
    keepAndReport(text(), false);
  };
  return { box, text, isKept, aboutToType, typed, replace };
}
