import { roleOf } from '../../dom/aria';
import { isClippedAway } from '../../dom/hiding';
import { isElement, isText } from '../../dom/nodes';
import { isIcon } from '../../dom/text';
import { isVisible, type PageTree } from '../../dom/tree';
import { tidy } from '../../strings';
import { type Choice, type ChoiceKind, textInputs } from '../choice';
import { isSeen } from '../seen';
import { statedValue, valueReadings, withoutSigns } from '../value-text';

const opensAList = /^(true|menu|listbox|tree|grid|dialog)$/;

/** A list or a menu that opens. */
export const popup: ChoiceKind = {
  name: 'popup',
  selector: [
    '[role=combobox]',
    // What is typed into says by its role that it opens a list, or only offers something.
    '[aria-haspopup]:not(input:not([readonly]), [aria-haspopup=false])',
    'button[aria-expanded]',
    '[role=button][aria-expanded]',
    'summary',
  ].join(', '),
  claim(tree, element) {
    // What a component keeps out of sight is a part of it.
    if (element instanceof HTMLInputElement && roleOf(element) !== 'combobox' && !isSeen(tree, element))
      return undefined;
    const isSure =
      roleOf(element) === 'combobox' || opensAList.test(element.getAttribute('aria-haspopup') ?? '');
    // A button that only says that it opens something may as well open a part of the dialog.
    return isSure ? 'sure' : 'likely';
  },
  takesIn: (tree, control, other) =>
    control.contains(other) || isButtonBeside(control, other) || isReplacedSelect(tree, control, other),
  isAmbiguous: isTypedInto,
  chosenText(tree, choice) {
    const text = shownText(tree, choice);
    return text && statedValue(valueReadings(tree, choice.element, text), choice.values);
  },
  pick: ({ pickFromDropdown }, choice, accepts) => pickFromDropdown(choice, accepts),
};

/** The button beside a combobox opens the same list. */
function isButtonBeside(control: Element, other: Element): boolean {
  const isBeside = roleOf(control) === 'combobox' && control.parentElement === other.parentElement;
  return isBeside && roleOf(other) === 'button';
}

/** A component stands at most so many levels above the parts of it that count here. */
const levelsUp = 4;

/**
 * A native select that nobody sees or reaches, in a component of which the control is the only part that opens: its
 * script keeps the value there.
 */
function isReplacedSelect(tree: PageTree, control: Element, other: Element): boolean {
  if (!(other instanceof HTMLSelectElement) || (isSeen(tree, other) && other.tabIndex >= 0)) return false;
  let at = tree.parent(other);
  for (let level = 0; at && level < levelsUp; level++, at = tree.parent(at)) {
    if (tree.queryAll(at, 'select').length > 1) return false;
    if (tree.contains(at, control)) return true;
    if (tree.queryAll(at, popup.selector).some((nearer) => isSeen(tree, nearer))) return false;
  }
  return false;
}

/** A list that people may also type into may as well be a text box. */
function isTypedInto(tree: PageTree, { element }: Choice): boolean {
  const inputs = element instanceof HTMLInputElement ? [element] : tree.queryAll(element, textInputs);
  return inputs.some((input) => !(input as HTMLInputElement).readOnly && roleOf(input) !== 'button');
}

/**
 * What a list shows while it is closed: its own text, else the text of its input, else the nearest text
 * around it, since many draw the value beside the part that has the role.
 */
function shownText(tree: PageTree, { element, area }: Choice): string {
  if (element instanceof HTMLInputElement) {
    if (element.value.trim()) return tidy(element.value);
  } else {
    const own = valueText(tree, element);
    if (withoutSigns(own)) return own;
    const chosen = tree.queryAll(element, '[role=option][aria-selected=true]').find(isVisible);
    if (chosen) return tree.seenText(chosen, 300);
    const inner = tree.queryAll<HTMLInputElement>(element, 'input').find(({ value }) => value.trim() !== '');
    if (inner && inner.type !== 'hidden') return tidy(inner.value);
  }
  for (let at: Element | null = element; at && at !== area; ) {
    at = tree.parent(at);
    const around = at ? valueText(tree, at) : '';
    if (withoutSigns(around)) return around;
  }
  return '';
}

/**
 * Parts of a control that are not its value: what names it, what is said only aloud, the list to choose from.
 */
const notTheValue =
  'label, legend, [aria-live], [role=status], [role=log], [role=alert], [role=listbox], [role=menu], [role=option], select, script, style, template';

/** The text of an element without what names it and without lists. */
function valueText(tree: PageTree, element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) parts.push(node.nodeValue ?? '');
    if (!isElement(node)) return;
    const inner = node;
    if (
      inner !== element &&
      (inner.matches(notTheValue) || isIcon(inner) || !isVisible(inner) || isClippedAway(inner))
    )
      return;
    for (const child of tree.children(inner)) visit(child);
    parts.push(' ');
  };
  visit(element);
  return tidy(parts.join('')).slice(0, 300);
}
