// @ts-check
// npm test [-- step …] [-- tests/e2e/some.test.ts …]: see `steps.mjs` for what there is.
import { pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';
import { addUp, closingLine } from './test-run/counts.mjs';
import { schedule } from './test-run/schedule.mjs';
import { chosen, stepNames } from './test-run/steps.mjs';

/** Two at a time: so many cores has the smallest machine that this runs on. */
const atOnce = 2;

/** @param {string[]} args */
async function main(args) {
  const files = args.filter((arg) => /[/\\]|\.test\./.test(arg));
  const names = args.filter((arg) => !files.includes(arg));
  const unknown = names.filter((name) => !stepNames.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. Steps: ${stepNames.join(', ')}.`);
    return 1;
  }
  await setUp();
  const steps = chosen(names, files);
  const browsers = [...new Set(steps.flatMap(({ browser }) => browser ?? []))];
  const { provideBrowsers } = await import('./browsers.mjs');
  await provideBrowsers(browsers);
  const results = await schedule(steps, atOnce, (step, counts, seconds, output) => {
    const sign = counts.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${step.name}: ${sign}, ${closingLine(counts)} (${seconds.toFixed(1)} s)`);
    if (output !== '') console.log(output.replace(/^/gm, '  '));
  });
  const total = addUp(results);
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
