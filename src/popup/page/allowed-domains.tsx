import { useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import { listText } from '../../shared/format';
import { command } from '../../shared/messages/send-command';
import { allowedDomainsItem } from '../../shared/storage/allowed-domains-item';
import { update } from '../../shared/storage/item';
import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { useStored } from '../../ui/use-stored';
import { failureSentence } from '../fill/result-sentences';
import type { FrameInTab } from './pick-frame';

/** On the User management screen: takes over which addresses the organisation lets be invited. */
export function AllowedDomainsNote({ seen, tab }: { seen: FrameInTab; tab: number }) {
  const [said, setSaid] = useState('');
  const { host } = seen.state;
  const kept = useStored(allowedDomainsItem)?.[host];
  const read = async () => {
    try {
      const { report } = await command(tab, seen.frame, { type: 'readAllowed' });
      await update(allowedDomainsItem, (all) => ({ ...all, [host]: { ...report, at: Date.now() } }));
      setSaid(text('allowedRead', report.suffixes.length, report.addresses.length, host));
    } catch (thrown) {
      setSaid(failureSentence(asAssistantError(thrown)));
    }
  };
  return (
    <section class="panel">
      <h2>{text('allowedTitle')}</h2>
      <p class="note">
        {kept ? text('allowedKept', listText([...kept.suffixes, ...kept.addresses])) : text('allowedHint')}
      </p>
      <div class="row">
        <button type="button" onClick={() => void read()}>
          {text('allowedTake')}
        </button>
      </div>
      <Status name={text('allowedTitle')}>{said && <p>{said}</p>}</Status>
    </section>
  );
}
