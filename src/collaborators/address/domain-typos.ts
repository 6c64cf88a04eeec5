import { hashOf } from './people-index';

/** Wrong spellings of well-known providers, and what was meant. Keys are lower case. */
const misspelledProviders: Record<string, string> = {
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
const misspelledEndings: ReadonlyMap<string, string> = new Map([
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

/** Real endings that begin as shorter ones do. */
const longerEndings =
  /^(?:com(?:munity|pany|puter|pare|cast|sec|mbank)|org(?:anic)?|net(?:work|bank|flix)?|edu(?:cation)?|gov|com)$/i;
/** A word that stood behind an address and became part of its ending: `example.orgRNA`, `example.comPhone`, `example.orgtel`. */
const withGlued = /\.(?:([A-Za-z]{2,}?[a-z])(?=[A-Z])[A-Za-z]*|(com|org|net|edu|gov)[a-z]{2,})$/;

/** The domain without a word that was glued to it; undefined where there is none. */
export function withoutGlued(domain: string): string | undefined {
  const match = withGlued.exec(domain);
  if (match === null || longerEndings.test(match[0].slice(1))) return undefined;
  return domain.slice(0, match.index + 1) + (match[1] ?? match[2] ?? '');
}

/** Endings of files that are no endings of domains: `photo@2x.png`. */
const fileEndings: ReadonlySet<string> = new Set(
  'png jpg jpeg gif svg webp bmp pdf docx xlsx pptx csv tsv txt'.split(' '),
);

/** Whether what stands behind an at sign ends like a file. */
export function endsLikeFile(domain: string): boolean {
  return fileEndings.has(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase());
}

const intendedProviders = new Map<string, string>();
for (const [right, wrongs] of Object.entries(misspelledProviders)) {
  for (const wrong of wrongs.split(' ')) intendedProviders.set(wrong, right);
}

/**
 * The domain that was probably meant.
 * @param domain the part after the at sign, in any letter case
 * @returns the right spelling in lower case, or undefined if the domain is not a known mistake
 */
export function intendedDomain(domain: string): string | undefined {
  const folded = domain.toLowerCase();
  const lastDot = folded.lastIndexOf('.');
  const ending = misspelledEndings.get(folded.slice(lastDot + 1));
  const corrected = ending === undefined ? folded : folded.slice(0, lastDot + 1) + ending;
  const provider = intendedProviders.get(corrected) ?? corrected;
  return provider === folded ? undefined : provider;
}

/** Which hashes, cut to 12 bits, and which last three letters belong to a mistake or a file. */
const filterMask = 4095;
const domainFilter = new Uint8Array(filterMask + 1);
for (const domain of intendedProviders.keys())
  domainFilter[hashOf(domain, 0, domain.length) & filterMask] = 1;
const endingFilter = new Uint8Array(32 ** 3);
for (const ending of [...misspelledEndings.keys(), ...fileEndings])
  endingFilter[tailOf(ending, ending.length)] = 1;

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
  return domainFilter[hash & filterMask] === 1 || endingFilter[tailOf(text, end)] === 1;
}
