import type { Landmark, Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { fold, holdsOneOf, isOneOf } from '../page/strings';
import { type RecognisedDialog, recogniseDialog } from './dialogs';
import type { Evidence } from './evidence';
import { regionOfHost } from './regions';
import { type Facts, screenRules } from './screen-rules';
import type { DialogId, ScreenId } from './screens';
import type { Wording } from './wording';

/** How sure the assistant is of what it has recognised; with `unsure` it writes nothing and says nothing in the page. */
type Certainty = 'sure' | 'likely' | 'unsure';

/** What a page was recognised as, and by what. */
export interface Recognition {
  screen: ScreenId;
  dialog: DialogId;
  certainty: Certainty;
  evidence: Evidence[];
  /** The workgroup's name as the page shows it, or ''. */
  workgroup: string;
  /** The open dialog's element, or null. */
  dialogElement: Element | null;
}

/** Where a page is: the parts of its address that recognition uses. */
export interface PageAddress {
  host: string;
  path: string;
  hash: string;
  title: string;
}

const nothing: Recognition = {
  screen: '',
  dialog: '',
  certainty: 'sure',
  evidence: [],
  workgroup: '',
  dialogElement: null,
};

/** Points from which a screen counts as sure or as likely, and by how much it must lead the next one. */
const sureFrom = 5;
const likelyFrom = 3;
const sureLead = 2;

/**
 * Recognises a screen and an open dialog by their documented words, wherever they stand and whatever they are made of.
 * @param landmarks what the page shows to steer by
 * @param address where the page is; the console's own host does not tell the region, and no path alone tells a screen
 * @param wording the words to go by
 */
export function recognise(
  tree: PageTree,
  landmarks: Landmarks,
  address: PageAddress,
  wording: Wording,
): Recognition {
  if (hasPasswordField(tree)) return nothing;
  const facts = gatherFacts(tree, landmarks, address, wording);
  const dialog = recogniseDialog(tree, landmarks, wording);
  const screen = recogniseScreen(facts, address);
  if (!dialog)
    return {
      ...screen,
      dialog: '',
      dialogElement: null,
      workgroup: workgroupName(facts, screen.screen, address),
    };
  return withDialog(screen, dialog, workgroupName(facts, screen.screen, address));
}

function withDialog(
  screen: Pick<Recognition, 'screen'>,
  dialog: RecognisedDialog,
  workgroup: string,
): Recognition {
  return {
    screen: screen.screen,
    dialog: dialog.id,
    certainty: dialog.certainty,
    evidence: dialog.evidence,
    workgroup,
    dialogElement: dialog.element,
  };
}

/** Log-in pages are none of ours: never run beside a password field. */
function hasPasswordField(tree: PageTree): boolean {
  return tree.queryAll(tree.document, 'input[type=password]').some(isVisible);
}

function gatherFacts(tree: PageTree, landmarks: Landmarks, address: PageAddress, wording: Wording): Facts {
  const page = landmarks.all.filter((landmark) => landmark.dialog === null);
  const find = (phrases: readonly string[], accepts: (landmark: Landmark) => boolean): Landmark | undefined =>
    page.find(
      (landmark) =>
        isOneOf(withoutCount(landmark.text), phrases) && accepts(landmark) && isVisible(landmark.element),
    );
  const route = fold(`${address.path}${address.hash}`);
  return {
    wording,
    landmarks: page,
    heading: (phrases) => find(phrases, ({ kind }) => kind === 'heading'),
    title: (phrases) =>
      find(phrases, ({ kind, selected }) => kind === 'heading' || (kind === 'text' && !selected)),
    control: (phrases) => find(phrases, ({ kind }) => kind === 'control'),
    menuItem: (phrases) => find(phrases, ({ kind }) => kind === 'control' || kind === 'text'),
    selected: (phrases) => find(phrases, ({ selected }) => selected),
    any: (phrases) => find(phrases, () => true),
    column: (phrases) =>
      page.find(
        ({ kind, text, element }) => kind === 'column' && holdsOneOf(text, phrases) && isVisible(element),
      ),
    inRoute: (word) => new RegExp(`(^|[/#])${word}s?([/?]|$)`).test(route),
    onConsolePath: /^\/(iam|platform-home)(\/|$)/.test(address.path),
    named: (phrases) =>
      holdsOneOf(address.title, phrases) ||
      page.some(({ text, element }) => holdsOneOf(text, phrases) && isVisible(element)),
    tree,
  };
}

/** Menus count what they hold: `Pending Invites (3)`, `Users 12`. */
function withoutCount(text: string): string {
  return text.replace(/\s*[([]?\d[\d,.]*[)\]]?$/, '') || text;
}

function recogniseScreen(
  facts: Facts,
  address: PageAddress,
): Pick<Recognition, 'screen' | 'certainty' | 'evidence'> {
  const scored = screenRules.map((rule) => ({ screen: rule.screen, ...rule.weigh(facts) }));
  scored.sort((one, other) => other.points - one.points);
  const [best, next] = scored;
  if (best && best.points >= likelyFrom) {
    const lead = best.points - (next?.points ?? 0);
    const certainty = best.points >= sureFrom && lead >= sureLead ? 'sure' : lead >= 1 ? 'likely' : 'unsure';
    return { screen: best.screen, certainty, evidence: best.evidence };
  }
  return recogniseSequenceHub(facts, address);
}

function recogniseSequenceHub(
  facts: Facts,
  address: PageAddress,
): Pick<Recognition, 'screen' | 'certainty' | 'evidence'> {
  const isHub = /(^|\.)basespace\.illumina\.com(\.cn)?$/.test(address.host);
  if (!isHub) return { screen: '', certainty: 'sure', evidence: [] };
  const region = regionOfHost(address.host);
  const evidence: Evidence[] = [
    { code: 'host', parts: [address.host] },
    ...(region ? [{ code: 'region' as const, parts: [region.toUpperCase()] }] : []),
  ];
  const manage = facts.any(facts.wording.manageWorkgroups);
  if (!manage) return { screen: 'sequenceHub', certainty: 'sure', evidence };
  evidence.push({ code: 'words', parts: [manage.text] });
  return { screen: 'sequenceHubSettings', certainty: 'sure', evidence };
}

const insideAWorkgroup = new Set<ScreenId>([
  'admins',
  'users',
  'pendingInvites',
  'applications',
  'userDetails',
]);

/**
 * The workgroup's name: the first title that is none of the console's own words, else what stands after `workgroups/` in
 * the address (inferred; shown to the admin, never acted on by itself).
 */
function workgroupName(facts: Facts, screen: ScreenId, address: PageAddress): string {
  if (!insideAWorkgroup.has(screen)) return '';
  const ownWords = Object.values(facts.wording).flat();
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

/** What stands after `workgroups/` in the address: a name or a number of the workgroup (inferred); '' for none. */
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
  const at = landmarks.findIndex(
    ({ kind, text, banner, element }) =>
      kind === 'heading' && !banner && isOneOf(withoutCount(text), titles) && isVisible(element),
  );
  const above = landmarks[at - 1];
  const heading = landmarks[at]?.element;
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
