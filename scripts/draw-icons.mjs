// @ts-check
// node scripts/draw-icons.mjs: draws icons/icon.svg at every size that the manifest names.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const sizes = [16, 32, 48, 64, 128];

await setUp();
const { chromium } = await import('playwright');
const { findChromium, provideBrowsers } = await import('./browsers.mjs');
await provideBrowsers(['chromium']);
const svg = await readFile(join(root, 'icons/icon.svg'), 'utf8');
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: asRoot ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const path = `icons/icon-${size}.png`;
  await page.screenshot({ path: join(root, path), omitBackground: true });
  console.log(path);
}
await browser.close();
