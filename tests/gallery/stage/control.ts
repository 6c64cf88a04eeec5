import type { Store } from './store';

/** What goes wrong while a control is filled; each library's controls meet every one of them. */
export const faults = [
  'none',
  'recreated',
  'putBackOnce',
  'putBackAlways',
  'closed',
  'disabled',
  'slow',
  'missing',
  'alike',
] as const;
export type Fault = (typeof faults)[number];

/** One control of a library: the box for the people, or what sets the access to each product. */
export interface Control {
  part: 'people' | 'access';
  /** Whether the control offers levels to choose from, or is just on and off. */
  isSwitch?: boolean;
  /** Draws the control for the store's state into a host, and gives what takes it away again. */
  mount(host: HTMLElement, store: Store): () => void;
}

/** The controls of a library by their names. */
export type Controls = Record<string, Control>;
