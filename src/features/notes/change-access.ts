import { type LevelsNow, sameLevel } from '../../basespace/current-access';
import { readInviteDialog } from '../../basespace/invite-dialog';
import type { Wording } from '../../basespace/wording';
import surface from '../../in-page/surface.css?inline';
import { type Tag, Tags } from '../../in-page/tags';
import styles from '../../in-page/tags.css?inline';
import type { PageChange } from '../../page/dom/observe';
import { formatNumber, listText } from '../../shared/format';
import { text } from '../../shared/text';
import { levelsNow, type ProductNow, productNow, unseenUsers } from '../change-access/levels';
import type { ConsolePage, Feature } from '../feature';

/**
 * Shows beside each product of the Change Access dialog what the selected users have now: the dialog itself shows defaults,
 * "which may differ from the access levels currently assigned" (docs/basespace.md, fact 5).
 * Reads only; holds and presses nothing.
 */
export const changeAccessNote: Feature = {
  id: 'change-access-note',
  runsOn: ({ dialog, certainty }) => dialog === 'changeAccess' && certainty !== 'unsure',
  start(page, signal) {
    let levels: LevelsNow | undefined;
    const shown = new Tags(page.tree.document, signal);
    page.inPage.put(shown.box, [surface, styles], signal);
    const update = (change?: PageChange): void => {
      const { dialogElement } = page.recognition();
      if (!dialogElement) return;
      page.tree.scan([dialogElement]);
      const { products } = readInviteDialog(page.tree, dialogElement, page.wording);
      const landmarks = page.tree.landmarks();
      // What happens in the dialog changes nothing in the table behind it, which may be a long one.
      const isBehind = (node: Node): boolean => !page.tree.contains(dialogElement, node);
      if (!levels || change?.huge || [...(change?.nodes ?? [])].some(isBehind))
        levels = levelsNow(page, landmarks);
      const known = levels;
      const unseen = unseenUsers(page, landmarks, known);
      const tags = products.flatMap((product) => tagOf(page, productNow(page, product, known, unseen)));
      shown.show(dialogElement, tags);
    };
    page.onChange(update, signal);
    page.onPress((event) => shown.pressed(event), signal);
    // A native control tells of its new value by events alone.
    document.addEventListener('change', () => update(), { capture: true, signal });
    update();
  },
};

function tagOf(page: ConsolePage, now: ProductNow): Tag[] {
  const { product, read, unseen, changed } = now;
  if (read.length + unseen === 0) return [];
  const sentences = [
    read.length > 0 ? text('changeNow', counted(read, page.wording)) : '',
    changed > 0 ? text('changeWould', changed, read.length) : '',
    unseen > 0 ? text('changeUnseen', unseen) : '',
  ];
  const { element, parts, area } = product.choice;
  return [
    {
      beside: parts.length > 0 ? area : element,
      title: product.name,
      sentences: sentences.filter(Boolean),
      warns: changed > 0,
    },
  ];
}

/** `3 Has Access, 1 –`: each level with how many have it, the most frequent first; of one user the word alone. */
function counted(words: string[], wording: Wording): string {
  const counts: { word: string; users: number }[] = [];
  for (const word of words) {
    const known = counts.find((count) => sameLevel(count.word, word, wording));
    if (known) known.users++;
    else counts.push({ word, users: 1 });
  }
  counts.sort((one, other) => other.users - one.users);
  return listText(
    counts.map(({ word, users }) => (words.length === 1 ? word : `${formatNumber(users)} ${word}`)),
  );
}
