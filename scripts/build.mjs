// @ts-check
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root, setUp } from './setup.mjs';

export const targets = /** @type {const} */ (['chrome', 'firefox']);

/** @param {string} folder @returns {Promise<string[]>} every file in it, sorted */
export async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Builds the extension for one browser into `dist/`.
 * @param {string} target
 */
export async function buildFor(target) {
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build for ${target} failed.\n${said.trim()}`);
}

/** @param {string} target @returns {Promise<string>} its size in a sentence */
export async function sizeOf(target) {
  const folder = join(root, 'dist', target);
  let whole = 0;
  let scripts = 0;
  for (const file of await filesIn(folder)) {
    whole += (await stat(file)).size;
    if (file.endsWith('.js')) scripts += gzipSync(await readFile(file)).length;
  }
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  return `${relative(root, folder)}: ${kilobytes(whole)}, its scripts ${kilobytes(scripts)} gzipped`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp();
  const asked = targets.filter((target) => process.argv.includes(target));
  try {
    for (const target of asked.length > 0 ? asked : targets) {
      await buildFor(target);
      console.log(await sizeOf(target));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
