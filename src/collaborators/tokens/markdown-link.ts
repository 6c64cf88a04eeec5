import type { Finding } from '../entry';
import { checkAddressWord, someAt } from './address-word';

const link = /\[([^[\]]{0,200})\]\(([^()\s]{1,600})\)/y;

/** `[Jane Doe](mailto:jane@example.org)` at a place of a line, and whom it names. */
export function markdownLinkAt(
  line: string,
  at: number,
): { to: number; finding: Finding; name?: string } | undefined {
  link.lastIndex = at;
  const [whole, label = '', target = ''] = link.exec(line) ?? [];
  if (whole === undefined || !someAt.test(target)) return undefined;
  const finding = checkAddressWord(target);
  const to = at + whole.length;
  if (!someAt.test(label)) return { to, finding, name: label };
  const isSame = checkAddressWord(label).person.toLowerCase() === finding.person.toLowerCase();
  return {
    to,
    finding: isSame ? finding : { ...finding, state: 'doubtful', reasons: ['addressBeforeAddress'] },
  };
}
