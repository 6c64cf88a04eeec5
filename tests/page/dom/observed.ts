import { observePage } from '../../../src/page/dom/observe';
import { PageTree } from '../../../src/page/dom/tree';

const tree = new PageTree(
  document,
  (element) => element.shadowRoot,
  () => false,
);
/** When each pass began, in milliseconds. */
const passes: number[] = [];

/** Watches the document; each pass takes so many milliseconds. */
export function watch(passMs: number): void {
  const changed = (): void => {
    const since = performance.now();
    passes.push(since);
    while (performance.now() - since < passMs);
  };
  observePage(tree, changed, new AbortController().signal);
}

const change = (): void => document.body.append(document.createElement('p'));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Changes the document and waits for the pass that follows. @returns after how many milliseconds it came */
export async function untilSeen(): Promise<number> {
  const before = passes.length;
  const since = performance.now();
  change();
  while (passes.length === before) await pause(1);
  return (passes.at(-1) ?? 0) - since;
}

/** Changes the document all the time. @returns how many passes there were */
export async function passesDuring(milliseconds: number): Promise<number> {
  const before = passes.length;
  const since = performance.now();
  while (performance.now() - since < milliseconds) {
    change();
    await pause(2);
  }
  return passes.length - before;
}
