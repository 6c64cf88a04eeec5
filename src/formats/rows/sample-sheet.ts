import type { RecordTable } from '../table';

/** A section's line, as spreadsheets save it too: `[Header],,,`. */
const section = /^[\s"]*\[(?:header|reads|manifests|(?:\w+_)?(?:settings|data))\]["\s,;]*$/i;
/** Behind that many lines no section is looked for. */
const maxLines = 400;

/**
 * Reads the sheet of a sequencing run: sections in brackets, with rows of cells below. Its words are samples, indexes and
 * settings, whatever they look like, and no user IDs.
 * @returns a table without records; undefined for any other text
 */
export function readSampleSheet(text: string): RecordTable | undefined {
  const start = text.search(/[^\s\uFEFF"]/);
  if (text[start] !== '[') return undefined;
  const lines = text.slice(0, maxLines * 200).split(/\r\n|[\r\n]/, maxLines);
  const [first = ''] = lines.filter((line) => line.trim() !== '');
  if (!section.test(first)) return undefined;
  const isSheet =
    lines.filter((line) => section.test(line)).length > 1 ||
    lines.some((line) => /^"?Sample_?ID\b/i.test(line));
  if (!isSheet) return undefined;
  return { format: 'sampleSheet', headings: [], records: [], headingRows: [], from: 0, to: text.length };
}
