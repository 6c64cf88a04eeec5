import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Review, ReviewOptions, reviewCollaborators } from '../../collaborators/review';
import { type ChoiceSets, type Selection, select } from './choices';

/** From this length on a review takes long enough to say that it is under way. */
const longText = 20_000;
/** Up to this length a review is done before the next key comes: then nothing on the page moves a moment later. */
const shortText = 5_000;
/** How long a review waits at least for a pause in typing, in milliseconds. */
const minPause = 120;
const maxPause = 1000;

/** The list as it was reviewed. */
export interface ReviewedList {
  /** What became of each entry of the text; a long text is reviewed a moment after it has changed. */
  review: Review;
  isReviewing: boolean;
  /** Who is filled in, by the review and the choices. */
  selection: Selection;
  /** Whether the list is read line by line, whatever format it seems to be in. */
  isPlainText: boolean;
  /** Has the list read line by line, or by its format again. */
  readAsPlainText(isWanted: boolean): void;
  /** Loads what reviews lists, before a text is put in. */
  prepare(): void;
  /** The people of the text as it stands now, also when its review is still to come. */
  peopleNow(): readonly string[] | Promise<readonly string[]>;
}

interface Reviewing extends ReviewedList {
  /** Reviews a text: after a pause in typing, or at once. */
  request(text: string, isTyped: boolean): void;
}

/** What reviews lists, once it is loaded. It is large: it comes with the first list, so that opening does not wait for it. */
let reviewer: typeof reviewCollaborators | undefined;

async function loadReviewer(): Promise<typeof reviewCollaborators> {
  const loaded = await import('../../collaborators/review');
  reviewer = loaded.reviewCollaborators;
  return reviewer;
}

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
export function useReview(choices: ChoiceSets, options: ReviewOptions): Reviewing {
  const [reviewed, setReviewed] = useState({ text: '', review: nothing });
  const [isReviewing, setReviewing] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastTook = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const [isPlainText, setPlainText] = useState(false);
  const isPlain = useRef(false);
  const latest = useRef('');
  const latestOptions = useRef(options);
  latestOptions.current = options;
  const reviewBy = (review: typeof reviewCollaborators) => {
    clearTimeout(timer.current);
    const startedAt = performance.now();
    const options = { ...latestOptions.current, isPlainText: isPlain.current };
    const now = { text: latest.current, review: review(latest.current, options) };
    setReviewed(now);
    lastTook.current = performance.now() - startedAt;
    setReviewing(false);
    return now;
  };
  /** Reviews without waiting where that is possible, because the page may close right after a press. */
  const reviewNow = () => (reviewer ? reviewBy(reviewer) : loadReviewer().then(reviewBy));
  const prepare = () => void (reviewer ?? loadReviewer().catch(() => undefined));
  const request = (text: string, isTyped: boolean) => {
    clearTimeout(timer.current);
    latest.current = text;
    if (text === '') {
      isPlain.current = false;
      setPlainText(false);
      setReviewed({ text, review: nothing });
      setReviewing(false);
      return;
    }
    prepare();
    if (text.length > longText) setReviewing(true);
    // A review that takes long waits for a longer pause, so that it does not fall between two keys.
    const wait = isTyped ? Math.max(minPause, Math.min(maxPause, lastTook.current * 3)) : 0;
    const review = () => void Promise.resolve(reviewNow()).catch(() => setReviewing(false));
    if (text.length <= shortText) review();
    else timer.current = setTimeout(review, wait);
  };
  useEffect(() => {
    if (latest.current !== '') Promise.resolve(reviewNow()).catch(() => setReviewing(false));
  }, [options]);
  const readAsPlainText = (isWanted: boolean) => {
    isPlain.current = isWanted;
    setPlainText(isWanted);
    Promise.resolve(reviewNow()).catch(() => setReviewing(false));
  };
  const peopleNow = () => {
    const now = latest.current === reviewed.text ? reviewed : reviewNow();
    const peopleOf = ({ review }: { review: Review }) => select(review, choices).people;
    return now instanceof Promise ? now.then(peopleOf) : peopleOf(now);
  };
  const { review } = reviewed;
  const selection = useMemo(() => select(review, choices), [review, choices]);
  return { review, selection, isReviewing, isPlainText, readAsPlainText, prepare, request, peopleNow };
}
