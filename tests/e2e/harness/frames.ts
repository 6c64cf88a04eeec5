import type { RawPage } from './types';
import { until } from './waiting';

/** Runs an expression in one document; the value must survive JSON. */
export type Run = (expression: string) => Promise<unknown>;

/**
 * A document that is shown in a frame of a page: what is run is run there, and what is aimed at there is hit, wherever the frame stands.
 * @param frames what runs something in each frame of the page, or of the browser, now
 * @param address a part of the frame's address
 */
export async function frameOf(
  page: RawPage,
  frames: () => Promise<readonly Run[]>,
  address: string,
): Promise<RawPage> {
  const find = async (): Promise<Run | undefined> => {
    const isThere = `frameElement !== null && location.href.includes(${JSON.stringify(address)}) && document.readyState === 'complete'`;
    for (const run of await frames()) if ((await run(isThere).catch(() => false)) === true) return run;
    return undefined;
  };
  const run = await until(find, `a frame with ${address}`);
  const at = async (x: number, y: number, hit: (x: number, y: number) => Promise<void>): Promise<void> => {
    const corner = await run('(({ x, y }) => ({ x, y }))(frameElement.getBoundingClientRect())');
    const from = corner as { x: number; y: number };
    await hit(from.x + x, from.y + y);
  };
  return {
    ...page,
    run,
    click: (x, y, times) => at(x, y, (left, top) => page.click(left, top, times)),
    hover: (x, y) => at(x, y, page.hover),
    tap: (x, y) => at(x, y, page.tap),
  };
}
