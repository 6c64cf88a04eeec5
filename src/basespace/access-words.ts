import { squeeze } from '../page/strings';
import type { Wording } from './wording';

/** D #9510: this level does not work for the owner of a workgroup. */
const archiveAccess = ['HasAccess+Archive', 'Has Access + Archive'] as const;

/**
 * The words of the console's access levels. Sources: the help pages' list of levels (Knowledge Articles #2874
 * and #9510 among them); what a dash means is stated by #2874 alone: "a dash where not".
 */
export const accessWords = {
  /** Say that the user cannot use the application. */
  noAccess: ['No Access', 'NoAccess', 'No access to this application'],
  /** Say that the user can, in one way or another. */
  someAccess: ['Has Access', 'HasAccess', ...archiveAccess, 'Basic User', 'Privileged User'],
  archiveAccess,
  /** The level that an invitation gives: `Has Access` is documented; gen 1 and #9510 write it in one word. */
  invitedAccess: ['Has Access', 'HasAccess'],
} as const satisfies Record<string, readonly string[]>;

type AccessWords = Pick<Wording, 'noAccess' | 'someAccess'>;

/**
 * What a cell says of access. `other` is any text that is no known word of access: in an application's
 * column, a role.
 */
export type AccessKind = 'empty' | 'none' | 'access' | 'other';

/** The same, telling a dash, which may stand in any column, from words, which speak of access only. */
export type AccessSign = AccessKind | 'dash';

const onlyDashes = /^[-\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D\s]+$/;
/** Emedgene's roles carry the version that they came with, as in `Analyst (+v38)`. */
const versionedRole = /\(\+\s?v\d+\)$/i;

/**
 * Reads the signs of access. Remembers each text: a table says the same few words ten thousand times.
 * @param words the words to go by, so that settings can extend them; what says both is read as access
 */
export function accessSigns(words: AccessWords): (text: string) => AccessSign {
  const reader = readers.get(words) ?? signReader(words);
  readers.set(words, reader);
  return reader;
}

const readers = new WeakMap<AccessWords, (text: string) => AccessSign>();

function signReader(words: AccessWords): (text: string) => AccessSign {
  const none = new Set(words.noAccess.map(squeeze));
  const access = new Set(words.someAccess.map(squeeze));
  const remembered = new Map<string, AccessSign>();
  const read = (text: string): AccessSign => {
    const squeezed = squeeze(text);
    if (squeezed === '') return 'empty';
    if (access.has(squeezed) || versionedRole.test(text.trim())) return 'access';
    if (onlyDashes.test(squeezed)) return 'dash';
    return none.has(squeezed) ? 'none' : 'other';
  };
  return (text) => {
    let kind = remembered.get(text);
    if (kind === undefined) {
      kind = read(text);
      // Names and dates are all different: remembering them would only cost memory.
      if (remembered.size < 500) remembered.set(text, kind);
    }
    return kind;
  };
}

/** Reads the words of access: as `accessSigns`, a dash being a word for none. */
export function accessReader(words: AccessWords): (text: string) => AccessKind {
  const signOf = accessSigns(words);
  return (text) => {
    const sign = signOf(text);
    return sign === 'dash' ? 'none' : sign;
  };
}

/** Whether a cell says that level of access which does not work for the owner of a workgroup. */
export function isArchiveAccess(text: string, words: Pick<Wording, 'archiveAccess'>): boolean {
  return words.archiveAccess.some((word) => squeeze(word) === squeeze(text));
}
