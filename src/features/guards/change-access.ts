import { accessReader } from '../../basespace/access-words';
import { sameLevel } from '../../basespace/current-access';
import { wordsOf } from '../../basespace/part-words';
import { isOneOf } from '../../page/strings';
import { text } from '../../shared/text';
import { levelsNow, type ProductNow, productNow, unseenUsers } from '../change-access/levels';
import { setLevel } from '../change-access/set-level';
import {
  areLevelsBeingSet,
  controlsOf,
  followTouched,
  isTouched,
  settingLevels,
} from '../change-access/touched';
import type { ConsolePage } from '../feature';
import { isFinalPress } from './dialog';
import type { Guard, HeldAnswer } from './guard';
import { namesListed } from './known-administrators';
import { say } from './say';

/** So many products at most are spoken of one by one. */
const maxSentences = 6;

/**
 * What ends the Change Access dialog, where it would write defaults over what the selected users have now: those of the
 * controls that nobody has touched (docs/basespace.md, fact 5).
 */
export const changeAccessGuard: Guard = {
  id: 'changeAccess',
  holds: (page, press) => isFinalPress(page, press, 'changeAccess'),
  question(page, { control }) {
    const anyway: HeldAnswer = { label: text('guardChangeAnyway'), does: 'passOn' };
    if (areLevelsBeingSet(page)) {
      const leave: HeldAnswer = { label: text('guardCancel'), does: 'leave', isMain: true };
      return {
        title: text('guardChangeTitle'),
        sentences: [text('guardChangeSetting')],
        answers: [leave, anyway],
      };
    }
    const { changing, unread, unseen, hasNameless } = endangered(page);
    if (changing.length + unread.length === 0 && !hasNameless) return undefined;
    const settable = changing.filter((now) => levelOfAll(page, now) !== '');
    const apart = changing.filter((now) => levelOfRead(page, now) === '');
    const sentences = [
      ...changing.slice(0, maxSentences).map((now) => whatChanges(page, now)),
      changing.length > maxSentences ? text('guardChangeMore', changing.length - maxSentences) : '',
      apart.length > 0 ? text('guardChangeApart', namesOf(apart)) : '',
      unread.length > 0 && unseen > 0 ? text('guardChangeUnseen', unseen) : '',
      unread.length > 0 && unseen === 0 ? text('guardChangeUnread', namesOf(unread)) : '',
      hasNameless ? text('guardChangeNameless') : '',
    ];
    const mend = settable.length > 0 ? [mendAnswer(page, settable, control)] : [];
    const read = unread.length > 0 ? [readAnswer(page)] : [];
    const leave: HeldAnswer = { label: text('guardCancel'), does: 'leave', isMain: mend.length === 0 };
    return {
      title: text('guardChangeTitle'),
      sentences: sentences.filter(Boolean),
      answers: mend.length > 0 ? [...mend, ...read, anyway, leave] : [leave, ...read, anyway],
    };
  },
  follow: followTouched,
};

/** The products that nobody has touched: those that would certainly change, and those of which that cannot be told. */
function endangered(page: ConsolePage): {
  changing: ProductNow[];
  unread: ProductNow[];
  unseen: number;
  hasNameless: boolean;
} {
  const landmarks = page.tree.landmarks();
  const levels = levelsNow(page, landmarks);
  const unseen = unseenUsers(page, landmarks, levels);
  const { products, hasNameless } = controlsOf(page);
  const untouched = products
    .filter((product) => !isTouched(page, product))
    .map((product) => productNow(page, product, levels, unseen))
    // What shows no level yet sets none.
    .filter(
      ({ shown }) =>
        shown !== '' && !isOneOf(shown.replace(/ ?(?:…|\.\.\.)$/, ''), wordsOf(page.wording, 'notChosenYet')),
    );
  return {
    changing: untouched.filter(({ changed }) => changed > 0),
    unread: untouched.filter((now) => now.unseen > 0 || now.read.length === 0),
    unseen,
    hasNameless,
  };
}

const namesOf = (products: readonly ProductNow[]): string =>
  namesListed(products.map(({ product }) => product.name));

/** The level that all selected users have; '' where they differ, or where it was not read of all. */
const levelOfAll = (page: ConsolePage, now: ProductNow): string =>
  now.unseen === 0 ? levelOfRead(page, now) : '';

/** The level of all whose level was read; '' where they differ. */
function levelOfRead({ wording }: ConsolePage, { read: [first = '', ...others] }: ProductNow): string {
  return others.every((word) => sameLevel(word, first, wording)) ? first : '';
}

/** Whom it would take access from, or give it: `3 of 12 would lose Connected Insights`, of all who are selected. */
function whatChanges(
  { wording }: ConsolePage,
  { product, shown, read, unseen, changed }: ProductNow,
): string {
  const kindOf = accessReader(wording);
  const had = read.filter((word) => kindOf(word) !== 'none').length;
  const isNone = kindOf(shown) === 'none';
  const all = read.length + unseen;
  const some = (count: number): string => (unseen > 0 ? text('guardChangeAtLeast', count) : String(count));
  if (isNone) return text('guardChangeLose', some(had), all, product.name);
  if (had === 0) return text('guardChangeGain', some(changed), all, product.name, shown);
  return text('guardChangeOther', some(changed), all, product.name, shown);
}

function mendAnswer(page: ConsolePage, settable: readonly ProductNow[], control: HTMLElement): HeldAnswer {
  const does = async (): Promise<void> => {
    const left: string[] = [];
    await settingLevels(page, async () => {
      for (const now of settable) {
        const { name } = now.product;
        if (!(await setLevel(page, name, levelOfAll(page, now)))) left.push(name);
      }
    });
    const done = settable.map(({ product }) => product.name).filter((name) => !left.includes(name));
    say(page, {
      id: 'guard-changeAccess',
      tone: left.length > 0 ? 'warn' : 'calm',
      sentence: left.length > 0 ? text('guardChangeNotSet', namesListed(left)) : text('guardChangeSet'),
      lines: done.length > 0 ? [namesListed(done)] : [],
    });
    if (control.isConnected) control.focus({ preventScroll: true });
  };
  return { label: text('guardChangeMend'), isMain: true, does };
}

/** All users with their access are read from the assistant, since that turns the pages of the table. */
const readAnswer = (page: ConsolePage): HeldAnswer => ({
  label: text('guardChangeRead'),
  does: () => page.emit({ type: 'assistantWanted' }),
});
