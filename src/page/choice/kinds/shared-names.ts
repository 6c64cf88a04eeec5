import { oddOneOut } from '../../dom/chosen';
import { isOn } from '../../dom/state';
import type { PageTree } from '../../dom/tree';
import { fold } from '../../strings';
import { type Candidate, partText } from '../choice';

/**
 * Takes native radio buttons of one name apart where the page gave several groups the same name: some say the same, and each
 * stands in a box with others that do not.
 * @returns the groups; all in one where they are one, or where nothing tells them apart
 */
export function apartByBoxes(tree: PageTree, members: Candidate[]): Candidate[][] {
  const isOneGroup = (group: readonly Candidate[]): boolean =>
    new Set(group.map(({ element }) => fold(partText(tree, element)))).size === group.length;
  if (isOneGroup(members)) return [members];
  const groups = new Map<Element | null, Candidate[]>();
  for (const member of members) {
    const box = boxWithOthers(tree, member, members);
    groups.set(box, [...(groups.get(box) ?? []), member]);
  }
  const all = [...groups.values()];
  return all.every(isOneGroup) ? all : [members];
}

function boxWithOthers(
  tree: PageTree,
  { element }: Candidate,
  members: readonly Candidate[],
): Element | null {
  const holdsOther = (box: Element): boolean =>
    members.some((other) => other.element !== element && tree.contains(box, other.element));
  let box = tree.parent(element);
  while (box && !holdsOther(box)) box = tree.parent(box);
  return box;
}

/**
 * Whether native radio buttons have the name of others besides: the browser keeps one of them all on, so that one which is off
 * may be the chosen one of its group.
 */
export function shareTheirName(parts: readonly Element[]): boolean {
  const [first] = parts;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio' || !first.name) return false;
  const root = first.form ?? (first.getRootNode() as Document | ShadowRoot);
  return [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].some(
    (other) => other.name === first.name && other.form === first.form && !parts.includes(other),
  );
}

/** The one of such radio buttons that the page draws as the chosen one: by a class of its label, else by its looks. */
export function drawnAsChosen(tree: PageTree, parts: readonly HTMLElement[]): HTMLElement | undefined {
  const on = parts.filter((part) => {
    const label = part.closest('label');
    return label !== null && isOn(label);
  });
  return on.length === 1 ? on[0] : on.length > 1 ? undefined : oddOneOut(tree, parts);
}
