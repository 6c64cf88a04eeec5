import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without developer mode the browser switches an unpacked extension off when it reloads itself. */
const preferences = { extensions: { ui: { developer_mode: true } } };

/** Two lists below the address field, which nobody sees here: for each window the browser would load them as pages of their own, for a second. */
const withoutLists = {
  browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] },
};

/** A profile for a Chromium that tests drive. @returns its folder, for the caller to remove */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'assistant-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  await writeFile(join(profile, 'Local State'), JSON.stringify(withoutLists));
  return profile;
}
