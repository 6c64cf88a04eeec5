import {
  type Entry,
  type Review,
  type ReviewOptions,
  reviewCollaborators,
} from '../../../collaborators/review';

/** A text to be reviewed by the worker. */
export interface ReviewRequest {
  text: string;
  options: ReviewOptions;
}

/** Some entries of a review, in order; with the last of them, what makes it whole. */
export interface ReviewAnswer {
  entries: Entry[];
  whole?: Omit<Review, 'entries' | 'people'>;
}

/** A worker that waits for a text; one that is at work serves its text alone. */
let idle: Worker | undefined;

const newWorker = (): Worker =>
  new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });

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
  return new Promise((resolve) => {
    const entries: Entry[] = [];
    const people: string[] = [];
    const ended = new AbortController();
    const end = (review: Review | undefined) => {
      ended.abort();
      resolve(review);
    };
    let worker: Worker;
    try {
      worker = idle ?? newWorker();
    } catch {
      return end(reviewCollaborators(text, options));
    }
    idle = undefined;
    const take = ({ data }: MessageEvent<ReviewAnswer>) => {
      for (const entry of data.entries) {
        entries.push(entry);
        if (entry.state === 'ready' || entry.state === 'fixed') people.push(entry.person);
      }
      if (data.whole === undefined) return;
      idle = worker;
      end({ entries, people, ...data.whole });
    };
    const stop = (review: () => Review | undefined) => () => {
      worker.terminate();
      end(review());
    };
    const only = { signal: ended.signal };
    worker.addEventListener('message', take, only);
    worker.addEventListener(
      'error',
      stop(() => reviewCollaborators(text, options)),
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
