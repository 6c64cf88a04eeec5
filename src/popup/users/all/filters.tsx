import { useMemo } from 'preact/hooks';
import { formatNumber, listText } from '../../../shared/format';
import type { UsersReading } from '../../../shared/messages/users';
import { text, textOr } from '../../../shared/text';
import {
  domainsOf,
  levelsOf,
  noAddress,
  noFilter,
  partsInUse,
  type UsersFilter,
} from '../../../users/filter';
import type { UsersView } from './use-users-view';

interface FiltersProps {
  reading: UsersReading;
  view: UsersView;
  region: string;
  isWide: boolean;
}

/** What narrows the users down: a search, and what they lack, have, or belong to. */
export function Filters({ reading, view, region, isWide }: FiltersProps) {
  const { filter, narrow } = view;
  const inUse = partsInUse(filter);
  return (
    <div class="users-filters">
      <label class="field">
        {text('searchUsers')}
        <input
          type="search"
          value={filter.search}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => narrow({ search: event.currentTarget.value })}
        />
      </label>
      <details open={isWide || inUse > 0}>
        <summary>{inUse > 0 ? text('filtersInUse', inUse) : text('filters')}</summary>
        <div class="users-choices">
          <AccessChoice reading={reading} view={view} region={region} />
          <LevelChoice reading={reading} view={view} />
          <DomainChoice reading={reading} view={view} />
        </div>
      </details>
      {view.isFiltered && (
        <button type="button" class="small" onClick={() => narrow(noFilter)}>
          {text('showEverybody')}
        </button>
      )}
    </div>
  );
}

type ChoiceProps = Pick<FiltersProps, 'reading' | 'view'>;

/** Whose access is missing: altogether, or to the chosen region's Sequence Hub, where a heading names it. */
function AccessChoice({ view, region, reading }: ChoiceProps & { region: string }) {
  const { filter, regional, narrow } = view;
  const hubs = listText(regional.map((index) => reading.applications[index] ?? ''));
  const note =
    region === ''
      ? text('regionFilterNoRegion')
      : text('regionFilterNoColumn', textOr(`region_${region}`, 'region_'));
  return (
    <div class="field">
      <label for="filter-access">{text('filterAccess')}</label>
      <select
        id="filter-access"
        value={filter.access}
        aria-describedby="filter-access-note"
        onChange={(event) => narrow({ access: event.currentTarget.value as UsersFilter['access'] })}
      >
        <option value="">{text('filterAccess_')}</option>
        <option value="none">{text('filterAccess_none')}</option>
        <option value="missingRegion" disabled={hubs === ''}>
          {text('filterAccess_missingRegion', hubs || '–')}
        </option>
      </select>
      <span class="note" id="filter-access-note">
        {hubs === '' && note}
      </span>
    </div>
  );
}

/** Who has a role, in one application or in any. */
function LevelChoice({ reading, view }: ChoiceProps) {
  const { filter, narrow } = view;
  const levels = useMemo(() => levelsOf(reading, filter.application), [reading, filter.application]);
  return (
    <>
      <label class="field">
        {text('filterApplication')}
        <select
          value={String(filter.application)}
          onChange={(event) => narrow({ application: Number(event.currentTarget.value), level: '' })}
        >
          <option value="-1">{text('filterAnyApplication')}</option>
          {reading.applications.map((heading, index) => (
            <option key={index} value={String(index)}>
              {heading}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {text('filterLevel')}
        <select value={filter.level} onChange={(event) => narrow({ level: event.currentTarget.value })}>
          <option value="">{text('filterAnyLevel')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function DomainChoice({ reading, view }: ChoiceProps) {
  const domains = useMemo(() => domainsOf(reading), [reading]);
  return (
    <label class="field">
      {text('filterDomain')}
      <select
        value={view.filter.domain}
        onChange={(event) => view.narrow({ domain: event.currentTarget.value })}
      >
        <option value="">{text('filterAnyDomain')}</option>
        {domains.map(({ domain, count }) => (
          <option key={domain} value={domain}>
            {`${domain === noAddress ? text('filterNoAddress') : domain} (${formatNumber(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
