import { useState } from 'preact/hooks';
import { failureSentence } from '../../shared/failure-sentence';
import type { AccessReport } from '../../shared/messages/reports';
import type { UsersReading } from '../../shared/messages/users';
import { usersReadingItem } from '../../shared/storage/users-reading';
import { countText, text } from '../../shared/text';
import { ActionButton } from '../../ui/action-button';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import { Sentences } from '../../ui/sentences';
import { useStored } from '../../ui/use-stored';
import { checkBlockedBy } from '../page/availability';
import type { PageState } from '../page/use-page-state';
import type { FollowedTab } from '../page/use-tab';
import { shownAfter } from '../teach/places';
import { useResume } from '../teach/use-teaching';
import { datedCoverage } from '../users/coverage';
import { PanelLinks } from '../users/panel-links';
import type { UsersPanels } from '../users/use-users-panels';
import type { Checking } from './use-check';

const loadDetails = () => import('./details');
const loadShowMe = () => import('../teach/show-me');
const loadReadAll = () => import('./read-all');

interface CheckSectionProps {
  pageState: PageState;
  tab: FollowedTab;
  checking: Checking;
  panels: UsersPanels;
}

/** Counts the users without access to any application. What it says stands below all of its buttons, for it grows. */
export function CheckSection({ pageState, tab, checking, panels }: CheckSectionProps) {
  const { isBusy, report, failure, hasMoved, check } = checking;
  const [isExplained, setExplained] = useState(false);
  const refusal = checkBlockedBy(pageState, tab);
  const unfound = isBusy ? undefined : shownAfter(failure?.code);
  useResume(tab.id, 'check', pageState != null && !isBusy, () => void check());
  const reading = useStored(pageState ? usersReadingItem(pageState.state) : undefined);
  const isCoverageShown = report !== undefined && !failure && report.total > report.users;
  return (
    <section class="stack check">
      <ActionButton isBusy={isBusy} hint={text(refusal ?? 'checkHint')} press={() => void check()}>
        {text('checkUsers')}
      </ActionButton>
      {pageState?.screen === 'users' && tab.id !== undefined && !tab.isGone ? (
        <Lazy load={loadReadAll}>
          {({ ReadAllSection }) => (
            <ReadAllSection
              key={tab.id}
              target={pageState}
              tab={tab.id as number}
              reading={isCoverageShown ? undefined : reading}
            >
              <PanelLinks panels={panels} />
            </ReadAllSection>
          )}
        </Lazy>
      ) : (
        <PanelLinks panels={panels} />
      )}
      <Status name={text('accessCheck')}>
        <Sentences all={statusSentences(checking, reading)} />
      </Status>
      {unfound && tab.id !== undefined && (
        <Lazy load={loadShowMe}>
          {({ ShowMe }) => (
            <ShowMe tab={tab.id as number} what={unfound} resume="check" host={pageState?.state.host} />
          )}
        </Lazy>
      )}
      {report && !isBusy && !failure && (
        <>
          {hasMoved && <p class="note">{text('checkMoved')}</p>}
          <Lazy load={loadDetails}>
            {({ CheckDetails }) => (
              <CheckDetails
                report={report}
                tab={tab.id}
                host={pageState?.state.host}
                isOpen={isExplained}
                setOpen={setExplained}
              />
            )}
          </Lazy>
        </>
      )}
    </section>
  );
}

function statusSentences(checking: Checking, reading: UsersReading | undefined): string[] {
  const { isBusy, report, failure } = checking;
  if (isBusy) return [text('checking')];
  if (failure) return [failureSentence(failure)];
  return report ? countSentences(report, reading) : [];
}

/** The promised sentence first, then what it does not cover. */
function countSentences(report: AccessReport, reading: UsersReading | undefined): string[] {
  const { withoutAccess, users, total, unseenColumns, undecided } = report;
  const limits = [
    ...(total > users ? [text('checkPart', users, total)] : []),
    ...(total > users && reading ? [datedCoverage(reading)] : []),
    ...(unseenColumns > 0 ? [countText('checkUnseen', unseenColumns)] : []),
    ...(undecided > 0 ? [countText('checkUndecided', undecided)] : []),
  ];
  // Plain digits: the numbers are the promised beginning of the sentence.
  const count = text(
    'checkCount',
    String(withoutAccess),
    String(unseenColumns > 0 ? users : users - undecided),
  );
  return [`${count}${limits.length > 0 ? '.' : ''}`, ...limits];
}
