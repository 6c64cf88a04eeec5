import { z } from '../zod';
import { boundedList, boundedText } from './bounded';

/**
 * Something that a decision in a page rests on: the code of a sentence in `_locales`, and what the page said, or what was
 * counted there, to fill in. What crosses the border and what is kept holds no sentences, which are in a language.
 */
export const Reason = z.object({
  code: boundedText(40),
  parts: boundedList(z.union([boundedText(), z.number()]), 4),
});
export type Reason = z.infer<typeof Reason>;
