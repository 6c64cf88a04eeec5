import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Switch,
  TextArea,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { Controls } from '../stage/control';
import type { Store } from '../stage/store';
import { react } from './react';

const labelOf = (store: Store, key: string): string =>
  store.levels.find(({ value }) => value === store.state.access[key])?.label ?? '';

export const controls: Controls = {
  'text field': {
    part: 'people',
    mount: react((_, store) => (
      <TextField isDisabled={store.isDisabled} value={store.text} onChange={(text) => store.setText(text)}>
        <Label>Email addresses</Label>
        <TextArea />
      </TextField>
    )),
  },
  select: {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <Select
          key={key}
          isDisabled={store.isDisabled}
          value={state.access[key] ?? null}
          onChange={(value) => store.setAccess(key, String(value))}
        >
          <Label>{label}</Label>
          <Button>
            <SelectValue />
          </Button>
          <Popover>
            <ListBox>
              {store.levels.map((level) => (
                <ListBoxItem key={level.value} id={level.value}>
                  {level.label}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )),
    ),
  },
  'list box in place': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <div key={key}>
          <h4>{label}</h4>
          <ListBox
            aria-label={label}
            selectionMode="single"
            disallowEmptySelection
            disabledKeys={store.isDisabled ? store.levels.map(({ value }) => value) : []}
            selectedKeys={[state.access[key] ?? '']}
            onSelectionChange={(keys) => store.setAccess(key, String([...keys][0]))}
          >
            {store.levels.map((level) => (
              <ListBoxItem key={level.value} id={level.value}>
                {level.label}
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
      )),
    ),
  },
  'menu button': {
    part: 'access',
    mount: react((_, store) =>
      store.products.map(({ key, label }) => (
        <div key={key}>
          {label}
          <MenuTrigger>
            <Button isDisabled={store.isDisabled}>{labelOf(store, key)}</Button>
            <Popover>
              <Menu onAction={(value) => store.setAccess(key, String(value))}>
                {store.levels.map((level) => (
                  <MenuItem key={level.value} id={level.value}>
                    {level.label}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        </div>
      )),
    ),
  },
  'radio group': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <RadioGroup
          key={key}
          isDisabled={store.isDisabled}
          value={state.access[key] ?? null}
          onChange={(value) => store.setAccess(key, value)}
        >
          <Label>{label}</Label>
          {store.levels.map((level) => (
            <Radio key={level.value} value={level.value}>
              {level.label}
            </Radio>
          ))}
        </RadioGroup>
      )),
    ),
  },
  'toggle buttons': {
    part: 'access',
    mount: react((state, store) =>
      store.products.map(({ key, label }) => (
        <div key={key}>
          <span>{label}</span>
          <ToggleButtonGroup
            isDisabled={store.isDisabled}
            disallowEmptySelection
            selectedKeys={[state.access[key] ?? '']}
            onSelectionChange={(keys) => store.setAccess(key, String([...keys][0]))}
          >
            {store.levels.map((level) => (
              <ToggleButton key={level.value} id={level.value}>
                {level.label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      )),
    ),
  },
  switch: {
    part: 'access',
    isSwitch: true,
    mount: react((_, store) =>
      store.products.map(({ key, label }) => (
        <Switch
          key={key}
          isDisabled={store.isDisabled}
          isSelected={store.isOn(key)}
          onChange={(on) => store.setAccess(key, on ? 'access' : 'none')}
        >
          {label}
        </Switch>
      )),
    ),
  },
};
