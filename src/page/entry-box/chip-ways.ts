import { blur } from '../dom/focus';
import { finishText, pasteText, setText } from '../dom/native-value';
import { press, pressKey } from '../dom/press';
import type { PageTree } from '../dom/tree';
import type { EntryBox } from './box';
import { meantSuggestion } from './suggestions';

/** Ways to make a chip of what was typed, the harmless ones first. */
export type ChipStrategy =
  | 'chipsBySuggestion'
  | 'chipsByComma'
  | 'chipsByPaste'
  | 'chipsByBlur'
  | 'chipsBySpace'
  | 'chipsByEnter'
  | '';

/** One way to commit what stands in the box. */
export interface Way {
  name: ChipStrategy;
  /** Only for fields that surely are of chips: an app may take the key for sending. */
  onlyWhenSure?: boolean;
  /** @returns false when there was nothing that it could do: what goes in then goes in by something else */
  commit(tree: PageTree, box: EntryBox, entry: string): unknown;
}

/** All ways, in the order in which they are tried. */
export const ways: readonly Way[] = [
  {
    name: 'chipsBySuggestion',
    async commit(tree, { element }, entry) {
      const option = await meantSuggestion(tree, element, entry);
      if (option) press(option, () => !option.isConnected);
      return option !== undefined;
    },
  },
  {
    name: 'chipsByComma',
    commit(_, { element }, entry) {
      if (pressKey(element, ',')) setText(element, `${entry},`);
    },
  },
  {
    name: 'chipsByBlur',
    commit(_, { element }) {
      finishText(element);
      blur(element);
    },
  },
  {
    name: 'chipsByPaste',
    commit(_, { element }, entry) {
      setText(element, '');
      pasteText(element, entry);
    },
  },
  {
    // The key stays within the field: a form around it would be sent by Enter.
    name: 'chipsByEnter',
    commit(_, { element, area }) {
      const hold = (event: Event): void => event.stopPropagation();
      const edge = area === element ? element : area;
      const types = ['keydown', 'keypress', 'keyup'];
      for (const type of types) edge.addEventListener(type, hold);
      pressKey(element, 'Enter');
      for (const type of types) edge.removeEventListener(type, hold);
    },
  },
  {
    name: 'chipsBySpace',
    commit(_, { element }, entry) {
      if (pressKey(element, ' ')) setText(element, `${entry} `);
    },
  },
  {
    // Some apps listen far above the field; a field that surely is of chips uses the key itself.
    name: 'chipsByEnter',
    onlyWhenSure: true,
    commit(_, { element }) {
      pressKey(element, 'Enter');
    },
  },
];
