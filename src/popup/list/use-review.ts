import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { noCounts } from '../../collaborators/counts';
import type { Review, ReviewOptions } from '../../collaborators/review';
import { type ChoiceSets, type Selection, select } from './choices';
import { prepareReviewer, type Reviewed, ReviewRuns, shortText } from './reviewing/runs';

/** From this length on a review takes long enough to say that it is under way. */
const longText = 20_000;
/** How long a review waits at least for a pause in typing, in milliseconds. */
const minPause = 120;
const maxPause = 1000;

/** The list as it was reviewed. */
export interface ReviewedList {
  /** What became of each entry of the text; a long text is reviewed a moment after it has changed. */
  review: Review;
  /** The text that the review is of. */
  reviewedText: string;
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

const nothing: Review = { entries: [], people: [], counts: noCounts };

/**
 * Reviews the list beside the typing, never within it.
 * @param options what is known beforehand; the list is reviewed again when that changes
 */
export function useReview(choices: ChoiceSets, options: ReviewOptions): Reviewing {
  const [reviewed, setReviewed] = useState<Reviewed>({ text: '', review: nothing });
  const [isReviewing, setReviewing] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastTook = useRef(0);

  const [isPlainText, setPlainText] = useState(false);
  const isPlain = useRef(false);
  const latest = useRef('');
  const latestOptions = useRef(options);
  latestOptions.current = options;
  const shown = useRef(reviewed);
  const show = (now: Reviewed) => {
    shown.current = now;
    setReviewed(now);
  };
  const runs = useMemo(
    () =>
      new ReviewRuns((now, milliseconds) => {
        lastTook.current = milliseconds;
        if (now) show(now);
        setReviewing(false);
      }),
    [],
  );
  const abandon = () => {
    clearTimeout(timer.current);
    runs.abandon();
  };
  useEffect(() => abandon, []);
  /** Reviews without waiting where that is possible, because the page may close right after a press. */
  const reviewNow = () => {
    clearTimeout(timer.current);
    runs.start(latest.current, { ...latestOptions.current, isPlainText: isPlain.current });
  };
  const request = (text: string, isTyped: boolean) => {
    abandon();
    latest.current = text;
    if (text === '') {
      isPlain.current = false;
      setPlainText(false);
      show({ text, review: nothing });
      setReviewing(false);
      return;
    }
    // A long one is reviewed by a worker, and the page's thread need not load what the worker does.
    if (text.length <= shortText) prepareReviewer();
    if (text.length > longText) setReviewing(true);
    // A review that takes long waits for a longer pause, so that it does not fall between two keys.
    const wait = isTyped ? Math.max(minPause, Math.min(maxPause, lastTook.current * 3)) : 0;
    if (text.length <= shortText) reviewNow();
    else timer.current = setTimeout(reviewNow, wait);
  };
  useEffect(() => {
    if (latest.current !== '') reviewNow();
  }, [options]);
  const readAsPlainText = (isWanted: boolean) => {
    isPlain.current = isWanted;
    setPlainText(isWanted);
    reviewNow();
  };
  /** The list as it stands now, reviewed to its end; what is reviewed meanwhile takes the place of what was asked for. */
  const reviewedNow = (): Reviewed | Promise<Reviewed> => {
    const isReviewed = () => shown.current.text === latest.current && !runs.underWay;
    if (!isReviewed() && !runs.underWay) reviewNow();
    const { underWay } = runs;
    if (isReviewed()) return shown.current;
    return (underWay ?? Promise.reject(new Error('The list was not reviewed.'))).then(
      (now) => now ?? reviewedNow(),
    );
  };
  const peopleNow = () => {
    const now = reviewedNow();
    const peopleOf = ({ review }: Reviewed) => select(review, choices).people;
    return now instanceof Promise ? now.then(peopleOf) : peopleOf(now);
  };
  const { review } = reviewed;
  const selection = useMemo(() => select(review, choices), [review, choices]);
  return {
    review,
    reviewedText: reviewed.text,
    selection,
    isReviewing,
    isPlainText,
    readAsPlainText,
    prepare: prepareReviewer,
    request,
    peopleNow,
  };
}
