import { text } from '../../shared/text';
import { CopyList } from '../../ui/copy-list';
import { MailText } from '../../ui/mail-text';
import { More, maxShown } from '../../ui/more';
import type { ByAge, Invitation } from '../../users/pending-age';

/** Who has been pending for long, with addresses and a mail to copy, and of whom that cannot be told. */
export function InvitationLists({ ages: { old, unsure }, workgroup }: { ages: ByAge; workgroup: string }) {
  const people = old.map(({ person }) => person).filter(Boolean);
  return (
    <>
      {old.length > 0 && <Invitations name={text('pendingOldTitle')} all={old} />}
      {people.length > 0 && (
        <>
          <CopyList people={people} />
          <MailText mail={text('pendingMail', workgroup)} />
        </>
      )}
      {unsure.length > 0 && (
        <details>
          <summary>{text('pendingUnsureTitle', unsure.length)}</summary>
          <Invitations name={text('pendingUnsure')} all={unsure} />
        </details>
      )}
    </>
  );
}

function Invitations({ name, all }: { name: string; all: readonly Invitation[] }) {
  return (
    <div>
      <ul class="entries" aria-label={name}>
        {all.slice(0, maxShown).map(({ person, shown, written }, at) => (
          <li key={at}>
            <span class="entry-words">
              <bdi class="original">{person || shown}</bdi>{' '}
              <span class="reason">
                {[written || text('pendingNoDay'), person === '' && text('pendingSeveral')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <More count={all.length - maxShown} />
    </div>
  );
}
