import type { SitePage } from './harness';

/** In how many ways each surface is pictured. */
const ways = ['light', 'dark', 'narrow', 'forced-colours'] as const;

/** Pictures of a page as it is: light, dark, 320 px wide, and with the colours that the system forces. Chromium alone. */
export async function pictureLooks(page: SitePage, path: string): Promise<void> {
  await page.toFront();
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const way of ways) {
    await page.raw.showTheme(way === 'dark' ? 'dark' : 'light', way === 'forced-colours');
    await page.resize(way === 'narrow' ? 320 : size.width, size.height);
    await page.evaluate(async () => {
      // What fades from the one look to the other is in neither of them.
      const fading = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      // What lies over a page finds its place anew, one after the other.
      const ours = document.getElementById('workgroup-assistant')?.shadowRoot;
      const places = (): string =>
        [...(ours?.querySelectorAll('.legend, .guide-card, .note') ?? [])]
          .map((one) => `${one.className} ${Object.values(one.getBoundingClientRect().toJSON()).join()}`)
          .join();
      let before = '';
      for (let resting = 0, frames = 0; resting < (ours ? 60 : 15) && frames < 240; frames++) {
        await new Promise((done) => requestAnimationFrame(done));
        const now = places();
        resting = now === before ? resting + 1 : 0;
        before = now;
      }
    });
    await page.screenshot(`${path}-${way}.png`);
  }
  await page.raw.showTheme('light');
  await page.resize(size.width, size.height);
}
