import { expect, test } from 'vitest';
import { chooseSight } from '../../../src/popup/page/pick-frame';
import type { Sight } from '../../../src/shared/messages/frame-state';

const sight = (screen: string, dialog = ''): Sight => ({
  screen,
  dialog,
  certainty: 'sure',
  evidence: [],
  host: 'acme.login.illumina.com',
  workgroup: '',
});

test.each([
  ['no frame', [], undefined],
  ['frames that show nothing known', [[0, sight('')]], undefined],
  [
    'the frame with the console, not the page around it',
    [
      [0, sight('sequenceHub')],
      [7, sight('users')],
    ],
    7,
  ],
  [
    'the right dialog before all',
    [
      [0, sight('users')],
      [3, sight('admins', 'inviteAdministrator')],
      [5, sight('users', 'inviteUser')],
    ],
    5,
  ],
  [
    'the wrong dialog before a screen',
    [
      [0, sight('users')],
      [3, sight('', 'inviteAdministrator')],
    ],
    3,
  ],
  [
    'the first of two alike',
    [
      [4, sight('users')],
      [2, sight('users')],
    ],
    2,
  ],
] as const)('%s', (_what, frames, chosen) => {
  expect(chooseSight(new Map(frames as never))?.frame).toBe(chosen);
});
