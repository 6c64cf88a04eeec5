import type { Values } from '../../description/description';
import type { Kit } from '../kit';
import { segmented, switched } from './buttons';
import { listbox, menu, shadowList, twinListbox } from './lists';
import { radio } from './radios';
import { hiddenSelect, select } from './selects';
import { shownOption } from './shown-option';
import { tickMenu } from './tick-menu';
import { typeahead } from './typeahead';

/** What a control of levels knows of the application. */
export interface LevelField {
  /** The product, as the label says it. */
  text: string;
  levels: readonly string[];
  level(): string;
  choose(level: string): void;
  onChange(listener: () => void): void;
}

export interface LevelControl {
  /** What a label leads to. */
  control: HTMLElement;
  element: HTMLElement;
}

export type MakeLevel = (kit: Kit, field: LevelField) => LevelControl;

/** What an access level is chosen with. */
export const levels: Record<Values['level'], MakeLevel> = {
  select,
  hiddenSelect,
  listbox,
  twinListbox,
  menu,
  segmented,
  radio,
  switch: switched,
  typeahead,
  shadowList,
  tickMenu,
  shownOption,
};

/** Draws what depends on the level now, and again after each change. */
export function follow(kit: Kit, field: LevelField, draw: () => void): void {
  draw();
  field.onChange(() => kit.later(draw));
}
