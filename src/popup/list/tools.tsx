import type { RefObject } from 'preact';
import { countText, text } from '../../shared/text';
import { FileButton } from '../file-picker/file-button';

interface ListToolsProps {
  tab: number | undefined;
  /** How many entries the button to their review names; undefined where the review stands beside the list. */
  entries: number | undefined;
  reviewButton: RefObject<HTMLButtonElement | null>;
  isGroupsOpen: boolean;
  isHistoryOpen: boolean;
  takeFiles(files: readonly File[]): void;
  toggleGroups(): void;
  toggleHistory(): void;
  openReview(): void;
}

/** What can be done with the list beside typing. */
export function ListTools(props: ListToolsProps) {
  const { tab, entries, reviewButton, isGroupsOpen, isHistoryOpen, takeFiles, openReview } = props;
  return (
    <div class="row tools">
      {entries !== undefined && (
        // Always there, so that nothing moves when the first people are pasted.
        <button
          type="button"
          class="review-button"
          ref={reviewButton}
          aria-disabled={entries === 0 ? 'true' : undefined}
          onClick={() => entries > 0 && openReview()}
        >
          {countText('reviewEntries', entries)}
        </button>
      )}
      <FileButton name={text('chooseFile')} tab={tab} chosen={takeFiles} />
      <button type="button" aria-expanded={isGroupsOpen} aria-controls="groups" onClick={props.toggleGroups}>
        {text('groups')}
      </button>
      <button
        type="button"
        aria-expanded={isHistoryOpen}
        aria-controls="history"
        onClick={props.toggleHistory}
      >
        {text('history')}
      </button>
    </div>
  );
}
