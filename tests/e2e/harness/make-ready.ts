import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildPracticeConsole } from '../../practice-console/serve.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['src', '_locales', 'icons', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Builds the extension for one browser, and the practice console, where they are missing or older than their sources. */
export async function makeReady(target: 'chrome' | 'firefox'): Promise<void> {
  // `npm test` has just built them.
  if (process.env.ASSISTANT_BUILT === '1' || process.env.ASSISTANT_DIST) return;
  const built = await stat(join(root, 'dist', target, 'manifest.json')).catch(() => null);
  const changed = await Promise.all(sources.map((source) => newestIn(join(root, source))));
  if (!built || built.mtimeMs < Math.max(...changed)) {
    const build = join(root, 'scripts/build.mjs');
    await promisify(execFile)(process.execPath, [build, target], { cwd: root });
  }
  await buildPracticeConsole();
}

/** When the newest file in it was written. */
async function newestIn(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  const times = await Promise.all((await readdir(path)).map((name) => newestIn(join(path, name))));
  return Math.max(0, ...times);
}
