import { useEffect, useState } from 'preact/hooks';
import { type AllowedList, allowedDomainsItem } from '../shared/storage/allowed-domains-item';
import { change } from '../shared/storage/change';
import { load, watch } from '../shared/storage/item';
import { text } from '../shared/text';

/** Which addresses each organisation lets be invited: as read from its console, or as written here. */
export function AllowedDomains() {
  const [all, setAll] = useState<Record<string, AllowedList>>({});
  const [said, setSaid] = useState('');
  useEffect(() => {
    const ended = new AbortController();
    watch(allowedDomainsItem, setAll, ended.signal);
    load(allowedDomainsItem).then(
      (read) => ended.signal.aborted || setAll(read),
      () => undefined,
    );
    return () => ended.abort();
  }, []);
  const hosts = Object.keys(all).sort();
  const store = (host: string, list: AllowedList) => {
    change(allowedDomainsItem, (before) => ({ ...before, [host]: list })).then(
      () => setSaid(text('saved')),
      () => setSaid(text('error_storageFull')),
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
          list={all[host] as AllowedList}
          store={(list) => store(host, list)}
        />
      ))}
      <p class="outcome" role="status" aria-label={text('allowedTitle')}>
        {said}
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
  return (
    <div class="field">
      <label for={id}>{host}</label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        defaultValue={[...list.suffixes, ...list.addresses].join('\n')}
        onChange={(event) => store(allowedFrom(event.currentTarget.value))}
      />
    </div>
  );
}

/** What has something before its `@` is an address; all else is the end of one. */
function allowedFrom(written: string): AllowedList {
  const entries = [
    ...new Set(
      written
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  return {
    suffixes: entries.filter((entry) => !/.@/.test(entry)),
    addresses: entries.filter((entry) => /.@/.test(entry)),
    at: Date.now(),
  };
}
