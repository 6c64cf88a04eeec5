import type { Kit } from '../kit';
import type { Draft } from '../state/draft';
import { prefilledEntry } from '../state/draft';
import type { Box } from './boxes';
import { chipList, invalidMessage } from './chip-list';

const looks =
  'position:fixed;z-index:2000;background:#fff;border:1px solid #888;list-style:none;margin:0;padding:0';
const suggestionMs = 120;

/**
 * Chips with suggestions: the list of who is known comes up a moment after something was typed. Enter takes what is
 * highlighted in the list, and what was typed where nothing is.
 */
export function comboChips(kit: Kit, draft: Draft): Box {
  const id = kit.id('suggestions');
  const list = kit.make('div', { named: 'chips', looks: 'display:contents' });
  const input = kit.make('input', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
    autocomplete: 'off',
    named: 'combo input',
  });
  const element = kit.make(
    'div',
    { named: 'combo', looks: 'border:1px solid #888;width:560px' },
    list,
    input,
  );
  const popup = new Suggestions(kit, draft, input, id);
  input.addEventListener('input', () => {
    draft.setText(input.value);
    kit.after(suggestionMs, () => popup.show());
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && popup.hide()) event.preventDefault();
    if (event.key === 'ArrowDown') popup.highlight();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    popup.take();
  });
  input.addEventListener('blur', () => kit.after(150, () => popup.hide()));
  chipList(kit, draft, list, 'div');
  draft.onChange(() =>
    kit.later(() => {
      if (input.value !== draft.text) input.value = draft.text;
      const isGone = kit.is.boxTrouble === 'hiddenWhenFull' && draft.isFull();
      input.style.display = isGone ? 'none' : '';
    }),
  );
  return { control: input, element: kit.make('div', {}, kit.wrap(element), invalidMessage(kit, draft)) };
}

class Suggestions {
  private popup: HTMLElement | undefined;
  private chosen = '';

  constructor(
    private readonly kit: Kit,
    private readonly draft: Draft,
    private readonly input: HTMLInputElement,
    private readonly id: string,
  ) {}

  show(): void {
    this.hide();
    const typed = this.input.value.trim().toLowerCase();
    const known = [prefilledEntry, ...this.kit.state.users.map(({ login }) => login)];
    const fitting = known.filter((login) => typed !== '' && login.includes(typed)).slice(0, 5);
    if (fitting.length === 0) return;
    const { bottom, left } = this.input.getBoundingClientRect();
    const options = fitting.map((login) =>
      this.kit.make('li', { role: 'option', on: { mousedown: (event) => this.pick(event, login) } }, login),
    );
    const style = `${looks};top:${bottom}px;left:${left}px`;
    this.popup = this.kit.make(
      'ul',
      { role: 'listbox', id: this.id, looks: style, popover: 'manual' },
      ...options,
    );
    document.body.append(this.popup);
    this.popup.showPopover();
    this.input.setAttribute('aria-expanded', 'true');
  }

  /** @returns whether it was there */
  hide(): boolean {
    const { popup } = this;
    this.popup?.remove();
    this.popup = undefined;
    this.chosen = '';
    this.input.setAttribute('aria-expanded', 'false');
    return popup !== undefined;
  }

  highlight(): void {
    const first = this.popup?.querySelector('li');
    first?.setAttribute('aria-selected', 'true');
    this.chosen = first?.textContent ?? '';
  }

  take(): void {
    const text = this.chosen || this.input.value;
    this.hide();
    if (text.trim() !== '') this.draft.add(text);
  }

  private pick(event: Event, login: string): void {
    event.preventDefault();
    this.hide();
    this.draft.add(login);
  }
}
