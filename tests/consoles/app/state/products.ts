import type { Description, Values } from '../../description/description';
import { speakerOf } from '../speech';
import { hasAccess, noAccess } from '../words';

export interface Product {
  label: string;
  /** Its label as it is documented. */
  documented: string;
  levels: string[];
}

const labels: Record<Values['products'], readonly string[]> = {
  usAndEu: ['Sequence Hub - US', 'Sequence Hub - EU', 'Illumina Connected Analytics', 'Emedgene'],
  euOnly: ['BaseSpace Sequence Hub - EU', 'Connected Insights'],
  many: [
    'Connected Multiomics',
    'Emedgene',
    'Sequence Hub - EU',
    'BaseSpace Variant Interpreter',
    'Connected Insights',
    'Illumina Connected Analytics',
    'Sequence Hub - US',
  ],
  usOnly: ['Sequence Hub - US', 'Emedgene'],
};

const further: readonly [product: RegExp, levels: string[]][] = [
  [/Sequence Hub/, [hasAccess, 'HasAccess+Archive']],
  [/Insights/, ['Basic User', 'Privileged User']],
  [/Emedgene/, ['Analyst (+v38)', 'Reviewer (+v38)']],
];

/** The products of a console, each with the levels that can be chosen; a switch knows two only. */
export function productsOf(description: Description): Product[] {
  const { products, level } = description;
  const speak = speakerOf(description);
  return labels[products].map((label) => {
    const more = further.find(([pattern]) => pattern.test(label))?.[1] ?? [hasAccess];
    const levels = level === 'switch' ? [noAccess, hasAccess] : [noAccess, ...more];
    return { label: speak(label), documented: label, levels: levels.map(speak) };
  });
}
