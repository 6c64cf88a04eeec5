import type { Entry, EntryState } from '../../../collaborators/review';
import { text } from '../../../shared/text';
import { gridCell, rowAt } from '../../../ui/grid/roles';
import { canBeAccepted, isReady } from '../choices';
import { hasSuggestion, reasonSentence } from '../entry-sentences';
import type { Column } from './columns';
import { EditField } from './edit-field';

export interface RowActions {
  tick(entry: Entry, isWanted: boolean): void;
  useSuggestion(entry: Entry): void;
  beginEdit(row: number): void;
  /** Takes the edited text; undefined leaves the entry as it was. */
  endEdit(entry: Entry, text: string | undefined): void;
}

interface RowProps {
  entry: Entry;
  index: number;
  top: number;
  height: number;
  /** The cell of this row that the Tab key leads to. */
  active: Column | undefined;
  isTicked: boolean;
  isEditing: boolean;
  actions: RowActions;
}

/** One entry of the list: whether it is filled in, what was written, what became of it, and why. */
export function EntryRow(props: RowProps) {
  const { entry, index, top, height, active, isTicked, isEditing, actions } = props;
  const { line, original, state } = entry;
  const reason = reasonSentence(entry);
  const cell = (column: Column) => ({
    ...gridCell,
    class: `cell ${column}`,
    'data-column': column,
    tabIndex: active === column ? 0 : -1,
  });
  return (
    <div
      {...rowAt(index)}
      class={classOf(props)}
      data-row={index}
      style={{ top: `${top}px`, height: `${height}px` }}
    >
      <Tick entry={entry} isActive={active === 'tick'} isTicked={isTicked} tick={actions.tick} />
      <div {...cell('line')}>{line}</div>
      <div {...cell('original')} {...(isEditing && { tabIndex: -1 })} title={original}>
        {isEditing ? (
          <EditField entry={entry} endEdit={actions.endEdit} />
        ) : (
          <>
            <bdi class="shortened">{original}</bdi>
            <button
              type="button"
              class="edit"
              tabIndex={-1}
              aria-label={text('editLine', String(line))}
              onClick={() => actions.beginEdit(index)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7" />
              </svg>
            </button>
          </>
        )}
      </div>
      <div {...cell('cleaned')}>
        <Cleaned entry={entry} use={() => actions.useSuggestion(entry)} />
      </div>
      <div {...cell('state')} class={`cell state ${toneOf[state] ?? ''}`}>
        {text(`state_${state}`)}
      </div>
      <div {...cell('reason')} title={reason}>
        <span class="shortened">{reason}</span>
      </div>
    </div>
  );
}

/** Said by colour too; the word says the same. */
const toneOf: Partial<Record<EntryState, string>> = {
  ready: 'good',
  fixed: 'good',
  doubtful: 'warning',
  outside: 'warning',
};

function classOf({ entry, isTicked, active }: RowProps): string {
  const { state, person, original } = entry;
  const names = ['entry', state, isTicked && 'ticked', active && 'active', person === original && 'same'];
  return names.filter(Boolean).join(' ');
}

type TickProps = Pick<RowProps, 'entry' | 'isTicked'> & { isActive: boolean; tick: RowActions['tick'] };

/** A tick box where there is something to decide, else a dash. */
function Tick({ entry, isActive, isTicked, tick }: TickProps) {
  const tabIndex = isActive ? 0 : -1;
  if (!isReady(entry) && !canBeAccepted(entry)) {
    return (
      <div {...gridCell} class="cell tick" data-column="tick" tabIndex={tabIndex}>
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{text('notFilled')}</span>
      </div>
    );
  }
  return (
    <div {...gridCell} class="cell tick" data-column="tick">
      <input
        type="checkbox"
        tabIndex={tabIndex}
        checked={isTicked}
        aria-label={text('fillPerson', entry.person)}
        onChange={(event) => tick(entry, event.currentTarget.checked)}
        onDblClick={(event) => event.stopPropagation()}
      />
    </div>
  );
}

/** The person as cleaned, or a button that takes the one who was probably meant. */
function Cleaned({ entry, use }: { entry: Entry; use(): void }) {
  const { person, original, suggestion } = entry;
  const isDecidable = isReady(entry) || canBeAccepted(entry);
  if (hasSuggestion(entry)) {
    return (
      <button type="button" class="small" tabIndex={-1} title={suggestion} onClick={use}>
        {text('useSuggestion', suggestion ?? '')}
      </button>
    );
  }
  return (
    <bdi class="shortened" title={person}>
      {person === original ? (
        <>
          <span class="only-table">{person}</span>
          <span class="only-card note">{isDecidable && text('unchanged')}</span>
        </>
      ) : (
        person || '–'
      )}
    </bdi>
  );
}
