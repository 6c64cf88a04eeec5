import type { ComponentChildren } from 'preact';
import type { ColumnReason } from '../../basespace/evidence';
import type { AccessReport } from '../../shared/messages/reports';
import { guideItem } from '../../shared/storage/guide';
import { countText, text } from '../../shared/text';
import { More, maxShown } from '../../ui/more';
import { useStored } from '../../ui/use-stored';
import { ShowMe } from '../teach/show-me';

interface CheckDetailsProps {
  report: AccessReport;
  tab: number | undefined;
  host: string | undefined;
  /** Whether the columns are unfolded: they stay so while the users are counted again. */
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
}

/** What a count was made of: the names without access, and the columns that were looked at. */
export function CheckDetails({ report, tab, host, isOpen, setOpen }: CheckDetailsProps) {
  return (
    <>
      <RoundDone />
      <NamesWithoutAccess report={report} />
      <CountedColumns report={report} isOpen={isOpen} setOpen={setOpen}>
        {tab !== undefined &&
          (['column', 'noAccess'] as const).map((what) => (
            <ShowMe key={what} tab={tab} what={what} resume="check" host={host} isExplained />
          ))}
      </CountedColumns>
    </>
  );
}

/** To check the users is the last step of the guide, which says so at the top: that is out of sight here. */
function RoundDone() {
  const guide = useStored(guideItem);
  return guide?.state === 'finished' ? <p class="note">{text('guideFinished')}</p> : null;
}

function NamesWithoutAccess({ report }: { report: AccessReport }) {
  const { names, withoutAccess } = report;
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{countText('checkNames', withoutAccess)}</summary>
      <ul class="entries" aria-label={text('withoutAccess')}>
        {names.slice(0, maxShown).map((name, row) => (
          <li key={row}>
            <bdi>{name || text('unnamed')}</bdi>
          </li>
        ))}
      </ul>
      <More count={Math.max(withoutAccess, names.length) - Math.min(names.length, maxShown)} />
    </details>
  );
}

type CountedColumnsProps = Pick<CheckDetailsProps, 'report' | 'isOpen' | 'setOpen'> & {
  children: ComponentChildren;
};

function CountedColumns({ report, isOpen, setOpen, children }: CountedColumnsProps) {
  const applications = report.columns.filter(({ use }) => use === 'application');
  const others = report.columns.filter(({ use }) => use !== 'application');
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('checkColumns')}</summary>
      <Columns title={text('checkApplications')} columns={applications} />
      {others.length > 0 && <Columns title={text('checkOtherColumns')} columns={others} />}
      {children}
    </details>
  );
}

type Because = AccessReport['columns'][number]['because'];

const reasonSentence = ({ code, parts }: Because[number]): string =>
  text(`columnReason_${code as ColumnReason['code']}`, ...parts);

/** Columns with the reason for what each was taken for. */
function Columns({ title, columns }: { title: string; columns: AccessReport['columns'] }) {
  return (
    <>
      <p class="note">{title}</p>
      <ul class="entries" aria-label={title}>
        {columns.map(({ heading, because }, column) => (
          <li key={column}>
            <bdi>{heading}</bdi> <span class="note">{because.map(reasonSentence).join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
