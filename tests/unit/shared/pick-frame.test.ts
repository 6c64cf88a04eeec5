import { expect, test } from 'vitest';
import type { FrameState } from '../../../src/shared/messages/frame-state';
import { pickFrame } from '../../../src/shared/messages/pick-frame';

const state = (screen: string, dialog = ''): FrameState => ({
  screen,
  dialog,
  certainty: 'sure',
  evidence: [],
  host: 'acme.login.illumina.com',
  workgroup: '',
});

test.each([
  ['no frame', [], undefined],
  ['frames that show nothing known', [[0, state('')]], undefined],
  [
    'the frame with the console, not the page around it',
    [
      [0, state('sequenceHub')],
      [7, state('users')],
    ],
    7,
  ],
  [
    'the right dialog before all',
    [
      [0, state('users')],
      [3, state('admins', 'inviteAdministrator')],
      [5, state('users', 'inviteUser')],
    ],
    5,
  ],
  [
    'the wrong dialog before a screen',
    [
      [0, state('users')],
      [3, state('', 'inviteAdministrator')],
    ],
    3,
  ],
  [
    'the first of two alike',
    [
      [4, state('users')],
      [2, state('users')],
    ],
    2,
  ],
] as const)('%s', (_what, frames, chosen) => {
  expect(pickFrame(new Map(frames as never))?.frame).toBe(chosen);
});
