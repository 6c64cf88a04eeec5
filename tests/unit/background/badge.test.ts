import { expect, test, vi } from 'vitest';

/** The session's storage. */
const stored: Record<string, unknown> = {};
const session = {
  get: async (key: string | null) => (key === null ? { ...stored } : { [key]: stored[key] }),
  set: async (items: object) => void Object.assign(stored, items),
};
vi.mock('../../../src/shared/platform', () => ({ api: { storage: { session } } }));
vi.mock('../../../src/shared/text', () => ({ text: (key: string) => key }));

/** The browser's locks: who asks later waits. */
let held: Promise<unknown> = Promise.resolve();
const request = (_name: string, work: () => Promise<unknown>): Promise<unknown> => {
  held = held.then(work);
  return held;
};
vi.stubGlobal('navigator', { locks: { request } });

/** The browser is told a title only when it has drawn the badge; the first one takes it a while. */
let draw = (): void => undefined;
const firstDrawn = new Promise<void>((resolve) => {
  draw = resolve;
});
const begun: string[] = [];
let shown = '';
vi.mock('../../../src/shared/browser', () => ({
  browser: {
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => {
        begun.push(text);
        if (begun.length === 1) await firstDrawn;
      },
      setTitle: async ({ title }: { title: string }) => {
        shown = title;
      },
    },
  },
}));

const { drawBadge } = await import('../../../src/background/badge');
const { saidByButtonItem } = await import('../../../src/shared/storage/tab-items');
const { save } = await import('../../../src/shared/storage/item');

test('what the toolbar button was told last is what it shows, however long the browser takes for the one before', async () => {
  const pageLeft = drawBadge(7);
  await vi.waitUntil(() => begun.length === 1);
  await save(saidByButtonItem(7), { words: 'done on the Users screen', until: Date.now() + 60_000 });
  const key = drawBadge(7);
  // Whatever does not wait for the first one is through by now.
  await new Promise((resolve) => setTimeout(resolve));
  draw();
  await Promise.all([pageLeft, key]);
  expect(shown).toContain('done on the Users screen');
});
