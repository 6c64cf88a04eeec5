import { type Draft, doubtful, waitingFor } from './entry';
import { doubtOfLabel } from './labels';
import { besideAddress } from './people-cell';

/** The number of a ticket may stand in front. */
const labelOfLine = /^(?:\s*#\d+\s)?[^\p{L}\p{N}]{0,8}(\p{L}[^:：@\t,;|<>"]{0,60}?)(?:[:=]\s|：)/u;
/** What is booked for a meeting: behind the labels of groups stand those who are in them. */
const ofThings =
  /^(?:rooms?|resources?|equipment|locations?|räume|raum|ressourcen?|ausstattung|salles?|ressources?|équipements?|salas?|recursos?|equipos|risorse|sale|zalen|ruimtes?|sal[ae]|会議室|设备|会议室|회의실)$/iu;
/** A label is no longer than this, nor a heading in front of its value. */
export const maxLabelLength = 80;

/**
 * A directory gives all addresses of a person: `SMTP:jane@example.org;smtp:jd@example.org;SIP:jane@example.org`. Capitals
 * mark the one that is used.
 */
export function doubtFurtherAddresses(line: string, drafts: readonly Draft[]): void {
  if (!line.includes(':')) return;
  const schemes = drafts.map(
    ({ from, to }) => /(?<![a-z])(smtp|sip|eum|x400|x500|im|mapi|spo):/i.exec(line.slice(from, to))?.[1],
  );
  if (schemes.filter((scheme) => scheme !== undefined).length < 2) return;
  for (const [index, draft] of drafts.entries()) {
    if (schemes[index] === undefined || schemes[index] === 'SMTP' || draft.finding.kind !== 'address')
      continue;
    if (draft.finding.state !== 'notUsed')
      draft.finding = doubtful('address', draft.finding.person, 'otherAddress');
  }
}

/** `Manager: dana@example.org`, `Example: kim@example.com`: what stands in front of a line tells whom it names. */
export function doubtLabelled(line: string, drafts: readonly Draft[]): void {
  const label = labelOfLine.exec(line.slice(0, maxLabelLength))?.[1];
  const doubt = label === undefined ? undefined : doubtOfLabel(label);
  if (
    label === undefined ||
    doubt === undefined ||
    (doubt === 'groupAddress' && !ofThings.test(label.trim()))
  )
    return;
  for (const draft of drafts) {
    if (draft.finding.kind !== 'none') draft.finding = waitingFor(draft.finding, doubt);
  }
}

/** Struck out, or a setting that is commented out: `# dora = dora@example.org`. The head of a section of settings is nobody. */
export function doubtSwitchedOff(line: string, drafts: readonly Draft[]): void {
  const isCommentedOut = /^\s*(?:#|\/\/|;)\s*[\w.-]+\s*[=:]\s/.test(line.slice(0, maxLabelLength));
  const isSection = line.length < maxLabelLength && /^\s*\[[^\]@]+\]\s*$/.test(line);
  const mayBeStruck = struck.test(line);
  if (!(isCommentedOut || isSection || mayBeStruck)) return;
  for (const draft of drafts) {
    const { kind, state, person } = draft.finding;
    if (kind === 'none' || state === 'notUsed') continue;
    const at = Math.max(draft.from, line.indexOf(person, draft.from));
    const isStruck = mayBeStruck && isStruckAt(line, at);
    if (isCommentedOut || isStruck) draft.finding = waitingFor(draft.finding, 'outOfUse');
    else if (isSection && kind === 'userId') draft.finding = doubtful('userId', person, 'wordInText');
  }
}

const struck = /~~|<(?:s|del|strike)[\s>]|\{--/i;
const opensStrike = /<(?:s|del|strike)(?:\s[^<>]*)?>|\{--/gi;

/** Between two `~~`, or in an element that is struck out. */
function isStruckAt(line: string, at: number): boolean {
  if (line.includes('~~') && line.slice(0, at).split('~~').length % 2 === 0) return true;
  if (!/[<{]/.test(line)) return false;
  const opening = [...line.slice(0, at).matchAll(opensStrike)].at(-1);
  return opening !== undefined && !/<\/|--\}/.test(line.slice(opening.index, at));
}

/** In `jane@example,org` a comma stands for the dot: `org` is the end of that domain, and nobody's user ID. */
export function doubtTornOffDomains(line: string, drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.finding.kind !== 'userId' || !before?.finding.reasons.includes('noDotInDomain')) continue;
    if (/^[,;]$/.test(line.slice(before.to, draft.from))) drafts[index] = besideAddress(draft);
  }
}

/** In a table's row, what stands beside addresses is a department or a remark rather than somebody else's user ID. */
export function doubtBeside(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.finding.kind === 'userId') drafts[index] = besideAddress(draft);
  }
}
