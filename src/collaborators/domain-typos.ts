import { hashOf } from './people-index';

/** Wrong spellings of well-known providers, and what was meant. Keys are lower case. */
const PROVIDERS: Record<string, string> = {
  'gmail.com':
    'gmial.com gmai.com gmil.com gamil.com gmaill.com gmali.com gmal.com gnail.com gimail.com ggmail.com gmaik.com ' +
    'gmail.co gmail.cm gmail.om gmail.cim gmail.vom gmail.comn gmail.coom gmailcom.com',
  'googlemail.com': 'googlemial.com googelmail.com gogglemail.com googlemail.co',
  'hotmail.com':
    'hotmial.com hotmal.com hotmai.com hotmil.com hotmall.com hotmaill.com homtail.com hotamil.com hormail.com ' +
    'htomail.com hotmail.co hotmail.cm hotmail.om',
  'outlook.com':
    'outlok.com outloo.com outlook.co outlook.cm outlokk.com outllook.com outook.com oulook.com outlool.com',
  'yahoo.com': 'yaho.com yahooo.com yhoo.com yaoo.com yhaoo.com yahoo.cm yahoo.om yaho.co',
  'icloud.com': 'iclod.com icoud.com icloud.co icluod.com iclould.com',
  'protonmail.com': 'protonmial.com protomail.com protonmal.com',
};

/** Endings that do not exist, and what was meant. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['con', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['comm', 'com'],
  ['coml', 'com'],
  ['ogr', 'org'],
  ['orgg', 'org'],
  ['rog', 'org'],
  ['eud', 'edu'],
  ['edi', 'edu'],
  ['eduu', 'edu'],
  ['nett', 'net'],
  ['ent', 'net'],
]);

/** Endings of files that are no endings of domains: `photo@2x.png`. */
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'png jpg jpeg gif svg webp bmp pdf docx xlsx pptx csv tsv txt'.split(' '),
);

/** Whether what stands behind an at sign ends like a file. */
export function endsLikeFile(domain: string): boolean {
  return FILE_ENDINGS.has(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase());
}

const meant = new Map<string, string>();
for (const [right, wrongs] of Object.entries(PROVIDERS)) {
  for (const wrong of wrongs.split(' ')) meant.set(wrong, right);
}

/**
 * The domain that was probably meant.
 * @param domain the part after the at sign, in any letter case
 * @returns the right spelling in lower case, or undefined if the domain is not a known mistake
 */
export function intendedDomain(domain: string): string | undefined {
  const folded = domain.toLowerCase();
  const lastDot = folded.lastIndexOf('.');
  const ending = ENDINGS.get(folded.slice(lastDot + 1));
  const corrected = ending === undefined ? folded : folded.slice(0, lastDot + 1) + ending;
  const provider = meant.get(corrected) ?? corrected;
  return provider === folded ? undefined : provider;
}

/** Which hashes, cut to 12 bits, and which last three letters belong to a mistake or a file. */
const FILTER_BITS = 4095;
const hashes = new Uint8Array(FILTER_BITS + 1);
for (const domain of meant.keys()) hashes[hashOf(domain, 0, domain.length) & FILTER_BITS] = 1;
const tails = new Uint8Array(32 ** 3);
for (const ending of [...ENDINGS.keys(), ...FILE_ENDINGS]) tails[tailOf(ending, ending.length)] = 1;

/** The last three letters as a number, in any letter case. */
function tailOf(text: string, end: number): number {
  const first = text.charCodeAt(end - 3) & 31;
  const second = text.charCodeAt(end - 2) & 31;
  return (first << 10) | (second << 5) | (text.charCodeAt(end - 1) & 31);
}

/**
 * A quick test that makes no string: false means that `intendedDomain` and `endsLikeFile` know nothing of the domain.
 * @param hash `hashOf` the domain
 * @param end offset after the domain in the text
 */
export function mayBeWrong(hash: number, text: string, end: number): boolean {
  return hashes[hash & FILTER_BITS] === 1 || tails[tailOf(text, end)] === 1;
}
