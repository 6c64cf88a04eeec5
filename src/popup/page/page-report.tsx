import { useEffect, useState } from 'preact/hooks';
import type { Teachable } from '../../basespace/teachable';
import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { listText } from '../../shared/format';
import type { TeachRequest } from '../../shared/messages/events';
import type { FrameState } from '../../shared/messages/frame-state';
import type { PageReport, PlaceSeen } from '../../shared/messages/page-report';
import { command } from '../../shared/messages/send-command';
import { send } from '../../shared/platform';
import { text, textOr } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { ShowMe } from '../teach/show-me';
import { evidenceWords } from './sentences';

/** The frame that is reported on, and as what it was recognised. */
interface Target {
  frame: number;
  state: Pick<FrameState, 'screen' | 'dialog' | 'certainty' | 'host'>;
}

/** How often, and after how many milliseconds, a page is asked that has just been woken. */
const attempts = 15;
const pauseMs = 200;

/** Asks a frame; one in which only the small script runs is woken first. */
async function askForReport(tab: number, frame: number): Promise<PageReport> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await command(tab, frame, { type: 'reportPage' })).report;
    } catch (thrown) {
      if (asAssistantError(thrown).code !== 'pageGone' || attempt === attempts) throw thrown;
      if (attempt === 1) send({ type: 'wakeTab', tab } satisfies TeachRequest);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** What the assistant sees of a page: what speaks for what, and each control it works with, found or not. */
export function PageReportView({ target, tab }: { target: Target; tab: number }) {
  const [report, setReport] = useState<PageReport>();
  const [failure, setFailure] = useState('');
  const { screen, dialog, certainty } = target.state;
  useEffect(() => {
    let isWanted = true;
    setFailure('');
    askForReport(tab, target.frame).then(
      (answer) => isWanted && setReport(answer),
      (thrown) => isWanted && setFailure(failureSentence(asAssistantError(thrown))),
    );
    return () => {
      isWanted = false;
    };
  }, [tab, target.frame, screen, dialog, certainty]);
  if (failure) return <p class="warning">{failure}</p>;
  if (!report) return null;
  return (
    <div class="stack page-report">
      <Against report={report} />
      {report.places.length > 0 && (
        <ul class="plain places" aria-label={text('reportPlaces')}>
          {report.places.map((place) => (
            <Place key={place.what} place={place} tab={tab} host={target.state.host} />
          ))}
        </ul>
      )}
      <CopyReport report={report} />
    </div>
  );
}

/** What else the page may be, and by what. */
function Against({ report }: { report: PageReport }) {
  if (report.others.length === 0)
    return <p class="note">{text(report.screen ? 'reportNothingElse' : 'reportNothing')}</p>;
  return (
    <ul class="plain" aria-label={text('reportOthers')}>
      {report.others.map(({ screen, evidence }) => (
        <li key={screen}>
          {text('reportOther', textOr(`screen_${screen}`, 'screen_'), listText(evidence.map(evidenceWords)))}
        </li>
      ))}
    </ul>
  );
}

function Place({ place, tab, host }: { place: PlaceSeen; tab: number; host: string }) {
  const { what, state, candidates, shown } = place;
  const name = text(`place_${what as Teachable}`);
  const said = text(`reportPlace_${state}`, name, listText(candidates));
  return (
    <li>
      <span>
        {said} {shown === 'fits' && text('reportShown')} {shown === 'noLonger' && text('showMeNoLonger')}
      </span>
      <ShowMe tab={tab} what={what as Teachable} host={host} isBare />
    </li>
  );
}

/** Copies the report as a text that names nobody, to be sent to somebody who can help. */
function CopyReport({ report }: { report: PageReport }) {
  const [outcome, setOutcome] = useState<'' | 'reportCopied' | 'copyFailed'>('');
  const copy = () => {
    navigator.clipboard.writeText(report.text).then(
      () => setOutcome('reportCopied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <>
      <div class="row">
        <button type="button" class="small" onClick={copy}>
          {text('copyReport')}
        </button>
        <Status name={text('copyReport')}>{outcome && <p class="note">{text(outcome)}</p>}</Status>
      </div>
      <p class="note">{text('copyReportHint')}</p>
      <details>
        <summary>{text('reportText')}</summary>
        <pre class="report-text">{report.text}</pre>
      </details>
    </>
  );
}
