import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { countText, text } from '../../shared/text';
import { More, maxShown } from '../../ui/more';
import { EntryItem, type EntryRemedy } from './entry-item';

/** The entries to look at. The list itself is always there, also with nothing in it. */
export function Problems({ entries, remedy }: { entries: readonly Entry[]; remedy: EntryRemedy }) {
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | undefined>(undefined);
  // The button that was pressed goes with its entry: the focus moves on to the next one instead of getting lost.
  useEffect(() => {
    if (next.current === undefined) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const focusTarget =
      buttons[Math.min(next.current, buttons.length - 1)] ?? document.getElementById('collaborators');
    next.current = undefined;
    focusTarget?.focus();
  }, [entries]);
  const remember = (act: (entry: Entry) => void) => (entry: Entry) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    next.current = Math.max(0, buttons.indexOf(document.activeElement as HTMLButtonElement));
    act(entry);
  };
  const following = { useSuggestion: remember(remedy.useSuggestion), accept: remember(remedy.accept) };
  const isEmpty = entries.length === 0;
  return (
    <div class={isEmpty ? 'visually-hidden' : 'problems'}>
      {!isEmpty && <h2>{countText('problemsTitle', entries.length)}</h2>}
      <ul class="entries" aria-label={text('problems')} ref={list} tabIndex={isEmpty ? undefined : 0}>
        {entries.slice(0, maxShown).map((entry) => (
          <EntryItem key={entry.from} entry={entry} remedy={following} />
        ))}
      </ul>
      <More count={entries.length - maxShown} />
    </div>
  );
}
