import { formatTime } from '../../shared/format';
import type { FillReport } from '../../shared/messages/reports';
import { missingPeople } from '../../shared/result-sentences';
import { countText, text, textOr } from '../../shared/text';
import { CopyList } from '../../ui/copy-list';
import { More, maxShown } from '../../ui/more';
import { ProductTable } from './product-table';

interface FillResultProps {
  report: FillReport;
  at: number | undefined;
  /** Whether the dialog can be changed from here now. */
  canAct: boolean;
  setAccess(product: string): void;
  undo(): void;
}

/** The particulars of a fill, as they were read back: who is missing, which products stand how, and what can be done. */
export function FillResult({ report, at, canAct, setAccess, undo }: FillResultProps) {
  const missing = missingPeople(report);
  return (
    <div class="stack">
      {canAct && <Candidates report={report} setAccess={setAccess} />}
      <People title={countText('notFoundTitle', missing.length)} name={text('notFound')} people={missing} />
      {missing.length > 0 && <CopyList people={missing} />}
      <People title={text('invalidTitle')} name={text('invalidTitle')} people={report.invalid ?? []} />
      <People title={text('lostTitle')} name={text('lostTitle')} people={report.doubt ? [] : report.lost} />
      <div class="row">
        {(report.filled > 0 || report.doubt || report.invalid) && canAct && (
          <button type="button" onClick={undo}>
            {text('undo')}
          </button>
        )}
        {at !== undefined && <span class="note">{readBackAt(report.workgroup, at)}</span>}
      </div>
      <ProductTable products={report.products} />
      {report.strategy !== '' && report.filled > 0 && (
        <p class="note">{textOr(`strategy_${report.strategy}`, 'strategy_value')}</p>
      )}
    </div>
  );
}

function readBackAt(workgroup: string, at: number): string {
  const time = formatTime(at);
  return workgroup ? text('resultFor', workgroup, time) : text('resultAt', time);
}

/** Where no product or several fit the region, the admin picks one. */
function Candidates({ report, setAccess }: Pick<FillResultProps, 'report' | 'setAccess'>) {
  const { outcome, candidates } = report.region;
  if (outcome !== 'noCandidate' && outcome !== 'severalCandidates') return null;
  if (candidates.length === 0) return null;
  return (
    <ul class="choices" aria-label={text('candidates')}>
      {candidates.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => setAccess(name)}>
            {text('setAccessFor', name)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function People({ title, name, people }: { title: string; name: string; people: readonly string[] }) {
  if (people.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="entries" aria-label={name}>
        {people.slice(0, maxShown).map((person) => (
          <li key={person}>
            <bdi class="original">{person}</bdi>
          </li>
        ))}
      </ul>
      <More count={people.length - maxShown} />
    </div>
  );
}
