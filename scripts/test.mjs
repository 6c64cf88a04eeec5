// @ts-check
// npm test [-- step …] [-- tests/e2e/some.test.ts …]: see `steps.mjs` for what there is. With `--all` nothing is left out.
import { pathToFileURL } from 'node:url';
import { installed, setUp } from './setup.mjs';
import { addUp, closingLine } from './test-run/counts.mjs';
import { schedule } from './test-run/schedule.mjs';
import { chosen, galleryFolder, stepNames } from './test-run/steps.mjs';
import { times } from './test-run/times.mjs';

/** As many as the smallest machine that this runs on has cores: three at a time take longer, and tests wait in vain. */
const atOnce = 2;

/** @param {string[]} args */
async function main(args) {
  const files = args.filter((arg) => /[/\\]|\.test\./.test(arg));
  const names = args.filter((arg) => arg !== '--all' && !files.includes(arg));
  const unknown = names.filter((name) => !stepNames.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${stepNames.join(', ')}.`);
    return 1;
  }
  // Said to every program that is started from here; `tests/plan.ts` asks for it.
  if (args.includes('--all')) process.env.TEST_ALL = '1';
  await setUp();
  const steps = chosen(names, files);
  if (steps.some(({ name }) => name === 'gallery-page')) await installed(galleryFolder);
  const browsers = [...new Set(steps.flatMap(({ browser }) => browser ?? []))];
  const { provideBrowsers } = await import('./browsers.mjs');
  await provideBrowsers(browsers);
  const since = Date.now();
  const ended = await schedule(steps, atOnce, ({ step, result: { counts, output }, seconds }) => {
    const sign = counts.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${step.name}: ${sign}, ${closingLine(counts)} (${seconds.toFixed(1)} s)`);
    if (output !== '') console.log(output.replace(/^/gm, '  '));
  });
  console.log(
    `${times(ended)}\nThe steps took ${((Date.now() - since) / 1000).toFixed(0)} s, ${atOnce} at a time.`,
  );
  const total = addUp(ended.map(({ result }) => result.counts));
  console.log(closingLine(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error instanceof Error ? error.message : error);
      console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
      process.exitCode = 1;
    },
  );
}
