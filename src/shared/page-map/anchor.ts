import { boundedList, boundedText } from '../messages/bounded';
import { z } from '../zod';

const feature = boundedText(160);

/** How something was found that the admin has shown: `page/anchor` makes and follows it. */
export const Anchor = z.strictObject({
  role: boundedText(40),
  tag: boundedText(60),
  name: z.optional(feature),
  label: z.optional(feature),
  attributes: z.optional(z.record(boundedText(40), feature)),
  within: z.optional(z.strictObject({ role: boundedText(40), name: feature })),
  heading: z.optional(feature),
  columns: z.optional(boundedList(feature, 40)),
  route: z.optional(feature),
  isSelected: z.optional(z.boolean()),
});
export type Anchor = z.infer<typeof Anchor>;
