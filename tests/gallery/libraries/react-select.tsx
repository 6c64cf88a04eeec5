import Select from 'react-select';
import CreatableSelect from 'react-select/creatable';
import type { Controls } from '../stage/control';
import { react } from './react';

const asOption = (person: string) => ({ value: person, label: person });

export const controls: Controls = {
  creatable: {
    part: 'people',
    mount: react((state, store) => (
      <CreatableSelect
        isMulti
        aria-label="Email addresses"
        isDisabled={store.isDisabled}
        options={store.known.map(asOption)}
        value={state.people.map(asOption)}
        onChange={(chosen) => store.setPeople(chosen.map(({ value }) => value))}
      />
    )),
  },
  'creatable, suggestions first': {
    part: 'people',
    mount: react((state, store) => (
      <CreatableSelect
        isMulti
        aria-label="Email addresses"
        createOptionPosition="first"
        formatCreateLabel={(typed) => `Add ${typed}`}
        isDisabled={store.isDisabled}
        options={[...store.known, 'anna', 'ben'].map(asOption)}
        value={state.people.map(asOption)}
        onChange={(chosen) => store.setPeople(chosen.map(({ value }) => value))}
      />
    )),
  },
  select: {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <div key={key}>
          <span id={`of-${key}`}>{label}</span>
          <Select
            aria-labelledby={`of-${key}`}
            isDisabled={store.isDisabled}
            options={[...store.levels]}
            value={store.levels.find(({ value }) => value === state.access[key])}
            onChange={(level) => level && store.setAccess(key, level.value)}
          />
        </div>
      )),
    ),
  },
  'select in a portal, not searchable': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <section key={key}>
          {label}
          <Select
            isSearchable={false}
            menuPortalTarget={document.body}
            styles={{ menuPortal: (base) => ({ ...base, zIndex: 9 }) }}
            isDisabled={store.isDisabled}
            options={[...store.levels]}
            value={store.levels.find(({ value }) => value === state.access[key])}
            onChange={(level) => level && store.setAccess(key, level.value)}
          />
        </section>
      )),
    ),
  },
};
