import type { Values } from '../page/choice/choice';
import { fold, holdsOneOf, isOneOf, tidy } from '../page/strings';
import { accessSigns } from './access-words';
import { wordsOf } from './part-words';
import type { Wording } from './wording';

const allAccessWords = ({ someAccess, noAccess }: Wording): string[] => [...someAccess, ...noAccess];

export function isAccessWord(text: string, wording: Wording): boolean {
  const [words = ''] = text.split(/ ?(?:…|\.\.\.)$/);
  return (
    isOneOf(text, allAccessWords(wording)) ||
    // Roles that carry a version are told, too; not a row that ends with one.
    (accessSigns(wording)(text) === 'access' && text.length < 60 && !namesProduct(text, wording)) ||
    isOneOf(words, wordsOf(wording, 'notChosenYet'))
  );
}

/** Whether a text names a product: a column that the admin has shown to be an application is called as the product is. */
export const namesProduct = (text: string, { products, applicationColumns }: Wording): boolean =>
  holdsOneOf(text, products) || isOneOf(text, applicationColumns);

/** A tick box says by being ticked what other controls say in words. */
export const levelsIn = (wording: Wording): Values => ({
  isValue: (text) => isAccessWord(text, wording),
  isName: (text) => namesProduct(text, wording),
  on: 'Has Access',
  off: 'No Access',
});

/** What a control shows, less the product's name where it stands before the level. */
export function withoutName(text: string, names: readonly string[]): string {
  const name = names.find(
    (each) => fold(text).startsWith(`${fold(each)} `) || fold(text).startsWith(`${fold(each)}:`),
  );
  return name === undefined ? text : tidy(text.slice(name.length).replace(/^\s*[:–—-]\s+|^:/, ''));
}

/** Removes the control's values, into which a label often runs on ("Sequence Hub - EU Has Access"). */
export function withoutAccessWords(label: string, wording: Wording): string {
  let name = tidy(label);
  // What names a second control behind the value of the first.
  const [last = ''] = wordsOf(wording, 'levelLabels').filter((word) => fold(name).endsWith(` ${fold(word)}`));
  const before = tidy(name.slice(0, name.length - last.length));
  if (last && allAccessWords(wording).some((word) => fold(before).endsWith(` ${fold(word)}`))) name = before;
  for (const word of allAccessWords(wording)) {
    while (name.length > word.length && fold(name).endsWith(` ${fold(word)}`))
      name = tidy(name.slice(0, -word.length));
  }
  return name.replace(/\s*[:*]+\s*$/, '');
}

/** The level in what a product's control shows, which may say the product's name before it. */
export function levelIn(text: string, name: string): string {
  return withoutName(text, [name.replace(/ \(\d+\)$/, '')]);
}

/** Whether a value of a product's control means `Has Access`. */
export function meansHasAccess(text: string, { invitedAccess }: Wording): boolean {
  return isOneOf(text, invitedAccess);
}
