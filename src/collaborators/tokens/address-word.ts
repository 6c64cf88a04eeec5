import { checkAddress, masked, maxLength, plainAddress } from '../address/address';
import { doubtful, type Finding, notUsed, type Reason, waitingFor } from '../entry';
import { otherAts, withoutInvisible } from '../words/characters';
import { doubtOfLabels, doubtOfSetting, labelsInFront, settingIn } from '../words/labels';
import { withoutSurroundings } from './surrounding-punctuation';

const maxCheckedLength = 512;
/** What a word has that is an address, or is meant as one. */
export const someAt = new RegExp(`[@${otherAts}]|^[<("']*mailto:`, 'i');
const webAddress = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
/** A picture within a mail: `cid:image001.png@01DA1234.5678ABCD`. */
const attachment = /^cid:|\.(?:png|jpe?g|gif)@[0-9A-F]{8}\.[0-9A-F]{8}$/i;
const mailQuery = /[?][a-z-]{1,20}=.*$/i;
/** `b'jane@example.org'`, as programs print bytes and texts. */
const byteString = /^[([{,;=]*[bBuUrRN]{1,2}(["'])([^"']+@[^"']+)\1[)\]},;]*$/;
/** The begin of one that holds more than that. */
const openByteString = /^[([{,;=]*[bBuUrR]{1,2}(["'])(?=[^"']+@[^"']+$)/;
const texCommand = /^[^@\\]*(?:\\[A-Za-z]+\*?(?:\[[^\]]*\])?\{+)+((?:[^{}\\@]|\\_)+@[^{}\\@]+)\}*[.,;:]?$/;
const texLink = /\\href\{mailto:([^{}@]+@[^{}@]+)\}/;

/**
 * Judges a word that holds an at sign, together with what may surround it: brackets, quotes, `mailto:`, a label,
 * final punctuation. None of these counts as a change; characters that take no room, inside the address, do.
 * @param written one word of the pasted text, no blanks in it
 */
export function checkAddressWord(written: string): Finding {
  const word = byteString.exec(written)?.[2] ?? inTypesetting(written);
  const opening = openByteString.exec(word);
  if (opening !== null) return inOpenString(word.slice(opening[0].length), opening[1] === '"');
  const setting = settingIn(word);
  if (setting !== undefined) return checkSetting(word.slice(setting.length), setting);
  const core = withoutSurroundings(word);
  if (core.length < word.length && isMasked(word)) return doubtful('address', core, 'cutOff');
  if (core.length <= maxLength.label && plainAddress.test(core)) return checkAddress(core);
  const { text, removed } = withoutInvisible(core);
  if (webAddress.test(text)) return inWebAddress(text);
  if (attachment.test(text)) return notUsed('fileName');
  if (text.length > maxCheckedLength) return doubtful('address', '', longProblem(text));
  const { address, rest, doubt } = unwrap(text);
  if (/@|%40/.test(rest)) return doubtful('address', address, 'severalAts');
  const finding = checkAddress(address, removed);
  return doubt === undefined || finding.state === 'notUsed'
    ? finding
    : doubtful('address', finding.person, doubt);
}

/** `b'jane@example.org`: its quote closes behind others. One letter and an apostrophe may as well begin a name. */
function inOpenString(rest: string, isSure: boolean): Finding {
  const finding = checkAddressWord(rest);
  if (isSure || finding.state !== 'ready') return finding;
  return doubtful('address', `b'${finding.person}`, 'unusualCharacters', finding.person);
}

/** `ALLOWED_USERS=jane@example.org`: a setting of a program waits unless it is of people. */
function checkSetting(value: string, setting: string): Finding {
  const finding = checkAddressWord(value);
  const doubt = doubtOfSetting(setting);
  return doubt === undefined ? finding : waitingFor(finding, doubt);
}

/** `\\email{jane\\_doe@example.org}`: an address within commands of TeX. */
function inTypesetting(word: string): string {
  if (!word.includes('\\')) return word;
  const inner = texLink.exec(word)?.[1] ?? texCommand.exec(word)?.[1];
  return inner === undefined ? word : inner.replace(/\\([_&%#-])/g, '$1');
}

/** `…doe@example.org`, `***doe@example.org`, `jane@exam…`, `jane@exam~`: not all of it is shown. */
function isMasked(word: string): boolean {
  if (/…\W*$/.test(word)) return true;
  // Programs with columns of a width end what they shorten by a sign; in front as well it is one of a chat’s or of Markdown’s.
  if (/\p{L}[~+$][^\p{L}\p{N}~]*$/u.test(word) && !/^[~+$]/.test(word)) return true;
  const front = /^[^\p{L}\p{N}]*/u.exec(word)?.[0] ?? '';
  if (!masked.test(front)) return false;
  const stars = /\*+$/.exec(front)?.[0] ?? '';
  return stars === '' || !word.endsWith(stars);
}

/** Takes off `mailto:` with its query, or labels such as `Email:` and `group:`. */
function unwrap(text: string): { address: string; rest: string; doubt: Reason | undefined } {
  let address = text;
  const prefix = labelsInFront(address);
  address = address.slice(prefix.length);
  const rest = mailQuery.exec(address)?.[0] ?? '';
  address = address.slice(0, address.length - rest.length);
  if (/mailto:$/i.test(prefix) && address.includes('%')) address = percentDecoded(address);
  return { address: withoutSurroundings(address), rest, doubt: doubtOfLabels(prefix) };
}

const inQuery = /[?&;][\w[\]%.-]{1,40}=([^?&;=#\s]{1,64}?(?:@|%40)[^?&;=#\s]{3,250})/g;

/** `https://…?email=jane@example.org`: whoever stands in the query of an address of the web is seen, and waits. */
function inWebAddress(text: string): Finding {
  const people = [...text.matchAll(inQuery)]
    .map(([, value = '']) => percentDecoded(value))
    .filter((value) => plainAddress.test(value));
  const [first] = people;
  if (first === undefined) return notUsed('webAddress');
  return people.length > 1
    ? doubtful('address', text, 'severalAts')
    : doubtful('address', text, 'unusualCharacters', first);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function longProblem(text: string): Reason {
  return text.indexOf('@') === text.lastIndexOf('@') ? 'tooLong' : 'severalAts';
}
