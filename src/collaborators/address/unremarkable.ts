import { isOddLocalPart, isOddWithoutJoint, reasonOfDomain } from '../../formats/standing/machines';
import { codeAt } from '../words/characters';
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
const dotCode = 46;
const apostropheCode = 39;
const underscoreCode = 95;

/** Bits of what an address may have in its local part; the last ones only tell of one character. */
const [capital, digit, point, other, firstDigit, apostrophe, letter, sign] = [1, 2, 4, 8, 16, 32, 64, 128];
/** Bits of a local part's form, whatever letters it has. */
const formBits = capital | digit | point | other;
const isDigit = (code: number): boolean => code >= 48 && code < 58;
/** What a character is within an address; 0 for all that is in none. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (isDigit(code)) return letter | digit;
  if (/[A-Z]/.test(character)) return letter | capital;
  if (/[a-z]/.test(character)) return letter;
  if (code === dotCode) return point;
  if (code === apostropheCode) return sign | other | apostrophe;
  return /[_+-]/.test(character) ? sign | other : 0;
});
const signOf = (code: number): number => (code < 128 ? (signs[code] as number) : 0);

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

const none: Domain = { text: '', hash: 0, isOdd: true };

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

  /** Whether any has a digit in front, which may be its number in a list. */
  hasNumberInFront = false;

  private readonly domains = new Map<number, Domain>();
  /** Most addresses of a list share few domains: the last one, and the one before it. */
  private last = none;
  private other = none;
  /** Something in it may be said by more than letters. */
  private hasSign = false;

  constructor(private readonly text: string) {}

  /** The domains of all that were read, in lower case; undefined where they are too many. */
  get domainsSeen(): string[] | undefined {
    const { domains } = this;
    if (domains.size >= maxDomains) return undefined;
    return Array.from(domains.values(), ({ text }) => text.toLowerCase());
  }

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
    const { length } = text;
    let all = 0;
    let before = point;
    let hasSign = false;
    for (let at = from; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === atCode) {
        this.hasSign = hasSign || (all & sign) !== 0;
        this.hasApostrophe = (all & apostrophe) !== 0;
        this.form = (all & formBits) | (isDigit(text.charCodeAt(from)) ? firstDigit : 0);
        return before === point ? -1 : at;
      }
      const is = signOf(code);
      if (is === 0) return -1;
      if (is === point) {
        if (before === point) return -1;
        if (at + 1 < length && mayFollowDot[text.charCodeAt(at + 1) & 31]) hasSign = true;
      }
      all |= is;
      before = is;
    }
    return -1;
  }

  private domainAt(from: number, start: number): Domain | undefined {
    // Of the signs, only one begins an address.
    const begin = this.text.charCodeAt(from);
    const isPlain = (signOf(begin) & letter) !== 0 || begin === underscoreCode;
    if (isPlain && this.isAt(this.last, start)) return this.last;
    if (!isPlain || !this.isAt(this.other, start)) {
      plainAddress.lastIndex = from;
      if (!plainAddress.test(this.text)) return undefined;
      this.other = this.judged(start, plainAddress.lastIndex);
    }
    [this.last, this.other] = [this.other, this.last];
    return this.last;
  }

  /** Whether a domain stands there as a whole. */
  private isAt({ text: domain }: Domain, start: number): boolean {
    const next = codeAt(this.text, start + domain.length);
    return domain !== '' && this.text.startsWith(domain, start) && signOf(next) === 0 && next !== atCode;
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
    if (text.charCodeAt(from) < 58) {
      this.hasNumberInFront = true;
      if (isNumberInFront(text.slice(from, from + 8))) return true;
    }
    if (mayBeRole(hash) && isRoleAddress(text.slice(from, at + 1))) return true;
    if (!hasSign) return isOddWithoutJoint(text, from, at);
    const name = text.slice(from, at);
    return isOddLocalPart(name) || mayBePutAside.test(name) || mayBeByteString.test(name);
  }
}

const isNoDomain = (domain: string): boolean => endsLikeFile(domain) || intendedDomain(domain) !== undefined;
