// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { oneCheck } from './counts.mjs';
import { programOf, runNode } from './programs.mjs';

/** @typedef {{code: string, message: string, file?: string, line?: number, column?: number}} Remark */

const built = join(root, 'dist/firefox');

/**
 * Preact can set innerHTML for whoever asks it to by `dangerouslySetInnerHTML`; we never do, as a test of the sources
 * makes sure. The property `__html` stands right beside that place.
 * @param {Remark} remark
 */
async function isPreacts(remark) {
  if (remark.code !== 'UNSAFE_VAR_ASSIGNMENT' || remark.file === undefined) return false;
  const text = await readFile(join(built, remark.file), 'utf8');
  const line = text.split('\n')[(remark.line ?? 1) - 1] ?? '';
  const column = remark.column ?? 0;
  return line.slice(Math.max(0, column - 150), column + 150).includes('__html');
}

/** @param {Remark} remark */
const asLine = ({ code, message, file, line }) =>
  `${code} ${message} (${file ?? 'manifest.json'}:${line ?? 1})`;

/** What Mozilla's store would say of the Firefox build: errors and warnings fail, unless they are Preact's own. */
export async function lintForStore() {
  const { output } = await runNode([
    programOf('web-ext'),
    'lint',
    '--source-dir',
    built,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const start = output.indexOf('{');
  if (start < 0) return { counts: oneCheck(false), output };
  const { errors, warnings, notices } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  /** @type {Remark[]} */
  const bad = [...errors];
  const known = [...notices];
  for (const warning of warnings) ((await isPreacts(warning)) ? known : bad).push(warning);
  const lines = [
    ...bad.map((remark) => `ours: ${asLine(remark)}`),
    ...known.map((remark) => `notice: ${asLine(remark)}`),
  ];
  return { counts: oneCheck(bad.length === 0), output: lines.join('\n') };
}
