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
    const isDrawn = drawn.length === entries.length && entries.every((entry, at) => entry === drawn[at]);
    if (!isDrawn) place.replaceChildren(...entries.map((entry) => chipOf(entry)));
    drawn = entries;
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
