// @ts-check
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { asKilobytes } from './timing.mjs';

/** @typedef {import('./lines.mjs').Line} Line */

const gate = 'src/content/gate.iife.js';
const rest = 'src/content/console.iife.js';
const tables = 'src/content/parts/tables.iife.js';
/** Parts that come when a dialog shows, or with the first command that wants them. */
const onDemand = [
  'shadowMarks',
  'overPage',
  'administrators',
  'dialogs',
  'guards',
  'fill',
  'users',
  'taught',
  'teach',
  'guide',
  'report',
  'say',
].map((part) => `src/content/parts/${part}.iife.js`);
const marks = 'src/features/mark-users/marks.css';
const popup = 'src/popup/index.html';
/** The documents of the practice page that are no part of the assistant. */
const practice = ['index', 'console'].map((page) => `src/practice/${page}.html`);
/** What no page loads unless the browser has lost the sentences of the extension. */
const inNeed = /\/own-sentences-[^/]*$/;

/** How large the scripts are that a page or the popup loads. @param {string} built the built extension @returns {Promise<Line[]>} */
export async function sizes(built) {
  const size = async (/** @type {string} */ path) =>
    gzipSync(await readFile(join(built, path)), { level: 9 }).length;
  const total = async (/** @type {string[]} */ paths) =>
    (await Promise.all(paths.map(size))).reduce((sum, bytes) => sum + bytes, 0);
  const popupScripts = await scriptsOf(built, popup);
  const ofPractice = await Promise.all(practice.map((page) => scriptsOf(built, page, true)));
  const practiceScripts = [...new Set(ofPractice.flat())];
  return [
    line('script on a page of ours that is not the console, gzipped', await size(gate), 8, [
      `${gate}; beside it ${marks}, ${asKilobytes(await size(marks))}`,
    ]),
    line('scripts that a table of users loads by itself, gzipped', await total([gate, rest, tables]), 40, [
      `${rest} ${asKilobytes(await size(rest))}, on every screen; ${tables} ${asKilobytes(await size(tables))}`,
      `on demand besides: ${await listed(onDemand, size)}`,
    ]),
    line('scripts of the popup, gzipped', await total(popupScripts), 40, [await listed(popupScripts, size)]),
    line(
      'scripts of the practice page besides the assistant and what runs on the site, gzipped',
      await total(practiceScripts),
      60,
      [await listed(practiceScripts, size)],
    ),
  ];
}

/** @param {string} what @param {number} bytes @param {number} budget in KB @param {string[]} details @returns {Line} */
const line = (what, bytes, budget, details) => ({
  what,
  measured: asKilobytes(bytes),
  budget: `≤ ${budget} KB`,
  holds: bytes <= budget * 1024,
  details,
});

/** @param {string[]} paths @param {(path: string) => Promise<number>} size */
async function listed(paths, size) {
  const sized = paths.map(async (path) => `${posix.basename(path)} ${asKilobytes(await size(path))}`);
  return (await Promise.all(sized)).join(', ');
}

/**
 * Every script that a page of the extension loads when it opens: those it names, and what they import in turn. Parts that
 * are loaded when they are first wanted (`import()`) are no part of it, unless they are asked for.
 * @param {string} built
 * @param {string} page
 * @param {boolean} [withLater] whether to add what is loaded later
 */
async function scriptsOf(built, page, withLater = false) {
  const html = await readFile(join(built, page), 'utf8');
  const waiting = [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+\.js)"/g)].map(
    ([, path = '']) => resolved(path, page),
  );
  /** @type {Set<string>} */
  const found = new Set();
  for (const path of waiting) {
    if (found.has(path)) continue;
    found.add(path);
    const text = await readFile(join(built, path), 'utf8');
    for (const from of importsOf(text, withLater)) waiting.push(resolved(from, path));
  }
  return [...found];
}

/** @param {string} script as it was built @param {boolean} withLater */
function importsOf(script, withLater) {
  const atOnce = /\b(?:import|from)\s*["'`]((?:\.{0,2}\/)[^"'`]+\.js)["'`]/g;
  const later = /\bimport\(\s*["'`]((?:\.{0,2}\/)[^"'`]+\.js)["'`]/g;
  const patterns = withLater ? [atOnce, later] : [atOnce];
  const named = patterns.flatMap((pattern) => [...script.matchAll(pattern)].map(([, from = '']) => from));
  return named.filter((from) => !inNeed.test(from));
}

/** @param {string} path @param {string} from the file that names it */
const resolved = (path, from) =>
  path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
