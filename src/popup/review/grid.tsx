import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../collaborators/review';
import { text } from '../../shared/text';
import { type ChoiceSets, isTicked } from '../choices';
import { hasSuggestion } from '../entry-words';
import { type Cell, type Column, cellAfter, columns } from './cells';
import { Detail } from './detail';
import { gridOf, heading, headingRow, rowGroup } from './roles';
import { Row, type RowActions } from './row';
import { useActiveCell } from './use-active-cell';
import { type ReviewPlace, useSpan } from './use-span';
import { type Layout, rowsPerPage } from './window';

export interface GridProps {
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
export function Grid(props: GridProps) {
  const { entries, choices, isTable, place, tick, useSuggestion, edit, leave } = props;
  const box = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<{ row: number; entry: Entry }>();
  const [isEntered, setEntered] = useState(false);
  const layout = layoutOf(entries.length, isTable);
  const span = useSpan(box, layout, place);
  const { cell, moveTo, focused } = useActiveCell(box, layout, place);
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
    const next = cellAfter(cell, event, entries.length, page());
    if (next) moveTo(next);
    else if (event.key === 'Enter' && cell.column === 'cleaned' && hasSuggestion(entry)) useSuggestion(entry);
    else if (event.key === 'Enter' || event.key === 'F2') beginEdit(cell.row);
    else if (event.key === ' ') tick([entry], !isTicked(entry, choices));
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  // The row with the focus is drawn also when it was scrolled out of view, or the focus would be lost.
  const rows = [...new Set([...range(span.from, span.to), cell.row])].filter(
    (row) => row < entries.length || row === edited?.row,
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is among the spread properties */}
      <div
        {...gridOf(text('reviewTitle'), entries.length)}
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
          focused(cellOf(event.target) ?? cell);
        }}
      >
        <Headings />
        <div {...rowGroup} class="rows" style={{ height: `${entries.length * layout.rowHeight}px` }}>
          {rows
            .sort((one, other) => one - other)
            .map((index) => {
              // An entry under the admin's hands stays as it was, also when the list is reviewed anew meanwhile.
              const isEditing = edited?.row === index;
              const entry = (isEditing ? edited?.entry : entries[index]) as Entry;
              return (
                <Row
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
      <Detail entry={isEntered ? entries[cell.row] : undefined} />
    </>
  );
}

/** A box and a button inside a cell take these keys themselves. */
function isForWidget({ key, target }: KeyboardEvent): boolean {
  if (key !== ' ' && key !== 'Enter') return false;
  const isBox = target instanceof HTMLInputElement && key === ' ';
  return isBox || target instanceof HTMLButtonElement;
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

function layoutOf(count: number, isTable: boolean): Layout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { count, rowHeight: rem * (isTable ? tableRow : cardRow), headHeight: isTable ? rem * tableRow : 0 };
}

function cellOf(target: EventTarget | null): Cell | undefined {
  const element = target instanceof Element ? target.closest('[data-column]') : null;
  const row = element?.closest('[data-row]');
  if (!element || !row) return undefined;
  return {
    row: Number(row.getAttribute('data-row')),
    column: element.getAttribute('data-column') as Column,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
