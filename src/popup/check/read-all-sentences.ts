import type { ReadingProgress } from '../../shared/storage/tab-items';
import { text, textOr } from '../../shared/text';

/** How far a reading of the whole table is, or how it has ended. */
export function readingSentence({ done, of, isPaused, isOver, ended }: ReadingProgress): string {
  const count = done.toLocaleString('en');
  const total = of.toLocaleString('en');
  // Where the page does not say how many there are, there is a sentence without that number.
  const isEmpty = ended === 'whole' && done === 0;
  const open = of < 0 && !isEmpty ? 'Open' : '';
  if (isOver) return ended ? textOr(`readingEnd_${ended}${open}`, `readingEnd_${ended}`, count, total) : '';
  if (isPaused) return text('readingPaused', count);
  if (done === 0) return text('readingStarts');
  return open ? text('readingNowOpen', count) : text('readingNow', count, total);
}
