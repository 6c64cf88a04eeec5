import type { InviteDialog } from '../../basespace/invite-dialog';
import { meansHasAccess } from '../../basespace/product-levels';
import { preservingFocusAndScroll } from '../../page/dom/focus';
import { waitUntilSettled } from '../../page/dom/wait';
import type { EntryBox } from '../../page/entry-box/box';
import { boxText } from '../../page/entry-box/box-text';
import { foldedSet } from '../../page/entry-box/chips';
import { type EntryReading, entriesIn } from '../../page/entry-box/reading';
import { closeSuggestions } from '../../page/entry-box/suggestions';
import { asText, writeEntries } from '../../page/entry-box/write';
import { missingFrom } from '../../page/entry-box/write-text';
import { fold } from '../../page/strings';
import { AssistantError } from '../../shared/errors';
import type { Aim } from '../../shared/messages/frame-state';
import type { FillReport, ProductOutcome } from '../../shared/messages/reports';
import type { ConsolePage } from '../feature';
import { controlsNow, isOf, levelsOf, steadyAddressBox, steadyProducts } from './controls';
import { openInviteDialog } from './open-dialog';
import { type RegionSet, type RegionTarget, setRegion } from './set-region';
import { type BeforeFill, filledDialog, rememberForUndo } from './undo';
import { waitForAddressBox, waitForProducts } from './wait-for-controls';

/** What a fill is to bring about. */
export interface FillRequest extends RegionTarget {
  people: string[];
  aim: Aim;
}

/**
 * Fills the Invite dialog: people into the address box, `Has Access` for the region's Sequence Hub; reads both back after
 * the page has settled. Keeps what was in the box, adds nobody twice, and never presses what ends the dialog.
 * @throws AssistantError when nothing could be written; what stops a fill in the middle stands in the report instead
 */
export async function fillInvite(page: ConsolePage, request: FillRequest): Promise<FillReport> {
  if (request.people.length === 0 && !request.product) throw new AssistantError('nothingToFill');
  const { workgroup } = await openInviteDialog(page, request.aim);
  const dialog = await waitForAddressBox(page, filledDialog(page));
  const { box } = dialog;
  if (!box && !request.region && !request.product) throw new AssistantError('noAddressBox');
  const products = await waitForProducts(page, dialog.products);
  const before: BeforeFill = {
    dialog: page.recognition().dialogElement,
    box,
    boxNow: box ? steadyAddressBox(page, box) : () => undefined,
    text: box ? boxText(box) : '',
    entries: box ? entriesIn(page.tree, box, request.people) : [],
    levels: levelsOf(page, products),
    added: [],
  };
  const written = box
    ? await preservingFocusAndScroll(page.tree, box.element, () => write(page, request, box, workgroup))
    : await setRegionAlone(page, request, workgroup);
  // What went in and can't be read any more goes out again as well.
  const isIn = new Set([...written.reading.present, ...written.reading.invalid, ...written.taken].map(fold));
  before.added = missingFrom(before.entries, request.people).filter((person) => isIn.has(fold(person)));
  const { isReadInList, outcome, product } = written.region;
  if (isReadInList && outcome === 'set') before.ticked = product;
  rememberForUndo(page, before);
  return report(page, request, { workgroup, before, ...written });
}

/** Writes the people and sets the product, and reads back when the page has come to rest. */
async function write(
  page: ConsolePage,
  request: FillRequest,
  box: EntryBox,
  workgroup: string,
): Promise<Written> {
  const progress = (done: number): void =>
    page.emit({ type: 'fillProgress', done, of: request.people.length });
  const find = steadyAddressBox(page, box, workgroup);
  let region: RegionSet | undefined;
  const setOnce = async (): Promise<void> => {
    // The page may have drawn its controls anew while the people went in, or made one of another: they are looked up again.
    region ??= await setRegion(page, steadyProducts(page, workgroup), request);
  };
  const written = await writeEntries({ tree: page.tree, find, progress, meanwhile: setOnce }, request.people);
  // A dialog that somebody opens after that one was sent or closed has levels of its own.
  if (written.isTakenOver)
    region ??= { code: request.region, outcome: 'notTaken', product: '', candidates: [] };
  await setOnce();
  const { strategy, taken, isFull, read } = written;
  await waitUntilSettled(() => asText(read()), 150);
  // Suggestions may come up after the box was left.
  await closeSuggestions(page.tree, find()?.element);
  return { strategy, taken, isFull, region: region as RegionSet, reading: read() };
}

