import { useState } from 'preact/hooks';
import { grantsItem } from '../../shared/storage/grants';
import { groupsItem } from '../../shared/storage/groups';
import { update } from '../../shared/storage/item';
import { leavingItem } from '../../shared/storage/users-reading';
import { sameWorkgroup } from '../../shared/storage/workgroup-key';
import { countText, text } from '../../shared/text';
import { useStored } from '../../ui/use-stored';
import { choiceSets, select } from '../list/choices';
import { untilWords } from '../list/until-form';
import type { PageState } from '../page/use-page-state';
import type { UsersPanels } from '../users/use-users-panels';
import { type Due, dueOf, leavingOf, withLeaving } from './due';

/** The button that was pressed goes with its line. */
function focusOn(): void {
  requestAnimationFrame(() =>
    (document.getElementById('due-title') ?? document.getElementById('collaborators'))?.focus(),
  );
}

/** Groups and granted batches whose end date is over, with the way to tick their people for removal. */
export function DueNote({ pageState, panels }: { pageState: PageState; panels: UsersPanels }) {
  const groups = useStored(groupsItem) ?? [];
  const grants = useStored(grantsItem) ?? [];
  const [failure, setFailure] = useState('');
  const due = dueOf(groups, grants);
  if (due.length === 0) return null;
  const { host = '', workgroup = '' } = pageState?.state ?? {};
  const here = { host, workgroup };
  const peopleOf = async ({ kind, id }: Due): Promise<readonly string[]> => {
    const group = kind === 'group' ? groups.find((one) => one.id === id) : undefined;
    const grant = grants.find((one) => one.id === id);
    if (!group) return grant ? leavingOf(grant, grants) : [];
    // What reviews lists is large: it comes with the first press.
    const { reviewCollaborators } = await import('../list/reviewing/reviewer');
    return select(reviewCollaborators(group.text), choiceSets(group)).people;
  };
  const find = async (one: Due) => {
    const people = await peopleOf(one);
    await update(leavingItem(here), (list) => withLeaving(list, people));
    // A panel that is open has read its list before.
    panels.leave();
    setTimeout(() => panels.show('leaving'));
  };
  const settle = ({ kind, id }: Due): Promise<unknown> => {
    const without = <Kept extends { id: string; until?: string | undefined }>(all: Kept[]): Kept[] =>
      all.map((one) => (one.id === id ? { ...one, until: undefined } : one));
    return kind === 'group' ? update(groupsItem, without) : update(grantsItem, without);
  };
  const attempt = (work: Promise<unknown>) => {
    work.then(
      () => setFailure(''),
      () => setFailure(text('error_storageFull')),
    );
  };
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title" tabIndex={-1}>
        {text('dueTitle')}
      </h2>
      <ul class="entries" aria-label={text('dueTitle')}>
        {due.map((one) => (
          <li key={one.id}>
            <span class="entry-words">
              <strong>
                <bdi>{one.name}</bdi>
              </strong>
              <span class="reason">
                {[
                  countText('peopleIn', one.people),
                  untilWords(one.until),
                  one.again && countText('dueAgain', one.again),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span class="row">
              {workgroup !== '' && (!one.where || sameWorkgroup(one.where, here)) ? (
                <button type="button" class="small" onClick={() => attempt(find(one))}>
                  {text('dueFind')}
                </button>
              ) : (
                <span class="note">{text(one.where ? 'dueOpenThis' : 'dueOpenAny')}</span>
              )}
              <button
                type="button"
                class="small"
                aria-label={`${text('dueSettle')} ${one.name}`}
                onClick={() => attempt(settle(one).then(focusOn))}
              >
                {text('dueSettle')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {failure && (
        <p class="warning" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
