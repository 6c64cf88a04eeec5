import type { Controls } from './stage/control';
import { Stage } from './stage/stage';

/** Each library is loaded only by the page that shows it. */
const libraries: Record<string, () => Promise<{ controls: Controls }>> = {
  'Angular Material': () => import('./libraries/angular-material'),
  PrimeNG: () => import('./libraries/primeng'),
  Vuetify: () => import('./libraries/vuetify'),
  'Element Plus': () => import('./libraries/element-plus'),
  'react-select': () => import('./libraries/react-select'),
  'React Aria Components': () => import('./libraries/react-aria'),
  'Headless UI': () => import('./libraries/headless-ui'),
  Vaadin: () => import('./libraries/vaadin'),
  Ionic: () => import('./libraries/ionic'),
  'Choices.js': () => import('./libraries/choices'),
  'Tom Select': () => import('./libraries/tom-select'),
  Bootstrap: () => import('./libraries/bootstrap'),
  'no library': () => import('./libraries/none'),
};

const name = new URLSearchParams(location.search).get('library') ?? '';
const load = libraries[name];
if (!load) throw new Error(`There is no library ${name}.`);
const { controls } = await load();
const { control, fault } = Object.fromEntries(new URLSearchParams(location.search));
const stage = new Stage(controls);
Object.assign(window, { gallery: stage });
if (control) stage.show(control, fault ?? 'none');
