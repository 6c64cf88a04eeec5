import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { ExportButtons } from '../../../ui/export/export-buttons';
import { type Range, wholeRange } from '../../../users/table-rows';
import { isToolbarPopup } from '../../opening';
import type { UsersActions } from './use-users-actions';
import type { UsersView } from './use-users-view';

interface ActionsBarProps {
  reading: UsersReading;
  view: UsersView;
  actions: UsersActions;
  print(indexes: readonly number[], range: Range): void;
}

/** What can be done with which users: the selected ones if there are any, else those who are shown. */
export function ActionsBar({ reading, view, actions, print }: ActionsBarProps) {
  const [chosen, setChosen] = useState<Range>();
  const offered: Range[] = [
    ...(view.selected.length > 0 ? (['selected'] as const) : []),
    ...(view.isFiltered ? (['filtered'] as const) : []),
    wholeRange(reading),
  ];
  const range = chosen && offered.includes(chosen) ? chosen : (offered[0] as Range);
  const indexes = view.indexesOf(range);
  const isDisabled = indexes.length === 0 || actions.isBusy;
  return (
    <div class="stack users-actions">
      <label class="row range">
        <span>{text('rangeLabel')}</span>
        <select value={range} onChange={(event) => setChosen(event.currentTarget.value as Range)}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {countText(`range_${one}`, view.indexesOf(one).length)}
            </option>
          ))}
        </select>
      </label>
      <div class="row tools">
        <Action isDisabled={isDisabled} act={() => void actions.tickInPage(indexes)} hint="tick-hint">
          {text('tickInPage')}
        </Action>
        <Action isDisabled={isDisabled} act={() => actions.putIntoList(indexes)}>
          {text('putTheseIntoList')}
        </Action>
        <Action isDisabled={isDisabled} act={() => actions.copy(indexes)}>
          {text('copyAddresses')}
        </Action>
        <ExportButtons isDisabled={isDisabled} save={(format) => actions.save(indexes, range, format)} />
        {!isToolbarPopup() && (
          <Action isDisabled={isDisabled} act={() => print(indexes, range)}>
            {text('print')}
          </Action>
        )}
      </div>
      <p class="note" id="tick-hint">
        {text('tickHint')}
      </p>
    </div>
  );
}

interface ActionProps {
  isDisabled: boolean;
  act(): void;
  /** The id of what describes it. */
  hint?: string;
  children: ComponentChildren;
}

function Action({ isDisabled, act, hint, children }: ActionProps) {
  return (
    <button
      type="button"
      aria-disabled={isDisabled ? 'true' : undefined}
      aria-describedby={hint}
      onClick={() => !isDisabled && act()}
    >
      {children}
    </button>
  );
}
