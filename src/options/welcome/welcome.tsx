import { useState } from 'preact/hooks';
import { startGuide } from '../../shared/storage/guide';
import { type TextKey, text } from '../../shared/text';
import { practicePage } from '../../ui/pages';
import { neededOrigins, useHostAccess } from '../../ui/use-host-access';

const does = ['welcomeDoes_list', 'welcomeDoes_fill', 'welcomeDoes_guards', 'welcomeDoes_marks'] as const;
const never = [
  'welcomeNever_submits',
  'welcomeNever_sends',
  'welcomeNever_elsewhere',
  'welcomeNever_illumina',
] as const;

/** What is shown once, after the extension was installed: what it does, what it never does, and where to begin. */
export function Welcome() {
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon-48.png" alt="" width="48" height="48" />
        <h1>{text('extensionName')}</h1>
        <p class="note">{text('notAffiliated')}</p>
      </header>
      <HostAccess />
      <div class="cards">
        <Card title="welcomeDoes" points={does} />
        <Card title="welcomeNever" points={never} />
        <Begin />
      </div>
      <p class="note">{text('welcomeOnce')}</p>
    </main>
  );
}

function Card({ title, points }: { title: TextKey; points: readonly TextKey[] }) {
  return (
    <section class="card">
      <h2>{text(title)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{text(point)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The ways to begin: without an account, with the guide, or straight in the console. */
function Begin() {
  const [outcome, setOutcome] = useState<TextKey>();
  const start = () =>
    startGuide('invite').then(
      () => setOutcome('welcomeGuideStarted'),
      () => setOutcome('error_storageFull'),
    );
  return (
    <section class="card">
      <h2>{text('welcomeBegin')}</h2>
      <p>{text('welcomeTry')}</p>
      <p>
        <a class="main" href={practicePage}>
          {text('tryItSafely')}
        </a>
      </p>
      <p>{text('welcomeOpen')}</p>
      <p class="row">
        <a href="https://basespace.illumina.com/" target="_blank" rel="noreferrer">
          {text('openSequenceHub')}
        </a>
        <button type="button" class="small" onClick={start}>
          {text('guideStart')}
        </button>
      </p>
      <p class="note" role="status">
        {outcome && text(outcome)}
      </p>
    </section>
  );
}

/** Asks for the pages that the assistant works on, where the browser has not allowed them: only a click may ask. */
function HostAccess() {
  const { isAllowed, allow } = useHostAccess(neededOrigins);
  const [isRefused, setRefused] = useState(false);
  if (isAllowed !== false) return null;
  return (
    <section class="access">
      <h2>{text('welcomeAccess')}</h2>
      <p>{text('welcomeAccessWhy')}</p>
      <p>
        <button type="button" class="main" onClick={() => void allow().then((given) => setRefused(!given))}>
          {text('hostAccessAllow')}
        </button>
      </p>
      <p class="note" role="status">
        {isRefused && text('welcomeAccessRefused')}
      </p>
    </section>
  );
}
