import { expect, test, vi } from 'vitest';
import type { Recognition } from '../../../src/basespace/recognise';
import { WorkgroupNames } from '../../../src/content/workgroup-names';

const seenAs = (workgroup: string): Recognition => ({
  screen: 'users',
  dialog: '',
  certainty: 'sure',
  evidence: [],
  workgroup,
  dialogElement: null,
  finalButton: '',
});
const at = (hash: string) => ({ host: 'acme.login.illumina.com', path: '/iam/', hash, title: '' });

test('a screen that only its address tells apart gets the name that another screen of the workgroup has shown', () => {
  const names = new WorkgroupNames(() => undefined);
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('wg-1');
  expect(names.name(seenAs('Lab'), at('#/workgroups/wg-1/users')).workgroup).toBe('Lab');
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('Lab');
  expect(names.name(seenAs('wg-2'), at('#/workgroups/wg-2/pending')).workgroup).toBe('wg-2');
});

test('what the page shows is newer than what it has shown', () => {
  const names = new WorkgroupNames(() => undefined);
  names.name(seenAs('Lab'), at('#/workgroups/wg-1/users'));
  expect(names.name(seenAs('Laboratory'), at('#/workgroups/wg-1/users')).workgroup).toBe('Laboratory');
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('Laboratory');
});

test('without an address that names it, or without any name, nothing is made up', () => {
  const names = new WorkgroupNames(() => undefined);
  names.name(seenAs('Lab'), at('#/workgroups/wg-1/users'));
  expect(names.name(seenAs('Other'), at('#/users')).workgroup).toBe('Other');
  expect(names.name(seenAs(''), at('#/workgroups/wg-1/users')).workgroup).toBe('');
});

test('under the title of the last workgroup nobody knows whose users are shown, until the title changes or has stayed', () => {
  vi.useFakeTimers();
  const lookAgain = vi.fn();
  const names = new WorkgroupNames(lookAgain);
  const shown = (name: string, id: string): string =>
    names.name(seenAs(name), at(`#/workgroups/${id}/users`)).workgroup;
  expect([shown('Lab', 'wg-1'), shown('Lab', 'wg-2'), shown('Teaching', 'wg-2')]).toEqual([
    'Lab',
    '',
    'Teaching',
  ]);
  // Its own name was shown before: the title is only late.
  expect([shown('Teaching', 'wg-1'), shown('Lab', 'wg-1')]).toEqual(['Lab', 'Lab']);
  // Two of the same name, or a page that shows no name of a workgroup at all.
  expect(shown('Lab', 'wg-3')).toBe('');
  vi.advanceTimersByTime(2999);
  expect(shown('Lab', 'wg-3')).toBe('');
  lookAgain.mockClear();
  vi.advanceTimersByTime(1);
  expect(lookAgain).toHaveBeenCalledTimes(1);
  expect([shown('Lab', 'wg-3'), shown('Lab', 'wg-1'), shown('Lab', 'wg-3')]).toEqual(['Lab', 'Lab', 'Lab']);
  vi.useRealTimers();
});
