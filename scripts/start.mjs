// @ts-check
// npm start [-- --skin=plain]: shows the extension at its main job, on the practice console.
import { setUp } from './setup.mjs';

/** Whether there is a screen to show a window on. */
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  await setUp();
  const { provideBrowsers } = await import('./browsers.mjs');
  const { buildFor } = await import('./build.mjs');
  const { startServer } = await import('../tests/practice-console/serve.mjs');
  const { runnerImport } = await import('vite');
  await provideBrowsers(['chromium']);
  console.log('Building the extension for Chromium and the practice console …');
  await buildFor('chrome');
  const server = await startServer();
  console.log(`The practice console, a stand-in for the admin console, is served at ${server.url}.`);
  /** @type {import('vite').RunnerImportResult<typeof import('./demonstration/main-job')>} */
  const { module } = await runnerImport(new URL('./demonstration/main-job.ts', import.meta.url).pathname, {
    configFile: false,
  });
  const skin = process.argv.includes('--skin=plain') ? 'plain' : 'angular';
  try {
    await module.showMainJob({ console: server.url, skin, headless: !hasDisplay, say: console.log });
  } finally {
    await server.close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
