/** What the first bytes of a file tell of it. */
export type FileKind =
  | 'zip'
  | 'compoundFile'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'richText'
  | 'program'
  | 'media'
  | 'interchange'
  | 'text';

/** First bytes, as text of one character a byte. */
const signatures: readonly [start: string, kind: FileKind][] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xD0\xCF\x11\xE0', 'compoundFile'],
  ['%PDF-', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x1F\x8B', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\xFD7zXZ', 'archive'],
  ['{\\rtf', 'richText'],
  ['MZ\x90', 'program'],
  ['\x7FELF', 'program'],
  ['OggS', 'media'],
  ['ID3', 'media'],
];

/** Sheets as spreadsheet programs of old exchanged them: each cell a line of signs (SYLK), or two lines of numbers (DIF). */
const interchange = /^(?:ID;P|TABLE\r?\n0,1)/;

/** Tells the kind of a file by how it begins, whatever its name; `text` for anything unknown. */
export function kindOf(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (/^RIFF.{4}(?:WEBP|WAVE|AVI )/s.test(start) || /^.{4}ftyp/s.test(start)) return 'media';
  if (interchange.test(start)) return 'interchange';
  return signatures.find(([begin]) => start.startsWith(begin))?.[1] ?? 'text';
}

/**
 * What is wrong with a compound file, by the streams in it: an Office document with a password, a spreadsheet of the time
 * before .xlsx, or something else altogether.
 */
export function errorOfCompoundFile(bytes: Uint8Array): 'fileProtected' | 'oldSpreadsheet' | 'notAList' {
  if (holdsName(bytes, 'EncryptedPackage')) return 'fileProtected';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book\0') ? 'oldSpreadsheet' : 'notAList';
}

/** Whether a name stands somewhere in the bytes, in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
