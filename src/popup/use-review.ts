import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Review, ReviewOptions } from '../collaborators/review';
import { type ChoiceSets, type Selection, select } from './choices';

/** From this length on a review takes long enough to say that it is under way. */
const longText = 20_000;
/** Up to this length a review is done before the next key comes: then nothing on the page moves a moment later. */
const shortText = 5_000;
const shortestWait = 120;

/** The review of the list, and the text that it is a review of. */
export interface ListReview {
  text: string;
  review: Review;
  /** Who of it is filled in, by the admin's choices. */
  selection: Selection;
  isReviewing: boolean;
  /** Reviews a text: after a pause in typing, or at once. */
  request(text: string, isTyped: boolean): void;
  /** The people of the text as it stands now, also when its review is still to come. */
  peopleNow(): Promise<readonly string[]>;
}

/** The room that reviews lists is the largest of all: it is loaded with the first list, and an empty one needs none. */
const loadReviewer = () => import('../collaborators/review');

const nothing: Review = {
  entries: [],
  people: [],
  counts: {
    ready: 0,
    fixed: 0,
    duplicate: 0,
    member: 0,
    pending: 0,
    outside: 0,
    doubtful: 0,
    notUsed: 0,
    total: 0,
  },
};

/**
 * Reviews the list beside the typing, never within it.
 * @param options what is known beforehand; the list is reviewed again when that changes
 */
export function useReview(choices: ChoiceSets, options: ReviewOptions): ListReview {
  const [reviewed, setReviewed] = useState({ text: '', review: nothing });
  const [isReviewing, setReviewing] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastTook = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const latest = useRef('');
  const known = useRef(options);
  known.current = options;
  const reviewNow = async () => {
    clearTimeout(timer.current);
    const { reviewCollaborators } = await loadReviewer();
    const startedAt = performance.now();
    const now = { text: latest.current, review: reviewCollaborators(latest.current, known.current) };
    setReviewed(now);
    lastTook.current = performance.now() - startedAt;
    setReviewing(false);
    return now;
  };
  const request = (text: string, isTyped: boolean) => {
    clearTimeout(timer.current);
    latest.current = text;
    if (text === '') {
      setReviewed({ text, review: nothing });
      setReviewing(false);
      return;
    }
    const review = () => reviewNow().catch(() => setReviewing(false));
    if (text.length <= shortText) {
      void review();
      return;
    }
    if (text.length > longText) setReviewing(true);
    // A review that takes long waits for a longer pause, so that it does not fall between two keys.
    const wait = isTyped ? Math.max(shortestWait, Math.min(1000, lastTook.current * 3)) : 0;
    timer.current = setTimeout(review, wait);
  };
  useEffect(() => {
    if (latest.current !== '') reviewNow().catch(() => setReviewing(false));
  }, [options]);
  const peopleNow = async () => {
    const { review } = latest.current === reviewed.text ? reviewed : await reviewNow();
    return select(review, choices).people;
  };
  const { text, review } = reviewed;
  const selection = useMemo(() => select(review, choices), [review, choices]);
  return { text, review, selection, isReviewing, request, peopleNow };
}