/** Sets the product in a step of the dialog that has no field for the people: who is in it can't be seen from there. */
async function setRegionAlone(page: ConsolePage, request: FillRequest, workgroup: string): Promise<Written> {
  const region = await setRegion(page, steadyProducts(page, workgroup), request);
  const reading: EntryReading = { present: [], invalid: [], doubt: 'boxGone' };
  return { reading, region, strategy: '', taken: [], isFull: false };
}

type Written = Pick<Afterwards, 'reading' | 'region' | 'strategy' | 'taken' | 'isFull'>;

interface Afterwards {
  workgroup: string;
  before: BeforeFill;
  reading: EntryReading;
  taken: readonly string[];
  isFull: boolean;
  region: RegionSet;
  strategy: string;
}

function report(page: ConsolePage, request: FillRequest, after: Afterwards): FillReport {
  const { before } = after;
  const { isReadInList, ...region } = after.region;
  const { invalid, doubt } = after.reading;
  const present = foldedSet(after.reading.present);
  // Where it is not certain who is in the box, those who went in are not given up either.
  const isIn = doubt ? new Set([...present, ...after.taken.map(fold)]) : present;
  const people = request.people.map((person) => ({ person, found: isIn.has(fold(person)) }));
  const wanted = new Set(request.people.map(fold));
  const earlier = before.entries.filter((entry) => !wanted.has(fold(entry)));
  const lost = earlier.filter((entry) => !present.has(fold(entry)));
  const controls = controlsNow(page);
  const outcomes = productOutcomes(levelsOf(page, controls?.products ?? []), before, region.product);
  // What its control shows says nothing of its level.
  const products = isReadInList
    ? outcomes.map((each) => (each.chosen ? { ...each, after: '' } : each))
    : outcomes;
  return {
    workgroup: after.workgroup,
    wanted: people.length,
    filled: people.filter(({ found }) => found).length,
    people,
    kept: earlier.length - lost.length,
    lost,
    strategy: after.strategy,
    products,
    region: asShown(page, region, products),
    ...(invalid.length > 0 ? { invalid } : {}),
    ...(after.isFull ? { isFull: true } : {}),
    ...(doubt ? { doubt } : {}),
    finalButton: page.recognition().finalButton.slice(0, 60),
    ...stoppedBy(page, controls, after.workgroup),
  };
}

/** A level that the dialog does not show in the end was not taken, whatever it showed for a moment. */
function asShown(
  page: ConsolePage,
  region: FillReport['region'],
  products: ProductOutcome[],
): FillReport['region'] {
  const shown = products.find(({ chosen }) => chosen);
  const isGone = shown && shown.after !== '' && !meansHasAccess(shown.after, page.wording);
  return isGone && /^(set|already)$/.test(region.outcome) ? { ...region, outcome: 'notTaken' } : region;
}

/** What ended the fill early, if anything did: the dialog is gone, or is another workgroup's. */
function stoppedBy(
  page: ConsolePage,
  controls: InviteDialog | undefined,
  workgroup: string,
): Pick<FillReport, 'stopped'> {
  if (!controls) return { stopped: 'dialogClosed' };
  return isOf(page, workgroup) ? {} : { stopped: 'workgroupChanged' };
}

function productOutcomes(
  now: { name: string; level: string }[],
  before: BeforeFill,
  chosen: string,
): ProductOutcome[] {
  const byName = new Map(now.map(({ name, level }) => [name, level]));
  // What names a control may change with its value; as long as there are as many, each is still in its place.
  const inPlace = now.length === before.levels.length ? now : [];
  return before.levels.map(({ name, level }, at) => ({
    name,
    before: level,
    after: byName.get(name) ?? inPlace[at]?.level ?? '',
    chosen: name === chosen,
  }));
}
