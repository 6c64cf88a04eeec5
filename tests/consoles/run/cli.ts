import { appendFileSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/browsers.mjs';
import { anyConsole, oneByOne } from '../description/choices';
import { type Description, describe, shortened } from '../description/description';
import { fromReport } from '../description/from-report';
import { pairwiseDescriptions } from '../description/pairwise';
import type { Finding } from '../jobs/finding';
import { showConsole } from './show';
import { isAlike, shrunk } from './shrink';
import { readSources } from './sources';
import { kindsOf, ratesOf } from './tally';
import { Tries } from './tries';

/** What can be asked of `npm run consoles`; the command's own text says what each means. */
export interface Wanted {
  replay?: string | undefined;
  list?: string | undefined;
  report?: string | undefined;
  set?: 'pairs' | 'singles' | 'random' | undefined;
  count: number;
  from: number;
  atOnce: number;
  shrink: boolean;
  save?: string | undefined;
  only?: string | undefined;
  show: boolean;
  picture?: string | undefined;
  headless: boolean;
}

/** A description as JSON, or the number of one of the consoles at random. */
const read = (text: string): Description =>
  /^\d+$/.test(text) ? anyConsole(Number(text)) : describe(JSON.parse(text));

/** The console that is made as the page of a report is; says which, and what the report does not tell. */
function ofReport(file: string, say: (line: string) => void): Description {
  const { values, unknown } = fromReport(readFileSync(file, 'utf8'));
  const description = describe(values);
  say(replay(description));
  if (unknown.length > 0) say(`The report does not tell: ${unknown.join(', ')}`);
  return description;
}

/** Tries consoles, and says what came of it. @returns whether nothing was wrong */
export async function runConsoles(asked: Wanted, say: (line: string) => void): Promise<boolean> {
  const wanted = asked.report ? { ...asked, replay: JSON.stringify(ofReport(asked.report, say)) } : asked;
  const sources = await readSources();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args,
    headless: wanted.headless,
  });
  try {
    if (wanted.show) {
      await showConsole(browser, sources, read(wanted.replay ?? '{}'), wanted.picture);
      return true;
    }
    const tries = new Tries(browser, sources);
    const found: Awaited<ReturnType<Tries['try']>>[] = [];
    const take = (tried: Awaited<ReturnType<Tries['try']>>): void => {
      found.push(tried);
      if (wanted.save) appendFileSync(wanted.save, `${JSON.stringify(tried)}\n`);
    };
    await tries.tryAll(descriptions(wanted), wanted.atOnce, take, () => wanted.only);
    say(ratesOf(found));
    for (const { job, verdict, what, cases } of kindsOf(found)) {
      const [first] = cases;
      const finding = first?.findings.find((each) => isAlike(each, { job, verdict, what }));
      if (!first || !finding) continue;
      const smallest = wanted.shrink ? await shrunk(tries, first.description, finding) : first.description;
      say(`${cases.length} × ${verdict}: ${job}: ${what}\n  ${replay(smallest)}\n  ${evidence(finding)}`);
    }
    return kindsOf(found).every(({ verdict }) => verdict !== 'wrong');
  } finally {
    await browser.close();
  }
}

function descriptions({ replay: text, list, set, count, from }: Wanted): Description[] {
  if (text !== undefined) return [read(text)];
  if (list !== undefined) return readFileSync(list, 'utf8').trim().split('\n').map(read);
  if (set === 'pairs') return pairwiseDescriptions().slice(from, from + count);
  if (set === 'singles') return oneByOne().slice(from, from + count);
  return Array.from({ length: count }, (_, at) => anyConsole(from + at));
}

/** The command that shows one console's findings again. */
export const replay = (description: Description): string =>
  `npm run consoles -- --replay '${JSON.stringify(shortened(description))}'`;

const evidence = ({ expected, got }: Finding): string =>
  `expected ${JSON.stringify(expected)?.slice(0, 400)}, got ${JSON.stringify(got)?.slice(0, 600)}`;
