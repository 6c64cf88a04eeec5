// @ts-check
// npm run package: the zip for each store and the source zip that Mozilla asks for, in dist/packages/. The same files
// always give the same bytes.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { buildFor, filesIn, targets } from './build.mjs';
import { root, setUp } from './setup.mjs';

const packages = join(root, 'dist/packages');
/** Zip files know local time only, from 1980 on: a fixed one, in whatever zone this runs. */
const fixedDate = new Date(2020, 0, 1);
const notSources = new Set(['node_modules', 'dist', '.cache', '.git', 'test-results']);

/** Paths of the project's own files: what git knows, or without git all but what is made. @returns {Promise<string[]>} */
async function sources() {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    const listed = stdout.split('\0').filter((path) => path !== '');
    if (listed.length > 0) return listed.map((path) => join(root, path)).sort();
  } catch {
    // No git, or no repository: an unpacked source zip.
  }
  const top = await readdir(root, { withFileTypes: true });
  const kept = top.filter(({ name }) => !notSources.has(name) && !name.endsWith('.log'));
  const files = await Promise.all(
    kept.map((entry) => (entry.isDirectory() ? filesIn(join(root, entry.name)) : [join(root, entry.name)])),
  );
  return files.flat().sort();
}

/** @param {string} name @param {string} base @param {string[]} files */
async function pack(name, base, files) {
  const { zipSync } = await import('fflate');
  /** @type {Record<string, [Uint8Array, {mtime: Date}]>} */
  const entries = {};
  for (const file of files) {
    const content = await readFile(file).catch(() => null);
    // Git may list a file that was just deleted.
    if (content) entries[relative(base, file).split(sep).join('/')] = [content, { mtime: fixedDate }];
  }
  const zip = zipSync(entries, { level: 9 });
  await writeFile(join(packages, name), zip);
  console.log(
    `dist/packages/${name}: ${Object.keys(entries).length} files, ${(zip.length / 1024).toFixed(1)} KB`,
  );
}

async function main() {
  await setUp();
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await rm(packages, { recursive: true, force: true });
  await mkdir(packages, { recursive: true });
  for (const target of targets) {
    await buildFor(target);
    const folder = join(root, 'dist', target);
    await pack(`${name}-${version}-${target}.zip`, folder, await filesIn(folder));
  }
  await pack(`${name}-${version}-source.zip`, root, await sources());
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
