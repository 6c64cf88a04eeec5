import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { type Choices, choicesItem, noChoices } from '../../shared/storage/choices';
import { load, save, watch } from '../../shared/storage/item';
import { type ChoiceSets, choiceSets, withTicks } from './choices';

/** The admin's choices about people of the list. They hold at once, and are kept a moment later. */
export interface ListChoices {
  sets: ChoiceSets;
  /** What holds now, to be kept elsewhere or put back later. */
  now(): Choices;
  put(choices: Choices): void;
  tick(entries: readonly Entry[], isWanted: boolean): void;
}

/** The choices, followed as other views of ours change them. */
export function useChoices(): ListChoices {
  const [choices, setChoices] = useState(noChoices);
  const latest = useRef(choices);
  const unkept = useRef(0);
  useEffect(() => {
    const ended = new AbortController();
    const show = (read: Choices) => {
      // What this view is still writing is newer than whatever it hears of.
      if (ended.signal.aborted || unkept.current > 0) return;
      latest.current = read;
      setChoices(read);
    };
    watch(choicesItem, show, ended.signal);
    load(choicesItem).then(show, () => undefined);
    return () => ended.abort();
  }, []);

  const put = (next: Choices) => {
    latest.current = next;
    setChoices(next);
    unkept.current += 1;
    const settled = () => {
      unkept.current -= 1;
    };
    // Where they cannot be kept they still hold here, until this page closes.
    save(choicesItem, next).then(settled, settled);
  };
  const tick = (entries: readonly Entry[], isWanted: boolean) =>
    put(withTicks(latest.current, entries, isWanted));
  const sets = useMemo(() => choiceSets(choices), [choices]);
  return { sets, now: () => latest.current, put, tick };
}
