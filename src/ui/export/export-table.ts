import { fileName } from './file-name';
import type { TableRows } from './format';
import { type TableFormatId, tableFormats } from './formats';
import { saveFile } from './save-file';

/**
 * Has the browser save a table as a file.
 * @param name the words of the file's name
 */
export function exportTable(name: readonly string[], rows: TableRows, format: TableFormatId): void {
  const { ending, mimeType, write } = tableFormats[format];
  saveFile(fileName(name, ending), write(rows), mimeType);
}
