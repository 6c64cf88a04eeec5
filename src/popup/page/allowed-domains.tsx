import { useState } from 'preact/hooks';
import { asAssistantError } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentence';
import { listText } from '../../shared/format';
import { command } from '../../shared/messages/send-command';
import { allowedDomainsItem } from '../../shared/storage/allowed-domains-item';
import { update } from '../../shared/storage/item';
import { text } from '../../shared/text';
import { Status } from '../../ui/live-region';
import { useStored } from '../../ui/use-stored';
import type { FrameInTab } from './frame-in-tab';

/** On the User management screen: reads which addresses the organisation allows to be invited. */
export function AllowedDomainsNote({ target, tab }: { target: FrameInTab; tab: number }) {
  const [outcome, setOutcome] = useState('');
  const { host } = target.state;
  const stored = useStored(allowedDomainsItem)?.[host];
  const read = async () => {
    try {
      const { report } = await command(tab, target.frame, { type: 'readAllowed' });
      await update(allowedDomainsItem, (all) => ({ ...all, [host]: { ...report, at: Date.now() } }));
      setOutcome(text('allowedRead', report.suffixes.length, report.addresses.length, host));
    } catch (thrown) {
      setOutcome(failureSentence(asAssistantError(thrown)));
    }
  };
  return (
    <section class="panel">
      <h2>{text('allowedTitle')}</h2>
      <p class="note">
        {stored
          ? text('allowedKept', listText([...stored.suffixes, ...stored.addresses]))
          : text('allowedHint')}
      </p>
      <div class="row">
        <button type="button" onClick={() => void read()}>
          {text('allowedTake')}
        </button>
      </div>
      <Status name={text('allowedTitle')}>{outcome && <p>{outcome}</p>}</Status>
    </section>
  );
}
