import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const takesPictures = Boolean(process.env.UPDATE_PICTURES || process.env.TEST_ALL);

/** Files of which no test rests on what a browser does differently (`testInOne`); `npm run test:all` tries them in both. */
const inChromiumAlone = [
  'end-date',
  'explain',
  'heard',
  'leaving',
  'newcomer',
  'nothing-jumps',
  'page-map',
  'page-report',
  'pending',
  'roster',
  'snapshots',
  'teach',
  'users-pages',
].map((name) => `tests/e2e/${name}.test.ts`);

/**
 * Consoles that nothing recognises: `teach` has one taught in Chromium, and this in Firefox. Another language needs another browser.
 * What `smoke` does is done by nearly every test.
 */
const inFirefoxAlone = ['taught-consoles', 'second-language', 'smoke'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

const unitTests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/unit/${file.replaceAll('\\', '/')}`);
/** Files that put something of their own in the place of a module or of something global. */
const replacing = unitTests.filter((file) => /\bvi\.|\bglobalThis\b/.test(readFileSync(file, 'utf8')));

/**
 * Tests of pure logic. Only files that replace something are run apart from the others: all others share what they load, which
 * takes half of their time.
 */
function unit(name: 'unit' | 'unit-apart'): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: name === 'unit' ? ['tests/unit/**/*.test.{ts,tsx}'] : replacing,
      exclude: name === 'unit' ? replacing : [],
      setupFiles: ['tests/steady-seed.ts'],
      // Threads start sooner than processes, and no file here needs a process of its own.
      pool: 'threads',
      isolate: name === 'unit-apart',
      testTimeout: 30_000,
    },
  };
}

/** The end-to-end tests of one browser. */
function endToEnd(browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      include: ['tests/e2e/**/*.test.ts'],
      // Pictures are taken in Chromium, when they are asked for.
      exclude: [
        ...(browser === 'chromium' && takesPictures ? [] : ['tests/e2e/pictures.test.ts']),
        // Consoles composed at random are tried in one browser, and otherwise in the world that `tests/consoles` has for them; themes are shown as one asks in the other.
        ...(browser === 'chromium' && process.env.TEST_ALL ? [] : ['tests/e2e/consoles.test.ts']),
        ...(browser === 'chromium' ? [] : ['tests/e2e/surfaces.test.ts']),
        // `guards` and `guide` show in one skin what this shows in all of them.
        ...(process.env.TEST_ALL ? [] : ['tests/e2e/each-skin.test.ts']),
        ...(process.env.TEST_ALL ? [] : browser === 'chromium' ? inFirefoxAlone : inChromiumAlone),
      ],
      env: { ASSISTANT_BROWSER: browser },
      globalSetup: [`tests/e2e/harness/before-${browser}.ts`],
      testTimeout: 60_000,
      hookTimeout: 90_000,
      fileParallelism: false,
      // One browser serves all files; its environment closes it in the end.
      isolate: false,
      environment: './tests/e2e/harness/environment.ts',
    },
  };
}

/** The controls of component libraries, filled in one browser. */
function gallery(browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    test: {
      name: `gallery-${browser}`,
      include: ['tests/gallery/*.test.ts'],
      env: { ASSISTANT_BROWSER: browser },
      globalSetup: ['tests/gallery/before.ts', `tests/e2e/harness/before-${browser}.ts`],
      // All are filled at once, and each test waits for its own.
      testTimeout: process.env.TEST_ALL === '1' ? 90 * 60_000 : 240_000,
      hookTimeout: 90_000,
      fileParallelism: false,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      unit('unit'),
      unit('unit-apart'),
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          // A page that two cores share with other steps takes its time.
          expect: { poll: { timeout: 15_000 } },
          setupFiles: ['tests/steady-seed.ts'],
          globalSetup: ['tests/page/harness/before.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // All files share the harness's pages.
          isolate: false,
        },
      },
      {
        test: {
          name: 'consoles',
          include: ['tests/consoles/**/*.test.ts'],
          globalSetup: ['tests/page/harness/before.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
      gallery('chromium'),
      gallery('firefox'),
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
