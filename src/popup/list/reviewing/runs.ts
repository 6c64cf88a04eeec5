import type { Review, ReviewOptions } from '../../../collaborators/review';
import type * as Reviewer from './reviewer';

/** A text, and what it was reviewed as. */
export interface Reviewed {
  text: string;
  review: Review;
}

/** Up to this length a review is done before the next key comes: then nothing on the page moves a moment later. */
export const shortText = 5_000;

/** What reviews lists, once it is loaded. It is large: it comes with the first list, so that opening does not wait for it. */
let reviewer: typeof Reviewer | undefined;

async function loadReviewer(): Promise<typeof Reviewer> {
  reviewer = await import('./reviewer');
  return reviewer;
}

/** Loads what reviews lists, before a text is put in. */
export function prepareReviewer(): void {
  if (reviewer === undefined) loadReviewer().catch(() => undefined);
}

/** Reviews a text once what it takes is loaded; a long one beside the page's thread, which then need not load the reviewer. */
async function reviewOnceLoaded(
  text: string,
  options: ReviewOptions,
  signal: AbortSignal,
): Promise<Review | undefined> {
  if (text.length > shortText) return (await import('./review-beside')).reviewBeside(text, options, signal);
  return (await loadReviewer()).reviewCollaborators(text, options);
}

/** The reviews of one list, of which only the newest counts: it takes the place of one that is under way. */
export class ReviewRuns {
  private given: AbortController | undefined;
  private done: Promise<Reviewed | undefined> | undefined;

  /** @param came called with each review that nothing took the place of; undefined where it failed */
  constructor(private readonly came: (reviewed: Reviewed | undefined, milliseconds: number) => void) {}

  /** Reviews a text, without waiting where it is short. */
  start(text: string, options: ReviewOptions): void {
    this.abandon();
    const given = new AbortController();
    const startedAt = performance.now();
    const end = (review: Review | undefined): Reviewed | undefined => {
      if (given.signal.aborted) return undefined;
      this.abandon();
      const reviewed = review && { text, review };
      this.came(reviewed, performance.now() - startedAt);
      return reviewed;
    };
    if (reviewer && text.length <= shortText) {
      end(reviewer.reviewCollaborators(text, options));
      return;
    }
    this.given = given;
    this.done = reviewOnceLoaded(text, options, given.signal).then(end, (thrown: unknown) => {
      if (given.signal.aborted) return undefined;
      end(undefined);
      throw thrown;
    });
    this.done.catch(() => undefined);
  }

  /** Gives up a review that is under way: the text is another one by now. */
  abandon(): void {
    this.given?.abort();
    this.given = undefined;
    this.done = undefined;
  }

  /** The review under way; undefined where there is none. It comes to nothing if it is given up. */
  get underWay(): Promise<Reviewed | undefined> | undefined {
    return this.done;
  }
}
