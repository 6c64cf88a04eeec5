import { useEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../shared/settings';
import { load, saveSettings, settingsItem, watch } from '../shared/storage/item';

/** What became of the last change. */
export type SaveOutcome = '' | 'saved' | 'error_storageFull';

/** The settings, saved at once on each change. */
export interface SettingsForm {
  settings: Settings;
  outcome: SaveOutcome;
  change(part: Partial<Settings>): void;
}

/** Reads the settings, follows them, and saves what is changed here. */
export function useSettings(): SettingsForm {
  const [settings, setSettings] = useState(defaultSettings);
  const [outcome, setOutcome] = useState<SaveOutcome>('');
  const latest = useRef(settings);
  useEffect(() => {
    const ended = new AbortController();
    const show = (read: Settings) => {
      latest.current = read;
      setSettings(read);
    };
    watch(settingsItem, show, ended.signal);
    load(settingsItem).then(
      (read) => ended.signal.aborted || show(read),
      () => undefined,
    );
    return () => ended.abort();
  }, []);

  const change = (part: Partial<Settings>) => {
    latest.current = { ...latest.current, ...part };
    setSettings(latest.current);
    setOutcome('');
    saveSettings(latest.current).then(
      () => setOutcome('saved'),
      () => setOutcome('error_storageFull'),
    );
  };
  return { settings, outcome, change };
}
