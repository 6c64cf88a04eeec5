import type { Entry } from '../../../collaborators/review';
import { text } from '../../../shared/text';
import { reasonSentence } from '../entry-sentences';

/**
 * The row that has the focus, in full: a row of its own height has to shorten what is long. Only for the eye, since the
 * cells themselves hold all of it.
 */
export function Detail({ entry }: { entry: Entry | undefined }) {
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
