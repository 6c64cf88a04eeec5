import { useState } from 'preact/hooks';
import { type AllowedList, allowedDomainsItem } from '../shared/storage/allowed-domains-item';
import { update } from '../shared/storage/item';
import { text } from '../shared/text';
import { useStored } from '../ui/use-stored';
import { allowedFrom } from './allowed-from';

/** Which addresses each organisation allows to be invited: as read from its console, or as written here. */
export function AllowedDomains() {
  const lists = useStored(allowedDomainsItem) ?? {};
  const [outcome, setOutcome] = useState('');
  const hosts = Object.keys(lists).sort();
  const store = (host: string, list: AllowedList) => {
    update(allowedDomainsItem, (before) => ({ ...before, [host]: list })).then(
      () => setOutcome(text('saved')),
      () => setOutcome(text('error_storageFull')),
    );
  };
  return (
    <section class="stack group">
      <h2>{text('allowedTitle')}</h2>
      <p class="note">{text('allowedSettingHint')}</p>
      {hosts.map((host) => (
        <Organisation
          key={host}
          host={host}
          list={lists[host] as AllowedList}
          store={(list) => store(host, list)}
        />
      ))}
      <p class="outcome" role="status" aria-label={text('allowedTitle')}>
        {outcome}
      </p>
    </section>
  );
}

interface OrganisationProps {
  host: string;
  list: AllowedList;
  store(list: AllowedList): void;
}

function Organisation({ host, list, store }: OrganisationProps) {
  const id = `allowed-${host}`;
  const written = [...list.suffixes, ...list.addresses].join('\n');
  return (
    <div class="field">
      <label for={id}>{host}</label>
      <textarea
        // What was read from the console meanwhile, or could not be taken, is to be seen.
        key={written}
        id={id}
        rows={4}
        spellcheck={false}
        defaultValue={written}
        onChange={(event) => store(allowedFrom(event.currentTarget.value, Date.now()))}
      />
    </div>
  );
}
