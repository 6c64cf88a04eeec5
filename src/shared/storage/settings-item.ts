import { readSettings, type Settings, storedSettings } from '../settings';
import type { StorageItem } from './item';

/** The settings, stored in the shape that later versions can migrate, until everything is deleted. */
export const settingsItem: StorageItem<Settings> = {
  area: 'local',
  key: 'settings',
  read: readSettings,
  write: storedSettings,
};
