import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { type Choices, choicesItem, noChoices } from '../../shared/storage/choices';
import { load, save, watch } from '../../shared/storage/item';
import { type ChoiceSets, choiceSets, withTicks } from './choices';

/** The admin's choices about people of the list. They take effect at once and are stored a moment later. */
export interface ListChoices {
  sets: ChoiceSets;
  /** The choices as they stand now, to be kept elsewhere or put back later. */
  now(): Choices;
  put(choices: Choices): void;
  tick(entries: readonly Entry[], isWanted: boolean): void;
}

/** The choices, followed as other views of ours change them. */
export function useChoices(): ListChoices {
  const [choices, setChoices] = useState(noChoices);
  const latest = useRef(choices);
  const unsaved = useRef(0);
  useEffect(() => {
    const ended = new AbortController();
    const show = (read: Choices) => {
      // While this view is still saving, its own choices are newer than any that arrive.
      if (ended.signal.aborted || unsaved.current > 0) return;
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
    unsaved.current += 1;
    const settled = () => {
      unsaved.current -= 1;
    };
    // If they cannot be stored, the choices still hold in this view.
    save(choicesItem, next).then(settled, settled);
  };
  const tick = (entries: readonly Entry[], isWanted: boolean) =>
    put(withTicks(latest.current, entries, isWanted));
  const sets = useMemo(() => choiceSets(choices), [choices]);
  return { sets, now: () => latest.current, put, tick };
}
