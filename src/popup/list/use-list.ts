import { noChoices } from '../../shared/storage/choices';
import type { PageState } from '../page/use-page-state';
import type { ChoiceSets } from './choices';
import { useChoices } from './use-choices';
import { type DraftBox, useDraft } from './use-draft';
import { type ListActions, type UndoableNotice, useListActions } from './use-list-actions';
import { type RegionChoice, useRegion } from './use-region';
import { type ReviewedList, useReview } from './use-review';
import { type ReviewContext, useReviewContext } from './use-review-context';

/** The list of collaborators: what stands in it, what is known and decided about it, and what can be done with it. */
export interface List extends ListActions, ReviewedList {
  /** Its text, and the text box that holds it. */
  draft: DraftBox;
  /** What is known beforehand of the people of the workgroup that the page shows. */
  context: ReviewContext;
  /** The admin's choices about entries. */
  choices: ChoiceSets;
  /** The region whose product is set for these people. */
  region: RegionChoice;
  /** What was last done to the list, with the way back where there is one. */
  notice: UndoableNotice | undefined;
}

/** The one list of this view. Its text, choices and region are stored, and followed as other views change them. */
export function useList(pageState: PageState): List {
  const choices = useChoices();
  const context = useReviewContext(pageState);
  const reviewed = useReview(choices.sets, context.options);
  const draft = useDraft(reviewed.request, () => choices.put(noChoices));
  const region = useRegion();
  const { request: _request, ...shown } = reviewed;
  const [notice, actions] = useListActions({ draft, review: reviewed.review, choices, region });
  return { ...shown, ...actions, draft, context, choices: choices.sets, region, notice };
}
