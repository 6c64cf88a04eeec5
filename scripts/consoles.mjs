// @ts-check
// npm run consoles -- [options]: tries consoles that are composed at random (tests/consoles).
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const help = `
  --replay '<json>' or <number>   one console: a description (what is left out is at its plainest), or one at random by its number
  --report <file>                 the console that is made as the page of a report is ("Copy report" in the assistant)
  --list <file>                   the consoles of a file, one a line, each as --replay has it
  --set pairs | singles | random  which consoles: each pair of values once; each value by itself; at random (usual)
  --count <n> --from <n>          how many, and from which on
  --shrink                        says of each kind of finding the plainest console that has it
  --save <file>                   appends all findings there, a line of JSON for each console
  --only <name>                   the jobs that come to a finding of this name alone; guards for all that the guards do
  --at-once <n>                   so many tabs
  --show [--picture <file.png>]   shows the console of --replay: in a window, or as a picture
`;

async function main() {
  const { values } = parseArgs({
    options: {
      replay: { type: 'string' },
      list: { type: 'string' },
      report: { type: 'string' },
      set: { type: 'string' },
      count: { type: 'string', default: '1000' },
      from: { type: 'string', default: '0' },
      only: { type: 'string' },
      'at-once': { type: 'string', default: '2' },
      shrink: { type: 'boolean', default: false },
      save: { type: 'string' },
      show: { type: 'boolean', default: false },
      picture: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  await setUp();
  const { provideBrowsers } = await import('./browsers.mjs');
  await provideBrowsers(['chromium']);
  const { runnerImport } = await import('vite');
  /** @type {import('vite').RunnerImportResult<typeof import('../tests/consoles/run/cli')>} */
  const { module } = await runnerImport(new URL('../tests/consoles/run/cli.ts', import.meta.url).pathname, {
    configFile: false,
  });
  const isWell = await module.runConsoles(
    {
      replay: values.replay,
      list: values.list,
      report: values.report,
      set: /** @type {'pairs' | 'singles' | 'random' | undefined} */ (values.set),
      count: Number(values.count),
      from: Number(values.from),
      atOnce: Number(values['at-once']),
      only: values.only,
      shrink: values.shrink,
      save: values.save,
      show: values.show,
      picture: values.picture,
      headless: !values.show || values.picture !== undefined,
    },
    console.log,
  );
  if (!isWell) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? (error.cause ?? error) : error);
  process.exitCode = 1;
});
