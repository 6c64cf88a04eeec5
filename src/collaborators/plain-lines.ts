import { isNumberInFront, maxLength, plainAddressSource } from './address';
import { carriageReturnCode, lineFeedCode } from './characters';
import { endsLikeFile, intendedDomain, mayBeWrong } from './domain-typos';
import { isOddLocalPart, reasonOfDomain } from './machines';
import { hashOf, hashOfAddress } from './people-index';
import { isRoleAddress, mayBeRole } from './role-addresses';

const plainAddress = new RegExp(plainAddressSource, 'y');

const tabCode = 9;
const spaceCode = 32;
const commaCode = 44;
const semicolonCode = 59;

const maxDomains = 10_000;

const isSeparator = (code: number): boolean =>
  code === spaceCode || code === commaCode || code === semicolonCode || code === tabCode;

/**
 * The short way for long lists: lines that hold nothing but unremarkable addresses, spaces, commas, semicolons and tabs.
 * Any other line is left to `readLine`, which gives the same result for these, only slower.
 */
export class PlainLines {
  /** The addresses of the line read last, three numbers each: offsets from and to, and hash. */
  readonly found: number[] = [];
  /** How many of the numbers count. */
  length = 0;

  private readonly domains = new Map<number, { domain: string; isOdd: boolean }>();

  constructor(private readonly text: string) {}

  /**
   * @param from offset of the line's first character
   * @returns offset of the line end (\n, \r or the end of the text), or -1 if the line is not plain
   */
  read(from: number): number {
    const { text, found } = this;
    this.length = 0;
    let at = from;
    for (;;) {
      let code = text.charCodeAt(at);
      while (isSeparator(code)) {
        at++;
        code = text.charCodeAt(at);
      }
      if (at >= text.length || code === lineFeedCode || code === carriageReturnCode) return at;
      plainAddress.lastIndex = at;
      if (!plainAddress.test(text)) return -1;
      const end = plainAddress.lastIndex;
      const next = text.charCodeAt(end);
      const ends =
        end >= text.length || next === lineFeedCode || next === carriageReturnCode || isSeparator(next);
      const hash = ends ? this.hashOfUnremarkable(at, end) : -1;
      if (hash < 0) return -1;
      found[this.length] = at;
      found[this.length + 1] = end;
      found[this.length + 2] = hash;
      this.length += 3;
      at = end;
    }
  }

  /** The hash of an address, or -1 if it is too long, a shared mailbox, or has a typing mistake in its domain. */
  private hashOfUnremarkable(from: number, to: number): number {
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
    if (isWrong || isRole || isOddLocalPart(text.slice(from, at))) return -1;
    if (this.isOddDomain(domain, at + 1, to)) return -1;
    return hashOfAddress(localPart, domain);
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
