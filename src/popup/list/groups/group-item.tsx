import { useRef, useState } from 'preact/hooks';
import { formatDay } from '../../../shared/format';
import type { Group } from '../../../shared/storage/groups';
import { countText, text, textOr } from '../../../shared/text';
import { NameForm } from './name-form';

interface GroupItemProps {
  group: Group;
  take(): void;
  rename(name: string): void;
  save(): void;
  remove(): void;
}

/** One group: its name, how many people, which region, when last used, and what can be done with it. */
export function GroupItem({ group, take, rename, save, remove }: GroupItemProps) {
  const [isNaming, setNaming] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { name, people, region, usedAt } = group;
  const used = formatDay(usedAt);
  const endNaming = () => {
    setNaming(false);
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  const renamed = (next: string) => {
    if (next !== name) rename(next);
    endNaming();
    return true;
  };
  const actions = [
    ['groupUse', take],
    ['groupRename', () => setNaming(true)],
    ['groupExport', save],
    ['groupDelete', remove],
  ] as const;
  return (
    <li ref={item}>
      {isNaming ? (
        <NameForm
          label={text('groupNewName', name)}
          action={text('groupSaveName')}
          name={name}
          save={renamed}
          cancel={{ label: text('cancel'), press: endNaming }}
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
