import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const tabs = { sendMessage: vi.fn() };
const runtime = { id: 'our-id', getURL: (path: string) => `chrome-extension://our-id/${path}` };
vi.mock('../../../src/shared/browser', () => ({ browser: { tabs } }));
vi.mock('../../../src/shared/platform', () => ({ api: { runtime } }));

const { isCommand, isFromOurPages } = await import('../../../src/shared/messages/commands');
const { command } = await import('../../../src/shared/messages/send-command');
const { ContentEvent } = await import('../../../src/shared/messages/events');
const { isFromOurContent } = await import('../../../src/shared/messages/fill-progress');

describe('who may command', () => {
  test.each([
    [{ id: 'our-id', url: 'chrome-extension://our-id/src/popup/index.html' }, true],
    [{ id: 'our-id', url: 'https://acme.login.illumina.com/iam/', tab: { id: 1 }, frameId: 0 }, false],
    [{ id: 'another-id', url: 'chrome-extension://our-id/src/popup/index.html' }, false],
    [{ id: 'our-id' }, false],
  ])('%j: %s', (sender, may) => expect(isFromOurPages(sender as never)).toBe(may));

  test('notices are taken from content scripts in tabs only', () => {
    expect(isFromOurContent({ id: 'our-id', tab: { id: 1 }, frameId: 0 } as never)).toBe(true);
    expect(
      isFromOurContent({ id: 'our-id', url: 'chrome-extension://our-id/src/popup/index.html' } as never),
    ).toBe(false);
    expect(isFromOurContent({ id: 'another-id', tab: { id: 1 }, frameId: 0 } as never)).toBe(false);
  });
});

describe('what crosses a border is parsed', () => {
  test('anything that is not a message of ours is refused without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const isOurs = typeof message === 'object' && message !== null && 'type' in message;
        if (isOurs) return;
        expect(isCommand(message)).toBe(false);
        expect(ContentEvent.safeParse(message).success).toBe(false);
      }),
    );
  });

  test('a page cannot flood the storage through a frame state', () => {
    const state = { screen: 'x'.repeat(10_000), dialog: '', certainty: 'sure', evidence: [], workgroup: '' };
    expect(ContentEvent.safeParse({ type: 'frameStateChanged', state }).success).toBe(false);
    const evidence = [{ code: 'button', parts: ['x'.repeat(10_000)] }];
    const flooded = { ...state, screen: '', host: '', evidence };
    expect(ContentEvent.safeParse({ type: 'frameStateChanged', state: flooded }).success).toBe(false);
  });
});

describe('a command’s answer', () => {
  beforeEach(() => {
    tabs.sendMessage.mockReset();
  });
  const ask = () => command(1, 0, { type: 'describe' });

  test('comes through when it is one', async () => {
    const state = {
      screen: 'users',
      dialog: '',
      certainty: 'sure',
      evidence: [{ code: 'button', parts: ['x'] }],
      host: 'h',
      workgroup: 'w',
    };
    tabs.sendMessage.mockResolvedValue({ ok: true, state });
    await expect(ask()).resolves.toEqual({ ok: true, state });
  });

  test.each([
    [
      'nobody there',
      () => tabs.sendMessage.mockImplementation(() => Promise.reject(new Error('No receiver.'))),
      'pageGone',
    ],
    ['no answer', () => tabs.sendMessage.mockResolvedValue(undefined), 'pageGone'],
    ['nonsense', () => tabs.sendMessage.mockResolvedValue({ ok: true, state: 5 }), 'unclear'],
    [
      'a refusal',
      () => tabs.sendMessage.mockResolvedValue({ ok: false, code: 'wrongDialog', details: [] }),
      'wrongDialog',
    ],
    [
      'an unknown refusal',
      () => tabs.sendMessage.mockResolvedValue({ ok: false, code: 'boo', details: [] }),
      'unexpected',
    ],
  ])('%s becomes a code with a sentence', async (_what, answer, code) => {
    answer();
    await expect(ask()).rejects.toMatchObject({ code });
  });
});
