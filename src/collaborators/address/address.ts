import { machineReason } from '../../formats/standing/machines';
import { doubtful, type Finding, notUsed, usable } from '../entry';
import { endsLikeFile, intendedDomain, mayBeWrong, withoutGlued } from './domain-typos';
import { hashOf } from './people-index';
import { isRoleAddress, mayBeRole } from './role-addresses';
import { isDomainName } from './top-level-domains';

const localPartSource = "[A-Za-z0-9_][A-Za-z0-9_+'-]*(?:\\.[A-Za-z0-9_+'-]+)*";
const labelSource = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const topLevelSource = '(?:[Xx][Nn]--[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*|[A-Za-z]{2,63})';

/** An address without anything unusual, as the source of a regular expression that needs no backtracking. */
export const plainAddressSource = `${localPartSource}@(?:${labelSource}\\.)+${topLevelSource}`;

/** The longest address, local part and domain label that mail allows, in characters. */
export const maxLength = { address: 254, localPart: 64, label: 63 };

export const plainAddress = new RegExp(`^${plainAddressSource}$`);
const beyondAscii = /[^\0-\x7F]/;
const fullwidth = /[\uFF01-\uFF5E\uFE52\uFE6B\u3002\uFF61]/;
/** Signs that stand for what is not shown of an address. */
export const masked = /\*{2,}|\.{3}|…|•{2,}/;
/** Marks of a word processor that stand for plain ones. */
const typographic = /[\u2018\u2019\u201B\u02BC\u2032\u00B4\u2010-\u2015\u2212]/g;
/**
 * Judges an address that has nothing around it.
 * @param address what was written
 * @param removed the invisible characters that were taken out of it
 */
export function checkAddress(address: string, removed: readonly string[] = []): Finding {
  const at = address.indexOf('@');
  if (beyondAscii.test(address)) return checkForeign(address);
  if (at < 0) return doubtful('address', address, 'notAnAddress');
  if (address.indexOf('@', at + 1) >= 0) return doubtful('address', address, 'severalAts');
  const domain = address.slice(at + 1);
  if (at === 0) return missingLocalPart(address);
  if (domain === '') return doubtful('address', address, 'missingDomain');
  if (!plainAddress.test(address)) return explain(address, address.slice(0, at), domain);
  if (!isShortEnough(address, at)) return doubtful('address', address, 'tooLong');
  const wrong = mayBeWrong(hashOf(address, at + 1, address.length), address, address.length);
  if (wrong && endsLikeFile(domain)) return notUsed('fileName');
  const intended = (wrong ? intendedDomain(domain) : undefined) ?? withoutGlued(domain);
  if (intended !== undefined) {
    return doubtful('address', address, 'domainTypo', address.slice(0, at + 1) + intended);
  }
  if (isNumberInFront(address)) {
    const rest = address.slice(address.indexOf('.') + 1);
    return doubtful('address', address, 'unusualCharacters', rest);
  }
  const finding = usable('address', address, removed);
  const isRole = mayBeRole(hashOf(address, 0, at)) && isRoleAddress(address);
  const doubt = isRole ? 'roleAddress' : machineReason(address);
  return doubt === undefined
    ? finding
    : { ...finding, state: 'doubtful', reasons: [doubt, ...finding.reasons] };
}

/** Whether an address may begin with its number in a list: `2.jane@example.org`. */
export const isNumberInFront = (address: string): boolean =>
  address.charCodeAt(0) < 58 && /^\d{1,4}\.[A-Za-z]/.test(address);

function missingLocalPart(address: string): Finding {
  return plainAddress.test(`a${address}`) ? notUsed('domainOnly') : doubtful('none', '', 'notAnAddress');
}

function isShortEnough(address: string, at: number): boolean {
  if (address.length > maxLength.address || at > maxLength.localPart) return false;
  return (
    address.length - at <= maxLength.label || longestLabelLength(address.slice(at + 1)) <= maxLength.label
  );
}

