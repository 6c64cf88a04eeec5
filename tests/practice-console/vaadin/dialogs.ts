import '@vaadin/dialog';
import type { Dialog } from '@vaadin/dialog';
import { element } from '../../../src/practice/console/plain/element';
import type { DialogDraft } from '../../../src/practice/console/state/draft';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { dialogTitles } from '../../../src/practice/console/state/wording';
import { accessFields } from './access-fields';
import { addressArea, extraOptions } from './invite-fields';
import { button, primary } from './parts';

/** A new dialog at the end of the body at each opening; it leaves the document when closed. */
export function showDialogs(store: ConsoleStore): void {
  let open: { dialog: Dialog; leave: AbortController } | null = null;

  const show = () => {
    const before = open;
    open = null;
    before?.leave.abort();
    before?.dialog.remove();
    const { draft } = store;
    if (draft === null) return;
    const leave = new AbortController();
    const dialog = element('vaadin-dialog', {});
    open = { dialog, leave };
    dialog.headerTitle = dialogTitle(store, draft);
    // Escape and a press beside the dialog close it from within.
    dialog.addEventListener('closed', () => {
      if (open?.dialog === dialog) store.closeDialog(draft);
    });
    const fill = () => dialog.replaceChildren(...dialogBody(store, draft, leave.signal));
    if (store.options.late === 0) fill();
    else {
      dialog.append(element('p', { class: 'soft', role: 'status' }, 'Loading…'));
      const timer = setTimeout(fill, store.options.late);
      leave.signal.addEventListener('abort', () => clearTimeout(timer));
    }
    document.body.append(dialog);
    dialog.opened = true;
  };

  store.topics.on('dialog', show);
  store.topics.on('rebuild', show);
}

function dialogTitle(store: ConsoleStore, draft: DialogDraft): string {
  if (draft.kind === 'change-access') return store.wording.changeTitle;
  return draft.kind === 'remove' ? 'Remove users' : dialogTitles[draft.kind];
}

function dialogBody(store: ConsoleStore, draft: DialogDraft, signal: AbortSignal): Node[] {
  const cancel = button('Cancel', () => store.closeDialog(draft));
  const foot = (label: string) =>
    element(
      'div',
      { slot: 'footer' },
      cancel,
      button(label, () => store.submitDialog(), primary),
    );
  const count = `${draft.people.length} ${draft.people.length === 1 ? 'user' : 'users'} selected`;
  const { grantInvite, grantChange } = store.wording;
  switch (draft.kind) {
    case 'remove':
      return [element('p', {}, `${count}. They lose all access to this workgroup.`), cancel, foot('Remove')];
    case 'change-access':
      return [
        element('p', {}, `${count}. The levels below replace the present ones.`),
        accessFields(store, draft, signal),
        foot(grantChange),
      ];
    default: {
      const forUsers = draft.kind === 'invite-user';
      return [
        addressArea(store, draft, signal),
        ...(forUsers ? [accessFields(store, draft, signal), extraOptions(store, draft)] : []),
        foot(grantInvite),
      ];
    }
  }
}
