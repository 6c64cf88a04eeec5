import { type RegionCode, regionCodes } from './hub-hosts';
import type { Wording } from './wording';

/**
 * Words that stand for a region in a product's label, in lower case. Codes, countries and cities: Knowledge Article
 * #5560. `Sequence Hub - US` is documented and `Sequence Hub - EU` likely; the labels of the other regions are
 * unknown, so codes, countries and cities count as well.
 */
export const regionWords: Readonly<Record<RegionCode, readonly string[]>> = {
  use1: [
    'us',
    'u.s.',
    'usa',
    'use1',
    'us-east-1',
    'united states',
    'united states of america',
    'america',
    'virginia',
  ],
  euc1: ['eu', 'euc1', 'eu-central-1', 'europe', 'european union', 'germany', 'frankfurt'],
  euw2: ['uk', 'u.k.', 'gb', 'euw2', 'eu-west-2', 'united kingdom', 'great britain', 'london'],
  aps2: ['au', 'aus', 'aps2', 'ap-southeast-2', 'australia', 'sydney'],
  cac1: ['ca', 'can', 'cac1', 'ca-central-1', 'canada', 'montreal', 'montréal'],
  cnn1: ['cn', 'cnn', 'cnn1', 'cn-north-1', 'china', 'beijing'],
};

/** The code of a region in its own letter case, or undefined for what is none. */
export function regionCode(code: string): RegionCode | undefined {
  return regionCodes.find((one) => one === code.toLowerCase());
}

type Words = Pick<Wording, RegionCode>;
type WordsByLength = { code: RegionCode; word: string }[];

const sorted = new WeakMap<Words, WordsByLength>();

/** Every word with its region, longest first, so that `eu-west-2` is London and not also Europe. */
function wordsByLength(words: Words): WordsByLength {
  let found = sorted.get(words);
  if (!found) {
    found = regionCodes
      .flatMap((code) => words[code].map((word) => ({ code, word: ` ${inLabel(word)} ` })))
      .sort((one, other) => other.word.length - one.word.length);
    sorted.set(words, found);
  }
  return found;
}

const inLabel = (text: string): string => text.toLowerCase().replace(/[\s()[\]{}/,;:|_–—−-]+/g, ' ');

/** The regions that a product's label names; several when it names several, none when it names none. */
export function regionsInLabel(label: string, words: Words): RegionCode[] {
  let rest = ` ${inLabel(label)} `;
  const named = new Set<RegionCode>();
  for (const { code, word } of wordsByLength(words)) {
    if (!rest.includes(word)) continue;
    named.add(code);
    rest = rest.replaceAll(word, ' ');
  }
  return [...named];
}

/** Whether a label is the name of one region and says nothing else. */
export function isRegionAlone(label: string, words: Words): boolean {
  const regions = regionsInLabel(label, words);
  const rest = wordsByLength(words).reduce(
    (left, { word }) => left.replaceAll(word, ' '),
    ` ${inLabel(label)} `,
  );
  return regions.length === 1 && rest.trim() === '';
}
