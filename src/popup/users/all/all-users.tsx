import { useMemo, useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/format';
import { text } from '../../../shared/text';
import { Status } from '../../../ui/live-region';
import { Sentences } from '../../../ui/sentences';
import type { Range } from '../../../users/table-rows';
import { readingCoverage } from '../coverage';
import type { PanelProps } from '../panel-props';
import { ActionsBar } from './actions-bar';
import { shownColumns } from './columns';
import { Filters } from './filters';
import { PrintSheet } from './print-sheet';
import { useUsersActions } from './use-users-actions';
import { useUsersView } from './use-users-view';
import { UsersGrid } from './users-grid';

/** Every user that was read by every application, and what can be done with them. */
export function AllUsersPanel(props: PanelProps) {
  const { reading, panels, pageState, tab, region, list, isWide, leave } = props;
  const viewState = panels.viewStateOf(reading);
  const view = useUsersView(reading, viewState, region);
  const actions = useUsersActions(reading, pageState, tab, list);
  const [printed, setPrinted] = useState<{ indexes: readonly number[]; range: Range }>();
  const columns = useMemo(() => shownColumns(reading, personHeadings(), isWide), [reading, isWide]);
  const coverage = `${readingCoverage(reading)} ${text('usersShown', view.indexes.length, view.selected.length)}`;
  return (
    <>
      <Filters reading={reading} view={view} region={region} isWide={isWide} />
      <UsersGrid
        key={JSON.stringify(view.filter)}
        reading={reading}
        indexes={view.indexes}
        columns={columns}
        order={view.order}
        position={viewState}
        isSelected={view.isSelected}
        selectedShown={view.selectedShown}
        select={view.select}
        sort={view.sort}
        leave={leave}
      />
      <Status name={text('panel_users')}>
        <Sentences all={[coverage, ...actions.outcome]} />
      </Status>
      <ActionsBar
        reading={reading}
        view={view}
        actions={actions}
        print={(indexes, range) => setPrinted({ indexes, range })}
      />
      <p class="note">
        {text('readAt', formatMoment(reading.at))} {text('usersKeys')}
      </p>
      {printed && (
        <PrintSheet
          reading={reading}
          indexes={printed.indexes}
          range={printed.range}
          done={() => setPrinted(undefined)}
        />
      )}
    </>
  );
}

function personHeadings() {
  return {
    tick: text('column_select'),
    name: text('column_name'),
    id: text('column_id'),
    login: text('column_login'),
    address: text('column_address'),
  };
}
