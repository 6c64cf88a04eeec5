import { isOddLocalPart, mayBeOdd, reasonOfDomain } from '../../formats/standing/machines';
import { isNumberInFront, maxLength, plainAddressSource } from './address';
import { endsLikeFile, intendedDomain, mayBeWrong, withoutGlued } from './domain-typos';
import { hashOf, hashOfAddress } from './people-index';
import { isRoleAddress, mayBeRole } from './role-addresses';

const plainAddress = new RegExp(plainAddressSource, 'y');
/** What directories write in front of whom they put aside: `ZZ_carla@example.org`. */
const mayBePutAside = /^(?:[A-Z]{4,}|[zZ]{2,}|[xX]{2,})[-_]/;
/** `b'jane@example.org`, the begin of bytes as a program prints them. */
const mayBeByteString = /^[bBuUrR]{1,2}'/;
const maxDomains = 10_000;

const atCode = 64;
const underscoreCode = 95;
const apostropheCode = 39;
/** What a character is within an address. */
const letter = 1;
const dot = 2;
const sign = 3;
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return letter;
  if (character === '.') return dot;
  return /[_+'-]/.test(character) ? sign : 0;
});

/** Bits of a local part's form. */
const [capital, digit, point, other, firstDigit] = [1, 2, 4, 8, 16];
const isDigit = (code: number): boolean => code >= 48 && code < 58;
const forms = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code)) return digit;
  if (String.fromCharCode(code) === '.') return point;
  if (code >= 65 && code <= 90) return capital;
  return code >= 97 && code <= 122 ? 0 : other;
});

/** Behind a dot, some words are those of machines and groups. */
const mayFollowDot = Uint8Array.from({ length: 32 }, (_, place) =>
  'ndtg'.includes(String.fromCharCode(place + 96)) ? 1 : 0,
);

interface Domain {
  text: string;
  hash: number;
  /** It is no person's, or has a typing mistake. */
  isOdd: boolean;
}

const none: Domain = { text: '@', hash: 0, isOdd: true };

/** Finds addresses in a text, and those among them that nothing can be said against, whatever stands around them. */
export class UnremarkableAddresses {
  /** Offset after the address that was read last. */
  end = 0;
  /** Its hash, or -1 if it is too long, a shared mailbox, no person's, or has a typing mistake in its domain. */
  hash = -1;

  /** What signs its local part is made of: capitals, digits, dots and others, and whether a digit is the first. */
  form = 0;
  /** Whether it has one, which may be meant as a quote. */
  hasApostrophe = false;

  private readonly domains = new Map<number, Domain>();
  /** Most addresses of a list share few domains. */
  private last = none;
  /** Something in it may be said by more than letters. */
  private hasSign = false;

  constructor(private readonly text: string) {}

  /** Reads the address of plain letters that begins there. @returns whether there is one */
  read(from: number): boolean {
    const at = this.localPartEnd(from);
    if (at < 0) return false;
    const domain = this.domainAt(from, at + 1);
    if (domain === undefined) return false;
    this.end = at + 1 + domain.text.length;
    const hash = hashOf(this.text, from, at);
    const isFit = !domain.isOdd && this.end - from <= maxLength.label && !this.isRemarkable(from, at, hash);
    this.hash = isFit ? hashOfAddress(hash, domain.hash) : -1;
    return true;
  }

  /** Offset of the at sign, or -1 where it is none behind what can be a local part. */
  private localPartEnd(from: number): number {
    const { text } = this;
    let before = dot;
    this.hasSign = false;
    this.hasApostrophe = false;
    this.form = isDigit(text.charCodeAt(from)) ? firstDigit : 0;
    for (let at = from; ; at++) {
      const code = text.charCodeAt(at);
      if (code === atCode) return before === dot ? -1 : at;
      const is = code < 128 ? (signs[code] as number) : 0;
      if (is === sign || (before === dot && at > from && mayFollowDot[code & 31])) this.hasSign = true;
      if (code === apostropheCode) this.hasApostrophe = true;
      if (is === 0 || (is === dot && before === dot)) return -1;
      this.form |= forms[code] as number;
      before = is;
    }
  }

  private domainAt(from: number, start: number): Domain | undefined {
    const { text, last } = this;
    const next = text.charCodeAt(start + last.text.length);
    if (text.startsWith(last.text, start) && !(signs[next] || next === atCode)) {
      const code = text.charCodeAt(from);
      // Of the signs, only one begins an address.
      if (signs[code] === letter || code === underscoreCode) return last;
    }
    plainAddress.lastIndex = from;
    if (!plainAddress.test(text)) return undefined;
    this.last = this.judged(start, plainAddress.lastIndex);
    return this.last;
  }

  private judged(from: number, to: number): Domain {
    const { text } = this;
    const hash = hashOf(text, from, to);
    const known = this.domains.get(hash);
    if (known !== undefined && known.text.length === to - from && text.startsWith(known.text, from))
      return known;
    const domain = text.slice(from, to);
    const isWrong = (mayBeWrong(hash, text, to) && isNoDomain(domain)) || withoutGlued(domain) !== undefined;
    const judged = { text: domain, hash, isOdd: isWrong || reasonOfDomain(domain) !== undefined };
    if (this.domains.size < maxDomains) this.domains.set(hash, judged);
    return judged;
  }

  /** By the part before the at sign. */
  private isRemarkable(from: number, at: number, hash: number): boolean {
    const { text, hasSign } = this;
    if (text.charCodeAt(from) < 58 && isNumberInFront(text.slice(from, from + 8))) return true;
    if (mayBeRole(hash) && isRoleAddress(text.slice(from, at + 1))) return true;
    if (!hasSign && !mayBeOdd(text, from, at)) return false;
    const name = text.slice(from, at);
    return isOddLocalPart(name) || (hasSign && (mayBePutAside.test(name) || mayBeByteString.test(name)));
  }
}

const isNoDomain = (domain: string): boolean => endsLikeFile(domain) || intendedDomain(domain) !== undefined;
