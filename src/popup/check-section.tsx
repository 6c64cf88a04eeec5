import type { AccessReport } from '../shared/messages/reports';
import { countText, text } from '../shared/text';
import { Later } from './later';
import { OfferButton } from './offer-button';
import { whyNoCheck } from './offers';
import { Doors } from './people/doors';
import type { PeopleRooms } from './people/use-people-rooms';
import { failureSentence } from './result-sentences';
import { Sentences } from './sentences';
import { Status } from './status';
import type { Checking } from './use-check';
import type { Look } from './use-sight';
import type { FollowedTab } from './use-tab';

const loadDetails = () => import('./check-details');
const loadReadAll = () => import('./read-all/read-all-part');

interface CheckSectionProps {
  look: Look;
  tab: FollowedTab;
  checking: Checking;
  rooms: PeopleRooms;
}

/** Counts the users without access to any application, and says what that was counted from. */
export function CheckSection({ look, tab, checking, rooms }: CheckSectionProps) {
  const { isBusy, report, failure, hasMoved, check } = checking;
  const refusal = whyNoCheck(look, tab);
  return (
    <section class="stack check">
      <OfferButton isBusy={isBusy} hint={text(refusal ?? 'checkHint')} press={() => void check()}>
        {text('checkUsers')}
      </OfferButton>
      <Status name={text('accessCheck')}>
        <Sentences all={statusSentences(checking)} />
      </Status>
      {report && !isBusy && !failure && (
        <>
          {hasMoved && <p class="note">{text('checkMoved')}</p>}
          <Later load={loadDetails}>{({ CheckDetails }) => <CheckDetails report={report} />}</Later>
        </>
      )}
      {look?.screen === 'users' && tab.id !== undefined && !tab.isGone && (
        <Later load={loadReadAll}>
          {({ ReadAllPart }) => <ReadAllPart seen={look} tab={tab.id as number} />}
        </Later>
      )}
      <Doors rooms={rooms} />
    </section>
  );
}

function statusSentences({ isBusy, report, failure }: Checking): string[] {
  if (isBusy) return [text('checking')];
  if (failure) return [failureSentence(failure)];
  return report ? countSentences(report) : [];
}

/** The promised sentence first, then what it does not cover. */
function countSentences({
  withoutAccess,
  users,
  total,
  seen = users,
  unseenColumns,
  undecided,
}: AccessReport): string[] {
  const limits = [
    ...(total > users ? [text('checkPart', users, total)] : []),
    ...(total > users && seen > users ? [text('checkSeen', seen, total)] : []),
    ...(unseenColumns > 0 ? [countText('checkUnseen', unseenColumns)] : []),
    ...(undecided > 0 ? [countText('checkUndecided', undecided)] : []),
  ];
  // Plain digits: the numbers are the promised beginning of the sentence.
  return [`${text('checkCount', withoutAccess, users)}${limits.length > 0 ? '.' : ''}`, ...limits];
}
