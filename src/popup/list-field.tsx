import { text } from '../shared/text';
import { Counts } from './counts';
import type { DraftBox } from './use-draft';
import type { ListReview } from './use-review';

/** The box that the list is pasted into, and what became of it in numbers. */
export function ListField({ draft, list }: { draft: DraftBox; list: ListReview }) {
  return (
    <div class="field">
      <label for="collaborators">{text('collaborators')}</label>
      <textarea
        id="collaborators"
        ref={draft.box}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby={`list-counts${draft.isKept ? '' : ' list-unkept'}`}
        onInput={draft.typed}
      />
      <div class="counts" id="list-counts">
        {list.isReviewing ? <p>{text('reviewing')}</p> : <Counts counts={list.review.counts} />}
      </div>
      {!draft.isKept && (
        <p class="warning" id="list-unkept" role="alert">
          {text('draftNotKept')}
        </p>
      )}
    </div>
  );
}
