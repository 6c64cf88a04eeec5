import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Review, reviewCollaborators } from '../collaborators/review';
import { asAssistantError } from '../shared/errors';
import { acceptedPlace, save } from '../shared/storage';
import { withAccepted } from './accepted';
import { usePlace } from './use-place';

/** From this length on a review takes long enough to say that it is under way. */
const longText = 20_000;
/** Up to this length a review is done before the next key comes: then nothing on the page moves a moment later. */
const shortText = 5_000;
const shortestWait = 120;

/** The review of the list, and the text that it is a review of. */
export interface ListReview {
  text: string;
  review: Review;
  isReviewing: boolean;
  /** Reviews a text: after a pause in typing, or at once. */
  request(text: string, isTyped: boolean): void;
  /** The people of the text as it stands now, also when its review is still to come. */
  peopleNow(): readonly string[];
  /** Takes a doubtful person as they stand. */
  accept(person: string): void;
}

/** Reviews the list beside the typing, never within it. */
export function useReview(): ListReview {
  const [reviewed, setReviewed] = useState(() => ({ text: '', review: reviewCollaborators('') }));
  const [isReviewing, setReviewing] = useState(false);
  const accepted = usePlace(acceptedPlace);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastTook = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const latest = useRef('');
  const reviewNow = () => {
    clearTimeout(timer.current);
    const startedAt = performance.now();
    const now = { text: latest.current, review: reviewCollaborators(latest.current) };
    setReviewed(now);
    lastTook.current = performance.now() - startedAt;
    setReviewing(false);
    return now;
  };
  const request = (text: string, isTyped: boolean) => {
    clearTimeout(timer.current);
    latest.current = text;
    if (text.length <= shortText) {
      reviewNow();
      return;
    }
    if (text.length > longText) setReviewing(true);
    // A review that takes long waits for a longer pause, so that it does not fall between two keys.
    const wait = isTyped ? Math.max(shortestWait, Math.min(1000, lastTook.current * 3)) : 0;
    timer.current = setTimeout(reviewNow, wait);
  };
  const peopleNow = () => {
    const { review } = latest.current === reviewed.text ? reviewed : reviewNow();
    return withAccepted(review, accepted ?? []).people;
  };
  const accept = (person: string) => {
    const next = [...new Set([...(accepted ?? []), person.toLowerCase()])];
    save(acceptedPlace, next).catch(asAssistantError);
  };
  const review = useMemo(() => withAccepted(reviewed.review, accepted ?? []), [reviewed, accepted]);
  return { text: reviewed.text, review, isReviewing, request, peopleNow, accept };
}
