import { meaningOf } from '../headings/headings';
import { saysAside, saysOut } from '../words/says-out';

const sectionName = /^\s*\[\[?([^\]@]+)\]?\]\s*$/;

/** The begin of the keys that stand under `[…]`, where whoever stands there is not meant. */
export function sectionOf(line: string): string {
  const name = sectionName.exec(line)?.[1]?.trim() ?? '';
  if (saysOut(name) || saysAside(name)) return `removed ${name} `;
  return meaningOf(`${name}.email`, true) === 'otherPerson' ? `manager ${name} ` : '';
}
