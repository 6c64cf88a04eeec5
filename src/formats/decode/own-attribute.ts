import { meaningOf } from '../headings/headings';

const attribute = /(?<![\w:.-])([A-Za-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const oneAddress = /^\s*(?:mailto:)?([A-Za-z0-9_][\w.+'-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})\s*$/;
/**
 * The address that an element of a page has of whom it shows: `data-email`, `data-user-mail`. In a title or
 * any other attribute whoever stands there may be somebody else.
 * @returns the address, and where it stands in the attributes
 */
export function ownAddressIn(attributes: string): { address: string; at: number } | undefined {
  for (const match of attributes.matchAll(attribute)) {
    const [whole, name = ''] = match;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const [, address] = oneAddress.exec(value) ?? [];
    if (address === undefined) continue;
    const isOwn = meaningOf(name.replace(/^data-/i, '').replaceAll('-', ' ')) === 'mail';
    if (isOwn) return { address, at: match.index + whole.lastIndexOf(address) };
  }
  return undefined;
}
