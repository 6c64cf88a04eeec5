import type { ReadingProgress } from '../../shared/storage/tab-items';
import { text, textOr } from '../../shared/text';

/** How far a reading of the whole table is, or how it has ended. */
export function readingSentence({ done, of, isPaused, isOver, ended }: ReadingProgress): string {
  // Where the page does not say how many there are, there is a sentence without that number.
  const isEmpty = ended === 'whole' && done === 0;
  const open = of < 0 && !isEmpty ? 'Open' : '';
  if (isOver) return ended ? textOr(`readingEnd_${ended}${open}`, `readingEnd_${ended}`, done, of) : '';
  if (isPaused) return text('readingPaused', done);
  if (done === 0) return text('readingStarts');
  return open ? text('readingNowOpen', done) : text('readingNow', done, of);
}
