// @ts-check
// npm run dev: builds both browsers' folders again whenever a file changes, until it is ended.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { targets } from './build.mjs';
import { root, setUp } from './setup.mjs';

await setUp();
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
console.log(
  'Building dist/chrome and dist/firefox on every change. Load one of them as an unpacked extension.',
);
const children = targets.map((target) =>
  spawn(process.execPath, [vite, 'build', '--watch', '--logLevel', 'info'], {
    cwd: root,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
const codes = await Promise.all(
  children.map((child) => new Promise((resolve) => child.on('close', resolve))),
);
process.exitCode = codes.every((code) => code === 0 || code === null) ? 0 : 1;
