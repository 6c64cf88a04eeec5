// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/setup.mjs';

/**
 * Builds the extension for Chromium into a folder of its own, so that a build that goes on elsewhere is not disturbed.
 * @param {string} folder
 */
export async function buildExtension(folder) {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'];
  const env = { ...process.env, TARGET: 'chrome', NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build failed.\n${said.trim()}`);
}

/**
 * A module of `in-page/` and all it imports as one script, minified as the product is; run anywhere it leaves the module's
 * exports in the global variable `bench`.
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function bundle(name) {
  const entry = fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url));
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} did not become a script.`);
  return `${chunk.code}\nglobalThis.bench = bench;`;
}
