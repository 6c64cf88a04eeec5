import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/files/encoding';
import { readListFile } from '../../../src/files/list-file';
import { runs } from '../../plan';
import { bytesOf, refusal } from './reading';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [at, point] of points.entries()) view.setUint32(at * 4, point, isLittle);
  return new Uint8Array(view.buffer);
}

const marked = (mark: number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

/** The upper half of Windows-1252, from 0x80; the five places without a character are left out. */
const upper =
  '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ ¡¢£¤¥¦§¨©ª«¬ ®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (letter) =>
    letter < '\x80' ? letter.charCodeAt(0) : 0x80 + upper.indexOf(letter),
  );
}

const local = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]$/).filter((text) => !text.includes('..'));
const people = fc.array(
  local.map((name) => `${name}@example.org`),
  { minLength: 1, maxLength: 20 },
);
const namesOf = (unit: fc.Arbitrary<string>) => fc.array(fc.string({ unit, maxLength: 8 }), { maxLength: 5 });
const anyLetter = fc.constantFrom(...'abc äöüéøñß Žœ€“”–李明Ωж😀'.split(/(?:)/u));
const westernLetter = fc.constantFrom('Zoë', 'Müller ', 'Œuvre', ' “x” ', ' – ', '€ ', 'é ', 'ab');
const list = (unit: fc.Arbitrary<string>) =>
  fc.tuple(people, namesOf(unit)).map(([addresses, names]) => [...addresses, ...names].join('\r\n'));

describe('a text comes out as it went in', () => {
  test.each([
    ['utf-8', bytesOf],
    ['utf-8', (text: string) => marked([0xef, 0xbb, 0xbf], bytesOf(text))],
    ['utf-16le', (text: string) => marked([0xff, 0xfe], utf16(text, true))],
    ['utf-16be', (text: string) => marked([0xfe, 0xff], utf16(text, false))],
    ['utf-16le', (text: string) => utf16(text, true)],
    ['utf-16be', (text: string) => utf16(text, false)],
    ['utf-32le', (text: string) => marked([0xff, 0xfe, 0, 0], utf32(text, true))],
    ['utf-32be', (text: string) => marked([0, 0, 0xfe, 0xff], utf32(text, false))],
    ['utf-32le', (text: string) => utf32(text, true)],
    ['utf-32be', (text: string) => utf32(text, false)],
  ] as const)('%s %#', (encoding, encode) => {
    fc.assert(
      fc.property(list(anyLetter), (names) => {
        // A few letters of two bytes each may be any other encoding's.
        const text = `${names}\r\n李明`;
        expect(decodeText(encode(text))).toEqual({ text, encoding, isSure: true });
      }),
      { numRuns: runs(200) },
    );
  });

  test('windows-1252', () => {
    fc.assert(
      fc.property(list(westernLetter), (text) => {
        // Signs and letters by chance are none of a language: they are so beside a list that is one.
        const whole = `${text}\r\n${'Müller, Jörg\r\nKöhler, Käthe\r\n'.repeat(10)}`;
        expect(decodeText(windows1252(whole))).toMatchObject({ text: whole, encoding: 'windows-1252' });
      }),
      { numRuns: runs(200) },
    );
  });

  test('all of it through the reading of a file', async () => {
    const text = 'Zoë Müller <zoe@example.org>\nbob@example.org\n';
    for (const bytes of [windows1252(text), utf16(text, true), utf16(text, false), bytesOf(text)]) {
      expect(await readListFile(bytes, 'people.txt')).toMatchObject({ kind: 'text', text });
    }
  });
});

test('whatever the bytes, there is a text or a clear refusal', async () => {
  const codes = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      codes.add(await refusal(bytes, 'list.txt'));
    }),
    { numRuns: runs(500) },
  );
  expect([...codes].filter((code) => code !== undefined)).not.toEqual([]);
});
