import { useEffect, useState } from 'preact/hooks';
import { followUsersOf } from '../../shared/storage/users-of-host';
import { countText, text } from '../../shared/text';
import { CopyList } from '../../ui/copy-list';
import { MailText } from '../../ui/mail-text';
import type { List } from '../list/use-list';
import type { FrameInTab } from '../page/frame-in-tab';

/** For an invite through a collaborative domain: who was not seen in Users here, and a mail that has them register first. */
export function AccountsNote({ target, list }: { target: FrameInTab; list: List }) {
  const { host, workgroup } = target.state;
  const { people } = list.selection;
  const [users, setUsers] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const ended = new AbortController();
    followUsersOf(host, setUsers, ended.signal);
    return () => ended.abort();
  }, [host]);
  const unknown = people.filter((person) => users && !users.has(person.toLowerCase()));
  return (
    <details class="accounts">
      <summary>{text('accountsTitle')}</summary>
      <div class="stack">
        <p>{text('guardAccountHappens')}</p>
        <p>{text('guardAccountChoice')}</p>
        {users && <p>{countText('accountsUnknown', unknown.length, people.length)}</p>}
        {unknown.length > 0 && <CopyList people={unknown} />}
        <MailText mail={text('accountMail', workgroup)} />
        <p class="note">{text('accountsPlace')}</p>
      </div>
    </details>
  );
}
