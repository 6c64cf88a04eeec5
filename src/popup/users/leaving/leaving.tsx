import { useMemo, useState } from 'preact/hooks';
import { listText } from '../../../shared/format';
import { leavingItem } from '../../../shared/storage/users-reading';
import { countText, text } from '../../../shared/text';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import { countLeavers, type Leaver, leavingStates, whoLeaves } from '../../../users/leaving';
import type { User } from '../../../users/user';
import { readingCoverage } from '../coverage';
import type { PanelProps } from '../panel-props';
import { RosterField } from '../roster/roster-field';
import { pendingWords } from '../roster/sentences';
import { useRoster } from '../roster/use-roster';
import { tickInPage } from '../tick-in-page';
import { LeavingList } from './leaving-list';
import { saidOf } from './said/said';

/** A list of who leaves, found among the users who were read, and ticked in the page for the site's own `Remove`. */
export function LeavingPanel({ reading, tab, pageState, known }: PanelProps) {
  const roster = useRoster(reading, known, leavingItem);
  const { isEmpty, comparison, entries } = roster;
  const [outcome, setOutcome] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const said = useMemo(() => saidOf(roster.text, entries), [entries]);
  const leavers = useMemo(() => whoLeaves(comparison, said), [comparison, said]);
  const counts = countLeavers(leavers);
  const tick = async (those: readonly Leaver[]) => {
    if (isBusy) return;
    setBusy(true);
    const users = those.flatMap(({ users }) => users.map((index) => reading.users[index] as User));
    setOutcome(await tickInPage(pageState, tab, users, text('leavingNext')));
    setBusy(false);
  };
  const found = leavers.filter(({ state }) => state === 'found');
  const shown = leavingStates.filter((state) => counts[state] > 0);
  const sums = `${shown.map((state) => text(`leavingCount_${state}`, counts[state])).join(' · ') || '0'} = ${countText('rosterNamed', leavers.length)}`;
  return (
    <>
      <RosterField
        of="leaving"
        roster={roster}
        tab={tab.id}
        say={(sentence) => setOutcome(sentence ? [sentence] : [])}
      />
      <Status name={text('panel_leaving')}>
        <Sentences all={[...outcome, ...(isEmpty ? [] : [sums, ...unusedSentence()])]} />
      </Status>
      {found.length > 0 && (
        <div class="row">
          <button
            type="button"
            class="main"
            aria-disabled={isBusy ? 'true' : undefined}
            onClick={() => void tick(found)}
          >
            {countText('leavingTick', found.length)}
          </button>
        </div>
      )}
      {!isEmpty && (
        <div class="roster-lists">
          {shown.map((state) => (
            <LeavingList
              key={state}
              state={state}
              leavers={leavers.filter((leaver) => leaver.state === state)}
              reading={reading}
              tick={tick}
            />
          ))}
        </div>
      )}
      <p class="note">
        {readingCoverage(reading)} {pendingWords(known.seen?.pending)}
      </p>
    </>
  );

  function unusedSentence(): string[] {
    const { unused } = comparison;
    if (unused.length === 0) return [];
    const lines = [...new Set(unused.map(({ line }) => String(line)))];
    const few = listText(lines.slice(0, 5)) + (lines.length > 5 ? ' …' : '');
    return [countText('rosterUnused', unused.length, few)];
  }
}
