import { z } from '../zod';
import { readAs, type StorageItem } from './item';

const choices = z.object({
  /** People (in lower case) who are filled in though their entry is not ready. */
  accepted: z.array(z.string()),
  /** People (in lower case) who are left out though their entry is ready. */
  unticked: z.array(z.string()),
});
/** What the admin decided about people of the list, against what its review proposes. */
export type Choices = z.infer<typeof choices>;

export const noChoices: Choices = { accepted: [], unticked: [] };

/** Stored until the browser closes, as the list itself is, and deleted together with it. */
export const choicesItem: StorageItem<Choices> = {
  area: 'session',
  key: 'choices',
  read: readAs<Choices>(choices, noChoices),
};
