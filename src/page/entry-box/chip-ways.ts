import { blur } from '../dom/focus';
import { finishText, pasteText } from '../dom/native-value';
import { press, pressKey } from '../dom/press';
import type { PageTree } from '../dom/tree';
import { type EntryBox, isInRowOfChips } from './box';
import { boxText } from './box-text';
import { setBoxText } from './set-text';
import { mayOffer, meantSuggestion } from './suggestions';

/** Ways to make a chip of what was typed, the harmless ones first. */
export type ChipStrategy =
  | 'chipsBySuggestion'
  | 'chipsByComma'
  | 'chipsByPaste'
  | 'chipsByBlur'
  | 'chipsBySemicolon'
  | 'chipsByTab'
  | 'chipsBySpace'
  | 'chipsByEnter'
  | '';

/** What a way works on. */
export interface WayContext {
  tree: PageTree;
  /** The box with the entry in it. */
  box: EntryBox;
  /** The box now: a page may draw it anew at each event. */
  now: () => EntryBox | undefined;
  entry: string;
  /** Lets the page draw what an event has led to, where it is not known to have done so at once. */
  drawn: () => Promise<void>;
}

/** What came of a way: whether there was anything that it could do, and whether the page used the key. */
export interface WayTried {
  hasActed: boolean;
  isUsed: boolean;
  /** Whether the way itself has emptied the box: then an empty box is no sign of the page. */
  isEmptied?: boolean;
}

/** One way to commit what stands in the box. */
export interface Way {
  name: ChipStrategy;
  /** In which fields it is tried: an app may take the key for sending. All, where nothing is said. */
  fits?: (box: EntryBox) => boolean;
  commit(context: WayContext): WayTried | Promise<WayTried>;
}

const acted = (isUsed: boolean): WayTried => ({ hasActed: true, isUsed });

/** A separator: as a key, and where the page leaves that to the browser, as text. */
function bySeparator(name: ChipStrategy, sign: string): Way {
  return {
    name,
    commit({ box, now, entry }) {
      const isUsed = !pressKey(box.element, sign);
      const after = now();
      if (!isUsed && after && boxText(after).includes(entry)) setBoxText(after, entry + sign);
      return acted(isUsed);
    },
  };
}

async function takeSuggestion(
  tree: PageTree,
  { element }: EntryBox,
  entry: string,
  isPatient: boolean,
): Promise<WayTried> {
  const option = await meantSuggestion(tree, element, entry, isPatient);
  if (option) press(option, () => !option.isConnected);
  return { hasActed: option !== undefined, isUsed: option !== undefined };
}

const keyTypes = ['keydown', 'keypress', 'keyup'] as const;

/** Presses Enter while a listener at the edge of the field has the last word before the rest of the page hears of it. */
function pressEnter(tree: PageTree, box: EntryBox, atEdge: (event: Event) => void): WayTried {
  const { element } = box;
  const area = edgeOf(tree, box);
  let isUsed = false;
  const listener = (event: Event): void => {
    isUsed ||= event.defaultPrevented;
    atEdge(event);
  };
  for (const type of keyTypes) area.addEventListener(type, listener);
  pressKey(element, 'Enter');
  for (const type of keyTypes) area.removeEventListener(type, listener);
  return acted(isUsed);
}

/** The outermost element of a field that is no form: what listens there belongs to the field. */
function edgeOf(tree: PageTree, { element, area }: EntryBox): Element {
  let edge: Element = element;
  for (let outer = tree.parent(edge); edge !== area && outer; outer = tree.parent(edge)) {
    if (outer.matches('form') || outer.querySelector('form, [type=submit]')) break;
    edge = outer;
  }
  return edge;
}

/** Whether Enter is a box's own key: by its role, since it takes lines, or because it makes chips, as it says or is drawn. */
const usesEnter = ({ element, isSure }: EntryBox): boolean =>
  isSure ||
  element.matches('textarea') ||
  element.matches('[role=combobox], [aria-autocomplete=list], [aria-autocomplete=both]') ||
  isInRowOfChips(element);

/** All ways, in the order in which they are tried. */
export const ways: readonly Way[] = [
  {
    name: 'chipsBySuggestion',
    commit: ({ tree, box, entry }) => takeSuggestion(tree, box, entry, false),
  },
  bySeparator('chipsByComma', ','),
  {
    // Some take it as soon as the text is said to be complete. To leave such a field each time may fold its chips together.
    name: 'chipsByBlur',
    commit({ box }) {
      finishText(box.element);
      return acted(false);
    },
  },
  {
    name: 'chipsByBlur',
    async commit({ box, now, entry, drawn }) {
      finishText(box.element);
      // A component that is still to draw what it made of the text would not know yet what it is left with.
      await drawn();
      const after = now();
      if (after && boxText(after).includes(entry)) blur(after.element);
      return acted(false);
    },
  },
  {
    name: 'chipsByPaste',
    commit({ box, now, entry }) {
      setBoxText(box, '');
      const after = now();
      return { ...acted(after !== undefined && pasteText(after.element, entry)), isEmptied: true };
    },
  },
  {
    // The key stays within the field: a form around it would be sent by Enter.
    name: 'chipsByEnter',
    commit: ({ tree, box }) => pressEnter(tree, box, (event) => event.stopPropagation()),
  },
  {
    // Some apps listen far above the field. To whoever is in between the key shows as used.
    name: 'chipsByEnter',
    fits: usesEnter,
    commit: ({ tree, box }) => pressEnter(tree, box, (event) => event.preventDefault()),
  },
  bySeparator('chipsBySemicolon', ';'),
  {
    name: 'chipsByTab',
    commit({ box: { element } }) {
      return acted(!pressKey(element, 'Tab'));
    },
  },
  bySeparator('chipsBySpace', ' '),
  {
    // What is offered may come from a server.
    name: 'chipsBySuggestion',
    fits: ({ element }) => mayOffer(element),
    commit: ({ tree, box, entry }) => takeSuggestion(tree, box, entry, true),
  },
];
