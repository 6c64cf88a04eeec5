import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import type { UndoableNotice } from './use-list-changes';

interface NewsOfListProps {
  name: string;
  news: UndoableNotice | undefined;
  /** What takes the focus after undoing, for the pressed button goes away. */
  focusTarget: string;
}

/** What a button, a file or a group last did to the list, and the way back. */
export function ListNotice({ name, news, focusTarget }: NewsOfListProps) {
  const goBack = () => {
    news?.undo?.();
    document.querySelector<HTMLElement>(focusTarget)?.focus();
  };
  return (
    <div class="row news">
      <Status name={name}>{news && <p>{news.sentence}</p>}</Status>
      {news?.undo && (
        <button type="button" class="small" onClick={goBack}>
          {text('undoListChange')}
        </button>
      )}
    </div>
  );
}
