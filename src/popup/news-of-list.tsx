import { text } from '../shared/text';
import { Status } from './status';
import type { ListNews } from './use-list-changes';

/** What a button, a file or a group last did to the list, and the way back. */
export function NewsOfList({ news }: { news: ListNews | undefined }) {
  // The pressed button goes away: the list takes the focus that would get lost with it.
  const goBack = () => {
    news?.undo?.();
    document.getElementById('collaborators')?.focus();
  };
  return (
    <div class="row news">
      <Status name={text('listNews')}>{news && <p>{news.sentence}</p>}</Status>
      {news?.undo && (
        <button type="button" class="small" onClick={goBack}>
          {text('undoListChange')}
        </button>
      )}
    </div>
  );
}
