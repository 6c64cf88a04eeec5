import type { FileReading } from '../../files/list-file';
import { listText } from '../../shared/format';
import { countText, text } from '../../shared/text';

/**
 * What has to be known of a file besides its content, as sentences.
 * @param chosen the columns that were chosen; without it, all
 * @param isHiddenTaken whether its hidden rows were taken too
 */
export function remarkSentences(
  { remarks }: FileReading,
  chosen?: readonly number[],
  isHiddenTaken = false,
): string[] {
  const isChosen = (column: number): boolean => chosen?.includes(column) ?? true;
  const noResults = remarks.noResults.filter(isChosen).length;
  const errors = remarks.errors.filter(isChosen).length;
  return [
    ...encodingSentence(remarks),
    ...(remarks.hiddenRows > 0 && !isHiddenTaken ? [countText('hiddenRowsLeft', remarks.hiddenRows)] : []),
    ...otherSheetsSentence(remarks),
    ...(noResults > 0 ? [countText('cellsWithoutResult', noResults)] : []),
    ...(errors > 0 ? [countText('cellsWithError', errors)] : []),
  ];
}

/** People on other sheets are not forgotten because one sheet was read. */
function otherSheetsSentence({ otherSheets }: FileReading['remarks']): string[] {
  const people = otherSheets.reduce((sum, sheet) => sum + sheet.people, 0);
  return people === 0
    ? []
    : [countText('onOtherSheets', people, listText(otherSheets.map(({ name }) => name)))];
}

/** An encoding other than the usual one is named: it was told by what the letters then look like. */
function encodingSentence({ encoding, isEncodingSure }: FileReading['remarks']): string[] {
  if (!isEncodingSure) return [text('encodingUnsure', encoding)];
  return encoding === '' || encoding === 'utf-8' ? [] : [text('readAsEncoding', encoding)];
}
