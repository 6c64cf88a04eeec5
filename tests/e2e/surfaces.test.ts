import { expect, test } from 'vitest';
import { useBrowser } from './harness';
import { walkThrough } from './surfaces';
import { drawnOver, rulesIn, violationsIn } from './violations';

const browser = useBrowser();

/** Whether all that we have drawn over the page now is dark. */
function isDrawnDark(): boolean {
  const root = document.querySelector('#workgroup-assistant')?.shadowRoot;
  const drawn = [...(root?.querySelectorAll('.note, .question, .tag, .legend, .guide-card') ?? [])];
  const shown = drawn.filter((one) => one.checkVisibility());
  const lightness = (one: Element): number =>
    (getComputedStyle(one).backgroundColor.match(/\d+/g) ?? [])
      .slice(0, 3)
      .reduce((sum, part) => sum + +part, 0);
  return shown.length > 0 && shown.every((one) => lightness(one) < 200);
}

test('axe finds nothing on any surface, in either theme, in the assistant and over the page', async () => {
  const found: string[] = [];
  const seen: string[] = [];
  await walkThrough(browser, async (name, page, whole) => {
    seen.push(name);
    const note = (theme: string, violations: string[]): void =>
      void found.push(...violations.map((violation) => `${name}, ${theme}: ${violation}`));
    note('light', await violationsIn(page, whole ? 'document' : drawnOver));
    await page.raw.showTheme('dark');
    if (!whole) {
      // Of what lies over a page axe cannot tell on what it lies.
      if (!(await page.evaluate(isDrawnDark))) found.push(`${name}: light in the dark`);
      await page.raw.showTheme('light');
      return;
    }
    note('dark', await violationsIn(page, 'document', rulesIn.dark));
    await page.raw.showTheme('light');
  });
  expect(seen.length).toBeGreaterThan(12);
  expect(found).toEqual([]);
}, 120_000);
