import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlainEntries } from '../../../src/collaborators/plain-entries';
import { reviewCollaborators, reviewToSend } from '../../../src/collaborators/review';
import type { ReviewAnswer, ReviewRequest } from '../../../src/popup/list/reviewing/review-beside';
import { type Reviewed, ReviewRuns } from '../../../src/popup/list/reviewing/runs';

/** A worker that answers when the test says so. */
class StandIn extends EventTarget {
  static all: StandIn[] = [];
  requests: ReviewRequest[] = [];
  isTerminated = false;
  constructor() {
    super();
    StandIn.all.push(this);
  }
  postMessage(request: ReviewRequest): void {
    this.requests.push(structuredClone(request));
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: ReviewAnswer): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  answer(): void {
    const { text, options } = this.requests.at(-1) as ReviewRequest;
    const review = reviewToSend(text, options);
    const isPlain = review instanceof PlainEntries;
    const entries = isPlain ? review.parts.others : review.entries;
    for (let at = 0; at < entries.length; at += 100) this.say({ entries: entries.slice(at, at + 100) });
    if (isPlain) {
      const { numbers, length } = review.parts;
      this.say({ entries: [], whole: { numbers, length } });
      return;
    }
    const { counts, recognised } = review;
    this.say({ entries: [], whole: { counts, ...(recognised && { recognised }) } });
  }
}

const list = (name: string): string =>
  Array.from({ length: 500 }, (_, at) => `${name}${at}@example.org, gmial${at}@gmial.com`).join('\n');

describe('reviews of a long list', () => {
  beforeEach(() => vi.stubGlobal('Worker', StandIn));
  afterEach(() => vi.unstubAllGlobals());

  function newRuns(): { runs: ReviewRuns; came: (Reviewed | undefined)[] } {
    const came: (Reviewed | undefined)[] = [];
    return { runs: new ReviewRuns((reviewed) => came.push(reviewed)), came };
  }
  const worker = (name: string) =>
    vi.waitUntil(() => StandIn.all.find(({ requests }) => requests.at(-1)?.text === list(name)));

  test('what comes in parts is what the whole text is reviewed as, and nothing is shown before its end', async () => {
    const { runs, came } = newRuns();
    const known = new Map([['ada7@example.org', 'member' as const]]);
    runs.start(list('ada'), { known });
    const { underWay } = runs;
    (await worker('ada')).answer();
    expect(await underWay).toEqual({
      text: list('ada'),
      review: reviewCollaborators(list('ada'), { known }),
    });
    expect(came).toHaveLength(1);
    expect(runs.underWay).toBeUndefined();
  });

  test('what comes as numbers is the same', async () => {
    const { runs } = newRuns();
    const text = Array.from({ length: 700 }, (_, at) => `fay${at % 500}@example.org`).join('\n');
    expect(reviewToSend(text)).toBeInstanceOf(PlainEntries);
    runs.start(text, {});
    const { underWay } = runs;
    const busy = await vi.waitUntil(() => StandIn.all.find(({ requests }) => requests.at(-1)?.text === text));
    busy.answer();
    const review = (await underWay)?.review;
    expect(review).toEqual(reviewCollaborators(text));
    expect(review?.counts).toMatchObject({ ready: 500, duplicate: 200 });
  });

  test('a text that changes is given up in the middle: only the newest review is shown', async () => {
    const { runs, came } = newRuns();
    runs.start(list('cleo'), {});
    const first = runs.underWay;
    const busy = await worker('cleo');
    busy.say({ entries: reviewCollaborators('ada@example.org').entries });
    runs.start(list('bea'), {});
    busy.answer();
    expect(await first).toBeUndefined();
    expect(busy.isTerminated).toBe(true);
    const second = runs.underWay;
    (await worker('bea')).answer();
    expect((await second)?.review.people[0]).toBe('bea0@example.org');
    expect(came.map((reviewed) => reviewed?.text)).toEqual([list('bea')]);
  });

  test('a worker that does not start, or ends, leaves the review to the page', async () => {
    const { runs } = newRuns();
    runs.start(list('dan'), {});
    const { underWay } = runs;
    (await worker('dan')).dispatchEvent(new Event('error'));
    expect((await underWay)?.review).toEqual(reviewCollaborators(list('dan')));
    vi.stubGlobal('Worker', undefined);
    runs.start(list('eve'), {});
    expect((await runs.underWay)?.review).toEqual(reviewCollaborators(list('eve')));
  });
});
