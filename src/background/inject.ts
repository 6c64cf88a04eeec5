import consoleScript from '/src/content/console.iife.ts?script&iife';
import { browser } from '../shared/browser';
import type { PartName } from '../shared/messages/parts';

/** The scripts of the parts, by the path of their source: importing one gives the name of the built file only. */
const partScripts = import.meta.glob<string>('/src/content/parts/*.iife.ts', {
  query: '?script&iife',
  import: 'default',
  eager: true,
});

function scriptOf(part: PartName): string {
  return partScripts[`/src/content/parts/${part}.iife.ts`] ?? '';
}

/** Injects the rest of the content script into the frame whose gate asked for it, or the part of it that is asked for. */
export async function wakeFrame(tab: number, frame: number, part?: PartName): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [fromRoot(part ? scriptOf(part) : consoleScript)],
    });
  } catch {
    // The frame was left while it asked, or the user took our access to the host away: there is nothing to wake.
  }
}

/** Injects the rest of the content script into every frame of a tab, whatever its gate has seen. */
export async function wakeTab(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, files: [fromRoot(consoleScript)] })
    .catch(() => undefined);
}

/**
 * Brings the gate into the pages that were open before the extension came, or that ran its earlier version. Firefox does
 * this by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (typeof (browser.runtime as { getBrowserInfo?: unknown }).getBrowserInfo === 'function') return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  const { js, css = [], exclude_matches: excluded = [] } = script;
  for (const { id, url } of tabs) {
    if (id === undefined || excluded.some((pattern) => matches(pattern, url ?? ''))) continue;
    const target = { tabId: id, allFrames: true };
    // A tab that has crashed or is being closed refuses; the others must get it all the same.
    await browser.scripting.insertCSS({ target, files: css.map(fromRoot) }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: js.map(fromRoot) }).catch(() => undefined);
  }
}

/** Whether an address fits a match pattern of the manifest. */
function matches(pattern: string, url: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('://\\*\\.', '://(?:[^/]+\\.)?');
  return new RegExp(`^${escaped.replace(/\*/g, '.*')}$`).test(url);
}

function fromRoot(file: string): string {
  return file.startsWith('/') ? file : `/${file}`;
}

const chinaOrigin = 'https://*.basespace.illumina.com.cn/*';
const chinaScript = 'sequence-hub-in-china';

/** Runs the gate on China's hosts exactly while the user allows it: they are no part of the manifest's own hosts. */
export async function followChinaPermission(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const allowed = await browser.permissions.contains({ origins: [chinaOrigin] });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [chinaScript] });
  if (allowed === registered.length > 0 || !script?.js) return;
  if (!allowed) {
    await browser.scripting.unregisterContentScripts({ ids: [chinaScript] });
    return;
  }
  await browser.scripting.registerContentScripts([
    {
      id: chinaScript,
      matches: [chinaOrigin],
      js: script.js,
      css: script.css ?? [],
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}
