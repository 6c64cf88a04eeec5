import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { settingsItem } from '../../shared/storage/settings-item';
import { consoleAddressItem } from '../../shared/storage/site-items';
import { text } from '../../shared/text';
import { Sign } from '../../ui/icons';
import { Lazy } from '../../ui/lazy';
import { Status } from '../../ui/live-region';
import { practicePage } from '../../ui/pages';
import { neededOrigins, useHostAccess } from '../../ui/use-host-access';
import { useStored } from '../../ui/use-stored';
import { describePage, evidenceWords } from './sentences';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

const loadReport = () => import('./page-report');
const loadShowMe = () => import('../teach/show-me');

const isUnknown = (pageState: PageState): boolean =>
  pageState === null || pageState?.state.certainty === 'unsure';

/** What the page is, why something is not offered on it, and the way on from there. */
export function ThisPage({
  pageState,
  tab,
  isQuiet,
  children,
}: {
  pageState: PageState;
  tab: FollowedTab;
  isQuiet: boolean;
  /** What stands beside its title. */
  children: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const tier = useStored(settingsItem)?.tier ?? 'notSure';
  const { headline, advice, tone } = describePage(pageState, tab, tier);
  const workgroup = pageState?.state.workgroup;
  const evidence = pageState?.state.evidence ?? [];
  return (
    <section class={`this-page ${tone}`}>
      <Sign tone={tone} />
      <div>
        <div class="this-page-head">
          <h2>{text('thisPage')}</h2>
          {children}
        </div>
        <Status name={text('thisPage')} isQuiet={isQuiet}>
          <p>
            <strong>{headline}</strong> {advice}
          </p>
          {workgroup && <p class="note">{text('workgroupIs', workgroup)}</p>}
        </Status>
        {pageState === null && !tab.isGone && <WaysToConsole />}
        {tab.id !== undefined && !tab.isGone && isUnknown(pageState) && (
          <Lazy load={loadShowMe}>{({ ShowScreen }) => <ShowScreen tab={tab.id as number} />}</Lazy>
        )}
        {evidence.length > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{text('evidenceTitle')}</summary>
            <ul class="plain">
              {evidence.map(evidenceWords).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            {isOpen && pageState && tab.id !== undefined && (
              <Lazy load={loadReport}>
                {({ PageReportView }) => <PageReportView target={pageState} tab={tab.id as number} />}
              </Lazy>
            )}
          </details>
        )}
        <HostAccess />
      </div>
    </section>
  );
}

/** Links to the console visited last, to Sequence Hub, through which everybody can reach their console, and to the practice page. */
function WaysToConsole() {
  const address = useStored(consoleAddressItem) ?? '';
  return (
    <p class="links">
      {isConsoleAddress(address) && (
        <a href={address} target="_blank" rel="noreferrer">
          {text('openConsole')}
        </a>
      )}
      <a href="https://basespace.illumina.com/" target="_blank" rel="noreferrer">
        {text('openSequenceHub')}
      </a>
      <a href={practicePage} target="_blank" rel="noreferrer">
        {text('tryItSafely')}
      </a>
    </p>
  );
}

function isConsoleAddress(address: string): boolean {
  return URL.canParse(address) && /^https:\/\/[a-z0-9.-]+\.illumina\.com(\.cn)?\//.test(address);
}

function HostAccess() {
  const { isAllowed, allow } = useHostAccess(neededOrigins);
  if (isAllowed !== false) return null;
  return (
    <div class="stack">
      <p>{text('hostAccessMissing')}</p>
      <div>
        <button type="button" onClick={allow}>
          {text('hostAccessAllow')}
        </button>
      </div>
    </div>
  );
}
