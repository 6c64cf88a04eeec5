import { reviewCollaborators } from '../../../collaborators/review';
import type { ReviewAnswer, ReviewRequest } from './review-beside';

/** So many entries are taken over by the page at once: fewer would cost more, and more would hold it up. */
const entriesAtOnce = 500;

const answer = (message: ReviewAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  const { entries, counts, recognised } = reviewCollaborators(data.text, data.options);
  for (let at = 0; at < entries.length; at += entriesAtOnce)
    answer({ entries: entries.slice(at, at + entriesAtOnce) });
  answer({ entries: [], whole: { counts, ...(recognised && { recognised }) } });
});
