import type { DialogDraft } from '../state/draft';
import type { ConsoleStore } from '../state/store';
import { dialogTitles } from '../state/wording';
import { accessChoices } from './access-choices';
import { button, element } from './element';
import { addressBox, extraOptions } from './invite-controls';

/** A new `<dialog>` at each opening; it leaves the document when closed. */
export function showDialogs(store: ConsoleStore): void {
  let open: { dialog: HTMLDialogElement; leave: AbortController } | null = null;

  const show = () => {
    open?.leave.abort();
    open?.dialog.remove();
    open = null;
    const { draft } = store;
    if (draft === null) return;
    const leave = new AbortController();
    // The browser closes it on Escape.
    const dialog = element('dialog', { class: 'dialog', close: () => store.closeDialog(draft) });
    open = { dialog, leave };
    const fill = () => {
      const title = dialogTitle(store, draft);
      dialog.setAttribute('aria-labelledby', 'dialog-title');
      dialog.replaceChildren(
        element('h2', { id: 'dialog-title' }, title),
        ...dialogBody(store, draft, leave.signal),
      );
    };
    if (store.options.late === 0) fill();
    else {
      dialog.append(element('p', { class: 'loading', role: 'status' }, 'Loading…'));
      const timer = setTimeout(fill, store.options.late);
      leave.signal.addEventListener('abort', () => clearTimeout(timer));
    }
    document.body.append(dialog);
    dialog.showModal();
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
  const final = (label: string) => button(label, () => store.submitDialog(), { class: 'primary' });
  const foot = (label: string) => element('div', { class: 'dialog-foot' }, cancel, final(label));
  const count = `${draft.people.length} ${draft.people.length === 1 ? 'user' : 'users'} selected`;
  switch (draft.kind) {
    case 'remove':
      return [element('p', {}, `${count}. They lose all access to this workgroup.`), foot('Remove')];
    case 'change-access':
      return [
        element('p', {}, `${count}. The levels below replace the present ones.`),
        accessChoices(store, draft),
        foot(store.wording.grantChange),
      ];
    default: {
      const grant = final(store.wording.grantInvite);
      return [
        addressBox(store, draft, grant, signal),
        ...(draft.kind === 'invite-user' ? [accessChoices(store, draft), extraOptions(store, draft)] : []),
        element('div', { class: 'dialog-foot' }, cancel, grant),
      ];
    }
  }
}
