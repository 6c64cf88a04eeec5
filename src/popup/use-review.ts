import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Review, reviewCollaborators } from '../collaborators/review';
import { asAssistantError } from '../shared/errors';
import { acceptedPlace, save } from '../shared/storage';
import { withAccepted } from './accepted';
import { usePlace } from './use-place';

/** From this length on a review takes long enough to say that it is under way. */
const longText = 20_000;
const shortestWait = 120;

/** The review of the list, and the text that it is a review of. */
export interface ListReview {
  text: string;
  review: Review;
  isReviewing: boolean;
  /** Reviews a text: after a pause in typing, or at once. */
  request(text: string, isTyped: boolean): void;
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

  const request = (text: string, isTyped: boolean) => {
    clearTimeout(timer.current);
    if (text.length > longText) setReviewing(true);
    // A review that takes long waits for a longer pause, so that it does not fall between two keys.
    const wait = isTyped ? Math.max(shortestWait, Math.min(1000, lastTook.current * 3)) : 0;
    timer.current = setTimeout(() => {
      const startedAt = performance.now();
      setReviewed({ text, review: reviewCollaborators(text) });
      lastTook.current = performance.now() - startedAt;
      setReviewing(false);
    }, wait);
  };
  const accept = (person: string) => {
    const next = [...new Set([...(accepted ?? []), person.toLowerCase()])];
    save(acceptedPlace, next).catch(asAssistantError);
  };
  const review = useMemo(() => withAccepted(reviewed.review, accepted ?? []), [reviewed, accepted]);
  return { text: reviewed.text, review, isReviewing, request, accept };
}
