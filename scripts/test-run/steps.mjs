// @ts-check
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFor, sizeOf } from '../build.mjs';
import { root } from '../setup.mjs';
import { countsOfVitest, oneCheck } from './counts.mjs';
import { programOf, runNode } from './programs.mjs';
import { lintForStore } from './store-lint.mjs';

/** @typedef {import('./schedule.mjs').Step} Step */

const reports = join(root, '.cache/test-reports');
export const galleryFolder = 'tests/gallery';
const consoleConfig = 'tests/practice-console/tsconfig.json';

/** A step that is one check: it holds when its programs end well. @param {string[][]} programs */
async function programs(...programs) {
  let output = '';
  for (const args of programs) {
    const ended = await runNode(args);
    if (ended.code !== 0) output += `${ended.output}\n`;
  }
  return { counts: oneCheck(output === ''), output: output.trim() };
}

async function checkTypes() {
  const tsc = programOf('typescript', 'tsc');
  const projects = ['tsconfig.json'];
  if (await stat(join(root, consoleConfig)).catch(() => null)) projects.push(consoleConfig);
  return programs(...projects.map((project) => [tsc, '--noEmit', '-p', project]));
}

/** @param {string} target */
async function build(target) {
  await buildFor(target);
  return { counts: oneCheck(true), output: await sizeOf(target) };
}

async function buildConsole() {
  const { code, output } = await runNode([
    '--input-type=module',
    '--eval',
    "await (await import('./tests/practice-console/serve.mjs')).buildPracticeConsole();",
  ]);
  return { counts: oneCheck(code === 0), output: code === 0 ? '' : output };
}

/** Tests of one vitest project, and of those that belong to it. @param {string} project @param {string[]} files @param {string[]} others */
async function vitest(project, files, ...others) {
  const report = join(reports, `${project}.json`);
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  const { code, output } = await runNode(
    [
      programOf('vitest'),
      'run',
      ...[project, ...others].flatMap((name) => ['--project', name]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...files,
    ],
    { ASSISTANT_BUILT: '1' },
  );
  const { counts, complaint, files: times } = await countsOfVitest(report, code);
  const isShown = counts.failed > 0 || process.env.TEST_TIMES === '1';
  const shown = isShown ? `${output}\n${complaint}`.trim() : '';
  return { counts, output: shown, files: times };
}

/** The page with the controls of the gallery: checked and built. */
async function buildGallery() {
  return programs(
    [programOf('typescript', 'tsc'), '--noEmit', '-p', galleryFolder],
    [programOf('vite'), 'build', '--config', `${galleryFolder}/vite.config.ts`],
  );
}

/**
 * Every step, in the order in which they start as soon as what they need is there: first what others wait for and what is
 * soon told, then the longest first, so that none of them runs on alone in the end.
 * @param {string[]} files
 * @returns {Step[]}
 */
const allSteps = (files) => [
  { name: 'build-chrome', needs: [], run: () => build('chrome') },
  { name: 'build-firefox', needs: [], run: () => build('firefox') },
  { name: 'practice-console', needs: [], run: buildConsole },
  { name: 'lint', needs: [], run: () => programs([programOf('@biomejs/biome', 'biome'), 'check', '.']) },
  { name: 'types', needs: [], run: checkTypes },
  {
    name: 'firefox',
    needs: ['build-firefox', 'practice-console'],
    browser: 'firefox',
    run: () => vitest('firefox', files),
  },
  {
    name: 'chromium',
    needs: ['build-chrome', 'practice-console'],
    browser: 'chromium',
    run: () => vitest('chromium', files),
  },
  { name: 'gallery-page', needs: [], run: buildGallery },
  { name: 'page', needs: [], browser: 'chromium', run: () => vitest('page', files) },
  { name: 'consoles', needs: [], browser: 'chromium', run: () => vitest('consoles', files) },
  {
    name: 'gallery-firefox',
    needs: ['build-firefox', 'gallery-page'],
    browser: 'firefox',
    // Firefox lets only one page at a time work at full speed, and most of a fill is waiting.
    isIdle: true,
    run: () => vitest('gallery-firefox', files),
  },
  {
    name: 'gallery-chromium',
    needs: ['build-chrome', 'gallery-page'],
    browser: 'chromium',
    run: () => vitest('gallery-chromium', files),
  },
  { name: 'unit', needs: [], run: () => vitest('unit', files, 'unit-apart') },
  { name: 'store-lint', needs: ['build-firefox'], run: lintForStore },
];

export const stepNames = allSteps([]).map(({ name }) => name);

/**
 * The steps of these names and what they need; without names all.
 * @param {string[]} names
 * @param {string[]} files the test files to run, where not all
 */
export function chosen(names, files) {
  const steps = allSteps(files);
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  for (const step of [...steps].reverse()) {
    if (wanted.has(step.name)) for (const need of step.needs) wanted.add(need);
  }
  return steps.filter(({ name }) => wanted.has(name));
}
