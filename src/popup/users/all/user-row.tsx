import { useMemo } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { text } from '../../../shared/text';
import { gridCell, selectableRowAt } from '../../../ui/grid/roles';
import { levelOf } from '../../../users/access';
import { applicationOf, type PersonColumn, personWords } from '../../../users/sort';
import { type User, userName } from '../../../users/user';
import type { ShownColumn, UsersColumn } from './columns';

interface UserRowProps {
  reading: UsersReading;
  /** The user's place in the reading. */
  at: number;
  index: number;
  rowHeight: number;
  columns: readonly ShownColumn[];
  /** The cell of this row that the Tab key leads to. */
  active: UsersColumn | undefined;
  isSelected: boolean;
  select(places: readonly number[], isWanted: boolean): void;
}

/** What a cell says: undefined where it was not there to be read. */
export function cellWords(reading: UsersReading, user: User, column: UsersColumn): string | undefined {
  if (column === 'tick') return '';
  const application = applicationOf(column);
  if (application < 0) return personWords(user, column as PersonColumn);
  return levelOf(reading, user, application)?.text;
}

/** One user with all their applications. Drawn anew only when something of it changed: a row has many cells. */
export function UserRow(props: UserRowProps) {
  const { reading, at, index, rowHeight, columns, active, isSelected, select } = props;
  const user = reading.users[at] as User;
  return useMemo(
    () => (
      <div
        {...selectableRowAt(index, isSelected)}
        class={`user-row${active ? ' active' : ''}`}
        data-row={index}
        style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
      >
        {columns.map(({ id }) => (
          <UserCell
            key={id}
            {...{ reading, user, id, isSelected }}
            select={(isWanted) => select([at], isWanted)}
            isActive={active === id}
          />
        ))}
      </div>
    ),
    [reading, user, index, rowHeight, columns, active, isSelected],
  );
}

interface UserCellProps extends Pick<UserRowProps, 'reading' | 'isSelected'> {
  user: User;
  id: UsersColumn;
  isActive: boolean;
  select(isWanted: boolean): void;
}

function UserCell({ reading, user, id, isActive, isSelected, select }: UserCellProps) {
  const tabIndex = isActive ? 0 : -1;
  if (id === 'tick')
    return (
      <div {...gridCell} class="user-cell tick" data-column={id} data-stays>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isSelected}
          aria-label={text('selectUser', userName(user))}
          onChange={(event) => select(event.currentTarget.checked)}
        />
      </div>
    );
  const words = cellWords(reading, user, id);
  const application = applicationOf(id);
  const kind = application < 0 ? id : (levelOf(reading, user, application)?.kind ?? 'unread');
  const stays = id === 'name' ? { 'data-stays': true } : {};
  return (
    <div
      {...gridCell}
      {...stays}
      class={`user-cell ${kind}`}
      data-column={id}
      tabIndex={tabIndex}
      title={words || undefined}
    >
      {words === undefined ? (
        <span class="note">{text('cellUnread')}</span>
      ) : (
        <bdi class="shortened">{words}</bdi>
      )}
    </div>
  );
}
