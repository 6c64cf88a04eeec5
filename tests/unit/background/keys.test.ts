import { expect, test, vi } from 'vitest';

/** The session's storage. */
const stored: Record<string, unknown> = {};
const session = {
  get: async (key: string | null) => (key === null ? { ...stored } : { [key]: stored[key] }),
  set: async (items: object) => void Object.assign(stored, items),
};
const local = { get: async () => ({}), set: async () => undefined };
vi.mock('../../../src/shared/platform', () => ({
  api: { storage: { session, local } },
  send: () => undefined,
}));
vi.mock('../../../src/shared/text', () => ({ text: (key: string) => key }));
const request = (_name: string, work: () => Promise<unknown>): Promise<unknown> => work();
vi.stubGlobal('navigator', { locks: { request } });

let title = '';
vi.mock('../../../src/shared/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://assistant/${path}` },
    tabs: {
      // The frame that is stored is gone.
      sendMessage: async () => {
        throw new Error('Receiving end does not exist.');
      },
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async (said: { title: string }) => {
        title = said.title;
      },
    },
  },
}));

const { handleKey } = await import('../../../src/background/keys/keys');
const { FrameState } = await import('../../../src/shared/messages/frame-state');

const users = FrameState.parse({
  host: 'acme.login.illumina.com',
  screen: 'users',
  dialog: '',
  certainty: 'sure',
  workgroup: 'wg-1',
  evidence: [],
});
const tab = { id: 7, url: 'https://acme.login.illumina.com/unrelated/' } as never;

test('a key on a page that has just taken the place of Users is told that this is not the place', async () => {
  stored['state:7:0'] = users;
  stored.draft = 'anna@example.org';
  handleKey('fill-invite', tab);
  await vi.waitUntil(() => title !== '');
  expect(title).toContain('keyFill_place');
});
