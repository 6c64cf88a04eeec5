import type { Kind } from './kinds/kind';
import { addressesOf, frames, listOf, mutations, Random } from './lists-alike';

const files = import.meta.glob<Record<string, Kind[] | string>>('./kinds/*.ts', { eager: true });
/** Every input of the corpus, as it is. */
const texts: string[] = Object.values(files)
  .flatMap((file) => Object.values(file).filter(Array.isArray).flat())
  .map(({ text }) => text);

const people =
  'Ada Grace Emmy Rosalind Jocelyn Ngozi Zoë Müller Øyvind Łukasz Bob Al Jo Mark Will Summer Out Left Gone Max Admin Guest Later Ben May April Joy';
const givenNames = people.split(' ');
const address = /[\p{L}\p{N}][\p{L}\p{N}._+'-]*@[\p{L}\p{N}.-]*\p{L}/gu;
const name = /(?<![\p{L}\p{N}@._-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}@._-])/gu;
const number = /(?<![\d.@])\d{2,9}(?![\d@])/g;
const glue = [
  '',
  '\n',
  '\n\n',
  'Please add:\n',
  'Name\tEmail\n',
  'Left:\n',
  'Name,E-mail,Status\n',
  '--\n',
  '> ',
];

/** Lines and blocks of many kinds in one document: exports among lists among letters, each line again with other people. */
export function mixedDocument(seed: number, blocks: number): string {
  const random = new Random(seed);
  const addresses = addressesOf(random.below(2 ** 30) + 1, 30);
  /** Another line of the same kind. */
  const again = (line: string): string =>
    line
      .replace(address, (whole) => (random.isOnceIn(6) ? whole : random.of(addresses)))
      .replace(name, (whole) => (random.isOnceIn(2) ? whole : random.of(givenNames)))
      .replace(number, (whole) =>
        random.isOnceIn(3) ? whole : String(random.below(10 ** Math.min(9, whole.length))),
      );
  const ofCorpus = (): string => {
    const lines = random.of(texts).split('\n');
    if (random.isOnceIn(3)) return lines.map(again).join('\n');
    const from = random.below(lines.length);
    return lines
      .slice(from, from + 1 + random.below(4))
      .flatMap((line) => Array.from({ length: 1 + random.below(5) }, () => again(line)))
      .join('\n');
  };
  const changed = (): string => {
    const frame = random.of(frames);
    return random.isOnceIn(2) ? frame : random.of(mutations)(frame, random.below(40));
  };
  const ofList = (): string =>
    listOf(
      Array.from({ length: 1 + random.below(3) }, changed),
      1 + random.below(2 ** 30),
      3 + random.below(12),
    );
  const parts = Array.from({ length: 1 + random.below(blocks) }, () => {
    const block = random.isOnceIn(3) ? ofList() : ofCorpus();
    return random.isOnceIn(4) ? random.of(glue) + block : block;
  });
  // The same block again, later on.
  if (random.isOnceIn(2))
    parts.push(
      ...parts.slice(0, 2).map((block) =>
        block
          .split('\n')
          .map((line: string) => again(line))
          .join('\n'),
      ),
    );
  return parts.join(random.of(['\n', '\n', '\n\n', '\r\n']));
}
