import { useMemo, useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { command } from '../../shared/messages/send-command';
import type { PendingReport } from '../../shared/messages/users';
import { pendingDaysItem } from '../../shared/storage/pending-days';
import { workgroupId } from '../../shared/storage/workgroup-key';
import { countText, text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { Sentences } from '../../ui/sentences';
import { useStored } from '../../ui/use-stored';
import { byAge, columnToRead, dayColumns } from '../../users/pending-age';
import { dayAt } from '../../users/written-day';
import type { FrameInTab } from '../page/frame-in-tab';
import { InvitationLists } from './invitation-lists';

interface PendingProps {
  target: FrameInTab;
  tab: number;
}

/** On the screen of pending invitations: who has been pending for long, with a mail to remind them; anew for each workgroup. */
export function PendingNote({ target, tab }: PendingProps) {
  return <OfWorkgroup key={`${tab} ${workgroupId(target.state)}`} target={target} tab={tab} />;
}

function OfWorkgroup({ target, tab }: PendingProps) {
  const days = useStored(pendingDaysItem) ?? 30;
  const [report, setReport] = useState<PendingReport>();
  const [failure, setFailure] = useState('');
  const [chosen, setChosen] = useState(-1);
  const read = async () => {
    setFailure('');
    setReport(undefined);
    try {
      setReport((await command(tab, target.frame, { type: 'readPending' })).report);
    } catch (thrown) {
      setFailure(failureSentence(asAssistantError(thrown)));
    }
  };
  const today = dayAt(new Date());
  const columns = useMemo(() => (report ? dayColumns(report, today) : { all: [], invited: -1 }), [report]);
  const column = columnToRead(columns, chosen);
  const ages = report && column >= 0 ? byAge(report, column, today, days) : undefined;
  // What was read of one workgroup says nothing of another.
  const isOfPage = report?.workgroup === target.state.workgroup;
  return (
    <section class="panel" aria-labelledby="pending-title">
      <h2 id="pending-title">{text('pendingTitle')}</h2>
      <div class="row">
        <button type="button" onClick={() => void read()}>
          {countText('pendingRead', days)}
        </button>
      </div>
      <Status name={text('pendingTitle')}>
        <Sentences all={failure ? [failure] : report && isOfPage ? sentences() : []} />
      </Status>
      {report && isOfPage && columns.invited < 0 && columns.all.length > 0 && (
        <div class="field">
          <label for="pending-column">{text('pendingColumn')}</label>
          <select
            id="pending-column"
            value={String(column)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            <option value="-1">{text('pendingColumnNone')}</option>
            {columns.all.map((each) => (
              <option key={each} value={String(each)}>
                {report.headings[each] || text('pendingColumnNumber', each + 1)}
              </option>
            ))}
          </select>
        </div>
      )}
      {ages && isOfPage && <InvitationLists ages={ages} workgroup={target.state.workgroup} />}
    </section>
  );

  function sentences(): string[] {
    const { rows = [], total = -1 } = report ?? {};
    const part = total > rows.length ? [text('pendingPart', rows.length, total)] : [];
    if (!ages) return [text(columns.all.length === 0 ? 'pendingNoDays' : 'pendingWhichColumn'), ...part];
    const { old, young, unsure } = ages;
    return [
      `${countText('pendingOld', old.length)} · ${text('pendingSum', young.length, unsure.length, rows.length)}`,
      ...part,
    ];
  }
}
