import { basename } from 'node:path';

/** What a run of browser tests spends its time on. */
type Spent = 'browser start' | 'page load' | 'waiting' | 'input' | 'between tests';

interface TimesOfFile {
  from: number;
  to: number;
  spent: Map<Spent, number>;
}

/** What the test files of a run share. */
interface Times {
  files: Map<string, TimesOfFile>;
  file: string;
  isWithin: boolean;
}

const isWanted = process.env.TEST_TIMES === '1';
const kinds: Spent[] = ['browser start', 'page load', 'waiting', 'input', 'between tests'];
const shared = globalThis as { assistantTimes?: Times };
shared.assistantTimes ??= { files: new Map(), file: '', isWithin: false };
const times = shared.assistantTimes;

/** From now on time is spent by the tests of this file. */
export function timesOf(path: string): void {
  times.file = basename(path);
}

/** Notes how long this takes, and for what; within another such call it belongs to that one. */
export async function timed<T>(kind: Spent, work: () => Promise<T>): Promise<T> {
  if (!isWanted || times.isWithin) return work();
  times.isWithin = true;
  const from = performance.now();
  try {
    return await work();
  } finally {
    times.isWithin = false;
    note(kind, from, performance.now());
  }
}

function note(kind: Spent, from: number, to: number): void {
  const known = times.files.get(times.file) ?? { from, to, spent: new Map<Spent, number>() };
  known.to = to;
  known.spent.set(kind, (known.spent.get(kind) ?? 0) + to - from);
  times.files.set(times.file, known);
}

/** The ten slowest files and what their time went on, where `TEST_TIMES=1` asks for it. */
export function printTimes(): void {
  if (!isWanted) return;
  const files = [...times.files].sort(([, one], [, other]) => other.to - other.from - (one.to - one.from));
  const sum = (kind: Spent) => files.reduce((sofar, [, { spent }]) => sofar + (spent.get(kind) ?? 0), 0);
  const whole = files.reduce((sofar, [, { from, to }]) => sofar + to - from, 0);
  const all: TimesOfFile = { from: 0, to: whole, spent: new Map(kinds.map((kind) => [kind, sum(kind)])) };
  const cell = (milliseconds: number) => (milliseconds / 1000).toFixed(1).padStart(14);
  const line = ([name, { from, to, spent }]: [string, TimesOfFile]) =>
    `${name.padEnd(28)}${cell(to - from)}${kinds.map((kind) => cell(spent.get(kind) ?? 0)).join('')}`;
  const heading = `${'seconds'.padEnd(28)}${['whole', ...kinds].map((each) => each.padStart(14)).join('')}`;
  console.log([heading, ...files.slice(0, 10).map(line), line(['all files', all])].join('\n'));
}
