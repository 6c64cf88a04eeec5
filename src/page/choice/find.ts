import { isVisible, type PageTree } from '../dom/tree';
import { type Candidate, type Choice, choiceOf, type Values } from './choice';
import { findCustomControls } from './custom-controls';
import { kinds } from './kinds';
import { componentRadios } from './kinds/component-radios';
import { radios } from './kinds/radios';
import { nameChoices } from './labels';

const selector = kinds.map((kind) => kind.selector).join(', ');
const noValues: Values = { isValue: () => false, on: 'true', off: 'false' };

/** All controls in a container by which a value is chosen, each group once, in document order. */
export function findChoices(tree: PageTree, container: Element, values = noValues): Choice[] {
  const candidates = tree
    .queryAll(container, selector)
    .filter((element) => isDrawn(element) || isStyledInput(element))
    .flatMap((element) => candidateOf(tree, element, container));
  for (const element of componentRadios(tree, container, values).filter(isDrawn))
    if (!candidates.some((other) => other.element === element))
      candidates.push({ element, kind: radios, isSure: true });
  const withRole = [
    ...candidates
      .filter(({ kind }) => !kind.group)
      .filter((candidate) => !isTakenIn(tree, candidate, candidates))
      .map(({ kind, element, isSure }) => choiceOf(kind, element, values, [], isSure)),
    ...kinds.flatMap((kind) => {
      const parts = candidates.filter((candidate) => candidate.kind === kind);
      return kind.group?.(tree, parts, container, values) ?? [];
    }),
  ];
  const choices = [...withRole, ...findCustomControls(tree, container, values, withRole)];
  choices.sort((one, other) => (tree.isBefore(one.element, other.element) ? -1 : 1));
  nameChoices(tree, choices, container);
  return choices;
}

function candidateOf(tree: PageTree, element: HTMLElement, container: Element): Candidate[] {
  for (const kind of kinds) {
    const claim = kind.claim(tree, element, container);
    if (claim === 'notAControl') return [];
    if (claim) return [{ element, kind, isSure: claim === 'sure' }];
  }
  return [];
}

function isTakenIn(tree: PageTree, { element }: Candidate, all: Candidate[]): boolean {
  return all.some((other) => other.element !== element && other.kind.takesIn?.(tree, other.element, element));
}

/** An element without a box of its own cannot be pressed; the control within it can. */
function isDrawn(element: Element): boolean {
  return isVisible(element) && element.getClientRects().length > 0;
}

/** Styled tick boxes and radio buttons hide the native input, which still holds the value. */
function isStyledInput(element: Element): boolean {
  return (
    element instanceof HTMLInputElement && element.parentElement !== null && isVisible(element.parentElement)
  );
}
