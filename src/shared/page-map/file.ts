import { pageMapVersion } from './layers';
import { emptyPageMap, maxWordLength, maxWords, migrated, PageMap, type Taught } from './page-map';

/** What marks a file as a page map of ours. */
const kind = 'workgroup-assistant-page-map';
const maxFileLength = 500_000;

/** What is wrong with a file (`mapFault_<code>`), and where: names of fields and places in lists, from the outside in. */
export interface MapFault {
  code:
    | 'tooLarge'
    | 'notJson'
    | 'otherFile'
    | 'newer'
    | 'unknownList'
    | 'unknownPlace'
    | 'unknownField'
    | 'tooLong'
    | 'tooMany'
    | 'empty'
    | 'wrongKind';
  place: (string | number)[];
}

/** What a map may hold: the names of lists of words and of what can be shown, and which words fit into a list. */
export interface Vocabulary {
  lists: readonly string[];
  shown: readonly string[];
  fits(list: string, word: string): boolean;
}

/** The stored layers as a file that can be given to a colleague. */
export function pageMapFile({ own, taught }: PageMap): string {
  return `${JSON.stringify({ kind, version: pageMapVersion, own, taught }, null, 2)}\n`;
}

/** Reads a file that somebody gave us. All of it is right, or nothing of it is taken and the first fault is named. */
export function readPageMapFile(
  text: string,
  vocabulary: Vocabulary,
): { map: PageMap } | { fault: MapFault } {
  const fault = (code: MapFault['code'], ...place: MapFault['place']) => ({ fault: { code, place } });
  if (text.length > maxFileLength) return fault('tooLarge');
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault('notJson');
  }
  if (!isRecord(found) || found.kind !== kind) return fault('otherFile');
  if (typeof found.version === 'number' && found.version > pageMapVersion) return fault('newer');
  const { kind: _kind, ...map } = migrated(found) as Record<string, unknown>;
  const extra = Object.keys(map).find((field) => !(field in emptyPageMap));
  if (extra !== undefined) return fault('unknownField', extra);
  const parsed = PageMap.safeParse(map);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
    return fault(
      codeOf(issue),
      ...place,
      ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    );
  }
  const stranger = unknownIn(parsed.data, vocabulary);
  return stranger ? { fault: stranger } : { map: parsed.data };
}

type Issue = { code?: string; origin?: string; message: string };

function codeOf(issue: Issue | undefined): MapFault['code'] {
  if (issue?.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : 'tooMany';
  if (issue?.code === 'unrecognized_keys') return 'unknownField';
  if (issue?.code === 'custom') return issue.message === 'tooMany' ? 'tooMany' : 'empty';
  return 'wrongKind';
}

function unknownIn({ own, taught }: PageMap, vocabulary: Vocabulary): MapFault | undefined {
  const faults = Object.entries(taught).map(([host, { words, anchors }]) => {
    const name = Object.keys(anchors).find((one) => !vocabulary.shown.includes(one));
    const inAnchors: MapFault | undefined =
      name === undefined ? undefined : { code: 'unknownPlace', place: ['taught', host, 'anchors', name] };
    return unfitIn(words, vocabulary, 'taught', host, 'words') ?? inAnchors;
  });
  return unfitIn(own, vocabulary, 'own') ?? faults.find((fault) => fault !== undefined);
}

function unfitIn(
  words: Taught['words'],
  { lists, fits }: Vocabulary,
  ...place: string[]
): MapFault | undefined {
  for (const [list, all] of Object.entries(words)) {
    if (!lists.includes(list)) return { code: 'unknownList', place: [...place, list] };
    const unfit = all.findIndex((word) => !fits(list, word));
    if (unfit >= 0) return { code: 'empty', place: [...place, list, unfit] };
  }
  return undefined;
}

/**
 * Adds an imported map to the stored one: words that are not there yet, and what was taught; where both were taught the
 * same thing on a host, the imported one counts.
 * @returns the fault where a list would become too long
 */
export function withImported(before: PageMap, imported: PageMap): { map: PageMap } | { fault: MapFault } {
  const taught = { ...before.taught };
  for (const [host, { words, anchors }] of Object.entries(imported.taught)) {
    const known = taught[host] ?? { words: {}, anchors: {} };
    taught[host] = { words: united(known.words, words), anchors: { ...known.anchors, ...anchors } };
  }
  const map: PageMap = { ...before, own: united(before.own, imported.own), taught };
  const full = Object.entries(map.own).find(([, words]) => words.length > maxWords);
  if (full) return { fault: { code: 'tooMany', place: ['own', full[0]] } };
  return PageMap.safeParse(map).success ? { map } : { fault: { code: 'tooMany', place: ['taught'] } };
}

type Words = PageMap['own'];

/** The words of both, each once: letter case and white space at the ends aside. */
export function united(one: Words, other: Words): Words {
  const all = { ...one };
  for (const [list, words] of Object.entries(other)) all[list] = eachOnce([...(all[list] ?? []), ...words]);
  return all;
}

/**
 * The stored map with the words that the admin has written for one list, in the place of those before.
 * @param written one word a line
 */
export function withOwnWords(
  before: PageMap,
  list: string,
  written: string,
  { fits }: Vocabulary,
): { map: PageMap } | { fault: MapFault } {
  const words = eachOnce(written.split('\n'));
  const fault = (code: MapFault['code'], ...place: number[]) => ({
    fault: { code, place: ['own', list, ...place] },
  });
  if (words.length > maxWords) return fault('tooMany');
  const long = words.findIndex((word) => word.length > maxWordLength);
  if (long >= 0) return fault('tooLong', long);
  const unfit = words.findIndex((word) => !fits(list, word));
  if (unfit >= 0) return fault('empty', unfit);
  const { [list]: _before, ...others } = before.own;
  return { map: { ...before, own: words.length > 0 ? { ...others, [list]: words } : others } };
}

/** Words without those that say the same as an earlier one, and without white space around them. */
export function eachOnce(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words.map((each) => each.trim().replace(/\s+/g, ' '))) {
    const key = word.toLowerCase();
    if (word !== '' && !found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
