import type { Kit } from '../kit';
import type { Draft, Entry } from '../state/draft';
import { faces, shownText } from './chip-faces';

/** How an entry that is no person is shown as such, beside a colour. */
const invalidSigns = ['aria', 'className', 'title'] as const;

/** Draws the entries as chips, again after each change. */
export function chipList(
  kit: Kit,
  draft: Draft,
  place: HTMLElement,
  name: 'span' | 'li' | 'div' = 'span',
): void {
  const sign = invalidSigns[kit.is.seed % invalidSigns.length];
  const role = kit.is.seed % 2 === 0 ? { role: name === 'li' ? 'listitem' : 'option' } : {};
  let drawn: readonly Entry[] = [];
  const draw = (): void => {
    const { entries } = draft;
    const shown = isFolded(kit, place) ? entries.slice(0, whenFolded) : entries;
    const left = entries.length - shown.length;
    const isDrawn = drawn.length === shown.length && shown.every((entry, at) => entry === drawn[at]);
    if (!isDrawn || left > 0)
      place.replaceChildren(
        ...shown.map((entry) => chipOf(entry)),
        ...(left > 0 ? [more(kit, place, left)] : []),
      );
    drawn = left > 0 ? [] : shown;
  };
  const chipOf = (entry: Entry): HTMLElement => {
    const chip = kit.make(
      name,
      {
        named: 'tag',
        looks: `display:inline-flex;border:1px solid ${entry.valid ? '#888' : 'red'};margin:2px`,
        ...role,
      },
      faces[kit.is.chip](kit, entry.text),
      remover(kit, shownText(kit, entry.text), () => draft.remove(entry)),
    );
    if (entry.valid) return chip;
    if (sign === 'aria') chip.setAttribute('aria-invalid', 'true');
    if (sign === 'className') chip.className += ' invalid';
    if (sign === 'title') chip.title = 'This address is not allowed';
    return chip;
  };
  draw();
  draft.onChange(() => kit.later(draw));
  if (kit.is.boxTrouble !== 'folded') return;
  for (const type of ['focusin', 'focusout'])
    document.addEventListener(type, () => kit.later(draw), { signal: kit.signal });
}

/** So many entries are shown while the field has no focus, where it folds them. */
const whenFolded = 2;

const isFolded = ({ is }: Kit, place: HTMLElement): boolean =>
  is.boxTrouble === 'folded' && place.parentElement?.matches(':focus-within') !== true;

/** What stands for the entries that are not shown; pressed, it shows them. */
function more(kit: Kit, place: HTMLElement, left: number): HTMLElement {
  const text = [`+${left} more`, `+${left}`, `${left} more…`][kit.is.seed % 3];
  const unfold = (): void =>
    place.parentElement?.querySelector<HTMLElement>('input, [contenteditable=true]')?.focus();
  return kit.make('span', { named: 'more', looks: 'cursor:pointer;margin:2px', on: { click: unfold } }, text);
}

function remover(kit: Kit, text: string, remove: () => void): HTMLElement {
  const on = { click: remove };
  if (kit.is.seed % 3 === 0)
    return kit.make(
      'button',
      { type: 'button', 'aria-label': `Remove ${text}`, named: 'tag close', on },
      '×',
    );
  return kit.make('span', { named: 'tag close', looks: 'cursor:pointer', 'aria-hidden': 'true', on }, '×');
}

/** The message that tells of entries that are no people. */
export function invalidMessage(kit: Kit, draft: Draft): HTMLElement {
  const message = kit.make('div', { named: 'error text', looks: 'color:#b00' });
  draft.onChange(() =>
    kit.later(() => {
      const count = draft.entries.filter(({ valid }) => !valid).length;
      message.textContent = count === 0 ? '' : `${count} not allowed in this organization`;
    }),
  );
  return message;
}
