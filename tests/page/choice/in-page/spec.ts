/** The kinds of controls that set the access to a product. */
export const controlKinds = [
  'native',
  'replaced',
  'overlaid',
  'button',
  'combobox',
  'bare',
  'typeahead',
  'readOnlyInput',
  'shadow',
  'menu',
  'splitButton',
  'nested',
  'radios',
  'hiddenRadios',
  'roleRadios',
  'roleOverNative',
  'pressed',
  'classSegments',
  'styleSegments',
  'switch',
  'tick',
  'cycle',
  'arrows',
  'slider',
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** Where the label of a control stands, and what ties it to the control. */
export const labelKinds = [
  'for',
  'wrap',
  'aria',
  'labelledby',
  'legend',
  'cell',
  'columns',
  'heads',
  'before',
  'after',
  'above',
  'below',
] as const;
export type LabelKind = (typeof labelKinds)[number];

/** A list of options. */
export interface ListSpec {
  hasRoles: boolean;
  /** `dialog`: lifted, at the end of the dialog; `below`: in the dialog's own flow, below the row of the control. */
  place: 'body' | 'inline' | 'shadow' | 'dialog' | 'below';
  /** What an option is made of. */
  tag: 'div' | 'dd' | 'x-option';
  /** A second list of no size that only screen readers are told of. */
  hasTwin: boolean;
  /** Only the options in view are drawn. */
  isVirtual: boolean;
  look: 'plain' | 'grouped' | 'described' | 'ticks' | 'ligature' | 'split';
  opensBy: 'click' | 'mousedown' | 'pointerdown' | 'Enter' | 'ArrowDown';
  /** Milliseconds until it is there once it was opened, and for which it then grows from nothing. */
  late: number;
  grows: number;
  /** While it is open, Enter and the space bar choose what the arrows have come to. */
  hasKeys: boolean;
  /** A control that gets the focus shows a hint, which is no list. */
  hasHint: boolean;
  closesOnBlur: boolean;
  /** The first press in it is taken for the end of the one that opened it. */
  missesFirstPress: boolean;
  /** Milliseconds for which it fades away when it closes. */
  fades: number;
  /** Milliseconds after which an open list has its options. */
  fills: number;
}

/** A dialog with products, as it is drawn. */
export interface Spec {
  control: ControlKind;
  label: LabelKind;
  list: ListSpec;
  products: { name: string; level: string; levels: string[] }[];
  region: string;
  /** Milliseconds until the products are there. */
  late: number;
  /** What is drawn anew when a level changes. */
  redraws: 'nothing' | 'row' | 'all';
  /** Milliseconds until the app takes a new level. */
  applies: number;
  /** Whether the app takes none. */
  ignores: boolean;
}

/** What became of setting the region in such a dialog. */
export interface Played {
  outcome: string;
  product: string;
  /** The app's own levels afterwards. */
  levels: Record<string, string>;
  /** What should never have happened: the dialog was sent or closed, another box ticked, a list left open. */
  faults: string[];
  milliseconds: number;
}
