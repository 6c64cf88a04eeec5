import type { Runtime } from '../browser';
import { api } from '../platform';
import { z } from '../zod';

/** How many people of a fill are in by now. The assistant hears it as well, and needs nothing of the other events for it. */
export const FillProgress = z.object({ type: z.literal('fillProgress'), done: z.number(), of: z.number() });

/** Whether a message comes from one of our content scripts, in a tab. */
export function isFromOurContent(sender: Runtime.MessageSender): boolean {
  return sender.id === api.runtime.id && sender.tab?.id !== undefined && sender.frameId !== undefined;
}
