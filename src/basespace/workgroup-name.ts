import type { Landmark } from '../page/dom/landmarks';
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
 * The workgroup's name: the first title that is none of the console's own words, else a name in a breadcrumb, in a
 * link to the workgroup or in the page's title, else what stands after `workgroups/` in the address (all inferred;
 * shown to the admin, never acted on by itself).
 */
export function workgroupName(facts: Facts, screen: ScreenId, address: PageAddress): string {
  if (!insideAWorkgroup.has(screen)) return '';
  const ownWords = siteTitles(facts.wording);
  const isName = ({ text, banner, kind, element }: Landmark): boolean =>
    !banner &&
    kind !== 'column' &&
    text.length <= 100 &&
    /\p{L}/u.test(text) &&
    !isOneOf(withoutCount(text), ownWords) &&
    !/…$|\.\.\.$/.test(text) &&
    facts.isSeen(element);
  const isUser = screen === 'userDetails';
  const title = isUser ? undefined : facts.landmarks.find((each) => each.kind === 'heading' && isName(each));
  const named =
    title ??
    (isUser ? undefined : aboveScreenTitle(facts, isName)) ??
    inBreadcrumb(facts, isName) ??
    linkToWorkgroup(facts, isName, address) ??
    (isUser ? undefined : inPageTitle(facts, isName, address));
  return named ? named.text.replace(/^workgroup\s*:\s*/i, '') : workgroupInRoute(address);
}

type IsName = (landmark: Landmark) => boolean;

/** The only name in a breadcrumb, behind `Workgroups` where that stands there. */
function inBreadcrumb({ landmarks, tree, wording }: Facts, isName: IsName): Landmark | undefined {
  const crumbs = landmarks.filter(({ element }) =>
    tree.closest(element, '[aria-label*=breadcrumb i], [class*=breadcrumb i], [data-testid*=breadcrumb i]'),
  );
  const start = crumbs.findIndex(({ text }) => isOneOf(text, wording.workgroupsMenu));
  const names = crumbs.slice(start + 1).filter(isName);
  return new Set(names.map(({ text }) => text)).size === 1 ? names[0] : undefined;
}

/** A link that leads to the workgroup of the address and no further is called by it. */
function linkToWorkgroup({ landmarks }: Facts, isName: IsName, address: PageAddress): Landmark | undefined {
  const inRoute = workgroupInRoute(address);
  if (!inRoute) return undefined;
  return landmarks.find((landmark) => {
    const [, to = ''] = /workgroups?\/([^/?#]+)\/?$/i.exec(landmark.element.getAttribute('href') ?? '') ?? [];
    return safelyDecoded(to) === inRoute && isName(landmark);
  });
}

/** What stands on the page and as a part of its title as well. */
function inPageTitle({ landmarks }: Facts, isName: IsName, { title }: PageAddress): Landmark | undefined {
  const parts = title.split(/\s+[|–—·:»-]\s+/);
  return landmarks.find((landmark) => isOneOf(landmark.text, parts) && isName(landmark));
}

/** The part of the address after `workgroups/`: a workgroup's name or number (inferred); '' for none. */
export function workgroupInRoute({ path, hash }: Pick<PageAddress, 'path' | 'hash'>): string {
  const inRoute = /workgroups?\/([^/?#]+)/i.exec(`${path}${hash}`)?.[1];
  return inRoute ? safelyDecoded(inRoute) : '';
}

/** A name written small above the screen's own title, as breadcrumbs are (inferred). */
function aboveScreenTitle({ landmarks, wording, tree, isSeen }: Facts, isName: IsName): Landmark | undefined {
  const { usersMenu, pendingMenu, applicationsMenu, adminsMenu, administratorsHeading } = wording;
  const titles = [...usersMenu, ...pendingMenu, ...applicationsMenu, ...adminsMenu, ...administratorsHeading];
  const index = landmarks.findIndex(
    ({ kind, text, banner, element }) =>
      kind === 'heading' && !banner && isOneOf(withoutCount(text), titles) && isSeen(element),
  );
  const above = landmarks[index - 1];
  const heading = landmarks[index]?.element;
  if (!above || !heading || !isName(above)) return undefined;
  const holder = tree.parent(heading);
  const around = holder && tree.parent(holder);
  const near =
    around &&
    tree.contains(around, above.element) &&
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
