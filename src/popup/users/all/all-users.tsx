import { useMemo, useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import { text } from '../../../shared/text';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import type { Range } from '../../../users/table-rows';
import { coverageWords } from '../coverage';
import type { PanelProps } from '../users-panel';
import { ActionsBar } from './actions-bar';
import { shownColumns } from './columns';
import { Filters } from './filters';
import { PrintSheet } from './print-sheet';
import { useUsersActions } from './use-users-actions';
import { useUsersView } from './use-users-view';
import { UsersGrid } from './users-grid';

/** All that was read of the users: every user by every application, and what can be done with them. */
export function AllUsersPanel({
  reading,
  rooms,
  look,
  tab,
  region,
  actions: list,
  isWide,
  leave,
}: PanelProps) {
  const place = rooms.placeOf(`${reading.host}|${reading.workgroup}`);
  const view = useUsersView(reading, place, region);
  const actions = useUsersActions(reading, look, tab, list);
  const [printed, setPrinted] = useState<{ places: readonly number[]; range: Range }>();
  const columns = useMemo(
    () =>
      shownColumns(
        reading,
        {
          tick: text('column_select'),
          name: text('column_name'),
          id: text('column_id'),
          login: text('column_login'),
          address: text('column_address'),
        },
        isWide,
      ),
    [reading, isWide],
  );
  return (
    <>
      <Filters {...{ reading, view, region, isWide }} />
      <UsersGrid
        key={JSON.stringify(view.filter)}
        {...{ reading, columns, place, leave }}
        places={view.places}
        order={view.order}
        isSelected={view.isSelected}
        howMany={view.howMany}
        select={view.select}
        sort={view.sort}
      />
      <Status name={text('room_users')}>
        <Sentences
          all={[
            `${coverageWords(reading)} ${text('usersShown', view.places.length, view.selected.length)}`,
            ...actions.news,
          ]}
        />
      </Status>
      <ActionsBar {...{ reading, view, actions }} print={(places, range) => setPrinted({ places, range })} />
      <p class="note">
        {text('readAt', formatMoment(reading.at))} {text('usersKeys')}
      </p>
      {printed && <PrintSheet {...{ reading, ...printed }} done={() => setPrinted(undefined)} />}
    </>
  );
}
