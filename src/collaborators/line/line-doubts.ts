import { type Draft, doubtful, waitingFor } from '../entry';
import { doubtOfLabel, doubtOfSetting, saysCurrent, settingIn } from '../words/labels';
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

const secondInAngles =
  /<([^\s<>@]+@[^\s<>@]+)>[ \t]+(?:(\p{Lu}[\p{L}.'’ -]{0,60}?)[ \t]*)?<([^\s<>@]+@[^\s<>@]+)>\s*$/u;

/** `Romy Roe <romy@example.org> <roe@example.net>`, as lists of authors have them: a second address of the same person. */
export function doubtSecondInAngles(line: string, drafts: readonly Draft[]): void {
  if (drafts.length < 2 || line.split('<').length !== 3) return;
  const [whole, , name, second] = secondInAngles.exec(line.slice(-maxAngled)) ?? [];
  if (whole === undefined || second === undefined) return;
  const front = line.slice(0, line.indexOf('<')).toLowerCase();
  const isSame =
    name === undefined ||
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => front.includes(word));
  const last = drafts.at(-1);
  if (isSame && last && last.finding.person.toLowerCase() === second.toLowerCase())
    last.finding = waitingFor(last.finding, 'otherAddress');
}
const maxAngled = 300;

const contactLink =
  /\[\s*(?:contact(?: us| support| admins?| the team)?|(?:it |get |user |technical )?(?:support|help)(?:desk)?|feedback|e-?mail us|write (?:to )?us|get in touch|questions\??|kontakt|hilfe|schreiben sie uns|nous (?:contacter|écrire)|contactez-nous|contáctenos|contacto|contattaci|contatti|contato|fale conosco|neem contact op|report (?:a |an )?(?:bug|problem|issue|error)|webmaster|imprint|impressum)\s*\]\(mailto:([^)?]{3,254})/giu;

/** `[Contact support](mailto:…)`: where a page says that one may write to. */
export function doubtContactLinks(line: string, drafts: readonly Draft[]): void {
  if (!line.includes('](mailto:')) return;
  for (const [, address = ''] of line.slice(0, maxLinks).matchAll(contactLink))
    for (const draft of drafts)
      if (draft.finding.person.toLowerCase() === address.toLowerCase())
        draft.finding = waitingFor(draft.finding, 'otherPerson');
}
const maxLinks = 20_000;

/** `Manager: dana@example.org`, `Example: kim@example.com`: what stands in front of a line tells whom it names. */
export function doubtLabelled(line: string, drafts: readonly Draft[]): void {
  const setting = settingIn(
    line
      .trimStart()
      .replace(/^(?:export|set|declare|ENV)\s+/, '')
      .slice(0, maxLabelLength),
  );
  const doubtOfAll = setting === undefined ? undefined : doubtOfSetting(setting);
  if (doubtOfAll)
    for (const draft of drafts)
      if (draft.finding.kind !== 'none') draft.finding = waitingFor(draft.finding, doubtOfAll);
  const [whole = '', label] = labelOfLine.exec(line.slice(0, maxLabelLength)) ?? [];
  const isSender = /=\s*$/.test(whole) && /^(?:from|sender|reply[_-]?to)\s*$/i.test(label ?? '');
  const doubt = label === undefined ? undefined : isSender ? 'otherPerson' : doubtOfLabel(label);
  if (
    label === undefined ||
    doubt === undefined ||
    (doubt === 'groupAddress' && !ofThings.test(label.trim()))
  )
    return;
  let end = 0;
  for (const draft of drafts) {
    const { kind, person } = draft.finding;
    if (kind === 'none') continue;
    const from = Math.max(draft.from, line.indexOf(person, draft.from));
    // `Old: … → New: …`: up to the next label.
    if (
      doubt === 'otherAddress' &&
      end > 0 &&
      saysCurrent(line.slice(Math.max(end, from - maxLabelLength), from))
    )
      return;
    end = from + person.length;
    draft.finding = waitingFor(draft.finding, doubt);
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

const senderInFront = /(?:^|[\s,;:(])(?:from|sender|return-?path|reply-?to)=<?$/i;

/** `from=<dana@example.org>, size=1200`: in the log of a mail server, whoever wrote. */
export function doubtSenders(line: string, drafts: readonly Draft[]): void {
  if (!line.includes('=')) return;
  for (const draft of drafts) {
    if (draft.finding.kind !== 'address') continue;
    const at = line.indexOf(draft.finding.person, draft.from);
    if (senderInFront.test(line.slice(Math.max(0, at - 20), Math.max(0, at))))
      draft.finding = waitingFor(draft.finding, 'otherPerson');
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
  if (/^\s*\p{L}+,[^\s,;@]+@[^\s,;@]+\s*$/u.test(line) && drafts[0]?.finding.kind === 'userId')
    drafts[0] = besideAddress(drafts[0]);
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.finding.kind !== 'userId' || !before?.finding.reasons.includes('noDotInDomain')) continue;
    if (/^[,;]$/.test(line.slice(before.to, draft.from))) drafts[index] = besideAddress(draft);
  }
}

/** `|  ListUsers  |`: the only cell of a row in frames is the title of a table. */
export function doubtTitles(line: string, drafts: readonly Draft[]): void {
  if (!/^\s*[|│┃]/.test(line) || !/[|│┃]\s*$/.test(line.slice(-maxLabelLength))) return;
  const people = drafts.filter(({ finding }) => finding.kind !== 'none' && finding.state !== 'notUsed');
  const [only] = people;
  if (people.length === 1 && only?.finding.kind === 'userId' && only.finding.state !== 'doubtful')
    only.finding = doubtful('userId', only.finding.person, 'wordInText');
}

/** In a table's row, what stands beside addresses is a department or a remark rather than somebody else's user ID. */
export function doubtBeside(drafts: Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.finding.kind === 'userId') drafts[index] = besideAddress(draft);
  }
}
