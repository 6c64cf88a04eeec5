import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';
import { decodeText } from '../../../src/files/encoding';
import { readListFile } from '../../../src/files/list-file';
import { runs } from '../../plan';
import { encoderOf } from './encoders';
import { namesByLanguage } from './names';
import { bytesOf, readTable, readText } from './reading';

const cases = Object.entries(namesByLanguage).flatMap(([language, { encodings, names }]) =>
  encodings.map((encoding) => [language, encoding, names] as const),
);
/** How lists of addresses are written: each name before its address. */
const ways: readonly ((name: string, address: string) => string)[] = [
  (name, address) => `${name} <${address}>`,
  (name, address) => `${address}\t${name}`,
  (name, address) => `"${name}",${address}`,
];
const addressOf = (name: string, names: readonly string[]) => `p${names.indexOf(name)}@example.org`;

describe.each(cases)('%s in %s', (_language, encoding, names) => {
  const encode = encoderOf(encoding);
  test.each(ways.map((way, at) => [at, way] as const))('the whole list, way %i', (_at, way) => {
    const text = names.map((name) => way(name, addressOf(name, names))).join('\r\n');
    const decoded = decodeText(encode(text));
    expect(decoded.text).toBe(text);
    expect(decoded.isSure).toBe(true);
  });

  test('of some of them, no letter is wrong and no address broken', () => {
    const some = fc.subarray([...names], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...ways), (chosen, way) => {
        const text = chosen.map((name) => way(name, addressOf(name, names))).join('\n');
        const decoded = decodeText(encode(text));
        if (decoded.isSure) {
          expect(decoded.text).toBe(text);
          return;
        }
        const { people, entries } = reviewCollaborators(decoded.text);
        expect(people.toSorted()).toEqual(chosen.map((name) => addressOf(name, names)).toSorted());
        for (const { person, name } of entries) {
          if (name === '') continue;
          expect([...chosen, ''].find((each) => addressOf(each, names) === person)).toContain(name);
        }
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('what says itself how it is written', () => {
  const text = '山田　太郎 <taro@example.org>\r\n鈴木 <suzuki@example.org>\r\n';
  test('ISO-2022-JP, by its escapes', () => {
    const japanese = 'B;3ED!!B@O:'.slice(1);
    const bytes = bytesOf(`\x1B$B${japanese}\x1B(B <taro@example.org>\r\n`);
    expect(decodeText(bytes)).toEqual({
      text: '山田　太郎 <taro@example.org>\r\n',
      encoding: 'iso-2022-jp',
      isSure: true,
    });
  });

  test('ISO-2022-KR, by its begin and its shifts', () => {
    const korean = encoderOf('euc-kr')('홍길동').map((byte) => byte & 0x7f);
    const bytes = Uint8Array.of(
      ...bytesOf('\x1B$)C\x0E'),
      ...korean,
      ...bytesOf('\x0F <gildong@example.org>\n'),
    );
    expect(decodeText(bytes)).toEqual({
      text: '홍길동 <gildong@example.org>\n',
      encoding: 'iso-2022-kr',
      isSure: true,
    });
  });

  test('ISO-2022-CN, which says what its shifts mean in every line', () => {
    const letters = encoderOf('gb18030');
    const line = (name: string, address: string): number[] => [
      ...bytesOf('\x1B$)A\x0E'),
      ...[...letters(name)].map((byte) => byte & 0x7f),
      ...bytesOf(`\x0F <${address}>\n`),
    ];
    const bytes = Uint8Array.of(
      ...line('李雷', 'li.lei@example.org'),
      ...line('韩梅', 'han.mei@example.org'),
    );
    expect(decodeText(bytes)).toEqual({
      text: '李雷 <li.lei@example.org>\n韩梅 <han.mei@example.org>\n',
      encoding: 'iso-2022-cn',
      isSure: true,
    });
  });

  test.each([
    '<meta charset="euc-jp">',
    '<meta http-equiv="Content-Type" content="text/html; charset=euc-jp">',
    '<?xml version="1.0" encoding="EUC-JP"?>',
  ])('%s', (head) => {
    const decoded = decodeText(encoderOf('euc-jp')(`${head}\n${text}`));
    expect(decoded).toEqual({ text: `${head}\n${text}`, encoding: 'euc-jp', isSure: true });
  });
});

test('UTF-8 with a broken letter is read as such, and said to be not sure', () => {
  const whole = bytesOf('Zoë Müller\nŽofie Černá\nJosé Núñez <jose@example.org>\n');
  const cut = Uint8Array.from([...whole, 0xc3]);
  expect(decodeText(cut)).toEqual({
    text: `${new TextDecoder().decode(whole)}\uFFFD`,
    encoding: 'utf-8',
    isSure: false,
  });
});

test('where it cannot be told, the name is left out and the person stays', async () => {
  const bytes = encoderOf('windows-1257')('Vaidotas Žukauskas <v@example.org>\nAnn Lee <ann@example.edu>');
  const reading = await readListFile(bytes, 'list.txt');
  expect(reading.remarks.isEncodingSure).toBe(false);
  const { people, entries } = reviewCollaborators(reading.kind === 'text' ? reading.text : '');
  expect(people).toEqual(['v@example.org', 'ann@example.edu']);
  expect(entries.map(({ name }) => name).filter((name) => name !== '')).toEqual(['Ann Lee']);
});

test('an address that letters which cannot be told stand at is doubtful', () => {
  for (const list of ['\uFFFD\uFFFDtaro@example.org', 'zo\uFFFD@example.org', 'x@example.org\uFFFD']) {
    const { people, entries } = reviewCollaborators(list);
    expect([people, entries.map(({ state }) => state)]).toEqual([[], ['doubtful']]);
  }
});

describe('the line that tells Excel the delimiter', () => {
  test.each([
    ['sep=;', ';'],
    ['sep=,', ','],
    ['SEP=|', '|'],
    ['sep=\t', '\t'],
    ['"sep=^"', '^'],
    ['sep=~', '~'],
    ['sep=]', ']'],
    ['sep=:', ':'],
  ])('%j', async (line, sign) => {
    const rows = [
      ['Name', 'E-mail'],
      ['Jane Doe', 'jane@example.org'],
      ['Ann Lee', 'ann@example.edu'],
    ];
    const reading = await readTable(
      bytesOf([line, ...rows.map((row) => row.join(sign))].join('\r\n')),
      'a.csv',
    );
    expect(reading.columns.map(({ heading }) => heading)).toEqual(rows[0]);
    expect(reading.textOf([1])).toBe('jane@example.org\nann@example.edu');
  });

  test('is nobody in a list of one column', async () => {
    expect(await readText(bytesOf('sep=;\r\njane@example.org\r\nann@example.edu'), 'a.csv')).toBe(
      'jane@example.org\r\nann@example.edu',
    );
  });
});

test('what DOS wrote, in code page 437 or 850', () => {
  const dos: Record<string, number> = {
    ü: 0x81,
    é: 0x82,
    ä: 0x84,
    ç: 0x87,
    ö: 0x94,
    Ö: 0x99,
    ñ: 0xa4,
    ß: 0xe1,
  };
  const text =
    'Jürg Müller;jm@example.org\r\nZoé Groß;zg@example.org\r\nFrançois Örtli;fo@example.org\r\nBjörn Nuñez;bn@example.org\r\n';
  const bytes = Uint8Array.from([...text], (letter) => dos[letter] ?? letter.charCodeAt(0));
  expect(decodeText(bytes)).toEqual({ text, encoding: 'ibm850', isSure: true });
});
