import type { Landmark } from '../page/dom/landmarks';
import type { Evidence } from './evidence';
import type { Facts } from './facts';
import type { ScreenId } from './screens';

interface Weighed {
  points: number;
  evidence: Evidence[];
}

/** The rule for one screen: what speaks for it, in points; zero when something speaks against it. */
export interface ScreenRule {
  screen: ScreenId;
  weigh(facts: Facts): Weighed;
}

/** Something speaks against the screen. */
export const never: Weighed = { points: 0, evidence: [] };

/** Something that was looked for, what it is worth in points, and how it is named among the evidence. */
export type Weight = [found: Landmark | string | boolean | undefined, points: number, code: Evidence['code']];

/** Adds up what was found. */
export function weigh(...weights: Weight[]): Weighed {
  const spoke = weights.filter(([found]) => Boolean(found));
  return {
    points: spoke.reduce((sum, [, points]) => sum + points, 0),
    evidence: spoke.map(([found, , code]) => ({ code, parts: wordsOf(found) })),
  };
}

const wordsOf = (found: Weight[0]): string[] =>
  typeof found === 'object' ? [found.text] : typeof found === 'string' ? [found] : [];

/** The number of a workgroup's menu items there (D: Admins or Overview, Users, Pending, Applications). */
export function menuItems({ menuItem, wording }: Facts): number {
  const families = [wording.adminsMenu, wording.usersMenu, wording.pendingMenu, wording.applicationsMenu];
  return families.filter((family) => menuItem(family)).length;
}

/** Whether this is the console at all: sister products on its hosts have users and invitations as well. */
export function isConsole(facts: Facts): boolean {
  if (menuItems(facts) >= 3) return true;
  if (facts.control(facts.wording.changeAccess) || facts.named(facts.wording.consoleNames)) return true;
  return facts.onConsolePath && facts.named(facts.wording.consoleSigns);
}
