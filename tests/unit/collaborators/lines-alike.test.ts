import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkAddress } from '../../../src/collaborators/address/address';
import { UnremarkableAddresses } from '../../../src/collaborators/address/unremarkable';
import { LinesAlike } from '../../../src/collaborators/alike/lines-alike';
import type { Draft } from '../../../src/collaborators/entry';
import { type ReviewOptions, reviewCollaborators } from '../../../src/collaborators/review';
import { isWhole, runs } from '../../plan';
import type { Kind } from './kinds/kind';
import { addressesOf, frames, listOf, mutations } from './lists-alike';
import { mixedDocument } from './mixed-documents';

/** What the short ways give has to be what reading every line in full gives. */
function expectSame(text: string, options: ReviewOptions = {}): void {
  expect(reviewCollaborators(text, options)).toEqual(
    reviewCollaborators(text, { ...options, isInFull: true }),
  );
}

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const frame = fc
  .tuple(fc.constantFrom(...frames), fc.array(fc.constantFrom(...mutations), { maxLength: 2 }), fc.nat())
  .map(([one, changes, at]) => changes.reduce((changed, change) => change(changed, at), one));
const ofAKind = fc.tuple(fc.array(frame, { minLength: 1, maxLength: 2 }), seed);

it('nothing is said against an unremarkable address when it is checked in full', () => {
  fc.assert(
    fc.property(seed, (start) => {
      for (const address of addressesOf(start, 50)) {
        const found = new UnremarkableAddresses(address);
        const isWhole = found.read(0) && found.end === address.length;
        if (isWhole && found.hash >= 0)
          expect([address, checkAddress(address).state]).toEqual([address, 'ready']);
      }
    }),
    { numRuns: runs(100) },
  );
});

describe('a line that is like another one', () => {
  it('is what it is when it is read in full', () => {
    fc.assert(
      fc.property(ofAKind, ([kinds, start]) => expectSame(listOf(kinds, start, 20))),
      { numRuns: runs(80) },
    );
  });

  it('is what it is in documents of many kinds, too', () => {
    fc.assert(
      fc.property(seed, (start) => expectSame(mixedDocument(start, 8))),
      { numRuns: runs(25) },
    );
  });

  it('is not known where the next one comes out as something else', () => {
    const text = [101, 102, 103].map((at) => `Ada <ada${at}@example.org>\n`).join('');
    const alike = new LinesAlike(text, new UnremarkableAddresses(text));
    const lines = [0, 25, 50];
    const draftOf = (at: number, name: string): Draft => ({
      from: 0,
      to: 24,
      name,
      finding: { person: `ada${at}@example.org`, kind: 'address', state: 'ready', reasons: [] },
    });
    for (const [index, name] of ['Ada', 'Ada', 'Somebody else'].entries()) {
      expect(alike.find(lines[index] ?? 0, 0)).toBe(undefined);
      alike.learn([draftOf(101 + index, name)], 0);
    }
    expect(alike.find(50, 0)).toBe(undefined);
    alike.learn([draftOf(103, 'Ada')], 0);
    expect(alike.find(50, 0)).toBe(undefined);
  });

  it('is known by the fourth one of its kind', () => {
    const find = vi.spyOn(LinesAlike.prototype, 'find');
    const lines: ((person: string, name: string, number: number) => string)[] = [
      (person, name) => `${name} ${name} <${person}>`,
      (person, name, number) => `${number})\t${name}\t${person}\tLab 4`,
      (person, _, number) => `To: ${person}, ben${number}@example.org`,
      (person, name) => `${person} (Zoë ${name})`,
      (person) => `- ${person};`,
      (person, _, number) => `dorothy${number}@example,org please, ${person}`,
    ];
    for (const line of lines)
      reviewCollaborators(
        Array.from({ length: 50 }, (_, at) =>
          line(`ada${at}.b@example.org`, ['Lovelace', 'Hopper', 'Noether'][at % 3] ?? '', at + 300),
        ).join('\n'),
      );
    const known = find.mock.results.filter(({ value }) => value !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(lines.length * 45);
    find.mockRestore();
  });

  it('is the same in every kind of input, however often that comes', () => {
    const files = import.meta.glob<Record<string, Kind[] | string>>('./kinds/*.ts', { eager: true });
    const kinds = Object.values(files).flatMap((file) => Object.values(file).filter(Array.isArray).flat());
    expect(kinds.length).toBeGreaterThan(100);
    for (const { text } of kinds.filter((_, at) => isWhole || at % 6 === 0))
      expectSame([text, text, text].join('\n'));
  });

  it('is compared with who is known, and with the domains that are allowed', () => {
    const list = listOf(['N N <A>', 'D)\tN\tA\tN D'], 7, 40);
    const { people } = reviewCollaborators(list);
    const standing = (at: number) => (at % 2 === 0 ? 'member' : 'pending');
    expectSame(list, { known: new Map(people.map((person, at) => [person.toLowerCase(), standing(at)])) });
    expectSame(list, { allowed: { suffixes: ['example.com'], addresses: [] } });
  });

  it('counts as a person of its own', () => {
    const list = Array.from({ length: 40 }, (_, at) => `Ada Lovelace <ada${at + 100}@example.org>`);
    const { people, entries } = reviewCollaborators(list.join('\n'));
    expect(people).toEqual(list.map((_, at) => `ada${at + 100}@example.org`));
    expect(entries.map(({ line, name }) => `${line} ${name}`)).toEqual(
      list.map((_, at) => `${at + 1} Ada Lovelace`),
    );
  });
});
