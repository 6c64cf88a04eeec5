import { nothingRecognised, type Recognition } from '../../../src/basespace/recognise';
import { wording } from '../../../src/basespace/wording';
import type { ConsolePage } from '../../../src/features/feature';
import { PageTree } from '../../../src/page/dom/tree';

/**
 * A frame of the console, for features that run in a page by themselves: it shows what it is said to, whatever stands in its
 * document, and nobody hears what it tells.
 * @param parts what a test needs otherwise
 */
export function consolePage(seen: Partial<Recognition>, parts: Partial<ConsolePage> = {}): ConsolePage {
  const tree = new PageTree(
    document,
    (element) => element.shadowRoot,
    () => false,
  );
  tree.scan();
  const recognition = (): Recognition => ({ ...nothingRecognised, ...seen, evidence: [] });
  const page: Partial<ConsolePage> = {
    tree,
    wording,
    recognition,
    recogniseNow: () => {
      tree.scan();
      return recognition();
    },
    onChange: () => undefined,
    context: () => undefined,
    emit: () => undefined,
    ...parts,
  };
  return page as ConsolePage;
}
