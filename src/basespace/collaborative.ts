import { chosenText } from '../page/choice/choice';
import { findChoices } from '../page/choice/find';
import type { PageTree } from '../page/dom/tree';
import { holdsOneOf, tidy } from '../page/strings';
import { wordsOf } from './part-words';
import type { Wording } from './wording';

/** I: what turns such words round. */
const negations = ['not', 'no', "don't", 'without', 'outside', 'other than'];

const says = (text: string, words: readonly string[]): boolean =>
  text.length <= 120 && holdsOneOf(text, words) && !holdsOneOf(text, negations);

/** Whether a text is the one or the other of the two ways to invite. */
export const isWayToInvite = (text: string, wording: Wording): boolean =>
  says(text, wordsOf(wording, 'collaborativeWay')) !== says(text, wordsOf(wording, 'publicWay'));

/**
 * Whether an Invite dialog lets one choose between the two ways to invite, and the collaborative Enterprise domain is chosen.
 * False also where there is no such choice, and where what is chosen cannot be told for certain.
 */
export function domainIsChosen(tree: PageTree, dialog: Element, wording: Wording): boolean {
  const isWay = (text: string): boolean => isWayToInvite(text, wording);
  const choices = findChoices(tree, dialog, { isValue: isWay, on: '', off: '' });
  const [chosen = '', ...others] = choices
    .filter(({ isSure }) => isSure)
    .map((choice) => tidy(chosenText(tree, choice)))
    .filter(isWay);
  return others.length === 0 && says(chosen, wordsOf(wording, 'collaborativeWay'));
}