function longestLabelLength(domain: string): number {
  return Math.max(...domain.split('.').map((label) => label.length));
}

/** Letters or signs beyond ASCII: never filled, but when they are only wide forms the plain one is suggested. */
function checkForeign(address: string): Finding {
  if (fullwidth.test(address)) {
    const plain = address.replace(/[\u3002\uFF61]/g, '.').normalize('NFKC');
    const suggestion = plainAddress.test(plain) ? plain : undefined;
    return doubtful('address', address, 'fullwidthCharacters', suggestion);
  }
  if (address.includes('…')) return doubtful('address', address, 'cutOff');
  const plain = withPlainMarks(address)
    .replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'))
    .replace(markOfNote, '');
  if (plain !== address && plainAddress.test(plain))
    return doubtful('address', address, 'typographicSigns', plain);
  return doubtful('address', address, hasMixedScripts(address) ? 'mixedScripts' : 'nonAsciiLetters');
}

/** The number of a footnote, raised, behind an address or in front of it. */
const markOfNote = /^[\u00B9\u00B2\u00B3\u2070-\u2079]+|[\u00B9\u00B2\u00B3\u2070-\u2079]+$/g;

/** With the plain apostrophes and hyphens that a word processor made curved and long ones of. */
function withPlainMarks(address: string): string {
  return address.replace(typographic, (mark) => (/[\u2010-\u2015\u2212]/.test(mark) ? '-' : "'"));
}

/** Whether ASCII letters stand beside Greek, Cyrillic, Armenian or Cherokee ones that can look the same. */
export function hasMixedScripts(text: string): boolean {
  const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
  return /[A-Za-z]/.test(text) && lookAlikes.test(text);
}

/** `jane_example.com#EXT#@…` is how a directory of Microsoft's names the guest jane@example.com. */
function explain(address: string, localPart: string, domain: string): Finding {
  if (localPart.includes('"')) return doubtful('address', address, 'quotedLocalPart');
  if (masked.test(localPart) || masked.test(domain)) return doubtful('address', address, 'cutOff');
  if (hasMisplacedDot(localPart) || hasMisplacedDot(domain)) {
    return doubtful('address', address, 'misplacedDot', withoutMisplacedDots(localPart, domain));
  }
  const guest = /^(.+)_([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)#EXT#$/i.exec(localPart);
  if (guest) return doubtful('address', address, 'unusualCharacters', `${guest[1]}@${guest[2]}`);
  if (!/^[A-Za-z0-9_.+'-]+$/.test(localPart) || /^[+'-]/.test(localPart)) {
    const stripped = withoutKey(address.replace(/\\(?=[_.*+~-])/g, '').replace(/^[^A-Za-z0-9_]+/, ''));
    const suggestion = stripped !== address && plainAddress.test(stripped) ? stripped : undefined;
    return doubtful('address', address, 'unusualCharacters', suggestion);
  }
  if (!domain.includes('.')) return doubtful('address', address, 'noDotInDomain');
  const labels = new RegExp(`^${labelSource}(?:\\.${labelSource})*$`).test(domain);
  return doubtful('address', address, labels ? 'badTopLevel' : 'badDomain');
}

/** `jane=jane.doe@example.org`: a key and its value. Programs write as `bounces-jane=example.org@…`, which is none. */
function withoutKey(address: string): string {
  const rest = /^[A-Za-z_][\w.-]{0,39}=([^=]+)$/.exec(address)?.[1];
  return rest === undefined || isDomainName(rest.slice(0, rest.indexOf('@'))) ? address : rest;
}

function hasMisplacedDot(part: string): boolean {
  return part.startsWith('.') || part.endsWith('.') || part.includes('..');
}

function withoutMisplacedDots(localPart: string, domain: string): string | undefined {
  const tidy = (part: string): string => part.split('.').filter(Boolean).join('.');
  const candidate = `${tidy(localPart)}@${tidy(domain)}`;
  return plainAddress.test(candidate) ? candidate : undefined;
}
