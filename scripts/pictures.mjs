// @ts-check
// npm run pictures: renews the pictures of the README in tests/pictures, and takes every surface, light, dark, narrow and in
// forced colours, into test-results/looks, to be looked at.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

const args = [join(root, 'scripts/test.mjs'), 'chromium', 'tests/e2e/pictures.test.ts'];
const child = spawn(process.execPath, args, {
  cwd: root,
  env: { ...process.env, UPDATE_PICTURES: '1' },
  stdio: 'inherit',
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
