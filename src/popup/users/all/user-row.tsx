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
  /** The user's index in the reading. */
  userIndex: number;
  /** The row of the grid. */
  row: number;
  rowHeight: number;
  columns: readonly ShownColumn[];
  /** The cell of this row that the Tab key leads to. */
  active: UsersColumn | undefined;
  isSelected: boolean;
  select(indexes: readonly number[], isWanted: boolean): void;
}

/** The text of a cell; undefined where it was not there to be read. */
export function cellWords(reading: UsersReading, user: User, column: UsersColumn): string | undefined {
  if (column === 'tick') return '';
  const application = applicationOf(column);
  if (application < 0) return personWords(user, column as PersonColumn);
  return levelOf(reading, user, application)?.text;
}

/** One user with all their applications. Rendered only when something of it changed, for a row has many cells. */
export function UserRow(props: UserRowProps) {
  const { reading, userIndex, row, rowHeight, columns, active, isSelected, select } = props;
  const user = reading.users[userIndex] as User;
  return useMemo(
    () => (
      <div
        {...selectableRowAt(row, isSelected)}
        class={`user-row${active ? ' active' : ''}`}
        data-row={row}
        style={{ top: `${row * rowHeight}px`, height: `${rowHeight}px` }}
      >
        {columns.map(({ id }) => (
          <UserCell
            key={id}
            reading={reading}
            user={user}
            id={id}
            isSelected={isSelected}
            isActive={active === id}
            select={(isWanted) => select([userIndex], isWanted)}
          />
        ))}
      </div>
    ),
    [reading, user, row, rowHeight, columns, active, isSelected],
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
