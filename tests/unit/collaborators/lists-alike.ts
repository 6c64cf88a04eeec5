import { filesUnder } from '../source-files';

/** Every word that stands anywhere in what reads lists: whoever is named by one of them is judged by it, or is not. */
const words = [
  ...new Set(
    ['src/collaborators', 'src/formats']
      .flatMap((room) => filesUnder(room, /\.ts$/))
      .flatMap(({ text }) => text.match(/\p{L}{2,14}/gu) ?? []),
  ),
];
const asciiWords = words.filter((word) => /^[A-Za-z]+$/.test(word));
const names = (
  'Ada Lovelace Grace Hopper Emmy Noether Carl Gauss Rosalind Franklin Jocelyn Bell Wu Chien Zoë Müller Ann Anna Bo Al ' +
  'Lee Le Jo Jean-Luc O’Brien van der Berg Mark Will Summer Out Left Max Mustermann Joy Later Bob Robert Smith José ' +
  'García Łukasz Øyvind Ångström ADA LOVELACE Xx Zzz'
).split(' ');
const domains = ['example.org', 'example.com', 'lab.example.edu', 'Example.ORG', 'a-b.example.org'];
const oddDomains = ['gmial.com', 'example', 'lists.example.org', 'example,org'];

/** Lines: `A` stands for an address, `N` for a name, `D` for a number, `U` for a user ID, `W` for any word of the source. */
export const frames = [
  ...[
    'A',
    'N N <A>',
    '"N, N" <A>',
    'N, N <A>; N N <A>',
    'N N A',
    'A (N N)',
    'A N N',
    'A, N N',
    'A; N',
    'N; A',
  ],
  ...[
    'N,N,A',
    'A,N,N',
    'D,N,N,A',
    'D)\tN\tA\tN D',
    'D\tN N\tA',
    'N\tN\tA',
    '| N N | A |',
    '• A',
    '• N N <A>',
  ],
  ...[
    '- A',
    '- N N A',
    '* N N - A',
    '1. A',
    'D. N N <A>',
    'To: A, A, A',
    'To: N N <A>; N N <A>',
    'mailto:A, A',
  ],
  ...[
    'A; U',
    'A, U',
    'U, A',
    'U; U; A',
    'A please',
    'W A',
    'A W',
    'W W A',
    'N W <A>',
    'A - W',
    'A (W)',
    'A (W D)',
  ],
  ...['N N (W) <A>', 'N N [W] A', 'W: A', 'N: A', 'N N: A', 'A\tW', 'A\tN\tW', 'A;W;N', 'A W A', 'A and A'],
  ...['N and N <A>', 'A <A>', 'N <A>, A <A>', '"A" <A>', "'N N' <A>", 'A, A, A', '#N A', 'A → A', 'N N <U>'],
  ...[
    'N N <U> A',
    'A.',
    '(A)',
    '<A>;',
    '"A",',
    'A|N N|W',
    'N (A)',
    'W N A W',
    'A W N W D',
    'N at N dot W, A',
  ],
  ...[
    'A\u00A0',
    '☐ A',
    '✓ N N A',
    '+A',
    'N N, W, A',
    'A = N',
    'A; left D; D',
    'U; W D; A',
    'N N N N N N <A>',
  ],
  ...[
    'A ?',
    'W W: A, A',
    '\tN\tA',
    ' ;A',
    '; A',
    'N N A N N A',
    'N <A> (W)',
    'smtp:A',
    'W:A',
    'A;A;W',
    '• A\u00A0',
  ],
];

/** Changes to such a line, at a place of it. */
export const mutations: ((frame: string, at: number) => string)[] = [
  ...[...' ,;:"<>()[]\t|-.•–/#=*~?!@'].map((sign) => (frame: string, at: number) => {
    const place = at % (frame.length + 1);
    return frame.slice(0, place) + sign + frame.slice(place);
  }),
  (frame, at) => frame.slice(0, at % frame.length) + frame.slice((at % frame.length) + 1),
  ...[' W', ', N', ';', ' N', '\tD', ' A'].map((end) => (frame: string) => frame + end),
  ...['W ', 'N ', 'D ', '- ', '"', 'To: '].map((begin) => (frame: string) => begin + frame),
];

/** Random numbers that are the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    const mixed = Math.imul((this.state ^ (this.state >>> 15)) | 1, this.state ^ 0x2c1b3c6d);
    return Math.floor((((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32) * limit);
  }

  isOnceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** Fills the slots of lines, now and then with what was there before. */
class Filler {
  private readonly random: Random;
  private readonly addresses: string[] = [];
  private readonly usual: { words: string[]; names: string[] };

  constructor(seed: number) {
    this.random = new Random(seed);
    this.usual = {
      words: [this.random.of(words), this.random.of(words)],
      names: Array.from({ length: 8 }, () => this.name()),
    };
  }

  line(frame: string): string {
    return frame.replace(/\b[ANDUW]\b/g, (slot) => this.slot(slot));
  }

  text(kinds: readonly string[], lines: number): string {
    const all = Array.from({ length: lines }, () =>
      this.line(this.random.isOnceIn(20) ? this.random.of(frames) : this.random.of(kinds)),
    );
    if (this.random.isOnceIn(8))
      all.splice(
        this.random.below(lines),
        0,
        this.random.of(['', 'Please add:', 'Left:', 'Name\tEmail', 'Declined']),
      );
    return all.join(this.random.isOnceIn(10) ? '\r\n' : '\n');
  }

  private slot(slot: string): string {
    const { random, usual } = this;
    if (slot === 'N') return random.isOnceIn(3) ? this.name() : random.of(usual.names);
    if (slot === 'D') return this.number();
    if (slot === 'W') return random.isOnceIn(10) ? random.of(words) : random.of(usual.words);
    const before = random.isOnceIn(8) && this.addresses.length > 0 ? random.of(this.addresses) : undefined;
    if (slot === 'U') return before?.split('@')[0] ?? this.localPart();
    const address = before ?? `${this.localPart()}@${random.of(random.isOnceIn(8) ? oddDomains : domains)}`;
    this.addresses.push(address);
    return random.isOnceIn(50) ? address.replace('@', '\u200B@') : address;
  }

  private name(): string {
    return this.random.isOnceIn(4) ? capitalised(this.random.of(words)) : this.random.of(names);
  }

  private number(): string {
    const { random } = this;
    const day = `20${10 + random.below(20)}0${1 + random.below(9)}${10 + random.below(18)}`;
    const most = random.of([30, 1000, 100_000, 3_000_000]);
    return random.of([
      day,
      String(1990 + random.below(50)),
      ...[1, 2, 3, 4].map(() => String(random.below(most))),
    ]);
  }

  private localPart(): string {
    const { random } = this;
    const word = random.of(asciiWords);
    const name = random.of(names).replace(/[^A-Za-z]/g, '');
    return random.of([
      name.toLowerCase() + this.number(),
      `${name}.${random.of(asciiWords)}`,
      word.toLowerCase() + random.of(['', '.', '_', '-', '+']) + random.of(asciiWords),
      word + this.number(),
      `person${this.number()}`,
      `${capitalised(word)}-${name}`,
      `${word.toUpperCase()}_${name}`,
      `o'${word}`,
    ]);
  }
}

/** A list of so many lines, nearly all of the kinds given. */
export const listOf = (kinds: readonly string[], seed: number, lines: number): string =>
  new Filler(seed).text(kinds, lines);

/** So many addresses whose parts are words of the source. */
export const addressesOf = (seed: number, count: number): string[] =>
  new Filler(seed).text(['A'], count).match(/\S+/g) ?? [];
