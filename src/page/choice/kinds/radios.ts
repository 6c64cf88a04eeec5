import { roleOf } from '../../dom/aria';
import { oddOneOut } from '../../dom/chosen';
import type { PageTree } from '../../dom/tree';
import { type Candidate, type Choice, type ChoiceKind, choiceOf, partText, type Values } from '../choice';
import { saysValue, statedValue, valueReadings } from '../value-text';
import { isPartOn } from './component-radios';
import { apartByBoxes, drawnAsChosen, shareTheirName } from './shared-names';
import { toggle } from './toggle';

/** Radio buttons, tabs, segments or options that stand side by side. */
export const radios: ChoiceKind = {
  name: 'radios',
  selector: [
    'input[type=radio]',
    '[role=radio]',
    '[role=tab]',
    '[role=option]',
    'button[aria-pressed]',
    '[role=button][aria-pressed]',
  ].join(', '),
  claim(tree, element, container) {
    const role = roleOf(element);
    // A component may keep a native radio button in what it draws as one.
    if (role === 'radio') return element.parentElement?.closest('[role=radio]') ? 'notAControl' : 'sure';
    if (role === 'option' && isPopupList(tree, tree.closest(element, '[role=listbox]'), container))
      return 'notAControl';
    if (role === 'tab' || role === 'option') return 'likely';
    const isPressButton = element.hasAttribute('aria-pressed') && !/^(checkbox|switch)$/.test(role);
    return isPressButton ? 'likely' : undefined;
  },
  group: groupsOf,
  chosenText(tree, { parts, values }) {
    const on = chosenPart(tree, parts);
    return on ? statedValue(readingsOf(tree, on), values) : '';
  },
  isReadable: (tree, { parts }) => sayWhetherOn(parts) || chosenPart(tree, parts) !== undefined,
  pick: ({ tree, pressOnly }, { parts, values }, accepts) =>
    pressOnly(parts.filter((part) => saysValue(readingsOf(tree, part), values, accepts))),
};

/** The part that is on: by what it says, else the one that looks unlike its fellows. Of two, neither is known. */
function chosenPart(tree: PageTree, parts: readonly HTMLElement[]): HTMLElement | undefined {
  const on = parts.filter((part) => isPartOn(tree, part));
  if (on.length > 0) return on.length === 1 ? on[0] : undefined;
  if (sayWhetherOn(parts)) return undefined;
  return shareTheirName(parts) ? drawnAsChosen(tree, parts) : oddOneOut(tree, parts);
}

const sayWhetherOn = (parts: readonly Element[]): boolean =>
  parts.some(saysWhetherOn) && !shareTheirName(parts);

/** Whether a part tells that it is on or off, and does not leave it to its looks. */
function saysWhetherOn(part: Element): boolean {
  if (part instanceof HTMLInputElement) return true;
  return ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current'].some((name) =>
    part.hasAttribute(name),
  );
}

const readingsOf = (tree: PageTree, part: Element): string[] =>
  valueReadings(tree, part, partText(tree, part));

const opener = '[role=combobox], [aria-haspopup], [aria-expanded]';

/** Whether a list belongs to a control that opens it. */
function isPopupList(tree: PageTree, list: Element | null, container: Element): boolean {
  if (!list || tree.closest(list, opener)) return true;
  // A component that opens a list draws both.
  const root = list.getRootNode();
  if ('host' in root && (root as ShadowRoot).querySelector(opener)) return true;
  const id = list.id && CSS.escape(list.id);
  if (!id) return false;
  return tree.queryAll(container, `[aria-controls~="${id}"], [aria-owns~="${id}"]`).length > 0;
}

function groupsOf(tree: PageTree, parts: Candidate[], container: Element, values: Values): Choice[] {
  const groups = new Map<string | Element, Candidate[]>();
  for (const part of parts) {
    const key = groupKey(tree, part.element);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const apart = [...groups].flatMap(([key, members]): [string | Element, Candidate[]][] =>
    typeof key === 'string' ? apartByBoxes(tree, members).map((own) => [key, own]) : [[key, members]],
  );
  return apart.map(([key, members]) => {
    const elements = members.map(({ element }) => element);
    const [first] = members as [Candidate];
    // A button that is pressed or not, and has no fellows, is a switch.
    if (elements.length === 1 && first.element.hasAttribute('aria-pressed'))
      return choiceOf(toggle, first.element, values);
    const holder = typeof key === 'string' ? commonHolder(tree, elements, parts, container) : key;
    const element = holder instanceof HTMLElement ? holder : first.element;
    return choiceOf(radios, element, values, elements, first.isSure);
  });
}

const groupSelector =
  '[role=radiogroup], [role=listbox], [role=tablist], [role=group], [role=toolbar], fieldset';

function groupKey(tree: PageTree, element: HTMLElement): string | Element {
  // Native radio buttons of one name belong together, whatever stands around them.
  const group = tree.closest(element, groupSelector);
  const name = nameOf(element) || nameOf(element.querySelector('input[type=radio]'));
  if (name) return group?.matches('[role=radiogroup], fieldset') ? group : `name ${name}`;
  return group ?? element.parentElement ?? element;
}

const nameOf = (element: Element | null): string =>
  element instanceof HTMLInputElement
    ? element.name
    : (element?.localName.includes('-') && element.getAttribute('name')) || '';

/** The nearest box around all of them, when it holds none of another group. */
function commonHolder(
  tree: PageTree,
  elements: HTMLElement[],
  all: Candidate[],
  container: Element,
): Element | null {
  let holder: Element | null = elements[0] ?? null;
  while (holder && holder !== container && !elements.every((each) => holder?.contains(each)))
    holder = tree.parent(holder);
  const holdsOthers = all.some(({ element }) => !elements.includes(element) && holder?.contains(element));
  return holdsOthers ? null : holder;
}
