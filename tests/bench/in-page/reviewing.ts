import { reviewCollaborators } from '../../../src/collaborators/review';

/** Milliseconds of each run, by turns. */
export interface ReviewingTimes {
  split: number[];
  review: number[];
  /** How many people the review found. */
  people: number;
}

const separator = /[\s,;]+/;

/** Addresses one a line, all different. */
function plainList(addresses: number): string {
  return Array.from({ length: addresses }, (_, at) => `first.last${at}@example.org`).join('\n');
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

function mixedList(addresses: number): string {
  const lines = Math.round((addresses / addressesInAllShapes) * shapes.length);
  return Array.from({ length: lines }, (_, at) => shapes[at % shapes.length]?.(at) ?? '').join('\n');
}

function timed(work: () => number): [milliseconds: number, result: number] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

/** Reviews a list of so many addresses, by turns with splitting the same text at its separators. */
export async function measureReviewing(
  kind: 'plain' | 'mixed',
  addresses: number,
  runs: number,
): Promise<ReviewingTimes> {
  const text = kind === 'plain' ? plainList(addresses) : mixedList(addresses);
  const times: ReviewingTimes = { split: [], review: [], people: 0 };
  for (let run = 0; run < runs; run++) {
    const [split, parts] = timed(() => text.split(separator).length);
    const [review, people] = timed(() => reviewCollaborators(text).people.length);
    if (parts < addresses || people < addresses / 2) throw new Error('The list was not read.');
    times.split.push(split);
    times.review.push(review);
    times.people = people;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times;
}
