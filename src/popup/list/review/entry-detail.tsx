import type { Entry } from '../../../collaborators/review';
import { text } from '../../../shared/text';
import { reasonSentence } from '../entry-sentences';

/** The row that has the focus, in full, where the row itself shortens it. Only for the eye: the cells hold the whole text. */
export function EntryDetail({ entry }: { entry: Entry | undefined }) {
  return (
    <p class="review-detail" aria-hidden="true">
      {entry && (
        <>
          {text('lineNumber', String(entry.line))} <bdi class="original">{entry.original}</bdi>{' '}
          {entry.person !== entry.original && entry.person !== '' && (
            <>
              → <bdi class="original">{entry.person}</bdi>{' '}
            </>
          )}
          {reasonSentence(entry)}
        </>
      )}
    </p>
  );
}
