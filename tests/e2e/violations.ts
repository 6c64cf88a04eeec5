import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { browserName, type SitePage } from './harness';

/** Only Chromium lets itself be told which theme to show. */
const themes = browserName === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

/** Only colours are others in the dark. */
export const rulesIn = { light: undefined, dark: ['color-contrast'] };

/** What we draw over a page that is not ours. */
export const drawnOver = "document.querySelector('#workgroup-assistant')";

/**
 * What axe finds wrong with a page of ours as it stands now, once it rests; what is in frames is looked at by itself.
 * @param part an expression of the part that is looked at
 * @param rules where not all of axe's are asked for
 */
export async function violationsIn(
  page: SitePage,
  part = 'document',
  rules?: readonly string[],
): Promise<string[]> {
  // In a page that is not in front nothing fades to its end.
  await page.toFront();
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found = await page.raw.run(
    `(async () => { if (!globalThis.axe) { ${axe} };
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      // One that the browser holds back, as in a window that it does not draw, never ends: it is as it is then.
      const held = new Promise((resolve) => setTimeout(resolve, 3000));
      await Promise.race([held, Promise.allSettled(passing.map(({ finished }) => finished))]);
      const { violations, passes } = await axe.run(${part}, ${JSON.stringify({ iframes: false, ...(rules && { runOnly: rules }) })});
      if (passes.length === 0) throw new Error('axe found nothing to look at');
      return violations; })()`,
  );
  return (found as { id: string; nodes: { html: string }[] }[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** What axe finds wrong in either theme. */
export async function violationsInBothThemes(page: SitePage, ...frames: SitePage[]): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.raw.showTheme(theme);
    for (const part of [page, ...frames])
      found.push(
        ...(await violationsIn(part, 'document', rulesIn[theme])).map((each) => `${theme}: ${each}`),
      );
  }
  return found;
}
