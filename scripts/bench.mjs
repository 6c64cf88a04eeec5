// @ts-check
// npm run bench [-- sizes marking …]: measures the figures that the design sets budgets for. It fails when something could
// not be measured, never because a figure is over its budget: timings depend on the machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setUp } from './setup.mjs';

/** @typedef {import('../tests/bench/lines.mjs').Line} Line */

/** The parts, in the order of the budgets; the modules are loaded once the packages are there. */
async function allParts() {
  const { onOtherPages } = await import('../tests/bench/other-pages.mjs');
  const { sizes } = await import('../tests/bench/sizes.mjs');
  const { marking } = await import('../tests/bench/marking.mjs');
  const { underMutations } = await import('../tests/bench/mutations.mjs');
  const { reviewing } = await import('../tests/bench/reviewing.mjs');
  const { filling } = await import('../tests/bench/filling.mjs');
  /** @type {Record<string, (built: string) => Promise<Line[]>>} */
  return { 'other-pages': onOtherPages, sizes, marking, mutations: underMutations, reviewing, filling };
}

async function describeMachine() {
  const { launch } = await import('../tests/bench/chromium.mjs');
  const browser = await launch();
  await browser.close();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  return [
    `${browser.version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `${availableParallelism()} cores (${processor}), ${gigabytes} GB, load ${load.toFixed(1)} at the start`,
    'Timings on a shared machine are noisy; a ratio compares two things measured by turns in this one run.',
    "Milliseconds at load are the thread's own time on a processor; all others are medians of time that passed.",
  ];
}

async function main() {
  await setUp();
  const { provideBrowsers } = await import('./browsers.mjs');
  const { buildExtension } = await import('../tests/bench/build.mjs');
  const { closingLine, head, printed } = await import('../tests/bench/lines.mjs');
  const parts = await allParts();
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  await provideBrowsers(['chromium']);
  const started = Date.now();
  const built = await mkdtemp(join(tmpdir(), 'assistant-bench-build-'));
  /** @type {Line[]} */
  const lines = [];
  /** @type {string[]} */
  const unmeasured = [];
  try {
    await buildExtension(built);
    const say = (/** @type {string[]} */ texts) => console.log(texts.join('\n'));
    say([...(await describeMachine()), '', ...head()]);
    for (const [name, measure] of Object.entries(parts)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      try {
        const measured = await measure(built);
        lines.push(...measured);
        say(measured.flatMap(printed));
      } catch (error) {
        unmeasured.push(name);
        say(printed({ what: `${name}: could not be measured`, measured: '', details: [reason(error)] }));
      }
    }
    console.log(`\n${closingLine(lines, unmeasured)} Took ${Math.round((Date.now() - started) / 1000)} s.`);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
  if (unmeasured.length > 0) process.exitCode = 1;
}

/** @param {unknown} error */
const reason = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
