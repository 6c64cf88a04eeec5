import { accessSigns } from '../../basespace/access-words';
import type { Evidence } from '../../basespace/evidence';
import { weighScreens } from '../../basespace/recognise';
import type { FrameState } from '../../shared/messages/frame-state';
import type { PageReport } from '../../shared/messages/page-report';
import type { ConsolePage } from '../feature';
import { outlineOf } from './outline';
import { placesSeen } from './places';
import { Redactor } from './redactor';

/** No mail is longer than this, in UTF-8. */
const maxBytes = 9_500;

type Reasons = FrameState['evidence'];

/** Says what the assistant sees of the page now. Changes nothing in it. */
export function reportPage(page: ConsolePage): PageReport {
  const seen = page.recogniseNow();
  const landmarks = page.tree.landmarks();
  const address = {
    host: location.hostname,
    path: location.pathname,
    hash: location.hash,
    title: document.title,
  };
  const others = weighScreens(page.tree, landmarks, address, page.wording)
    .filter(({ screen, points }) => points > 0 && screen !== seen.screen)
    .map(({ screen, evidence }) => ({ screen, evidence: cut(evidence) }));
  const found = {
    screen: seen.screen,
    dialog: seen.dialog,
    certainty: seen.certainty,
    evidence: cut(seen.evidence),
    others,
    places: placesSeen(page),
  };
  return { ...found, text: textOf(page, found) };
}

const cut = (evidence: readonly Evidence[]): Reasons =>
  evidence
    .slice(0, 30)
    .map(({ code, parts }) => ({ code, parts: parts.slice(0, 4).map((part) => part.slice(0, 300)) }));

/** The report as a text that names nobody. */
function textOf(page: ConsolePage, found: Omit<PageReport, 'text'>): string {
  const words = new Redactor();
  const reasons = (all: Reasons): string =>
    all
      .map(({ code, parts }) => [code, ...parts.map((part) => `"${words.text(String(part))}"`)].join(' '))
      .join('; ');
  const lines = [
    'Workgroup Assistant report, version 1',
    `address: ${addressOf(words)}${window === window.top ? '' : ', in a frame'}`,
    `screen: ${found.screen || 'none'}; dialog: ${found.dialog || 'none'}; ${found.certainty}`,
    `for: ${reasons(found.evidence) || 'nothing'}`,
    ...found.others.map(({ screen, evidence }) => `for ${screen}: ${reasons(evidence)}`),
    ...found.places.map(({ what, state, candidates, shown }) => {
      const named = candidates.map((name) => `"${words.text(name)}"`).join(', ');
      return `${what}: ${state}${named ? ` ${named}` : ''}${shown ? `, shown: ${shown}` : ''}`;
    }),
    'structure:',
    ...outlineOf(page.tree, words, cellKinds(page)),
  ];
  return withinBytes(lines);
}

/** Host and path without what names an organisation, a workgroup or a person; of the query nothing. */
function addressOf(words: Redactor): string {
  const site =
    /(?:^|\.)((?:login|basespace)\.illumina\.com(?:\.cn)?)$/.exec(location.hostname)?.[1] ?? 'other host';
  const path = `${location.pathname}${location.hash}`.split(/[?&]/)[0] ?? '';
  return `${location.hostname === site ? '' : '*.'}${site}${path
    .split('/')
    .map((part) => words.pathPart(part))
    .join('/')}`;
}

/** What kind of thing a cell says, and nothing of what it says. */
function cellKinds(page: ConsolePage): (text: string) => string {
  const signOf = accessSigns(page.wording);
  return (text) => {
    const sign = signOf(text);
    if (sign !== 'other') return sign;
    if (text.includes('@')) return 'address';
    return /\p{L}/u.test(text) ? 'words' : 'numbers';
  };
}

function withinBytes(lines: readonly string[]): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept = lines
    .map((line) => line.slice(0, 600))
    .filter((line) => {
      bytes += encoder.encode(line).length + 1;
      return bytes <= maxBytes;
    });
  const missing = lines.length - kept.length;
  return [...kept, ...(missing > 0 ? [`… ${missing} lines more`] : [])].join('\n');
}
