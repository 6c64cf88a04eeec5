import { useEffect, useId, useState } from 'preact/hooks';
import { type Teachable, taughtScreens } from '../../basespace/teachable';
import { browser } from '../../shared/browser';
import { pageMapLayersItem } from '../../shared/page-map/layers';
import { text } from '../../shared/text';
import { Lazy } from '../../ui/lazy';
import { useStored } from '../../ui/use-stored';
import { closePopup } from '../opening';
import { askToTeach, type Job, useTeaching } from './use-teaching';
import './teach.css';

const loadReport = () => import('../page/page-report');

interface ShowMeProps {
  tab: number;
  what: Teachable;
  /** The job that goes on afterwards. */
  resume?: Job;
  /** The host of the page, where it is known. */
  host?: string | undefined;
  /** Says beside the button what is to be shown, where nothing around it does. */
  isExplained?: boolean;
  /** What is to be shown, and whether it fits, stands beside it already. */
  isBare?: boolean;
}

/** Lets the admin show in the page what was not found there, or was mistaken. */
export function ShowMe({ tab, what, resume, host, isExplained, isBare }: ShowMeProps) {
  const anchors = useStored(host === undefined ? undefined : pageMapLayersItem(host))?.anchors ?? {};
  const hint = useId();
  const [isAsked, setAsked] = useState(false);
  const isShowing = useTeaching(tab)?.step === 'showing';
  const show = () => {
    setAsked(true);
    askToTeach({ type: 'startTeaching', tab, what, resume: resume ?? '' });
  };
  useEffect(() => {
    // The bubble under the toolbar lies over the page. It closes once the background has taken over.
    if (isAsked && isShowing) closePopup();
  }, [isAsked, isShowing]);
  if (isShowing) return null;
  return (
    <div class="show-me">
      <button
        type="button"
        class="small"
        aria-label={text('showMeFor', text(`place_${what}`))}
        aria-describedby={isBare ? undefined : hint}
        onClick={show}
      >
        {text('showMe')}
      </button>
      {!isBare && (
        <span class="note" id={hint}>
          {isExplained ? text(`teach_${what}`) : text(what in anchors ? 'showMeNoLonger' : 'showMeHint')}
        </span>
      )}
    </div>
  );
}

/** Where the page is not known: lets the admin say which screen it is, and show by what that is told. */
export function ShowScreen({ tab }: { tab: number }) {
  const [screen, setScreen] = useState<(typeof taughtScreens)[number]>('users');
  const [isOpen, setOpen] = useState(false);
  const host = useHost(tab);
  const id = useId();
  if (host === undefined) return null;
  return (
    <details class="show-screen" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('showMeScreen')}</summary>
      <div class="stack">
        <label for={id}>{text('showMeScreenLabel')}</label>
        <select
          id={id}
          value={screen}
          onChange={(event) => setScreen(event.currentTarget.value as typeof screen)}
        >
          {taughtScreens.map((one) => (
            <option key={one} value={one}>
              {text(`screen_${one}`)}
            </option>
          ))}
        </select>
        <ShowMe tab={tab} what={`screen_${screen}`} host={host} />
        {isOpen && (
          <Lazy load={loadReport}>
            {({ PageReportView }) => (
              <PageReportView
                tab={tab}
                target={{ frame: 0, state: { screen: '', dialog: '', certainty: 'sure', host } }}
              />
            )}
          </Lazy>
        )}
      </div>
    </details>
  );
}

/** The host of a tab where it is one of the site's: only of those does the browser tell us the address. */
function useHost(tab: number): string | undefined {
  const [host, setHost] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    browser.tabs.get(tab).then(
      ({ url = '' }) => isWanted && setHost(siteHost(url)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [tab]);
  return host;
}

function siteHost(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /\.illumina\.com(\.cn)?$/.test(host) ? host : undefined;
}
