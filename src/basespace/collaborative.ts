import { chosenText } from '../page/choice/choice';
import { findChoices } from '../page/choice/find';
import type { PageTree } from '../page/dom/tree';
import { holdsOneOf, tidy } from '../page/strings';

/** D: the Invite dialog's option in Enterprise domains; the other wordings are I. */
export const collaborativeOptions = [
  'Invite via collaborative enterprise',
  'Invite via collaborative enterprise domain',
  'Invite via collaborative domain',
  'Collaborative enterprise',
  'Collaborative enterprise domain',
  'Collaborative enterprise domain account',
];
/** D #2874: the two ways to invite, as words within what a choice between them shows. */
const collaborativeWords = [
  'collaborative enterprise',
  'collaborative domain',
  'collaborative enterprise domain',
];
const publicWords = ['public illumina account', 'public account', 'public illumina'];
/** I: what turns such words round. */
const negations = ['not', 'no', "don't", 'without', 'outside', 'other than'];

const says = (text: string, words: readonly string[]): boolean =>
  text.length <= 120 && holdsOneOf(text, words) && !holdsOneOf(text, negations);
/** Whether a text is the one or the other of the two ways to invite. */
export const isWayToInvite = (text: string): boolean =>
  says(text, collaborativeWords) !== says(text, publicWords);

/**
 * Whether an Invite dialog lets one choose between the two ways to invite, and the collaborative Enterprise domain is chosen.
 * False also where there is no such choice, and where what is chosen cannot be told for certain.
 */
export function domainIsChosen(tree: PageTree, dialog: Element): boolean {
  const choices = findChoices(tree, dialog, { isValue: isWayToInvite, on: '', off: '' });
  const [chosen = '', ...others] = choices
    .filter(({ isSure }) => isSure)
    .map((choice) => tidy(chosenText(tree, choice)))
    .filter(isWayToInvite);
  return others.length === 0 && says(chosen, collaborativeWords);
}
