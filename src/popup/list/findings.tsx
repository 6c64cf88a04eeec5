import type { ComponentChildren } from 'preact';
import { text } from '../../shared/text';
import { ContextNote } from './context-note';
import { Counts } from './counts';
import { EntryLists } from './entry-lists';
import { ListNotice } from './list-notice';
import { RecognisedNote } from './recognised-note';
import type { List } from './use-list';

/**
 * What became of the list: its numbers, what was done to it, and the entries to look at. It scrolls in a box of fixed
 * height, because all of this changes while the admin aims at the controls below it.
 */
export function ListFindings({ list, children }: { list: List; children: ComponentChildren }) {
  const { notice, review } = list;
  return (
    <div class="findings">
      <ListNotice
        name={text('listNews')}
        notice={notice?.where === 'review' ? undefined : notice}
        focusTarget="#collaborators"
      />
      <div class="counts" id="list-counts" aria-live="polite" aria-atomic="true">
        {list.isReviewing ? (
          <p>{text('reviewing')}</p>
        ) : (
          <Counts counts={review.counts} selection={list.selection} />
        )}
      </div>
      {/* Of what is due nothing tells but this: it is in sight however long the list is. */}
      {children}
      {!list.isReviewing && <RecognisedNote list={list} />}
      {review.counts.total > 0 && <ContextNote context={list.context} />}
      {!list.draft.isKept && (
        <p class="warning" id="list-unkept" role="alert">
          {text('draftNotKept')}
        </p>
      )}
      <EntryLists list={list} />
    </div>
  );
}
