import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { useTeaching } from '../teach/use-teaching';
import { ThisPage } from './this-page';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

const loadExplain = () => import('../explain/explain');
const loadGuide = () => import('../guide/guide');
const loadAllowed = () => import('./allowed-domains');
const loadPending = () => import('../pending/pending-note');
const loadTeaching = () => import('../teach/teaching-note');

/** All about the page that is shown: what it is, what is said of it on request, and what only this screen has. */
export function PageRoom({
  pageState,
  tab,
  isQuiet,
}: {
  pageState: PageState;
  tab: FollowedTab;
  isQuiet: boolean;
}) {
  const [isExplained, setExplained] = useState(false);
  const [isGuideOpen, setGuideOpen] = useState(false);
  return (
    <>
      <ThisPage pageState={pageState} tab={tab} isQuiet={isQuiet}>
        <Opener says="explainStart" isOpen={isExplained} open={setExplained} />
        <Opener says="guideStart" isOpen={isGuideOpen} open={setGuideOpen} />
      </ThisPage>
      {isExplained && (
        <Lazy load={loadExplain}>
          {({ Explain }) => <Explain pageState={pageState} tab={tab.id} close={() => setExplained(false)} />}
        </Lazy>
      )}
      <Lazy load={loadGuide}>
        {({ GuidePanel }) => (
          <GuidePanel
            pageState={pageState}
            tab={tab.id}
            isOpen={isGuideOpen}
            close={() => setGuideOpen(false)}
          />
        )}
      </Lazy>
      {tab.id !== undefined && <ScreenNotes pageState={pageState} tab={tab.id} />}
    </>
  );
}

/** A button that shows and hides something that is said on request. */
function Opener({ says, isOpen, open }: { says: TextKey; isOpen: boolean; open(isOpen: boolean): void }) {
  return (
    <button type="button" class="small guide-me" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
      {text(says)}
    </button>
  );
}

/** What is being taught in the tab, and what only some screens have. */
function ScreenNotes({ pageState, tab }: { pageState: PageState; tab: number }) {
  const teaching = useTeaching(tab);
  return (
    <>
      {teaching && (
        <Lazy load={loadTeaching}>
          {({ TeachingNote }) => <TeachingNote tab={tab} teaching={teaching} />}
        </Lazy>
      )}
      {pageState?.screen === 'domainUserManagement' && (
        <Lazy load={loadAllowed}>
          {({ AllowedDomainsNote }) => <AllowedDomainsNote target={pageState} tab={tab} />}
        </Lazy>
      )}
      {pageState?.screen === 'pendingInvites' && (
        <Lazy load={loadPending}>{({ PendingNote }) => <PendingNote target={pageState} tab={tab} />}</Lazy>
      )}
    </>
  );
}
