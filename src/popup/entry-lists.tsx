import { useMemo } from 'preact/hooks';
import type { Entry, EntryState } from '../collaborators/review';
import { countText, text } from '../shared/text';
import { EntryItem, type EntryRemedy } from './entry-item';
import { Problems } from './problems';
import type { ListReview } from './use-review';

/** A list shows no more items than this, and says how many more there are. */
export const mostShown = 200;

/** All that is not simply ready: what needs a look in the open, the rest folded away. */
export function EntryLists({ list, remedy }: { list: ListReview; remedy: EntryRemedy }) {
  const { entries } = list.review;
  const { problems, duplicates, known } = useMemo(() => sorted(entries), [entries]);
  return (
    <div class="entry-lists">
      <Problems entries={problems} remedy={remedy} />
      <Folded stem="duplicatesTitle" name={text('duplicates')} entries={duplicates} />
      <Folded stem="knownTitle" name={text('knownPeople')} entries={known} />
    </div>
  );
}

function sorted(entries: readonly Entry[]) {
  const of = (...states: EntryState[]) => entries.filter(({ state }) => states.includes(state));
  return {
    problems: of('outside', 'doubtful', 'notUsed'),
    duplicates: of('duplicate'),
    known: of('member', 'pending'),
  };
}

function Folded({ stem, name, entries }: { stem: string; name: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{countText(stem, entries.length)}</summary>
      <ul class="entries" aria-label={name}>
        {entries.slice(0, mostShown).map((entry) => (
          <EntryItem key={entry.from} entry={entry} />
        ))}
      </ul>
      <More count={entries.length - mostShown} />
    </details>
  );
}

/** Says how many items a list does not show. */
export function More({ count }: { count: number }) {
  return count > 0 ? <p class="note">{countText('andMore', count)}</p> : null;
}
