import { PlainEntries, type PlainParts, reviewOfPlain } from '../../../collaborators/plain-entries';
import type { Entry, Review, ReviewOptions } from '../../../collaborators/review';

/** A text to be reviewed by the worker. */
export interface ReviewRequest {
  text: string;
  options: ReviewOptions;
}

/** Some entries of a review, in order; with the last of them, what makes it whole. */
export interface ReviewAnswer {
  entries: Entry[];
  whole?: Omit<Review, 'entries' | 'people'> | Omit<PlainParts, 'others'>;
}

/** A worker that waits for a text; one that is at work serves its text alone. */
let idle: Worker | undefined;

const newWorker = (): Worker =>
  new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });

/** What reviews without a worker is as large as all else together: the page's thread does not load it for a long list. */
const reviewHere = async (text: string, options: ReviewOptions): Promise<Review> =>
  (await import('./reviewer')).reviewCollaborators(text, options);

/**
 * Reviews a text beside the page's own thread, so that a long list in whatever format holds up nothing.
 * @param signal aborts when the review is not wanted any more
 * @returns the review; undefined if it was not wanted any more. Without a worker the page's thread reviews.
 */
export function reviewBeside(
  text: string,
  options: ReviewOptions,
  signal: AbortSignal,
): Promise<Review | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    const people: string[] = [];
    const ended = new AbortController();
    const end = (review: Review | undefined | Promise<Review>) => {
      ended.abort();
      resolve(review);
    };
    let worker: Worker;
    try {
      worker = idle ?? newWorker();
    } catch {
      return end(reviewHere(text, options));
    }
    idle = undefined;
    const take = ({ data: { entries: some, whole } }: MessageEvent<ReviewAnswer>) => {
      for (const entry of some) {
        entries.push(entry);
        if (entry.state === 'ready' || entry.state === 'fixed') people.push(entry.person);
      }
      if (whole === undefined) return;
      idle = worker;
      const isPlain = 'numbers' in whole;
      end(
        isPlain
          ? reviewOfPlain(new PlainEntries(text, { ...whole, others: entries }))
          : { entries, people, ...whole },
      );
    };
    const stop = (review: () => Promise<Review> | undefined) => () => {
      worker.terminate();
      end(review());
    };
    const only = { signal: ended.signal };
    worker.addEventListener('message', take, only);
    worker.addEventListener(
      'error',
      stop(() => reviewHere(text, options)),
      only,
    );
    signal.addEventListener(
      'abort',
      stop(() => undefined),
      only,
    );
    worker.postMessage({ text, options } satisfies ReviewRequest);
  });
}
