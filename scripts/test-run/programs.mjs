// @ts-check
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const require = createRequire(import.meta.url);
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** `npm run test:all` tries many times as much. */
const longest = () => (process.env.TEST_ALL === '1' ? 120 : 20) * 60_000;

/** @param {string} packageName @param {string} [command] @returns {string} the file that Node runs for a package's command */
export function programOf(packageName, command = packageName) {
  const path = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(path);
  return join(dirname(path), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node program to its end.
 * @param {string[]} args the file and its arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<{code: number | null, output: string}>} code null when it had to be ended
 */
export function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const tooLong = setTimeout(() => {
      output += `\nEnded after ${longest() / 60_000} minutes.`;
      child.kill('SIGKILL');
    }, longest());
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(tooLong);
      running.delete(child);
      resolve({ code, output: output.trim() });
    });
  });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}
