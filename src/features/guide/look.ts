import { accessLevel } from '../../basespace/invite-dialog';
import { type StepId, stepAt, type WayFact, type WayId } from '../../basespace/ways';
import type { CommandOf } from '../../shared/messages/commands';
import type { ConsolePage } from '../feature';
import { type Found, findControl, hasSelected } from './controls';
import { factsOf, type InDialog, readDialog } from './in-dialog';

/** How far the admin has come, as the background tells it. */
export type Told = CommandOf<'guide'> & { way: WayId };

/** What is seen of the way in one look. */
export interface Look {
  step: StepId;
  facts: WayFact[];
  found: Found;
  inDialog: InDialog | undefined;
}

/** Looks where on the way the page is; undefined where that cannot be told, or where the page is none of it. */
export function lookAt(page: ConsolePage, { way, done }: Told, levels: FirstLevels): Look | undefined {
  const { screen, dialog, certainty } = page.recognition();
  const inDialog = readDialog(page);
  levels.see(page, inDialog);
  const facts = inDialog ? factsOf(page, inDialog, levels.all) : [];
  if (way === 'change' && screen === 'users' && dialog === '' && hasSelected(page)) facts.push('selected');
  const step = stepAt(way, { screen, dialog, certainty, facts }, done);
  return step && { step, facts, found: findControl(page, step, inDialog), inDialog };
}

/** The levels that a dialog showed when it was first read: what differs from them was chosen since. */
export class FirstLevels {
  all = new Map<string, string>();

  see(page: ConsolePage, open: InDialog | undefined): void {
    if (!open) this.all = new Map();
    for (const product of open?.products ?? []) {
      const level = accessLevel(page.tree, product);
      if (!this.all.has(product.name) && level !== '') this.all.set(product.name, level);
    }
  }
}
