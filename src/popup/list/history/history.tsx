import { useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import { fateOf, fatesOf, type Grant, grantsItem } from '../../../shared/storage/grants';
import { update } from '../../../shared/storage/item';
import { countText, text, textOr } from '../../../shared/text';
import { exportTable } from '../../../ui/export/export-table';
import { useStored } from '../../../ui/use-stored';
import { UntilForm, untilWords } from '../until-form';
import { historyLines } from './lines';

/** More are in the file. */
const maxShown = 50;

/** What was granted, when and where, and what became of the people as far as the page has shown it. */
export function HistorySection() {
  const grants = useStored(grantsItem);
  if (!grants) return null;
  const save = () => exportTable(['invitations'], historyLines(grants), 'csv');
  return (
    <section class="panel" id="history" aria-labelledby="history-title">
      <h2 id="history-title">{text('historyTitle')}</h2>
      <p class="note">{text(grants.length === 0 ? 'historyNone' : 'historyHint')}</p>
      {grants.length > 0 && (
        <>
          <ul class="entries" aria-label={text('historyTitle')}>
            {grants.slice(0, maxShown).map((grant) => (
              <GrantItem key={grant.id} grant={grant} />
            ))}
          </ul>
          <div class="row">
            <button type="button" onClick={save}>
              {text('historyExport')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function GrantItem({ grant }: { grant: Grant }) {
  const { id, at, workgroup, region, people, message, until } = grant;
  const [isEditing, setEditing] = useState(false);
  const [failure, setFailure] = useState('');
  const put = (next: string | undefined) => {
    setEditing(false);
    const withUntil = (all: Grant[]) => all.map((one) => (one.id === id ? { ...one, until: next } : one));
    update(grantsItem, withUntil).then(
      () => setFailure(''),
      () => setFailure(text('error_storageFull')),
    );
  };
  const { arrived, pending, notSeen } = fatesOf(grant);
  const when = formatMoment(at);
  const particulars = [
    when,
    countText('peopleIn', people.length),
    region && textOr(`region_${region}`, 'region_'),
    untilWords(until),
  ];
  return (
    <li>
      <span class="entry-words">
        <strong>
          <bdi>{workgroup || grant.host}</bdi>
        </strong>
        <span class="reason">{particulars.filter(Boolean).join(' · ')}</span>
        <span class="reason">{text('historyFates', arrived, pending, notSeen)}</span>
        {message && <span class="reason">{text('historySaid', message)}</span>}
        <details>
          <summary>{text('historyPeople')}</summary>
          <ul class="plain" aria-label={text('historyPeople')}>
            {people.map((person) => (
              <li key={person}>
                <bdi>{person}</bdi>: {text(`fate_${fateOf(grant, person)}`)}
              </li>
            ))}
          </ul>
        </details>
      </span>
      {isEditing ? (
        <UntilForm name={workgroup || grant.host} until={until} put={put} cancel={() => setEditing(false)} />
      ) : (
        <span class="row">
          <button
            type="button"
            class="small"
            aria-label={text('untilOfGrant', workgroup || grant.host, when)}
            onClick={() => setEditing(true)}
          >
            {text('groupUntil')}
          </button>
        </span>
      )}
      {failure && (
        <p class="warning" role="alert">
          {failure}
        </p>
      )}
    </li>
  );
}
