import { text } from '../../shared/text';
import { ContextNote } from './context-note';
import { Counts } from './counts';
import { ListNotice } from './list-notice';
import type { DraftBox } from './use-draft';
import type { ListChanges } from './use-list-changes';
import type { ListReview } from './use-review';
import type { ReviewContext } from './use-review-context';

interface ListFieldProps {
  draft: DraftBox;
  list: ListReview;
  changes: ListChanges;
  known: ReviewContext;
  /** Whether a file is being held over the page. */
  isDropping: boolean;
}

/** The box that the list is pasted into, what became of it in numbers, and what was done to it by other means. */
export function ListField({ draft, list, changes, known, isDropping }: ListFieldProps) {
  const { news } = changes;
  const typed = (event: InputEvent) => {
    changes.forget();
    draft.typed(event);
  };
  return (
    <div class={`field${isDropping ? ' dropping' : ''}`}>
      <label for="collaborators">{text(isDropping ? 'dropHere' : 'collaborators')}</label>
      <textarea
        id="collaborators"
        ref={draft.box}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label={text('collaborators')}
        aria-describedby={`list-counts${draft.isKept ? '' : ' list-unkept'}`}
        onFocus={list.prepare}
        onBeforeInput={draft.aboutToType}
        onInput={typed}
      />
      <div class="counts" id="list-counts">
        {list.isReviewing ? (
          <p>{text('reviewing')}</p>
        ) : (
          <Counts counts={list.review.counts} selection={list.selection} />
        )}
      </div>
      {list.review.counts.total > 0 && <ContextNote known={known} />}
      {!draft.isKept && (
        <p class="warning" id="list-unkept" role="alert">
          {text('draftNotKept')}
        </p>
      )}
      <ListNotice
        name={text('listNews')}
        news={news?.place === 'review' ? undefined : news}
        focusTarget="#collaborators"
      />
    </div>
  );
}
