import { countText, text, textOr } from '../../shared/text';
import type { List } from './use-list';

/** What the list was read as, where it is more than lines of people, and the way to have it read line by line instead. */
export function RecognisedNote({ list }: { list: List }) {
  const { review, isPlainText, readAsPlainText } = list;
  const { recognised } = review;
  if (review.counts.total === 0 || (!recognised && !isPlainText)) return null;
  return (
    <p class="note recognised">
      {recognised ? recognisedWords(recognised) : text('readAsPlain')}{' '}
      <button type="button" onClick={() => readAsPlainText(!isPlainText)}>
        {text(isPlainText ? 'readByFormat' : 'readAsPlainInstead')}
      </button>
    </p>
  );
}

function recognisedWords({ format, column, people }: NonNullable<List['review']['recognised']>): string {
  const name = textOr(`format_${format}`, 'format_table');
  const found = countText('recognisedPeople', people);
  return column === '' ? text('recognised', name, found) : text('recognisedColumn', name, found, column);
}
