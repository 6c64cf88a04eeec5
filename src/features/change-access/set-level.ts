import { accessReader } from '../../basespace/access-words';
import { sameLevel } from '../../basespace/current-access';
import type { Product } from '../../basespace/invite-dialog';
import { levelIn } from '../../basespace/product-levels';
import { type Choice, chosenText } from '../../page/choice/choice';
import { choose } from '../../page/choice/choose';
import type { ConsolePage } from '../feature';
import { productsOf } from './touched';

/**
 * Sets a product of the Change Access dialog to a level, and reads it back. Behind a switch that is off, the switch is turned on
 * first, and off again where the level cannot be had.
 * @returns whether it shows that level
 */
export async function setLevel(page: ConsolePage, name: string, level: string): Promise<boolean> {
  const { tree, wording } = page;
  const kindOf = accessReader(wording);
  const isNone = (words: string): boolean => kindOf(levelIn(words, name)) === 'none';
  const accepts = (words: string): boolean => sameLevel(levelIn(words, name), level, wording);
  const now = (): Product | undefined => productsOf(page).find((product) => product.name === name);
  const control = (): Choice | undefined => now()?.choice;
  const switchNow = (): Choice | undefined => now()?.turner ?? control();
  const isSet = async (find: typeof control, accepted: typeof accepts): Promise<boolean> =>
    /^(chosen|already)$/.test(await choose(tree, find, accepted));
  const isSwitch = (): boolean => control()?.kind.isNamedAlone === true;
  if (isNone(level)) return isSet(switchNow, isNone);
  if (!isSwitch()) return isSet(control, accepts);
  if (!(await isSet(control, (words) => !isNone(words)))) return false;
  const found = control();
  // Nothing else can be chosen where there is nothing but the switch.
  const isPlain = isSwitch() && !(found && accepts(chosenText(tree, found)));
  if (!isPlain && (await isSet(control, accepts))) return true;
  await isSet(switchNow, isNone);
  return false;
}
