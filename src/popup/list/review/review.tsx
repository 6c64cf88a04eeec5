import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../collaborators/review';
import { formatNumber } from '../../../shared/format';
import { countText, text } from '../../../shared/text';
import { type ChoiceSets, canBeAccepted, isReady, isTicked } from '../choices';
import { choiceText } from '../counts';
import { hasSuggestion } from '../entry-sentences';
import { ListNotice } from '../list-notice';
import type { List } from '../use-list';
import { EntryGrid, type ReviewPlace } from './entry-grid';
import { type Filter, filtered, filtersOf, usable } from './filter';

export interface ReviewProps {
  list: List;
  /** Whether the entries are lines of a table, or cards of two lines. */
  isTable: boolean;
  place: ReviewPlace;
  leave(): void;
}

/** Every entry of the list in a table that can be worked with, and what can be done with all of them at once. */
export function Review({ list, isTable, place, leave }: ReviewProps) {
  const { choices, notice } = list;
  const { entries, counts } = list.review;
  const [chosen, setChosen] = useState(place.filter as Filter);
  const filter = usable(chosen, counts);
  const shown = useMemo(() => filtered(entries, filter), [entries, filter]);
  const suggestions = useMemo(() => entries.filter(hasSuggestion).length, [entries]);
  const choose = (next: Filter) => {
    Object.assign(place, { filter: next, scrollTop: 0, row: 0 });
    setChosen(next);
  };
  return (
    <section class="review" aria-label={text('reviewTitle')}>
      <div class="row review-head">
        <h2>{text('reviewTitle')}</h2>
        {!isTable && (
          <button type="button" onClick={leave}>
            {text('backToList')}
          </button>
        )}
      </div>
      <Filters chosen={filter} offered={filtersOf(counts)} choose={choose} />
      <div class="row">
        <TickAll entries={shown} list={list} />
        {suggestions > 0 && (
          <button type="button" class="small" onClick={list.acceptAll}>
            {countText('acceptSuggestions', suggestions)}
          </button>
        )}
      </div>
      <EntryGrid
        key={filter}
        entries={shown}
        choices={choices}
        isTable={isTable}
        place={place}
        tick={list.tick}
        useSuggestion={(entry) => list.useSuggestion(entry, 'review')}
        edit={list.edit}
        leave={leave}
      />
      <ListNotice
        name={text('reviewTitle')}
        notice={isTable && notice?.where !== 'review' ? undefined : notice}
        focusTarget='.review-grid [tabindex="0"]'
      />
      <p class="review-sum" aria-live="polite">
        {choiceText(list.selection)} <span class="note">{text('reviewKeys')}</span>
      </p>
    </section>
  );
}

interface FiltersProps {
  chosen: Filter;
  offered: { filter: Filter; count: number }[];
  choose(filter: Filter): void;
}

/** Which entries are shown, each choice with its number; all but the first add up to the first. */
function Filters({ chosen, offered, choose }: FiltersProps) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{text('showEntries')}</legend>
      {offered.map(({ filter, count }) => (
        <label key={filter} class={filter === chosen ? 'chosen' : undefined}>
          <input
            type="radio"
            name="review-filter"
            checked={filter === chosen}
            onChange={() => choose(filter)}
          />
          {`${text(`state_${filter}`)} ${formatNumber(count)}`}
        </label>
      ))}
    </fieldset>
  );
}

const isAble = (entry: Entry): boolean => isReady(entry) || canBeAccepted(entry);

/** How many of the entries can have a tick, and how many have one; makes no lists of them, for there may be very many. */
function countTicks(entries: readonly Entry[], choices: ChoiceSets): { able: number; ticked: number } {
  let able = 0;
  let ticked = 0;
  for (const entry of entries) {
    if (!isAble(entry)) continue;
    able++;
    if (isTicked(entry, choices)) ticked++;
  }
  return { able, ticked };
}

/** Ticks or unticks everybody whom the filter shows. */
function TickAll({ entries, list }: { entries: readonly Entry[]; list: List }) {
  const { choices, tick } = list;
  const { able, ticked } = useMemo(() => countTicks(entries, choices), [entries, choices]);
  const isAll = able > 0 && ticked === able;
  return (
    <label class="tick-all">
      <input
        type="checkbox"
        checked={isAll}
        indeterminate={ticked > 0 && !isAll}
        disabled={able === 0}
        onChange={(event) => tick(entries.filter(isAble), event.currentTarget.checked)}
      />
      {text('tickAllShown')}
    </label>
  );
}
