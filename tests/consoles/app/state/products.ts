import type { Values } from '../../description/description';
import { hasAccess, noAccess } from '../words';

export interface Product {
  label: string;
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
export function productsOf({ products, level }: Values): Product[] {
  return labels[products].map((label) => {
    const more = further.find(([pattern]) => pattern.test(label))?.[1] ?? [hasAccess];
    return { label, levels: level === 'switch' ? [noAccess, hasAccess] : [noAccess, ...more] };
  });
}
