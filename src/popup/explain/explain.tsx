import {
  type Article,
  articleAddresses,
  type Explanation,
  explainedOf,
  explanations,
  tiers,
} from '../../basespace/explanations';
import { regionCodes } from '../../basespace/hub-hosts';
import { command } from '../../shared/messages/send-command';
import { type TextKey, text } from '../../shared/text';
import type { PageState } from '../page/use-page-state';
import './explain.css';

const sentence = (name: string): string => text(`explain_${name}` as TextKey);

interface ExplainProps {
  pageState: PageState;
  tab: number | undefined;
  close(): void;
}

/** What the screen is for, where the trap is, what its controls do, and what the words mean that it takes for granted. */
export function Explain({ pageState, tab, close }: ExplainProps) {
  const id = explainedOf(pageState?.state);
  const { controls, traps, articles } = explanations[id];
  return (
    <section class="explain" aria-labelledby="explain">
      <h2 id="explain">{sentence(`title_${id}`)}</h2>
      <p>{sentence(`for_${id}`)}</p>
      <h3 class="trap">{text('explainTrap')}</h3>
      <ul>
        {traps.map((trap) => (
          <li key={trap}>{sentence(`trap_${trap}`)}</li>
        ))}
      </ul>
      <Controls controls={controls} />
      <Tiers />
      <Regions />
      <Articles numbers={articles} />
      <div class="row">
        <button type="button" class="small" onClick={close}>
          {text('explainClose')}
        </button>
        {tab !== undefined && pageState?.dialog && <HideNotes tab={tab} frame={pageState.frame} />}
      </div>
    </section>
  );
}

/** Puts away what the assistant says beside a dialog of the page, which may keep that out of reach. */
function HideNotes({ tab, frame }: { tab: number; frame: number }) {
  const hide = () => void command(tab, frame, { type: 'hideNotes' }).catch(() => undefined);
  return (
    <button type="button" class="small" onClick={hide}>
      {text('explainHideNotes')}
    </button>
  );
}

/** What can be pressed or filled in, by the site's own names. */
function Controls({ controls }: Pick<Explanation, 'controls'>) {
  if (controls.length === 0) return null;
  return (
    <>
      <h3>{text('explainControls')}</h3>
      <dl>
        {controls.map(([name, does]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{sentence(`does_${does}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Tiers() {
  return (
    <details>
      <summary>{text('explainTiers')}</summary>
      <ul>
        {tiers.map((tier) => (
          <li key={tier}>{sentence(`tier_${tier}`)}</li>
        ))}
      </ul>
    </details>
  );
}

function Regions() {
  return (
    <details>
      <summary>{text('explainRegions')}</summary>
      <p>{text('explainRegionsWhat')}</p>
      <ul>
        {regionCodes.map((code) => (
          <li key={code}>{text(`region_${code}`)}</li>
        ))}
      </ul>
      <Articles numbers={[5560]} />
    </details>
  );
}

/** The public articles that say so; one whose address is not known is named by its number alone. */
function Articles({ numbers }: { numbers: readonly Article[] }) {
  if (numbers.length === 0) return null;
  return (
    <ul class="articles">
      {numbers.map((number) => (
        <li key={number}>
          <ArticleLink address={articleAddresses[number]}>{sentence(`article_${number}`)}</ArticleLink>
        </li>
      ))}
    </ul>
  );
}

function ArticleLink({ address, children }: { address: string | undefined; children: string }) {
  if (address === undefined) return children;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
