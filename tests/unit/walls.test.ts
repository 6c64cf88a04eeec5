import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, type SourceFile } from './source-files';

/** From top to bottom: each room imports only from those below it. */
const rooms = [
  'practice',
  'popup',
  'options',
  'background',
  'content',
  'ui',
  'features',
  'users',
  'in-page',
  'basespace',
  'page',
  'collaborators',
  'files',
  'formats',
  'shared',
] as const;
type Room = (typeof rooms)[number];

/** Rooms that must not know one another, in neither direction. */
const strangers: readonly (readonly Room[])[] = [
  ['popup', 'options', 'background', 'content'],
  ['ui', 'content', 'background'],
  ['ui', 'features', 'users'],
  ['page', 'collaborators', 'files', 'shared'],
];
/** Rooms that may import less than all that is below them. */
const onlyFrom: Partial<Record<Room, readonly Room[]>> = {
  practice: ['popup', 'background', 'ui', 'shared'],
  ui: ['shared'],
  users: ['basespace', 'shared'],
  basespace: ['page'],
};

const files = filesUnder('src', /\.tsx?$/);

/** What a file imports: `import`, `import type`, `export … from`, `import()` and `import('…')` in types. */
function importsOf({ text }: SourceFile): string[] {
  const statement = /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm;
  const forEffect = /^\s*import\s*['"]([^'"]+)['"]/gm;
  const call = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statement, forEffect, call].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, from = '']) => from),
  );
}

/** Where an import leads inside `src`; null when it leads to a package. */
function leadsTo(file: SourceFile, from: string): string | null {
  const [path = ''] = from.split('?');
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(dirname(file.path), path) : null;
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const isRoom = (name: string): name is Room => (rooms as readonly string[]).includes(name);

/** Why a room may not import from another; null when it may. */
function objection(from: Room, to: Room): string | null {
  if (from === to) return null;
  if (strangers.some((group) => group.includes(from) && group.includes(to)))
    return 'they know nothing of each other';
  if (rooms.indexOf(to) < rooms.indexOf(from)) return 'it is above';
  const allowed = onlyFrom[from];
  return allowed && !allowed.includes(to) ? `it imports only ${allowed.join(', ')}` : null;
}

/** `?script` gives the name of the built file, and nothing of what is in it. */
const isOnlyItsName = (room: Room, from: string): boolean => room === 'background' && /\?script\b/.test(from);

function trespasses(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!isRoom(room)) return [];
  return importsOf(file).flatMap((from) => {
    const target = leadsTo(file, from);
    if (target === null || !target.startsWith('src/') || isOnlyItsName(room, from)) return [];
    const other = roomOf(target);
    const why = isRoom(other) ? objection(room, other) : 'there is no such room';
    return why === null ? [] : [`${file.path} imports ${from}: ${why}`];
  });
}

const importersOf = (pattern: RegExp): string[] =>
  files.filter((file) => importsOf(file).some((from) => pattern.test(from))).map(({ path }) => path);

describe('the rooms', () => {
  test('every file is in one', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.map(({ path }) => path).filter((path) => !isRoom(roomOf(path)) && !/\.d\.ts$/.test(path)),
    ).toEqual([]);
  });

  test('each imports only from those below it', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  test('the console to practise on is an application of its own, which knows nothing of the rest', () => {
    const console = files.filter(({ path }) => path.startsWith('src/practice/console/'));
    expect(console.length).toBeGreaterThan(0);
    const outside = console.flatMap((file) =>
      importsOf(file).filter((from) => leadsTo(file, from)?.startsWith('src/practice/console/') !== true),
    );
    expect(outside).toEqual([]);
  });

  test('this test sees what it is to see', () => {
    const bad = (path: string, text: string) => trespasses({ path, text }).length;
    expect(bad('src/basespace/a.ts', "import { text } from '../shared/text';")).toBe(1);
    expect(bad('src/page/a.ts', "import {\n  a,\n  b,\n} from '../basespace/b';")).toBe(1);
    expect(bad('src/popup/a.tsx', "export * from '../content/b';")).toBe(1);
    expect(bad('src/shared/a.ts', "export type A = import('../page/b').B;")).toBe(1);
    expect(bad('src/content/a.ts', "import '../options/b';")).toBe(1);
    expect(bad('src/background/a.ts', "import b from '/src/content/b.iife.ts?script&iife';")).toBe(0);
    expect(bad('src/popup/a.ts', "import b from '/src/content/b.iife.ts?script&iife';")).toBe(1);
    expect(bad('src/popup/deep/a.ts', "import type { A } from '../../collaborators/a';")).toBe(0);
  });
});

describe('the doors to other people’s libraries', () => {
  test('webextension-polyfill only by shared/browser', () => {
    expect(importersOf(/^webextension-polyfill/)).toEqual(['src/shared/browser.ts']);
  });

  test('zod only by shared/zod', () => {
    expect(importersOf(/^zod(\/|$)/)).toEqual(['src/shared/zod.ts']);
  });

  test('preact only in the popup, the settings and what they share', () => {
    const elsewhere = importersOf(/^@?preact/).filter((path) => !/^src\/(popup|options|ui)\//.test(path));
    expect(elsewhere).toEqual([]);
  });
});

describe('what no file does', () => {
  test.each([
    ['write markup', /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/],
    ['make code out of text', /\beval\(|\bnew Function\b/],
    ['ask the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/],
    ['write to the console', /\bconsole\.(log|debug|info)\b/],
  ])('%s', (_what, pattern) => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(files.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});
