import { text } from '../../shared/text';
import type { List } from './use-list';

interface ListFieldProps {
  list: List;
  /** Whether a file is being held over the page. */
  isDropping: boolean;
}

/** The box that the list is pasted into. */
export function ListField({ list, isDropping }: ListFieldProps) {
  const { draft } = list;
  const typed = (event: InputEvent) => {
    list.dismissNotice();
    draft.typed(event);
  };
  return (
    <div class={`field${isDropping ? ' dropping' : ''}`}>
      <label for="collaborators">{text(isDropping ? 'dropHere' : 'collaborators')}</label>
      <textarea
        id="collaborators"
        ref={draft.box}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label={text('collaborators')}
        aria-describedby={`list-counts${draft.isKept ? '' : ' list-unkept'}`}
        onFocus={list.prepare}
        onBeforeInput={draft.aboutToType}
        onInput={typed}
      />
    </div>
  );
}
