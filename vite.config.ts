import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { buildSharing } from './scripts/share-modules.mjs';

/** The browser to build for; both come from this one file and the one manifest.json. */
const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

const scriptTarget = target === 'chrome' ? 'chrome120' : 'firefox140';

/** What only Chrome understands: the side panel and the service worker. */
const forChrome = {
  minimum_chrome_version: '120',
  permissions: [...manifest.permissions, 'sidePanel'],
  background: { service_worker: 'src/background/index.ts', type: 'module' },
  side_panel: { default_path: 'src/popup/index.html?view=panel' },
};

/** What only Firefox understands: its add-on id, the sidebar and the event page. */
const forFirefox = {
  background: { scripts: ['src/background/index.ts'], type: 'module' },
  sidebar_action: {
    default_title: '__MSG_extensionShortName__',
    default_panel: 'src/popup/index.html?view=panel',
    default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' },
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'workgroup-assistant@example.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/**
 * CRXJS lists every script that the background injects among the files a page may load. Ours are injected by the browser
 * itself, so nothing needs to be reachable from a page, and no page can tell from such a file that we are installed.
 * It also leaves a second copy of each such script, as a module that nothing imports: that one is dropped.
 */
const closedToPages: Plugin = {
  name: 'closed-to-pages',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const asset = bundle['manifest.json'];
      if (asset?.type !== 'asset') throw new Error('The manifest is missing from the bundle.');
      const { web_accessible_resources: _dropped, ...kept } = JSON.parse(String(asset.source));
      asset.source = JSON.stringify(kept, null, 2);
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.iife.ts')) delete bundle[name];
      }
    },
  },
};

/** The parts of the content script are built once more, without a copy of what its first script holds. */
const sharing: Plugin = {
  name: 'sharing',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const [name, code] of await buildSharing(import.meta.dirname, scriptTarget)) {
        const file = bundle[name];
        if (file?.type !== 'asset') throw new Error(`${name} is missing from the bundle.`);
        file.source = code;
      }
    },
  },
};

export default defineConfig({
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    crx({
      manifest: { ...manifest, ...(target === 'chrome' ? forChrome : forFirefox) } as ManifestV3Export,
      browser: target,
    }),
    closedToPages,
    sharing,
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: scriptTarget,
    modulePreload: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // The pages that the manifest does not name.
      input: ['practice/index', 'practice/console', 'practice/assistant', 'options/welcome'].map(
        (page) => `src/${page}.html`,
      ),
      output: {
        codeSplitting: {
          // What nearly every page and the background need, in one file: it is smaller than a file for each of many.
          groups: [
            {
              name: 'base',
              // What the assistant does not need to open comes when it is needed: sentences of results, say. All events are for the
              // background alone.
              test: /node_modules.(?:zod|webextension-polyfill)|src.shared(?!.(?:result-sentences|end-date|messages.(?:events|requests|commands)|storage.(?:guide|grants|groups|forget)))|basespace.(?:preferred-)?region/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
