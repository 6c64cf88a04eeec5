import '@vaadin/checkbox';
import '@vaadin/text-area';
import { element } from '../../../src/practice/console/plain/element';
import type { DialogDraft } from '../../../src/practice/console/state/draft';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { addressHelp, extraOptionLabels } from '../../../src/practice/console/state/wording';

export function addressArea(store: ConsoleStore, draft: DialogDraft, signal: AbortSignal): HTMLElement {
  const { limit } = draft;
  const area = element('vaadin-text-area', {
    class: 'addresses',
    label: 'User IDs',
    'helper-text': addressHelp,
    maxlength: limit > 0 ? limit : null,
  });
  area.minRows = 4;
  const show = () => {
    if (area.value !== draft.rawText) area.value = draft.rawText;
  };
  // Vaadin tells of its own changes and of ours alike.
  area.addEventListener('value-changed', () => {
    if (area.value !== draft.rawText) draft.typedAll(area.value);
  });
  store.topics.on('draft', show, signal);
  show();
  return area;
}

export function extraOptions(store: ConsoleStore, draft: DialogDraft): HTMLElement {
  const boxes = extraOptionLabels(store.options).map((label) => {
    const box = element('vaadin-checkbox', { label });
    box.checked = draft.options[label] === true;
    box.addEventListener('checked-changed', () => {
      if (box.checked !== (draft.options[label] === true)) draft.chooseOption(label, box.checked);
    });
    return box;
  });
  return element('div', { class: 'options' }, ...boxes);
}
