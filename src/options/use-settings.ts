import { useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../shared/settings';
import { settingsItem } from '../shared/storage/settings-item';
import { useEditedItem } from '../ui/use-stored';

/** The settings, saved at once on each change. */
export interface SettingsForm {
  settings: Settings;
  /** Whether the last change was saved; '' while that is not known. */
  outcome: '' | 'saved' | 'error_storageFull';
  change(part: Partial<Settings>): void;
  /** Says whether a setting was saved that is stored by itself. */
  follow(saving: Promise<void>): void;
}

export function useSettings(): SettingsForm {
  const { value: settings = defaultSettings, put } = useEditedItem(settingsItem);
  const [outcome, setOutcome] = useState<SettingsForm['outcome']>('');
  const follow = (saving: Promise<void>) => {
    setOutcome('');
    saving.then(
      () => setOutcome('saved'),
      () => setOutcome('error_storageFull'),
    );
  };
  const change = (part: Partial<Settings>) => follow(put({ ...settings, ...part }));
  return { settings, outcome, change, follow };
}
