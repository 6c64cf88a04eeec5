import { reviewCollaborators } from '../../../src/collaborators/review';

/** Milliseconds of each run, by turns. */
export interface ReviewingTimes {
  split: number[];
  review: number[];
  /** As `review`, and each entry looked at as an object: those of a plain list are made when they are first looked at. */
  entries: number[];
  /** How many people the review found. */
  people: number;
}

const separator = /[\s,;]+/;

/** Addresses one a line, all different. */
function plainList(addresses: number, first: number): string {
  return Array.from({ length: addresses }, (_, at) => `first.last${first + at}@example.org`).join('\n');
}

/** What gets pasted in earnest: mail headers, table rows, chat, slips, and people named twice. */
const shapes: readonly ((at: number) => string)[] = [
  (at) => `person${at}@example.org`,
  (at) => `"Lovelace, Ada ${at}" <ada${at}@example.org>; Grace Hopper <GRACE${at}@example.com>`,
  (at) => `${at})\tWu\twu${at}@example.edu\tLab 4`,
  (at) => `mailto:emmy${at}@example.org, person${at - 4}@example.org`,
  (at) => `• rosalind${at}@example.org\u00A0`,
  (at) => `jocelyn${at}@gmial.com; user_${at}`,
  (at) => `dorothy${at}@example,org please`,
  (at) => `To: be\u200Bn${at}@example.org, carl${at}@example.org, dee${at}@example.org`,
];
const addressesInAllShapes = 12;

function mixedList(addresses: number, first: number): string {
  const lines = Math.round((addresses / addressesInAllShapes) * shapes.length);
  return Array.from({ length: lines }, (_, at) => shapes[at % shapes.length]?.(first + at) ?? '').join('\n');
}

/** So many addresses are read in one measurement, in one list or several: clocks in a page are coarse. */
const addressesAtOnce = 100_000;

/** Lists that are not read before or after, since an engine may keep what a split of a text gave. */
function freshLists(kind: 'plain' | 'mixed', addresses: number, run: number): string[] {
  const make = kind === 'plain' ? plainList : mixedList;
  return Array.from({ length: Math.max(1, Math.round(addressesAtOnce / addresses)) }, (_, at) =>
    make(addresses, (run * addressesAtOnce + at) * 1000),
  );
}

function timed(work: () => number): [milliseconds: number, result: number] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

/** Reviews lists of so many addresses, by turns with splitting the same texts at their separators: times of one list. */
export async function measureReviewing(
  kind: 'plain' | 'mixed',
  addresses: number,
  runs: number,
): Promise<ReviewingTimes> {
  const times: ReviewingTimes = { split: [], review: [], entries: [], people: 0 };
  const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
  for (let run = 0; run < runs; run++) {
    const texts = freshLists(kind, addresses, run);
    const [split, parts] = timed(() => sum(texts.map((text) => text.split(separator).length)));
    const [review, people] = timed(() => sum(texts.map((text) => reviewCollaborators(text).people.length)));
    const again = freshLists(kind, addresses, run + runs);
    const [entries] = timed(() => sum(again.map((text) => reviewCollaborators(text).entries.length)));
    const wanted = addresses * texts.length;
    if (parts < wanted || people < wanted / 2) throw new Error('The list was not read.');
    times.split.push(split / texts.length);
    times.review.push(review / texts.length);
    times.entries.push(entries / texts.length);
    times.people = people / texts.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times;
}
