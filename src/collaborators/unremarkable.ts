import { isNumberInFront, maxLength, plainAddressSource } from './address';
import { endsLikeFile, intendedDomain, mayBeWrong } from './domain-typos';
import { isOddLocalPart, reasonOfDomain } from './machines';
import { hashOf, hashOfAddress } from './people-index';
import { isRoleAddress, mayBeRole } from './role-addresses';

const plainAddress = new RegExp(plainAddressSource, 'y');
/** What directories write in front of whom they put aside: `ZZ_carla@example.org`. */
const mayBePutAside = /^(?:[A-Z]{4,}|[zZ]{2,}|[xX]{2,})[-_]/;
const maxDomains = 10_000;

/** Finds addresses in a text that nothing can be said against, whatever stands around them. */
export class UnremarkableAddresses {
  private readonly domains = new Map<number, { domain: string; isOdd: boolean }>();

  constructor(private readonly text: string) {}

  /** Offset after the address of plain letters that begins there, or -1. */
  endAt(from: number): number {
    plainAddress.lastIndex = from;
    return plainAddress.test(this.text) ? plainAddress.lastIndex : -1;
  }

  /** The hash of an address, or -1 if it is too long, a shared mailbox, or has a typing mistake in its domain. */
  hash(from: number, to: number): number {
    const { text } = this;
    if (
      to - from > maxLength.label ||
      (text.charCodeAt(from) < 58 && isNumberInFront(text.slice(from, from + 8)))
    )
      return -1;
    const at = text.indexOf('@', from);
    const domain = hashOf(text, at + 1, to);
    const isWrong = mayBeWrong(domain, text, to) && isNoDomain(text.slice(at + 1, to));
    const localPart = hashOf(text, from, at);
    const isRole = mayBeRole(localPart) && isRoleAddress(text.slice(from, to));
    if (isWrong || isRole || this.isOddDomain(domain, at + 1, to)) return -1;
    const name = text.slice(from, at);
    return isOddLocalPart(name) || mayBePutAside.test(name) ? -1 : hashOfAddress(localPart, domain);
  }

  /** Most addresses of a list share few domains. */
  private isOddDomain(hash: number, from: number, to: number): boolean {
    const known = this.domains.get(hash);
    if (known !== undefined && known.domain.length === to - from && this.text.startsWith(known.domain, from))
      return known.isOdd;
    const domain = this.text.slice(from, to);
    const isOdd = reasonOfDomain(domain) !== undefined;
    if (this.domains.size < maxDomains) this.domains.set(hash, { domain, isOdd });
    return isOdd;
  }
}

const isNoDomain = (domain: string): boolean => endsLikeFile(domain) || intendedDomain(domain) !== undefined;
