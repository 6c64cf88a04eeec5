import { useState } from 'preact/hooks';
import type { UsersReading } from '../../../shared/messages/users';
import { countText, text } from '../../../shared/text';
import { type Range, wholeRange } from '../../../users/table-rows';
import { isToolbarPopup } from '../../opening';
import type { UsersActions } from './use-users-actions';
import type { UsersView } from './use-users-view';

interface ActionsBarProps {
  reading: UsersReading;
  view: UsersView;
  actions: UsersActions;
  print(places: readonly number[], range: Range): void;
}

/** What can be done with which users: the selected ones as soon as there are any, else those who are shown. */
export function ActionsBar({ reading, view, actions, print }: ActionsBarProps) {
  const [chosen, setChosen] = useState<Range>();
  const whole = wholeRange(reading);
  const offered: Range[] = [
    ...(view.selected.length > 0 ? (['selected'] as const) : []),
    ...(view.isFiltered ? (['filtered'] as const) : []),
    whole,
  ];
  const range = chosen && offered.includes(chosen) ? chosen : (offered[0] as Range);
  const places = view.placesOf(range);
  const isNobody = places.length === 0;
  const act = (work: () => void) => ({
    type: 'button' as const,
    'aria-disabled': isNobody || actions.isBusy ? ('true' as const) : undefined,
    onClick: () => !isNobody && !actions.isBusy && work(),
  });
  return (
    <div class="stack users-actions">
      <label class="row range">
        <span>{text('rangeLabel')}</span>
        <select value={range} onChange={(event) => setChosen(event.currentTarget.value as Range)}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {countText(`range_${one}`, view.placesOf(one).length)}
            </option>
          ))}
        </select>
      </label>
      <div class="row tools">
        <button {...act(() => void actions.tickInPage(places))} aria-describedby="tick-hint">
          {text('tickInPage')}
        </button>
        <button {...act(() => actions.putIntoList(places))}>{text('putTheseIntoList')}</button>
        <button {...act(() => actions.copy(places))}>{text('copyAddresses')}</button>
        <button {...act(() => actions.save(places, range, 'csv'))}>{text('saveCsv')}</button>
        <button {...act(() => actions.save(places, range, 'tsv'))}>{text('saveTsv')}</button>
        {!isToolbarPopup() && <button {...act(() => print(places, range))}>{text('print')}</button>}
      </div>
      <p class="note" id="tick-hint">
        {text('tickHint')}
      </p>
    </div>
  );
}
