import { press } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { waitFor } from '../dom/wait';
import { type Choice, chosenText, type Picked } from './choice';

/** A control has no more values than this. */
const mostValues = 24;
const movingMs = 1000;

/**
 * Goes on with a control that shows its next value with each press, until it shows the wanted one or has come round to the one
 * that it showed at first.
 */
export async function goRound(
  tree: PageTree,
  choiceNow: () => Choice,
  first: string,
  accepts: (text: string) => boolean,
): Promise<Picked> {
  const shown = (): string => chosenText(tree, choiceNow());
  for (let at = 0; at < mostValues && shown() !== first; at++) {
    const now = shown();
    if (accepts(now)) return 'pressed';
    press(choiceNow().element);
    if (!(await waitFor(tree, () => (shown() !== now ? true : undefined), movingMs))) break;
  }
  return shown() === first ? 'noSuchValue' : 'notRead';
}
