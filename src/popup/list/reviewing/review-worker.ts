import { PlainEntries } from '../../../collaborators/plain-entries';
import { reviewToSend } from '../../../collaborators/review';
import type { ReviewAnswer, ReviewRequest } from './review-beside';

/** So many entries are taken over by the page at once: fewer would cost more, and more would hold it up. */
const entriesAtOnce = 500;

const answer = (message: ReviewAnswer, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  const review = reviewToSend(data.text, data.options);
  const isPlain = review instanceof PlainEntries;
  const entries = isPlain ? review.parts.others : review.entries;
  for (let at = 0; at < entries.length; at += entriesAtOnce)
    answer({ entries: entries.slice(at, at + entriesAtOnce) });
  if (isPlain) {
    const { numbers, length } = review.parts;
    answer({ entries: [], whole: { numbers, length } }, [numbers.buffer]);
  } else {
    const { counts, recognised } = review;
    answer({ entries: [], whole: { counts, ...(recognised && { recognised }) } });
  }
});
