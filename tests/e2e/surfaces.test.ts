import { expect, test } from 'vitest';
import { useBrowser } from './harness';
import { walkThrough } from './surfaces';
import { drawnOver, rulesIn, violationsIn } from './violations';

const browser = useBrowser();

test('axe finds nothing on any surface, in either theme, in the assistant and over the page', async () => {
  const found: string[] = [];
  const seen: string[] = [];
  await walkThrough(browser, async (name, page, whole) => {
    seen.push(name);
    const note = (theme: string, violations: string[]): void =>
      void found.push(...violations.map((violation) => `${name}, ${theme}: ${violation}`));
    note('light', await violationsIn(page, whole ? 'document' : drawnOver));
    // Of what lies over a page axe cannot tell on what it lies.
    if (!whole) return;
    await page.raw.showTheme('dark');
    note('dark', await violationsIn(page, 'document', rulesIn.dark));
    await page.raw.showTheme('light');
  });
  expect(seen.length).toBeGreaterThan(12);
  expect(found).toEqual([]);
}, 120_000);
