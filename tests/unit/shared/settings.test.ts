import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, readSettings, storedSettings } from '../../../src/shared/settings';

test('what was stored is read back', () => {
  const settings = { region: 'euw2', tier: 'professional', markUsers: false, batchSize: 20 } as const;
  expect(readSettings(storedSettings(settings))).toEqual(settings);
});

test('one bad field falls back alone', () => {
  expect(readSettings({ version: 1, region: 'mars', tier: 'enterprise', markUsers: 'yes' })).toEqual({
    ...defaultSettings,
    tier: 'enterprise',
  });
});

test('whatever is found in the storage gives settings that can be used', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(storedSettings(settings))).toEqual(settings);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
    }),
  );
});
