import { z } from '../zod';

/**
 * Something that a decision in a page rests on: the code of a sentence in `_locales`, and what the page said, or what was
 * counted there, to fill in. What crosses the border and what is kept holds no sentences, which are in a language.
 */
export const Reason = z.object({
  code: z.string().check(z.maxLength(40)),
  parts: z.array(z.union([z.string().check(z.maxLength(300)), z.number()])).check(z.maxLength(4)),
});
export type Reason = z.infer<typeof Reason>;
