import { isOn } from '../dom/state';
import type { PageTree } from '../dom/tree';
import { type Choice, partsOf } from './choice';
import { textRuns } from './runs';

/**
 * What names a switch that is on and called by nothing, where the control of what it has switched on stands beside it: the one
 * name in the nearest box that says any, if no other switch stands there.
 */
export function nameInBox(
  tree: PageTree,
  choice: Choice,
  all: readonly Choice[],
  container: Element,
): string {
  const { element, kind, values, labels } = choice;
  const { isName } = values;
  if (!isName || !kind.isNamedAlone || !isOn(element) || !labels.every(values.isValue)) return '';
  const parts = new Set<Element>(all.flatMap(partsOf));
  for (let box = tree.parent(element); box && box !== container; box = tree.parent(box)) {
    const at = box;
    const switches = all.filter((other) => other.kind.isNamedAlone && tree.contains(at, other.element));
    if (switches.length > 1) return '';
    const runs = textRuns(tree, at, (inner) => parts.has(inner), values.isValue);
    const [name, ...others] = runs.filter(({ text }) => isName(text));
    if (name) return others.length === 0 && name.text.length <= 160 ? name.text : '';
  }
  return '';
}
