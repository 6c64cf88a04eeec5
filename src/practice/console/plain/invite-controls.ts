import type { DialogDraft } from '../state/draft';
import type { ConsoleStore } from '../state/store';
import { addressHelp, extraOptionLabels } from '../state/wording';
import { element } from './element';

export function addressBox(
  store: ConsoleStore,
  draft: DialogDraft,
  grant: HTMLButtonElement,
  signal: AbortSignal,
): HTMLElement {
  const { limit } = draft;
  const box = element('textarea', {
    id: 'addresses',
    rows: 6,
    'aria-describedby': 'addresses-help',
    maxlength: limit > 0 ? limit : null,
    input: (event) => {
      draft.typedAll((event.target as HTMLTextAreaElement).value);
      update();
    },
  });
  box.value = draft.rawText;
  const update = () => {
    grant.disabled = draft.people.length === 0;
  };
  const showDraft = () => {
    if (box.value !== draft.rawText) box.value = draft.rawText;
    update();
  };
  store.topics.on('draft', showDraft, signal);
  update();
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'addresses' }, 'User IDs'),
    box,
    element('p', { id: 'addresses-help', class: 'help' }, addressHelp),
  );
}

export function extraOptions(store: ConsoleStore, draft: DialogDraft): HTMLElement {
  const boxes = extraOptionLabels(store.options).map((label) => {
    const change = (event: Event) => draft.chooseOption(label, (event.target as HTMLInputElement).checked);
    const tick = element('input', { type: 'checkbox', checked: draft.options[label] === true, change });
    return element('label', { class: 'inline' }, tick, label);
  });
  return element('div', { class: 'options' }, ...boxes);
}
