import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sentences from '../../../_locales/en/messages.json' with { type: 'json' };
import { ListFileError, maxFileBytes, readListFile } from '../../../src/files/list-file';
import { runs } from '../../plan';
import { bytesOf, refusal } from './reading';
import { packed, workbook, workbookFiles } from './workbook-maker';

const rows = [
  ['Name', 'E-mail'],
  ...Array.from({ length: 40 }, (_, at) => [`Name ${at}`, `person${at}@example.org`]),
];
const good = workbook([{ name: 'People', rows }]);
const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const bytes = (latin1: string) => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
const compound = (stream: string) =>
  bytes(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(500)}${utf16(stream)}`);

/** Finds the entry of a path in the central directory, to falsify it. */
function directoryEntry(archive: Uint8Array, path: string): number {
  const at = Buffer.from(archive).lastIndexOf(path);
  return at - 46;
}

function falsified(path: string, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = Uint8Array.from(good);
  change(new DataView(copy.buffer), directoryEntry(copy, path));
  return copy;
}

const sheet = 'xl/worksheets/sheet1.xml';
const bomb = () => {
  const files = workbookFiles([{ name: 'S', rows }]);
  return packed({ ...files, [sheet]: new Uint8Array(40 * 1024 * 1024) }, 1);
};
const manyMembers = () =>
  packed(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`xl/${at}.xml`, 'x'])), 0);

describe('what cannot be read is refused with a code', () => {
  test.each<[string, string, string, () => Uint8Array]>([
    ['nothing', 'a.csv', 'fileEmpty', () => new Uint8Array()],
    ['blanks and a byte order mark', 'a.txt', 'fileEmpty', () => bytesOf('\uFEFF \r\n\t\n')],
    ['50 MB', 'a.csv', 'fileTooLarge', () => new Uint8Array(50 * 1024 * 1024)],
    ['12 MB of text', 'a.txt', 'fileTooLarge', () => bytesOf('person@example.org\n'.repeat(660_000))],
    ['a PDF', 'people.pdf', 'notAList', () => bytes('%PDF-1.7\n%\xE2\xE3')],
    ['a picture by another name', 'people.csv', 'notAList', () => bytes('\x89PNG\r\n\x1A\n\0\0')],
    ['rich text', 'people.rtf', 'notAList', () => bytesOf('{\\rtf1 jane@example.org}')],
    [
      'bytes of a program',
      'people.txt',
      'notAList',
      () => Uint8Array.from({ length: 4000 }, (_, at) => at % 256),
    ],
    ['an archive of other things', 'people.zip', 'notAList', () => packed({ 'a.txt': 'jane@example.org' })],
    ['a text document', 'people.docx', 'notAList', () => packed({ 'word/document.xml': '<document/>' })],
    ['an OpenDocument text', 'people.odt', 'notAList', () => packed({ 'content.xml': '<x/>' })],
    ['a binary workbook', 'people.xlsb', 'oldSpreadsheet', () => packed({ 'xl/workbook.bin': 'x' })],
    ['a workbook of 2003', 'people.xls', 'oldSpreadsheet', () => compound('Workbook')],
    ['a mail of Outlook', 'mail.msg', 'notAList', () => compound('__properties_version1.0')],
    ['a workbook with a password', 'people.xlsx', 'fileProtected', () => compound('EncryptedPackage')],
    [
      'an encrypted member',
      'a.xlsx',
      'fileProtected',
      () => falsified(sheet, (view, at) => view.setUint16(at + 8, 1, true)),
    ],
    ['an empty workbook', 'a.xlsx', 'fileEmpty', () => workbook([{ name: 'S', rows: [] }])],
    ['no sheet at all', 'a.xlsx', 'fileEmpty', () => workbook([])],
    [
      'a sheet that is missing',
      'a.xlsx',
      'fileDamaged',
      () => {
        const { [sheet]: _gone, ...files } = workbookFiles([{ name: 'S', rows }]);
        return packed(files);
      },
    ],
    [
      'a wrong checksum',
      'a.xlsx',
      'fileDamaged',
      () => falsified(sheet, (view, at) => view.setUint32(at + 16, 7, true)),
    ],
    [
      'an unknown way of packing',
      'a.xlsx',
      'fileDamaged',
      () => falsified(sheet, (view, at) => view.setUint16(at + 10, 12, true)),
    ],
    [
      'an offset out of the file',
      'a.xlsx',
      'fileDamaged',
      () => falsified(sheet, (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    ],
    [
      'a packed size that is too short',
      'a.xlsx',
      'fileDamaged',
      () => falsified(sheet, (view, at) => view.setUint32(at + 20, 30, true)),
    ],
    [
      'XML that breaks off',
      'a.xlsx',
      'fileDamaged',
      () => packed({ ...workbookFiles([{ name: 'S', rows }]), [sheet]: '<worksheet><row a="' }),
    ],
    ['a zip bomb', 'a.xlsx', 'archiveTooLarge', bomb],
    ['thousands of members', 'a.xlsx', 'archiveTooLarge', manyMembers],
    [
      'a cell beyond the last column',
      'a.xlsx',
      'fileDamaged',
      () =>
        packed({ ...workbookFiles([{ name: 'S', rows }]), [sheet]: '<row><c r="ZZZ1"><v>1</v></c></row>' }),
    ],
  ])('%s', async (_what, name, code, make) => {
    expect(await refusal(make(), name)).toBe(code);
  });

  test('rows without end, and cells far to the right in each', async () => {
    const row = (cell: string) => `<row><c r="${cell}"><v>1</v></c></row>`;
    const with_ = (xml: string) =>
      packed({ ...workbookFiles([{ name: 'S', rows }]), [sheet]: `<x>${xml}</x>` }, 0);
    const many = '<row><c><v>1</v></c></row>'.repeat(200_001);
    expect(await refusal(with_(many))).toBe('tooManyRows');
    expect(await refusal(with_(row('XFD1').repeat(300)))).toBe('tooManyRows');
  });

  test('every code has a sentence', async () => {
    const error = await readListFile(new Uint8Array(), 'a').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ListFileError);
    const { sentence } = error as ListFileError;
    expect(sentences).toHaveProperty(sentence);
    expect(maxFileBytes).toBe(20 * 1024 * 1024);
  });
});

describe('broken workbooks', () => {
  test('cut off at every 50th byte', async () => {
    for (let length = 0; length < good.length; length += 50) {
      expect(await refusal(good.slice(0, length))).toMatch(/^(fileDamaged|fileEmpty|notAList)$/);
    }
    expect(await refusal(good)).toBeUndefined();
  });

  test('with a byte changed anywhere: the same people, or a refusal', async () => {
    const places = fc.integer({ min: 0, max: good.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const copy = Uint8Array.from(good);
        copy[at] = (copy[at] ?? 0) ^ change;
        if ((await refusal(copy)) !== undefined) return;
        const reading = await readListFile(copy, 'a.xlsx');
        const text = reading.kind === 'table' ? reading.textOf([1]) : reading.text;
        expect(text.split('\n').at(-1)).toContain('person39@example.org');
      }),
      { numRuns: runs(300) },
    );
  });

  test('with a size that says less, or more, than there is', async () => {
    const claimed = bomb();
    new DataView(claimed.buffer).setUint32(directoryEntry(claimed, sheet) + 24, 100, true);
    expect(await refusal(claimed)).toBe('archiveTooLarge');
    for (const size of [0, 1, 1000, 0xfffffffe]) {
      const claims = falsified(sheet, (view, at) => view.setUint32(at + 24, size, true));
      expect(await refusal(claims)).toBeUndefined();
    }
  });
});
