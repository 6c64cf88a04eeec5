import { z } from '../zod';
import { boundedList, boundedText } from './bounded';
import { Reason } from './reason';

const shortText = boundedText();

/**
 * What one frame of a tab has recognised. `screen` and `dialog` are ids of `basespace/screens` ('' is none);
 * `certainty` says how sure it is; `evidence` is what it was recognised by.
 */
export const FrameState = z.object({
  screen: shortText,
  dialog: shortText,
  certainty: z.enum(['sure', 'likely', 'unsure']),
  evidence: boundedList(Reason, 30),
  /** The host of the frame's page: workgroups of two organisations may have the same name. */
  host: shortText,
  /** The name of the workgroup as the page shows it, or '' where none could be told. */
  workgroup: shortText,
});
export type FrameState = z.infer<typeof FrameState>;

/** What a command was aimed at: the content script refuses when the page shows something else by now. */
export const Aim = z.object({ screen: shortText, dialog: shortText, workgroup: shortText });
export type Aim = z.infer<typeof Aim>;
