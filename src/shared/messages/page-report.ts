import { z } from '../zod';
import { boundedList, boundedText } from './bounded';
import { Reason } from './reason';

const shortText = boundedText();

/** One of the things that the assistant works with, as it is found in a page now. */
const PlaceSeen = z.object({
  /** A name of `basespace/teachable`. */
  what: boundedText(40),
  state: z.enum(['found', 'missing', 'several']),
  /** What it is, or may be, by the page's own words. */
  candidates: boundedList(shortText, 12),
  /** Whether what the admin has shown for it fits; '' where nothing was shown. */
  shown: z.enum(['', 'fits', 'noLonger']),
});
export type PlaceSeen = z.infer<typeof PlaceSeen>;

/** What the assistant sees of a page: what it takes it for, what speaks for that, and for what else. */
export const PageReport = z.object({
  screen: shortText,
  dialog: shortText,
  certainty: z.enum(['sure', 'likely', 'unsure']),
  evidence: boundedList(Reason, 30),
  /** Screens that something else speaks for, the likeliest first. */
  others: boundedList(z.object({ screen: shortText, evidence: boundedList(Reason, 30) }), 10),
  places: boundedList(PlaceSeen, 30),
  /** All of it and the structure of the page, without anything that names somebody: to be sent on. */
  text: boundedText(10_000),
});
export type PageReport = z.infer<typeof PageReport>;
