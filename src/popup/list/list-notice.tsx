import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import type { UndoableNotice } from './use-list-actions';

interface ListNoticeProps {
  name: string;
  notice: UndoableNotice | undefined;
  /** What takes the focus after undoing, because the pressed button disappears then. */
  focusTarget: string;
}

/** What a button, a file or a group last did to the list, with a button that undoes it. */
export function ListNotice({ name, notice, focusTarget }: ListNoticeProps) {
  const goBack = () => {
    notice?.undo?.();
    document.querySelector<HTMLElement>(focusTarget)?.focus();
  };
  return (
    <div class="row list-notice">
      <Status name={name}>{notice && <p>{notice.sentence}</p>}</Status>
      {notice?.undo && (
        <button type="button" class="small" onClick={goBack}>
          {text('undoListChange')}
        </button>
      )}
    </div>
  );
}
