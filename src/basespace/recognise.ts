import type { Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { finalButtonOf, recogniseDialog } from './dialogs';
import type { Evidence } from './evidence';
import { type Facts, gatherFacts, type PageAddress } from './facts';
import { isHubHost, regionOfHost } from './hub-hosts';
import { screenRules } from './screen-rules';
import type { DialogId, ScreenId } from './screens';
import { shownDialog, shownScreen } from './shown';
import type { Taught } from './taught';
import type { TaughtPlace } from './teachable';
import type { Wording } from './wording';
import { workgroupName } from './workgroup-name';

/** How sure the assistant is of what it has recognised. With `unsure` it writes nothing and shows nothing. */
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
  /** What the button that ends the open dialog is called on the page, or ''. */
  finalButton: string;
}

/** What a page is recognised as that shows nothing of the console. */
export const nothingRecognised: Recognition = {
  screen: '',
  dialog: '',
  certainty: 'sure',
  evidence: [],
  workgroup: '',
  dialogElement: null,
  finalButton: '',
};

/** Points from which a screen counts as sure or as likely, and by how much it must lead the next one. */
const sureFrom = 5;
const likelyFrom = 3;
const sureLead = 2;

/**
 * Recognises a screen and an open dialog by their documented words, wherever they stand and whatever they are
 * made of.
 * @param landmarks what the page shows to steer by
 * @param address where the page is; the console's own host does not tell the region, and no path alone tells
 *   a screen
 * @param wording the words to go by
 * @param taught what the admin has shown here
 */
export function recognise(
  tree: PageTree,
  landmarks: Landmarks,
  address: PageAddress,
  wording: Wording,
  taught?: Taught,
): Recognition {
  if (hasPasswordField(tree)) return nothingRecognised;
  // First: what lies in a dialog is not the screen.
  const recognisedDialog = recogniseDialog(tree, landmarks, wording);
  const facts = gatherFacts(tree, landmarks, address, wording);
  const dialog = shownDialog(tree, recognisedDialog, taught);
  const screen = shownScreen(tree, recogniseScreen(facts, address), taught);
  // What the screen was shown by is its title, and no workgroup.
  const title = screen.screen && taught?.one(`screen_${screen.screen}` as TaughtPlace);
  const titles = title ? facts.landmarks.filter(({ element }) => element !== title) : facts.landmarks;
  const workgroup = workgroupName({ ...facts, landmarks: titles }, screen.screen, address);
  if (!dialog) return { ...nothingRecognised, ...screen, workgroup };
  return {
    screen: screen.screen,
    dialog: dialog.id,
    certainty: dialog.certainty,
    evidence: dialog.evidence,
    workgroup,
    dialogElement: dialog.element,
    finalButton: finalButtonOf(tree, landmarks, dialog.element, wording),
  };
}

/** Log-in pages are none of ours: never run beside a password field. */
function hasPasswordField(tree: PageTree): boolean {
  return tree.queryAll(tree.document, 'input[type=password]').some(isVisible);
}

/** What speaks for each screen of the console, the likeliest first: a report says what else a page may be. */
export function weighScreens(
  ...[tree, landmarks, address, wording]: [PageTree, Landmarks, PageAddress, Wording]
): ScreenWeight[] {
  return weighed(gatherFacts(tree, landmarks, address, wording));
}

type ScreenWeight = Pick<Recognition, 'screen' | 'evidence'> & { points: number };

function weighed(facts: Facts): ScreenWeight[] {
  const scored = screenRules.map((rule) => ({ screen: rule.screen, ...rule.weigh(facts) }));
  return scored.sort((one, other) => other.points - one.points);
}

function recogniseScreen(
  facts: Facts,
  address: PageAddress,
): Pick<Recognition, 'screen' | 'certainty' | 'evidence'> {
  const [best, next] = weighed(facts);
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
  if (!isHubHost(address.host, facts.wording.hubHosts))
    return { screen: '', certainty: 'sure', evidence: [] };
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
