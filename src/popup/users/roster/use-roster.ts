import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Entry, reviewCollaborators } from '../../../collaborators/review';
import type { UsersReading } from '../../../shared/messages/users';
import { load, type StorageItem } from '../../../shared/storage/item';
import type { WorkgroupKey } from '../../../shared/storage/workgroup-key';
import { compareRoster, type RosterComparison } from '../../../users/roster';
import { DraftKeeper } from '../../list/draft-keeper';
import type { ReviewContext } from '../../list/use-review-context';
import { readRoster } from './read-roster';

/** Up to this length a roster is compared with each key; a longer one after a pause. */
const shortText = 5_000;
const pause = 250;

/** The roster of a workgroup: its text box, and what became of whom it names. */
export interface RosterBox {
  box: RefObject<HTMLTextAreaElement | null>;
  isKept: boolean;
  isEmpty: boolean;
  text: string;
  /** What its review made of the text. */
  entries: readonly Entry[];
  comparison: RosterComparison;
  typed(): void;
  /** Replaces the roster by the text of a file. */
  put(text: string): void;
}

/**
 * The text survives closing, as long as the browser runs.
 * @param itemOf where the list is kept for a workgroup
 */
export function useRoster(
  reading: UsersReading,
  { seen }: ReviewContext,
  itemOf: (workgroup: WorkgroupKey) => StorageItem<string>,
): RosterBox {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isKept, setKept] = useState(true);
  const [text, setText] = useState('');
  const { host, workgroup } = reading;
  const keeper = useMemo(() => new DraftKeeper(setKept, itemOf({ host, workgroup })), [host, workgroup]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let isWanted = true;
    load(itemOf({ host, workgroup })).then(
      (stored) => {
        if (!isWanted || !box.current || box.current.value !== '') return;
        box.current.value = stored;
        setText(stored);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer.current);
      keeper.flush();
    };
  }, [keeper]);
  const typed = () => {
    const now = box.current?.value ?? '';
    keeper.keep(now);
    clearTimeout(timer.current);
    if (now.length <= shortText) setText(now);
    else timer.current = setTimeout(() => setText(now), pause);
  };
  const { entries, namings } = useMemo(() => {
    const review = reviewCollaborators(text);
    return { entries: review.entries, namings: readRoster(text, review) };
  }, [text]);
  const comparison = useMemo(() => {
    const has = (list: Record<string, number> | undefined) => (id: string) =>
      list !== undefined && Object.hasOwn(list, id);
    return compareRoster(namings, reading, {
      users: has(seen?.users.people),
      pending: has(seen?.pending.people),
    });
  }, [namings, reading, seen]);
  const put = (next: string) => {
    if (box.current) box.current.value = next;
    typed();
  };
  return { box, isKept, isEmpty: text.trim() === '', text, entries, comparison, typed, put };
}
