import { consoleAddressItem, settingsItem } from '../../shared/storage/settings-item';
import { text } from '../../shared/text';
import { Sign } from '../../ui/icons';
import { Status } from '../../ui/live-region';
import { neededOrigins, useHostAccess } from '../../ui/use-host-access';
import { useStored } from '../../ui/use-stored';
import { describePage, evidenceWords } from './sentences';
import type { PageState } from './use-page-state';
import type { FollowedTab } from './use-tab';

/** What the page is, why something is not offered on it, and the way on from there. */
export function ThisPage({ look, tab, isQuiet }: { look: PageState; tab: FollowedTab; isQuiet: boolean }) {
  const tier = useStored(settingsItem)?.tier ?? 'notSure';
  const { headline, advice, tone } = describePage(look, tab, tier);
  const workgroup = look?.state.workgroup;
  const evidence = look?.state.evidence ?? [];
  return (
    <section class={`this-page ${tone}`}>
      <Sign tone={tone} />
      <div>
        <h2>{text('thisPage')}</h2>
        <Status name={text('thisPage')} isQuiet={isQuiet}>
          <p>
            <strong>{headline}</strong> {advice}
          </p>
          {workgroup && <p class="note">{text('workgroupIs', workgroup)}</p>}
        </Status>
        {look === null && !tab.isGone && <WaysToConsole />}
        {evidence.length > 0 && (
          <details>
            <summary>{text('evidenceTitle')}</summary>
            <ul class="plain">
              {evidence.map(evidenceWords).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        )}
        <HostAccess />
      </div>
    </section>
  );
}

/** The console seen last, and the documented way through Sequence Hub: the domain of a new user is not known. */
function WaysToConsole() {
  const seen = useStored(consoleAddressItem) ?? '';
  return (
    <p class="links">
      {isConsoleAddress(seen) && (
        <a href={seen} target="_blank" rel="noreferrer">
          {text('openConsole')}
        </a>
      )}
      <a href="https://basespace.illumina.com/" target="_blank" rel="noreferrer">
        {text('openSequenceHub')}
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
