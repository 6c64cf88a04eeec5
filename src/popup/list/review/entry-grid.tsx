import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../collaborators/review';
import { text } from '../../../shared/text';
import { cellAfter } from '../../../ui/grid/cells';
import { gridOf, heading, headingRow, rowGroup } from '../../../ui/grid/roles';
import { cellOf, drawnRows, isForWidget, layoutOf } from '../../../ui/grid/rows';
import { useActiveCell } from '../../../ui/grid/use-active-cell';
import { type GridPosition, useSpan } from '../../../ui/grid/use-span';
import { rowsPerPage } from '../../../ui/grid/window';
import { type ChoiceSets, isTicked } from '../choices';
import { hasSuggestion } from '../entry-sentences';
import { columns, type ReviewCell } from './columns';
import { EntryDetail } from './entry-detail';
import { EntryRow, type RowActions } from './entry-row';

/** What of the review is kept while it is closed: where it was scrolled to, and its filter. */
export interface ReviewPlace extends GridPosition {
  filter: string;
}

export interface EntryGridProps {
  entries: readonly Entry[];
  choices: ChoiceSets;
  /** Whether the rows are lines of a table, or cards of two lines. */
  isTable: boolean;
  place: ReviewPlace;
  tick(entries: readonly Entry[], isWanted: boolean): void;
  useSuggestion(entry: Entry): void;
  /** Puts a text in the place of an entry. */
  edit(entry: Entry, text: string): void;
  leave(): void;
}

/** The height of a row in rem, so that larger text has the room it needs. */
const tableRow = 2.25;
const cardRow = 3.75;

/** The entries as a grid that is worked with by keyboard or mouse; only the rows in view are drawn. */
export function EntryGrid(props: EntryGridProps) {
  const { entries, choices, isTable, place, tick, useSuggestion, edit, leave } = props;
  const box = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<{ row: number; entry: Entry }>();
  const [isEntered, setEntered] = useState(false);
  const layout = layoutOf(entries.length, isTable ? tableRow : cardRow, isTable ? tableRow : 0);
  const span = useSpan(box, layout, place);
  const { cell, moveTo, focused } = useActiveCell<ReviewCell['column']>(box, layout, place, 'tick');
  const page = () => rowsPerPage(layout, box.current?.clientHeight ?? 0);

  const beginEdit = (row: number) => {
    const entry = entries[row];
    if (!entry) return;
    focused({ row, column: 'original' });
    setEdited({ row, entry });
  };
  const actions: RowActions = {
    tick: (entry, isWanted) => tick([entry], isWanted),
    useSuggestion,
    beginEdit,
    endEdit(entry, written) {
      setEdited(undefined);
      if (document.activeElement?.closest('[data-row]')) moveTo({ ...cell, column: 'original' });
      if (written !== undefined) edit(entry, written);
    },
  };
  const pressed = (event: KeyboardEvent) => {
    const entry = entries[cell.row];
    if (!entry || edited || event.altKey || isForWidget(event)) return;
    const next = cellAfter(cell, event, { columns, rows: entries.length, firstRow: 0, page: page() });
    if (next) moveTo(next);
    else if (event.key === 'Enter' && cell.column === 'cleaned' && hasSuggestion(entry)) useSuggestion(entry);
    else if (event.key === 'Enter' || event.key === 'F2') beginEdit(cell.row);
    else if (event.key === ' ') tick([entry], !isTicked(entry, choices));
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const rows = drawnRows(span, cell.row, entries.length);
  // A row under the admin's hands stays, also when the list has become shorter meanwhile.
  if (edited && !rows.includes(edited.row)) rows.push(edited.row);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is among the spread properties */}
      <div
        {...gridOf(text('reviewTitle'), entries.length, columns.length)}
        class={`review-grid ${isTable ? 'as-table' : 'as-cards'}`}
        ref={box}
        tabIndex={-1}
        onKeyDown={pressed}
        onDblClick={({ target }) => {
          const at = cellOf(target);
          if (at) beginEdit(at.row);
        }}
        onFocusIn={(event) => {
          setEntered(true);
          focused((cellOf(event.target) as ReviewCell | undefined) ?? cell);
        }}
      >
        <Headings />
        <div {...rowGroup} class="rows" style={{ height: `${entries.length * layout.rowHeight}px` }}>
          {rows.map((index) => {
            // An entry under the admin's hands stays as it was, also when the list is reviewed anew meanwhile.
            const isEditing = edited?.row === index;
            const entry = (isEditing ? edited?.entry : entries[index]) as Entry;
            return (
              <EntryRow
                key={index}
                entry={entry}
                index={index}
                top={index * layout.rowHeight}
                height={layout.rowHeight}
                active={index === cell.row ? cell.column : undefined}
                isTicked={isTicked(entry, choices)}
                isEditing={isEditing}
                actions={actions}
              />
            );
          })}
        </div>
      </div>
      <EntryDetail entry={isEntered ? entries[cell.row] : undefined} />
    </>
  );
}

function Headings() {
  return (
    <div {...rowGroup} class="headings">
      <div {...headingRow} class="entry">
        {columns.map((column) => (
          <div {...heading} class={`cell ${column}`} key={column}>
            {text(`column_${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
