import { useRef, useState } from 'preact/hooks';
import { formatDay } from '../../../shared/format';
import type { Group } from '../../../shared/storage/groups';
import { countText, text, textOr } from '../../../shared/text';
import { UntilForm, untilWords } from '../until-form';
import { NameForm } from './name-form';

interface GroupItemProps {
  group: Group;
  take(): void;
  rename(name: string): void;
  setUntil(until: string | undefined): void;
  save(): void;
  remove(): void;
}

/** One group: its name, how many people, which region, when last used, and what can be done with it. */
export function GroupItem({ group, take, rename, setUntil, save, remove }: GroupItemProps) {
  const [editing, setEditing] = useState<'name' | 'until'>();
  const item = useRef<HTMLLIElement>(null);
  const { name, people, region, usedAt, until } = group;
  const used = formatDay(usedAt);
  const endEditing = () => {
    setEditing(undefined);
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  const renamed = (next: string) => {
    if (next !== name) rename(next);
    endEditing();
    return true;
  };
  const actions = [
    ['groupUse', take],
    ['groupRename', () => setEditing('name')],
    ['groupUntil', () => setEditing('until')],
    ['groupExport', save],
    ['groupDelete', remove],
  ] as const;
  return (
    <li ref={item}>
      {editing === 'name' ? (
        <NameForm
          label={text('groupNewName', name)}
          action={text('groupSaveName')}
          name={name}
          save={renamed}
          cancel={{ label: text('cancel'), press: endEditing }}
        />
      ) : editing === 'until' ? (
        <UntilForm
          name={name}
          until={until}
          put={(next) => {
            setUntil(next);
            endEditing();
          }}
          cancel={endEditing}
        />
      ) : (
        <>
          <span class="entry-words">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <span class="reason">
              {[
                countText('peopleIn', people),
                region && textOr(`region_${region}`, 'region_'),
                untilWords(until),
                text('groupUsed', used),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <span class="row group-actions">
            {actions.map(([key, press]) => (
              <button
                key={key}
                type="button"
                class="small"
                aria-label={`${text(key)} ${name}`}
                onClick={press}
              >
                {text(key)}
              </button>
            ))}
          </span>
        </>
      )}
    </li>
  );
}
