import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, guardIds, readSettings, storedSettings } from '../../../src/shared/settings';

test('what was stored is read back', () => {
  const guards = { ...defaultSettings.guards, removeUsers: 'off', changeAccess: 'note' } as const;
  const settings = {
    region: 'euw2',
    tier: 'professional',
    markUsers: false,
    batchSize: 20,
    guards,
  } as const;
  expect(readSettings(storedSettings(settings))).toEqual(settings);
});

test('one bad field falls back alone', () => {
  expect(
    readSettings({
      version: 2,
      region: 'mars',
      tier: 'enterprise',
      markUsers: 'yes',
      guards: { adminInvite: 'note', removeUsers: 'perhaps', mars: 'off' },
    }),
  ).toEqual({
    ...defaultSettings,
    tier: 'enterprise',
    guards: { ...defaultSettings.guards, adminInvite: 'note' },
  });
});

test('before the guards could be set each was on, and all else stays as it was', () => {
  const { guards, tier, markUsers } = readSettings({ version: 1, tier: 'professional', markUsers: false });
  expect({ tier, markUsers }).toEqual({ tier: 'professional', markUsers: false });
  expect(guards).toEqual(Object.fromEntries(guardIds.map((id) => [id, 'on'])));
});

test('whatever is found in the storage gives settings that can be used', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(storedSettings(settings))).toEqual(settings);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      expect(Object.keys(settings.guards)).toEqual([...guardIds]);
    }),
  );
});
