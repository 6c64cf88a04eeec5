import type { Kit } from '../kit';
import { type Draft, limits } from '../state/draft';
import type { Box } from './boxes';
import { chipList, invalidMessage } from './chip-list';

// What is typed keeps its letters, whatever the capitals of the label around it.
const looks = 'border:1px solid #888;min-height:60px;width:560px;padding:4px;text-transform:none';

/** A rich text box: what it holds is a paragraph for each line. */
export function editable(kit: Kit, draft: Draft): Box {
  const box = kit.make('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    named: 'editor',
    looks,
  });
  const textOf = (): string => box.innerText.replace(/\n{2,}/g, '\n').replace(/\n$/, '');
  const draw = (): void => {
    if (textOf() !== draft.text) box.replaceChildren(...paragraphs(kit, draft.text));
  };
  box.addEventListener('input', () => {
    const text = textOf();
    draft.setText(kit.is.boxTrouble === 'maxlength' ? text.slice(0, limits.characters) : text);
  });
  draw();
  draft.onChange(() => kit.later(draw));
  return { control: box, element: box };
}

const paragraphs = (kit: Kit, text: string): HTMLElement[] =>
  text.split('\n').map((line) => kit.make('div', {}, line || kit.make('br')));

/** One line to type in among chips; Enter or a comma makes one. */
export function editableChips(kit: Kit, draft: Draft): Box {
  const list = kit.make('span', { named: 'tags', contenteditable: 'false' });
  const input = kit.make('span', {
    contenteditable: 'true',
    role: 'textbox',
    tabindex: 0,
    named: 'tags input',
    looks: 'display:inline-block;min-width:200px;outline:none',
  });
  const textOf = (): string => input.innerText.replace(/\u00a0/g, ' ');
  const add = (): void => {
    if (textOf().trim() !== '') draft.add(textOf());
  };
  input.addEventListener('input', () => {
    if (textOf().includes(',')) add();
    else draft.setText(textOf());
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  });
  chipList(kit, draft, list);
  draft.onChange(() =>
    kit.later(() => {
      if (textOf() !== draft.text) input.textContent = draft.text;
      const isGone = kit.is.boxTrouble === 'hiddenWhenFull' && draft.isFull();
      input.style.display = isGone ? 'none' : 'inline-block';
    }),
  );
  const element = kit.make('div', { named: 'tags field', looks }, list, input);
  return { control: input, element: kit.make('div', {}, element, invalidMessage(kit, draft)) };
}
