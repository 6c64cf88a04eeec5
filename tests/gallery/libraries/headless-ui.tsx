import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Menu,
  MenuButton,
  MenuItem,
  MenuItems,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { useState } from 'react';
import type { Controls } from '../stage/control';
import type { State, Store } from '../stage/store';
import { react } from './react';

const labelOf = (store: Store, key: string): string =>
  store.levels.find(({ value }) => value === store.state.access[key])?.label ?? '';

function People({ state, store }: { state: State; store: Store }) {
  const [typed, setTyped] = useState('');
  const fitting = store.known.filter((person) => person.includes(typed));
  return (
    <Combobox
      multiple
      disabled={store.isDisabled}
      value={[...state.people]}
      onChange={(people) => {
        store.setPeople(people);
        setTyped('');
      }}
    >
      <ul>
        {state.people.map((person) => (
          <li key={person}>
            {person}
            <button type="button" aria-label={`Remove ${person}`} onClick={() => store.removePerson(person)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <ComboboxInput
        aria-label="Email addresses"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <ComboboxOptions>
        {fitting.map((person) => (
          <ComboboxOption key={person} value={person}>
            {person}
          </ComboboxOption>
        ))}
        {typed !== '' && <ComboboxOption value={typed}>Invite “{typed}”</ComboboxOption>}
      </ComboboxOptions>
    </Combobox>
  );
}

export const controls: Controls = {
  combobox: { part: 'people', mount: react((state, store) => <People state={state} store={store} />) },
  'list box': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <Field key={key} disabled={store.isDisabled}>
          <Label>{label}</Label>
          <Listbox value={state.access[key]} onChange={(value) => store.setAccess(key, value)}>
            <ListboxButton>{labelOf(store, key)}</ListboxButton>
            <ListboxOptions anchor="bottom">
              {store.levels.map((level) => (
                <ListboxOption key={level.value} value={level.value}>
                  {level.label}
                </ListboxOption>
              ))}
            </ListboxOptions>
          </Listbox>
        </Field>
      )),
    ),
  },
  menu: {
    part: 'access',
    mount: react((_, store) => (
      <table>
        <tbody>
          {store.products.map(({ key, label }) => (
            <tr key={key}>
              <th>{label}</th>
              <td>
                <Menu>
                  <MenuButton disabled={store.isDisabled}>{labelOf(store, key)}</MenuButton>
                  <MenuItems anchor="bottom">
                    {store.levels.map((level) => (
                      <MenuItem key={level.value}>
                        <button type="button" onClick={() => store.setAccess(key, level.value)}>
                          {level.label}
                        </button>
                      </MenuItem>
                    ))}
                  </MenuItems>
                </Menu>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )),
  },
  'radio group': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <RadioGroup
          key={key}
          aria-label={label}
          disabled={store.isDisabled}
          value={state.access[key]}
          onChange={(value) => store.setAccess(key, value)}
        >
          {store.levels.map((level) => (
            <Radio key={level.value} value={level.value} as="span" style={{ padding: 4 }}>
              {level.label}
            </Radio>
          ))}
        </RadioGroup>
      )),
    ),
  },
};
