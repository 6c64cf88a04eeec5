import { expect, test } from 'vitest';
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
  const names = new WorkgroupNames();
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('wg-1');
  expect(names.name(seenAs('Lab'), at('#/workgroups/wg-1/users')).workgroup).toBe('Lab');
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('Lab');
  expect(names.name(seenAs('wg-2'), at('#/workgroups/wg-2/pending')).workgroup).toBe('wg-2');
});

test('what the page shows is newer than what it has shown', () => {
  const names = new WorkgroupNames();
  names.name(seenAs('Lab'), at('#/workgroups/wg-1/users'));
  expect(names.name(seenAs('Laboratory'), at('#/workgroups/wg-1/users')).workgroup).toBe('Laboratory');
  expect(names.name(seenAs('wg-1'), at('#/workgroups/wg-1/pending')).workgroup).toBe('Laboratory');
});

test('without an address that names it, or without any name, nothing is made up', () => {
  const names = new WorkgroupNames();
  names.name(seenAs('Lab'), at('#/workgroups/wg-1/users'));
  expect(names.name(seenAs('Other'), at('#/users')).workgroup).toBe('Other');
  expect(names.name(seenAs(''), at('#/workgroups/wg-1/users')).workgroup).toBe('');
});
