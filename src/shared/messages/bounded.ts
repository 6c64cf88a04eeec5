import { z } from '../zod';

// Marked as free of side effects, so that a script leaves out the schemas that it does not use.

/**
 * A text that crosses a border: bounded, so that no page can flood our storage through it.
 * @__NO_SIDE_EFFECTS__
 */
export function boundedText(maxLength = 300): z.ZodMiniString {
  return z.string().check(z.maxLength(maxLength));
}

/**
 * A list that crosses a border.
 * @__NO_SIDE_EFFECTS__
 */
export function boundedList<Item extends z.ZodMiniType>(item: Item, maxLength: number): z.ZodMiniArray<Item> {
  return z.array(item).check(z.maxLength(maxLength));
}

/** More users than this are not read of one workgroup. */
export const maxUsersRead = 20_000;
