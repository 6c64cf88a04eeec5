import { expect, test } from 'vitest';
import { useBrowser } from './harness';
import { walkThrough } from './surfaces';
import { drawnOver, violationsIn } from './violations';

const browser = useBrowser();

test('axe finds nothing on any surface, in either theme, in the assistant and over the page', async () => {
  const found: string[] = [];
  const seen: string[] = [];
  await walkThrough(browser, async (name, page, whole) => {
    seen.push(name);
    for (const theme of themes) {
      await page.raw.showTheme(theme);
      const violations = await violationsIn(page, whole ? 'document' : drawnOver);
      found.push(...violations.map((violation) => `${name}, ${theme}: ${violation}`));
    }
    await page.raw.showTheme('light');
  });
  expect(seen.length).toBeGreaterThan(12);
  expect(found).toEqual([]);
}, 120_000);
