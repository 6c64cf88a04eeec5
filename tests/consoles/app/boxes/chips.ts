import type { Kit } from '../kit';
import type { Draft } from '../state/draft';
import type { Box } from './boxes';
import { chipList, invalidMessage } from './chip-list';

/** What makes a chip of what was typed. */
interface Ways {
  keys: readonly string[];
  /** Whether a comma among what was typed ends an entry, however it came in. */
  takesTypedComma?: boolean;
  onLeaving?: boolean;
  /** Whether what is pasted becomes chips at once. */
  onPaste?: boolean;
}

const fieldLooks = 'display:flex;flex-wrap:wrap;border:1px solid #888;padding:4px;width:560px';

export function chipsBy(ways: Ways): (kit: Kit, draft: Draft) => Box {
  return (kit, draft) => {
    const list = kit.make('div', { named: 'tags', looks: 'display:contents' });
    const input = kit.make('input', {
      type: 'text',
      named: 'tags input',
      autocomplete: 'off',
      looks: 'flex:1',
    });
    const element = kit.make('div', { named: 'tags field', looks: fieldLooks }, list, input);
    listen(input, draft, ways);
    chipList(kit, draft, list);
    draft.onChange(() =>
      kit.later(() => {
        if (input.value !== draft.text) input.value = draft.text;
        const isGone = kit.is.boxTrouble === 'hiddenWhenFull' && draft.isFull();
        input.style.display = isGone ? 'none' : '';
      }),
    );
    return { control: input, element: kit.make('div', {}, kit.wrap(element), invalidMessage(kit, draft)) };
  };
}

function listen(
  input: HTMLInputElement,
  draft: Draft,
  { keys, takesTypedComma, onLeaving, onPaste }: Ways,
): void {
  const add = (): void => {
    if (input.value.trim() !== '') draft.add(input.value);
  };
  input.addEventListener('input', () => {
    if (takesTypedComma && input.value.includes(',')) add();
    else draft.setText(input.value);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && input.value === '') {
      const last = draft.entries.at(-1);
      if (last) draft.remove(last);
    }
    if (!keys.includes(event.key) || input.value.trim() === '') return;
    event.preventDefault();
    add();
  });
  if (onLeaving) input.addEventListener('blur', add);
  if (onPaste)
    input.addEventListener('paste', (event) => {
      event.preventDefault();
      draft.add(event.clipboardData?.getData('text/plain') ?? '');
    });
}
