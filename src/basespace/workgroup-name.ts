import type { Landmark } from '../page/dom/landmarks';
import { isVisible } from '../page/dom/tree';
import { isOneOf } from '../page/strings';
import { type Facts, type PageAddress, withoutCount } from './facts';
import type { ScreenId } from './screens';
import { siteTitles } from './wording';

const insideAWorkgroup = new Set<ScreenId>([
  'admins',
  'users',
  'pendingInvites',
  'applications',
  'userDetails',
]);

/**
 * The workgroup's name: the first title that is none of the console's own words, else what stands after
 * `workgroups/` in the address (inferred; shown to the admin, never acted on by itself).
 */
export function workgroupName(facts: Facts, screen: ScreenId, address: PageAddress): string {
  if (!insideAWorkgroup.has(screen)) return '';
  const ownWords = siteTitles(facts.wording);
  const isName = ({ text }: Landmark): boolean =>
    text.length <= 100 &&
    /\p{L}/u.test(text) &&
    !isOneOf(withoutCount(text), ownWords) &&
    !/…$|\.\.\.$/.test(text);
  if (screen !== 'userDetails') {
    const title = facts.landmarks.find(
      (landmark) =>
        landmark.kind === 'heading' && !landmark.banner && isName(landmark) && isVisible(landmark.element),
    );
    const named = title ?? aboveScreenTitle(facts, isName);
    if (named) return named.text.replace(/^workgroup\s*:\s*/i, '');
  }
  return workgroupInRoute(address);
}

/** The part of the address after `workgroups/`: a workgroup's name or number (inferred); '' for none. */
export function workgroupInRoute({ path, hash }: Pick<PageAddress, 'path' | 'hash'>): string {
  const inRoute = /workgroups?\/([^/?#]+)/i.exec(`${path}${hash}`)?.[1];
  return inRoute ? safelyDecoded(inRoute) : '';
}

/** A name written small above the screen's own title, as breadcrumbs are (inferred). */
function aboveScreenTitle(
  { landmarks, wording, tree }: Facts,
  isName: (landmark: Landmark) => boolean,
): Landmark | undefined {
  const titles = [
    wording.usersMenu,
    wording.pendingMenu,
    wording.applicationsMenu,
    wording.adminsMenu,
    wording.administratorsHeading,
  ].flat();
  const index = landmarks.findIndex(
    ({ kind, text, banner, element }) =>
      kind === 'heading' && !banner && isOneOf(withoutCount(text), titles) && isVisible(element),
  );
  const above = landmarks[index - 1];
  const heading = landmarks[index]?.element;
  if (
    !above ||
    !heading ||
    above.kind === 'column' ||
    above.banner ||
    !isName(above) ||
    !isVisible(above.element)
  )
    return undefined;
  const holder = tree.parent(heading);
  const near =
    holder?.parentElement?.contains(above.element) &&
    !above.element.closest('nav:not([aria-label*=bread i])');
  return near ? above : undefined;
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part).slice(0, 100);
  } catch {
    return part.slice(0, 100);
  }
}
