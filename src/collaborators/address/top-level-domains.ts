/**
 * Endings by which a word without an at sign is taken for a domain name rather than a user ID. Only frequent ones:
 * `jane.doe` must stay a user ID. Two-letter endings that are also surnames (li, ma, hu, do, so…) are left out.
 */
const frequentEndings: ReadonlySet<string> = new Set(
  (
    'com org net edu gov mil int info biz io ai app dev cloud bio health science academy university institute ' +
    'ac ae ar at au be bg br ca ch cl cn co cz de dk ee es eu fi fr gr hk hr ie il in is it jp kr lt lu lv mx ' +
    'nl no nz pl pt qa ro rs ru sa se sg si sk th tr tw ua uk us za'
  ).split(' '),
);

const dottedLabels = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+$/i;

/** Whether a domain ends in one of the endings that are met often. */
export const isFrequentEnding = (domain: string): boolean =>
  frequentEndings.has(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase());

/**
 * Whether a word is a domain name such as `example.org`.
 * A single letter before a two-letter ending (`j.de`) is an initial, so that is not one.
 */
export function isDomainName(word: string): boolean {
  if (word.length > 253 || !dottedLabels.test(word)) return false;
  const ending = word.slice(word.lastIndexOf('.') + 1).toLowerCase();
  return frequentEndings.has(ending) && !(word.length === 4 && word[1] === '.');
}
