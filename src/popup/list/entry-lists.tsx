import { useMemo } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { countText, text } from '../../shared/text';
import { More, maxShown } from '../../ui/more';
import { type ChoiceSets, isReady, isTicked } from './choices';
import { EntryItem } from './entry-item';
import { Problems } from './problems';
import type { List } from './use-list';

/** All that is not simply ready: what needs a look in the open, the rest folded away. */
export function EntryLists({ list }: { list: List }) {
  const { choices } = list;
  const { entries } = list.review;
  const { problems, duplicates } = useMemo(() => sorted(entries, choices), [entries, choices]);
  return (
    <div class="entry-lists">
      <Problems entries={problems} remedy={list} />
      <Folded stem="duplicatesTitle" name={text('duplicates')} entries={duplicates} />
    </div>
  );
}

/** What the admin has taken all the same needs no look any more. Members and who is invited come last. */
function sorted(entries: readonly Entry[], choices: ChoiceSets) {
  const [first, last, duplicates]: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of entries) {
    if (entry.state === 'duplicate') duplicates.push(entry);
    else if (isReady(entry) || isTicked(entry, choices)) continue;
    else if (entry.state === 'member' || entry.state === 'pending') last.push(entry);
    else first.push(entry);
  }
  return { problems: [...first, ...last], duplicates };
}

function Folded({ stem, name, entries }: { stem: string; name: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{countText(stem, entries.length)}</summary>
      <ul class="entries" aria-label={name}>
        {entries.slice(0, maxShown).map((entry) => (
          <EntryItem key={entry.from} entry={entry} />
        ))}
      </ul>
      <More count={entries.length - maxShown} />
    </details>
  );
}
