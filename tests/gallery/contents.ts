import type { Control } from './stage/control';

type About = Pick<Control, 'part' | 'isSwitch'>;
const forPeople: About = { part: 'people' };
const forAccess: About = { part: 'access' };
const onAndOff: About = { part: 'access', isSwitch: true };

/** What the gallery shows: each library with its controls. The pages hold the controls themselves, under these names. */
export const gallery: Record<string, Record<string, About>> = {
  'Angular Material': {
    chips: forPeople,
    'text area': forPeople,
    select: forAccess,
    'button toggles': forAccess,
    'menu button': forAccess,
    'slide toggle': onAndOff,
  },
  PrimeNG: {
    'list of people': forPeople,
    select: forAccess,
    'select buttons': forAccess,
    'tick box': onAndOff,
  },
  Vuetify: {
    combobox: forPeople,
    'text area': forPeople,
    select: forAccess,
    'radio group': forAccess,
    'button toggle': forAccess,
    switch: onAndOff,
  },
  'Element Plus': {
    'input tag': forPeople,
    'select that creates': forPeople,
    autocomplete: forPeople,
    select: forAccess,
    'radio buttons': forAccess,
    switch: onAndOff,
  },
  'react-select': {
    creatable: forPeople,
    'creatable, suggestions first': forPeople,
    select: forAccess,
    'select in a portal, not searchable': forAccess,
  },
  'React Aria Components': {
    'text field': forPeople,
    select: forAccess,
    'list box in place': forAccess,
    'menu button': forAccess,
    'radio group': forAccess,
    'toggle buttons': forAccess,
    switch: onAndOff,
  },
  'Headless UI': {
    combobox: forPeople,
    'list box': forAccess,
    menu: forAccess,
    'radio group': forAccess,
  },
  Vaadin: {
    'text area': forPeople,
    'multi-select combo box': forPeople,
    select: forAccess,
    'combo box': forAccess,
    'radio group': forAccess,
  },
  Ionic: {
    'text area': forPeople,
    'one line': forPeople,
    'select in a popover': forAccess,
    'select with an alert': forAccess,
    segment: forAccess,
    toggle: onAndOff,
  },
  'Choices.js': { 'text items': forPeople, 'single select': forAccess },
  'Tom Select': { tags: forPeople, 'single select': forAccess },
  Bootstrap: {
    'one line': forPeople,
    'drop-down button': forAccess,
    'radios as buttons': forAccess,
    switch: onAndOff,
  },
  'no library': {
    'text area in a closed shadow root': forPeople,
    'editable text': forPeople,
    'chips by leaving the box': forPeople,
    'free text, Enter heard far above': forPeople,
    'editable chips': forPeople,
    'chips that show names': forPeople,
    'text area drawn again at each input': forPeople,
    'home-made select': forAccess,
  },
};
