import { fold } from '../page/strings';
import { type Person, personId } from './person';

/** So many words at most a name is tried by in each order. */
const maxWords = 3;

/**
 * Whether the one is shown by name alone and the other by an ID that is made of that name (`Owen Owner`, `owen.owner@…`,
 * `owner_owen2`): they may be one person, and nothing says that they are.
 */
export function mayBeNamed(one: Person, other: Person): boolean {
  return isNameInId(one, other) || isNameInId(other, one);
}

function isNameInId(named: Person, other: Person): boolean {
  if (personId(named) || other.name) return false;
  const words = lettersIn(named.name);
  const [account = ''] = personId(other).split('@');
  const id = lettersIn(account).join('');
  return words.length > 1 && words.length <= maxWords && id !== '' && orders(words).includes(id);
}

/** The words of a text, without numbers and signs. */
const lettersIn = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** Some words in every order, each as one. */
function orders(words: readonly string[]): string[] {
  if (words.length < 2) return [words.join('')];
  return words.flatMap((word, at) =>
    orders(words.filter((_, index) => index !== at)).map((rest) => word + rest),
  );
}
