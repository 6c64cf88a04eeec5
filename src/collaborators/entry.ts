/**
 * The bucket an entry ends in. Every entry is in exactly one.
 * `ready` and `fixed` (invisible characters were taken out) are filled, the other six are not. `member` and `pending`
 * people are in the workgroup or invited already, `outside` ones have an address that the organisation does not allow.
 */
export type EntryState =
  | 'ready'
  | 'fixed'
  | 'duplicate'
  | 'member'
  | 'pending'
  | 'outside'
  | 'doubtful'
  | 'notUsed';

/** Why an entry is not simply ready. Codes only: the sentences belong to whoever shows them. */
export type Reason =
  // fixed, duplicate, member, pending, outside
  | 'invisibleRemoved'
  | 'repeated'
  | 'alreadyMember'
  | 'alreadyPending'
  | 'outsideDomains'
  // doubtful: an address that is not right, or may not be
  | 'severalAts'
  | 'missingDomain'
  | 'notAnAddress'
  | 'noDotInDomain'
  | 'misplacedDot'
  | 'badDomain'
  | 'badTopLevel'
  | 'tooLong'
  | 'unusualCharacters'
  | 'quotedLocalPart'
  | 'nonAsciiLetters'
  | 'mixedScripts'
  | 'fullwidthCharacters'
  | 'domainTypo'
  | 'spaceInside'
  | 'addressBeforeAddress'
  | 'roleAddress'
  | 'typographicSigns'
  | 'cutOff'
  // doubtful: an address that may be somebody's, but not of a person to invite
  | 'machine'
  | 'groupAddress'
  | 'noReply'
  | 'relayed'
  | 'unreachable'
  | 'notReached'
  // doubtful: by its place in a table or record
  | 'otherAddress'
  | 'otherPerson'
  | 'otherColumn'
  | 'outOfUse'
  | 'notAskedFor'
  | 'exampleRow'
  // doubtful: may be a user ID
  | 'digitsOnly'
  | 'severalWords'
  | 'wordInText'
  | 'besideAddress'
  | 'nameOrUserId'
  // not used
  | 'domainOnly'
  | 'webAddress'
  | 'heading'
  | 'text'
  | 'nameOnly'
  | 'tooShort'
  | 'punctuation'
  | 'mailHeader'
  | 'formatText'
  | 'fileName';

/** What kind of person an entry names: an e-mail address, a plain user ID, or nobody. */
export type PersonKind = 'address' | 'userId' | 'none';

/** One piece of the pasted text. Entries come in the order of the text and never overlap. */
export interface Entry {
  /** Line of the pasted text, 1-based. */
  line: number;
  /** Offset of the first character, in UTF-16 units from the start of the text. */
  from: number;
  /** Offset after the last character, in UTF-16 units. */
  to: number;
  /** The text between the two offsets, unchanged. */
  original: string;
  /** The cleaned address or user ID in its own letter case; '' if there is none. */
  person: string;
  /** The display name found beside the person; '' if there is none. */
  name: string;
  kind: PersonKind;
  state: EntryState;
  /** Empty for a ready entry, else the most important reason first. */
  reasons: readonly Reason[];
  /** For a duplicate: the line where the person was named first. */
  duplicateOf?: number;
  /** For some doubtful entries: the person that was probably meant. Never filled by itself. */
  suggestion?: string;
  /** For a fixed entry: the code points taken out, each once, such as `U+200B`. */
  removed?: readonly string[];
}

/** What was found out about one word by itself, before it is compared with the other entries. */
export interface Finding {
  person: string;
  kind: PersonKind;
  state: 'ready' | 'fixed' | 'doubtful' | 'notUsed';
  reasons: readonly Reason[];
  suggestion?: string;
  removed?: readonly string[];
}

/** An entry on its way: a stretch of one line (offsets within that line) with its finding. */
export interface Draft {
  from: number;
  to: number;
  name: string;
  finding: Finding;
}

/** Shared by all entries that have no reason, so that a long list does not hold as many empty arrays. */
export const noReasons: readonly Reason[] = Object.freeze([]);

/** A finding that somebody has to look at. `person` is what was written, as far as it names someone. */
export function doubtful(
  kind: PersonKind,
  person: string,
  reason: Reason,
  suggestion: string | undefined = undefined,
): Finding {
  const finding: Finding = { person, kind, state: 'doubtful', reasons: [reason] };
  if (suggestion !== undefined) finding.suggestion = suggestion;
  return finding;
}

/** A finding for text that names nobody. */
export function notUsed(reason: Reason): Finding {
  return { person: '', kind: 'none', state: 'notUsed', reasons: [reason] };
}

/** A finding for a person that can be filled: `fixed` if characters had to be taken out, else `ready`. */
export function usable(kind: PersonKind, person: string, removed: readonly string[]): Finding {
  if (removed.length === 0) return { person, kind, state: 'ready', reasons: noReasons };
  return { person, kind, state: 'fixed', reasons: ['invisibleRemoved'], removed };
}

/** The same finding, waiting for the admin with this reason before its own. */
export function waitingFor(finding: Finding, reason: Reason): Finding {
  if (finding.state === 'notUsed') return finding;
  const { removed: _, ...rest } = finding;
  return {
    ...rest,
    state: 'doubtful',
    reasons: [reason, ...finding.reasons.filter((one) => one !== reason)],
  };
}
