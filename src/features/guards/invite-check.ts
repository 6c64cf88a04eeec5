import { accessReader } from '../../basespace/access-words';
import { accessLevel, type Product, readInviteDialog, saysNoLevel } from '../../basespace/invite-dialog';
import { wordsOf } from '../../basespace/part-words';
import { levelIn } from '../../basespace/product-levels';
import { regionCode } from '../../basespace/regions';
import { sequenceHubOf } from '../../basespace/sequence-hub';
import { choose } from '../../page/choice/choose';
import { boxText, splitEntries } from '../../page/entry-box/box-text';
import { foldedSet } from '../../page/entry-box/chips';
import { removeEntries } from '../../page/entry-box/remove';
import { fold, isOneOf } from '../../page/strings';
import type { FilledBefore } from '../../shared/messages/workgroup-context';
import { text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { addressBoxNow, steadyAddressBox, steadyProducts } from '../fill-invite/controls';
import { setRegion } from '../fill-invite/set-region';
import { followPeople, isFinalPress, mentionedInDialog } from './dialog';
import type { Guard, HeldAnswer, HeldQuestion } from './guard';
import { contextNow, namesListed } from './known-administrators';
import { say } from './say';

/** What certainly is not as it was chosen in the assistant. */
interface Findings {
  filled: FilledBefore;
  people: FilledBefore['concerns'];
  /** The chosen region's product, where it has no access. */
  without: Product | undefined;
  /** Products of other regions that an earlier fill has given access. */
  others: Product[];
}

/**
 * What ends the Invite dialog, while it holds people whom the review had something against, or another region than the
 * chosen one has access. Rests on the last fill: of what nobody has filled in nothing is known.
 */
export const inviteCheckGuard: Guard = {
  id: 'inviteCheck',
  holds: (page, press) => contextNow(page)?.filled !== undefined && isFinalPress(page, press, 'inviteUser'),
  question(page, { control }) {
    const found = findingsIn(page);
    if (!found) return undefined;
    const { people, without, others } = found;
    if (without || others.length > 0)
      return questionAbout(text('guardCheckRegionTitle'), regionSentence(found), [
        mended(page, text('guardCheckRegionMend'), control, () => mendRegion(page, found)),
      ]);
    if (people.length === 0) return undefined;
    const mend = mended(page, text('guardCheckPeopleMend'), control, () => takeOut(page, people));
    // In a step of the dialog without their field nobody can be taken out.
    const mends = addressBoxNow(page) ? [mend] : [];
    return questionAbout(text('guardCheckPeopleTitle'), peopleSentence(people), mends);
  },
  follow: followPeople,
};

/** What is found; undefined where the open dialog is not the one that was filled, or that cannot be told. */
function findingsIn(page: ConsolePage): Findings | undefined {
  const filled = contextNow(page)?.filled;
  const { dialogElement } = page.recognition();
  const inDialog = foldedSet(mentionedInDialog(page));
  if (!filled || !dialogElement || !filled.people.some((person) => inDialog.has(fold(person))))
    return undefined;
  const { products } = readInviteDialog(page.tree, dialogElement, page.wording, page.taught);
  const region = regionCode(filled.region);
  const hub = region && sequenceHubOf(products, region, page.wording).one;
  return {
    filled,
    people: filled.concerns.filter(({ person }) => inDialog.has(fold(person))),
    without: hub && hasAccess(page, hub) === false ? hub : undefined,
    others: hub
      ? products.filter((each) => each !== hub && filled.earlier.includes(each.name) && hasAccess(page, each))
      : [],
  };
}

/** Whether a product's control gives access; undefined where it shows no level. */
function hasAccess({ tree, wording }: ConsolePage, product: Product): boolean | undefined {
  if (saysNoLevel(tree, product)) return false;
  const level = accessLevel(tree, product);
  if (level === '' || isOneOf(level.replace(/ ?(?:…|\.\.\.)$/, ''), wordsOf(wording, 'notChosenYet')))
    return undefined;
  return accessReader(wording)(level) !== 'none';
}

function questionAbout(title: string, sentence: string, mend: HeldAnswer[]): HeldQuestion {
  const anyway: HeldAnswer = { label: text('guardCheckAnyway'), does: 'passOn' };
  return {
    title,
    sentences: [sentence],
    answers: [...mend, anyway, { label: text('guardCancel'), does: 'leave', isMain: mend.length === 0 }],
  };
}

function regionSentence({ without, others }: Findings): string {
  const names = namesListed(others.map(({ name }) => name));
  if (!without) return text('guardCheckOther', names);
  return names
    ? text('guardCheckWrongRegion', without.name, names)
    : text('guardCheckNoAccess', without.name);
}

/** All of one kind are named together; of several kinds the first names say enough. */
function peopleSentence(people: Findings['people']): string {
  const kinds = new Set(people.map(({ why }) => why));
  const [kind = 'doubtful'] = kinds;
  return text(
    `guardCheck_${kinds.size === 1 ? kind : 'several'}`,
    namesListed(people.map(({ person }) => person)),
  );
}

/** Mends it, says so where that did not succeed, and leaves the last press to the admin. */
function mended(
  page: ConsolePage,
  label: string,
  control: HTMLElement,
  mend: () => Promise<string[]>,
): HeldAnswer {
  const does = async (): Promise<void> => {
    const left = await mend();
    const sentence = left.length > 0 ? text('guardCheckLeft', namesListed(left)) : text('guardCheckMended');
    say(page, { id: 'guard-inviteCheck', tone: left.length > 0 ? 'warn' : 'calm', sentence });
    if (control.isConnected) control.focus({ preventScroll: true });
  };
  return { label, isMain: true, does };
}

/** Gives the chosen region's product access, and takes it from those of earlier fills. @returns what is not so afterwards */
async function mendRegion(page: ConsolePage, { filled, without, others }: Findings): Promise<string[]> {
  const left: string[] = [];
  const products = steadyProducts(page, filled.workgroup);
  if (without) {
    const { outcome } = await setRegion(page, products, { region: filled.region, product: without.name });
    if (outcome !== 'set' && outcome !== 'already') left.push(without.name);
  }
  const kindOf = accessReader(page.wording);
  for (const { name } of others) {
    const find = () => products().find((product) => product.name === name)?.choice;
    const outcome = await choose(page.tree, find, (words) => kindOf(levelIn(words, name)) === 'none');
    if (outcome !== 'chosen' && outcome !== 'already') left.push(name);
  }
  return left;
}

/** Takes people out of the dialog. @returns those that are still in it */
async function takeOut(page: ConsolePage, people: Findings['people']): Promise<string[]> {
  const names = people.map(({ person }) => person);
  const box = addressBoxNow(page);
  if (!box) return names;
  const unwanted = foldedSet(names);
  const stays = splitEntries(boxText(box)).filter((entry) => !unwanted.has(fold(entry)));
  const isInText = splitEntries(boxText(box)).length > stays.length;
  const words = isInText ? stays.join(box.kind === 'line' ? ', ' : '\n') : boxText(box);
  const find = steadyAddressBox(page, box);
  return removeEntries({ tree: page.tree, find, progress: () => undefined }, names, words, box);
}
