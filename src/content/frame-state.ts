import type { Recognition } from '../basespace/recognise';
import type { FrameState } from '../shared/messages/frame-state';

/** What was recognised, as it is sent: bounded, and without the page's own elements. */
export function frameStateOf({ screen, dialog, certainty, evidence, workgroup }: Recognition): FrameState {
  const cut = (text: string): string => text.slice(0, 300);
  return {
    screen,
    dialog,
    certainty,
    evidence: evidence.slice(0, 30).map(({ code, parts }) => ({ code, parts: parts.map(cut) })),
    host: location.hostname,
    workgroup: cut(workgroup),
  };
}
