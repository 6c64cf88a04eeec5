// @ts-check
// Only what Node itself brings: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path @returns {Promise<any>} the parsed file; null when there is none */
const readJson = (path) => readFile(join(root, path), 'utf8').then(JSON.parse, () => null);

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * Whether a folder's `node_modules` holds what its lock file says. npm writes down what it has installed, in the lock file's
 * own words; what it left out (another platform's programs) is missing there.
 * @param {string} folder within the project
 */
async function isInstalled(folder) {
  const locked = await readJson(join(folder, 'package-lock.json'));
  const installed = await readJson(join(folder, 'node_modules/.package-lock.json'));
  if (!locked) throw new Error('package-lock.json is missing: get a complete copy of the project.');
  if (!installed) return false;
  return Object.entries(locked.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const there = installed.packages[path];
    return there ? there.version === wanted.version : wanted.optional === true || wanted.peer === true;
  });
}

/** @param {string} folder */
async function install(folder) {
  console.log(`Installing the packages that ${join(folder, 'package-lock.json')} lists (npm ci) …`);
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, folder),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`npm ci failed:\n${said.trim()}`);
}

/**
 * Installs what a folder's lock file lists, where it is missing or older.
 * @param {string} folder within the project
 */
export async function installed(folder) {
  if (!(await isInstalled(folder))) await install(folder);
}

/** Makes sure that Node is new enough and that the packages are installed; ends the process when that is not to be had. */
export async function setUp() {
  try {
    if (!isNewEnough(process.versions.node)) {
      throw new Error(`This needs Node 20.19 or later; this is ${process.versions.node}.`);
    }
    await installed('.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
