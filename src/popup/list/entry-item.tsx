import { useId } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { text } from '../../shared/text';
import { canBeAccepted } from './choices';
import { reasonSentence } from './entry-sentences';

/** What the admin can do about an entry. */
export interface EntryRemedy {
  /** Puts what was probably meant into the list. */
  useSuggestion(entry: Entry): void;
  /** Takes the entry as it stands. */
  accept(entry: Entry): void;
}

/** An original longer than this is cut for showing. */
const maxShownLength = 80;

/** One entry: its line, what was written, why it is not ready, and what can be done. */
export function EntryItem({ entry, remedy }: { entry: Entry; remedy?: EntryRemedy }) {
  const id = useId();
  const { line, original, suggestion } = entry;
  return (
    <li>
      <span class="entry-words" id={id}>
        <span class="line">{text('lineNumber', String(line))}</span>{' '}
        <bdi class="original">
          {original.length > maxShownLength ? `${original.slice(0, maxShownLength)}…` : original}
        </bdi>{' '}
        <span class="reason">{reasonSentence(entry)}</span>
      </span>
      {remedy && suggestion !== undefined && (
        <button type="button" class="small" aria-describedby={id} onClick={() => remedy.useSuggestion(entry)}>
          {text('useSuggestion', suggestion)}
        </button>
      )}
      {remedy && canBeAccepted(entry) && (
        <button type="button" class="small" aria-describedby={id} onClick={() => remedy.accept(entry)}>
          {text('useAsItIs')}
        </button>
      )}
    </li>
  );
}
