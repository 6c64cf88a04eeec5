import type { Landmarks } from '../page/dom/landmarks';
import { isVisible, type PageTree } from '../page/dom/tree';
import { finalButtonOf, recogniseDialog } from './dialogs';
import type { Evidence } from './evidence';
import { type Facts, gatherFacts, type PageAddress } from './facts';
import { isHubHost, regionOfHost } from './hub-hosts';
import { screenRules } from './screen-rules';
import type { DialogId, ScreenId } from './screens';
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
 */
export function recognise(
  tree: PageTree,
  landmarks: Landmarks,
  address: PageAddress,
  wording: Wording,
): Recognition {
  if (hasPasswordField(tree)) return nothingRecognised;
  // First: what lies in a dialog is not the screen.
  const dialog = recogniseDialog(tree, landmarks, wording);
  const facts = gatherFacts(tree, landmarks, address, wording);
  const screen = recogniseScreen(facts, address);
  const workgroup = workgroupName(facts, screen.screen, address);
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
