import type { AccessReport } from '../shared/messages/reports';
import { countText, text } from '../shared/text';
import { More, mostShown } from './more';

/** What a count was made of: the names without access, and the columns that were looked at. */
export function CheckDetails({ report }: { report: AccessReport }) {
  return (
    <>
      <NamesWithoutAccess report={report} />
      <CountedColumns report={report} />
    </>
  );
}

function NamesWithoutAccess({ report }: { report: AccessReport }) {
  const { names, withoutAccess } = report;
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{countText('checkNames', withoutAccess)}</summary>
      <ul class="entries" aria-label={text('withoutAccess')}>
        {names.slice(0, mostShown).map((name, row) => (
          <li key={row}>
            <bdi>{name || text('unnamed')}</bdi>
          </li>
        ))}
      </ul>
      <More count={Math.max(withoutAccess, names.length) - Math.min(names.length, mostShown)} />
    </details>
  );
}

function CountedColumns({ report }: { report: AccessReport }) {
  const { applications, otherColumns } = report;
  return (
    <details>
      <summary>{text('checkColumns')}</summary>
      <p class="note">{text('checkApplications', applications.join(', '))}</p>
      {otherColumns.length > 0 && <p class="note">{text('checkOtherColumns', otherColumns.join(', '))}</p>}
    </details>
  );
}
