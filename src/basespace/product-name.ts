import { type Choice, chosenText } from '../page/choice/choice';
import type { PageTree } from '../page/dom/tree';
import { isOneOf, tidy } from '../page/strings';
import { isWayToInvite } from './collaborative';
import { wordsOf } from './part-words';
import {
  isAccessWord,
  meansHasAccess,
  namesProduct,
  withoutAccessWords,
  withoutName,
} from './product-levels';
import { isRegionAlone, regionsInLabel } from './regions';
import type { Wording } from './wording';

/**
 * The product that a control stands for, by its labels. Tick boxes are products only where a label says so:
 * the dialog has others, such as `Add as workgroup administrators`, which are never touched. What is typed
 * into may be the address box.
 */
export function productName(tree: PageTree, choice: Choice, wording: Wording): string {
  // What chooses between the two ways to invite sets access to nothing.
  if (isWayToInvite(tidy(chosenText(tree, choice)), wording)) return '';
  const labels = choice.labels.map((label) => withoutAccessWords(label, wording)).filter(Boolean);
  // Under the title of a product each of its controls may be called by its region alone.
  const [own = ''] = labels;
  if (choice.title && isRegionAlone(own, wording)) return `${choice.title} - ${own}`;
  const known = labels.filter((label) => namesProduct(label, wording));
  if (known.length > 0) return speaksOfLevels(tree, choice, known, wording) ? nameAmong(known, wording) : '';
  if (choice.kind.isAmbiguous?.(tree, choice)) return '';
  // An element that only looks like a choice is one where it shows a level of access.
  if (!choice.isSure && !isAccessWord(chosenText(tree, choice), wording)) return '';
  return labels.find((label) => !isOneOf(label, wordsOf(wording, 'levelLabels'))) ?? '';
}

/** The shortest label of a product; where the labels name several regions, all that they say: no one fits it. */
function nameAmong(known: string[], wording: Wording): string {
  const regionsOf = (label: string): string => regionsInLabel(label, wording).join();
  const named = known.filter((label) => regionsOf(label) !== '');
  if (new Set(named.map(regionsOf)).size > 1) return known.join(' ');
  return (named.length > 0 ? named : known).reduce((shortest, label) =>
    label.length < shortest.length ? label : shortest,
  );
}

/**
 * Whether a control that is called by a product sets the access to it: one that only looks like a choice has
 * to show a level, and a tick box of a name of its own (`Archive`) stands for something else.
 */
function speaksOfLevels(tree: PageTree, choice: Choice, known: string[], wording: Wording): boolean {
  const [first = ''] = choice.labels.map((label) => withoutAccessWords(label, wording));
  if (choice.kind.isNamedAlone)
    return (
      known.includes(first) ||
      isOneOf(first, wordsOf(wording, 'levelLabels')) ||
      meansHasAccess(first, wording)
    );
  const level = withoutName(chosenText(tree, choice), known);
  return choice.isSure || level === '' || !known.includes(level);
}
