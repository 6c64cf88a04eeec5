export interface Product {
  label: string;
  /** What the dialogs show before anybody chooses. */
  defaultAccess: string;
  choices: string[];
}

export const noAccess = 'No Access';
export const dashes = ['-', '–', '—', '−'] as const;

const usualProducts: readonly [label: string, defaultAccess: string][] = [
  ['Sequence Hub - US', 'Has Access'],
  ['Sequence Hub - EU', noAccess],
  ['Illumina Connected Analytics', noAccess],
  ['Connected Insights', noAccess],
  ['Emedgene', noAccess],
  ['BaseSpace Variant Interpreter', noAccess],
];

const usualChoices: readonly [label: RegExp, choices: string[]][] = [
  [/sequence hub/i, ['Has Access', 'HasAccess+Archive']],
  [/insights/i, ['Basic User', 'Privileged User']],
  [/emedgene/i, ['Analyst (+v38)', 'Reviewer (+v38)', 'Night shift sign-out']],
];

const squeezed = (word: string) => word.replace(/\s/g, '').toLowerCase();

function choicesFor(label: string, defaultAccess: string): string[] {
  const usual = [noAccess, ...(usualChoices.find(([pattern]) => pattern.test(label))?.[1] ?? ['Has Access'])];
  // `HasAccess` and `Has Access` are one level spelled in two ways: the asked-for spelling takes its place.
  const same = usual.findIndex((choice) => squeezed(choice) === squeezed(defaultAccess));
  if (same === -1) return [...usual, defaultAccess];
  return usual.with(same, defaultAccess);
}

export function parseProducts(text: string): Product[] {
  const given: [string, string][] = text
    .split('|')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.lastIndexOf(':');
      return colon === -1 ? [part, noAccess] : [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    });
  return (given.length > 0 ? given : usualProducts).map(([label, defaultAccess]) => ({
    label,
    defaultAccess,
    choices: choicesFor(label, defaultAccess),
  }));
}

export const defaultAccess = (products: readonly Product[]): Record<string, string> =>
  Object.fromEntries(products.map((product) => [product.label, product.defaultAccess]));

/** A dash, or the words for it. An unknown word is some kind of access. */
export function meansNoAccess(word: string): boolean {
  const trimmed = word.trim();
  return (dashes as readonly string[]).includes(trimmed) || squeezed(trimmed) === 'noaccess';
}
