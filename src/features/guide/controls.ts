import { finalControlsOf } from '../../basespace/dialogs';
import { wordsOf } from '../../basespace/part-words';
import type { Teachable } from '../../basespace/teachable';
import type { StepId } from '../../basespace/ways';
import { workgroupRows } from '../../basespace/workgroup-rows';
import { isShown } from '../../page/dom/dialogs';
import { isPressable } from '../../page/dom/pressable';
import { isVisible } from '../../page/dom/tree';
import { isOneOf } from '../../page/strings';
import { isTicked } from '../../page/table/ticked';
import { AssistantError } from '../../shared/errors';
import type { ConsolePage } from '../feature';
import { inviteButtons } from '../fill-invite/open-dialog';
import { usersItem } from '../go-to-users';
import { findUsersTable } from '../users-table/find';
import type { InDialog } from './in-dialog';

/** The control of a step as it is found in the page now, or why none is pointed at. */
export type Found =
  | { elements: Element[]; isArea: boolean }
  /** `none`: nothing that is publicly known tells it, or the step is done elsewhere. */
  | { lacks: 'missing' | 'several' | 'none'; teach?: Teachable };

const one = (elements: readonly Element[], teach?: Teachable): Found => {
  const [first, ...others] = elements;
  if (first && others.length === 0) return { elements: [first], isArea: false };
  return { lacks: first ? 'several' : 'missing', ...(teach ? { teach } : {}) };
};
const nothing: Found = { lacks: 'none' };

/** Finds the control of a step. It is looked up anew each time, by the names that the page shows, or by what was taught. */
export function findControl(page: ConsolePage, step: StepId, inDialog: InDialog | undefined): Found {
  const { screen, dialog } = page.recognition();
  if (dialog !== '' && !inDialog) return nothing;
  switch (step) {
    case 'settings':
      return hubSettings(page);
    case 'manage':
      return one(controlsCalled(page, page.wording.manageWorkgroups));
    case 'open':
      return screen === 'workgroupList' ? listOfWorkgroups(page) : nothing;
    case 'users':
      return toUsers(page);
    case 'invite':
      return one(inviteButtons(page), 'inviteButton');
    case 'change':
      return one(controlsCalled(page, page.wording.changeAccess));
    case 'select':
      return usersTable(page);
    case 'check':
      return screen === 'users' ? usersTable(page) : isInWorkgroup(page) ? toUsers(page) : nothing;
    default:
      return inDialog ? inOpenDialog(page, step, inDialog) : nothing;
  }
}

function inOpenDialog(page: ConsolePage, step: StepId, open: InDialog): Found {
  const { tree, wording } = page;
  if (step === 'people')
    return one(
      open.addressBoxes.map(({ element, area, kind }) => {
        // The chips of a field belong to it.
        const isWhole = isVisible(area) && (kind === 'chips' || !isVisible(element));
        return isWhole ? area : element;
      }),
      'addressBox',
    );
  if (step === 'region') {
    if (open.hub) return choiceOf(open.hub);
    if (!open.region) return nothing;
    return { lacks: open.hubs > 0 ? 'several' : 'missing', teach: `product_${open.region}` };
  }
  if (step === 'levels') {
    const elements = open.products.flatMap(({ choice }) => partsOf(choice));
    return elements.length > 0 ? { elements, isArea: true } : { lacks: 'missing' };
  }
  if (step !== 'grant' && step !== 'apply') return nothing;
  return one(finalControlsOf(tree, tree.landmarks(), open.dialog, wording).map(({ element }) => element));
}

type Choice = InDialog['products'][number]['choice'];
const choiceOf = ({ choice }: { choice: Choice }): Found => ({ elements: partsOf(choice), isArea: false });
const partsOf = ({ element, parts, area }: Choice): Element[] => {
  const all = parts.length > 0 ? parts : [element];
  // Components hide the input that they are made of.
  return all.some(isVisible) ? all.filter(isVisible) : [area];
};

/** What can be pressed that is called so, outside of dialogs. */
function controlsCalled({ tree }: ConsolePage, phrases: readonly string[]): Element[] {
  const called = tree
    .landmarks()
    .all.filter(
      (each) =>
        each.dialog === null &&
        (isOneOf(each.text, phrases) || isOneOf(each.heard, phrases)) &&
        isVisible(each.element) &&
        isPressable(each),
    )
    .map(({ element }) => element);
  const usable = called.filter((element) => isShown(tree, element));
  return usable.length > 0 ? usable : called;
}

/**
 * `Settings` in the menu under the user name, where that is open. Other pages of Sequence Hub may have settings of their own, so
 * only what leads to the settings of the account counts; where the name itself stands is documented by its place alone.
 */
function hubSettings(page: ConsolePage): Found {
  const found = controlsCalled(page, wordsOf(page.wording, 'hubSettings')).filter(
    (element) =>
      element instanceof HTMLAnchorElement &&
      element.host === location.host &&
      /^\/settings(\/|$)/.test(element.pathname),
  );
  return found.length === 1 ? one(found) : nothing;
}

const insideWorkgroup = new Set(['admins', 'users', 'pendingInvites', 'applications', 'userDetails']);
const isInWorkgroup = (page: ConsolePage): boolean => insideWorkgroup.has(page.recognition().screen);

function toUsers(page: ConsolePage): Found {
  const item = usersItem(page);
  return one(item && isVisible(item) ? [item] : [], 'usersEntry');
}

/**
 * The names in the list of workgroups, and nothing of what stands beside them: a tick box there may delete a workgroup. Which
 * of them is meant only the admin knows.
 */
function listOfWorkgroups({ tree, wording }: ConsolePage): Found {
  const rows = workgroupRows(tree, tree.landmarks(), wording).filter(({ name }) => name !== '');
  const tables = [...new Set(rows.map(({ table }) => table))];
  const [table] = tables;
  if (!table || tables.length > 1) return { lacks: table ? 'several' : 'missing' };
  const elements = rows.flatMap(({ named }) => named ?? []).filter(isVisible);
  return { elements, isArea: true };
}

function usersTable(page: ConsolePage): Found {
  try {
    return { elements: [findUsersTable(page).element], isArea: true };
  } catch (thrown) {
    const isSeveral = thrown instanceof AssistantError && thrown.code === 'severalUsersTables';
    return { lacks: isSeveral ? 'several' : 'missing', teach: 'usersTable' };
  }
}

/** Whether users are ticked in the Users table; one that cannot be read shows none. */
export function hasSelected(page: ConsolePage): boolean {
  try {
    return findUsersTable(page)
      .read()
      .table.rows.some((row) => isTicked(page.tree, row));
  } catch {
    return false;
  }
}
