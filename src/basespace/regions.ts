import type { RegionCode } from './hub-hosts';

/** A region of BaseSpace Sequence Hub. Codes, countries and cities: Knowledge Article #5560. */
export interface Region {
  code: RegionCode;
  /**
   * Words that stand for the region in a product's label, in lower case. `Sequence Hub - US` is documented
   * and `Sequence Hub - EU` likely; the labels of the other regions are unknown, so codes, countries and
   * cities count as well.
   */
  words: readonly string[];
}

export const regions: readonly Region[] = [
  {
    code: 'use1',
    words: [
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
  },
  {
    code: 'euc1',
    words: ['eu', 'euc1', 'eu-central-1', 'europe', 'european union', 'germany', 'frankfurt'],
  },
  {
    code: 'euw2',
    words: ['uk', 'u.k.', 'gb', 'euw2', 'eu-west-2', 'united kingdom', 'great britain', 'london'],
  },
  {
    code: 'aps2',
    words: ['au', 'aus', 'aps2', 'ap-southeast-2', 'australia', 'sydney'],
  },
  {
    code: 'cac1',
    words: ['ca', 'can', 'cac1', 'ca-central-1', 'canada', 'montreal', 'montréal'],
  },
  {
    code: 'cnn1',
    words: ['cn', 'cnn', 'cnn1', 'cn-north-1', 'china', 'beijing'],
  },
];

/** The region with that code (any letter case), or undefined. */
export function regionByCode(code: string): Region | undefined {
  return regions.find((region) => region.code === code.toLowerCase());
}

/** Every word with its region, longest first, so that `eu-west-2` is London and not also Europe. */
const wordsByLength = regions
  .flatMap(({ code, words }) => words.map((word) => ({ code, word: ` ${word.replace(/-/g, ' ')} ` })))
  .sort((one, other) => other.word.length - one.word.length);

/** The regions that a product's label names; several when it names several, none when it names none. */
export function regionsInLabel(label: string): RegionCode[] {
  let rest = ` ${label.toLowerCase().replace(/[\s()[\]{}/,;:|_–—−-]+/g, ' ')} `;
  const named = new Set<RegionCode>();
  for (const { code, word } of wordsByLength) {
    if (!rest.includes(word)) continue;
    named.add(code);
    rest = rest.replaceAll(word, ' ');
  }
  return [...named];
}
