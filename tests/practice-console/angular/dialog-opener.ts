import { Injectable, inject } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import type { DialogKind } from '../../../src/practice/console/state/draft';
import { ChangeAccessDialog } from './dialogs/change-access-dialog';
import { InviteDialog } from './dialogs/invite-dialog';
import { RemoveDialog } from './dialogs/remove-dialog';
import { STORE } from './live-store';

const DIALOGS = {
  'invite-user': InviteDialog,
  'invite-admin': InviteDialog,
  'change-access': ChangeAccessDialog,
  remove: RemoveDialog,
} satisfies Record<DialogKind, unknown>;

/** Opens a new dialog component for the store's draft, and closes it with the draft. */
@Injectable()
export class DialogOpener {
  readonly #matDialog = inject(MatDialog);
  readonly #store = inject(STORE);
  #open: MatDialogRef<unknown> | null = null;

  start(): void {
    this.#store.topics.on('dialog', () => this.#show());
    this.#store.topics.on('rebuild', () => this.#show());
  }

  #show(): void {
    const before = this.#open;
    this.#open = null;
    if (before === null) {
      this.#create();
      return;
    }
    // One dialog is gone before the next comes.
    before.afterClosed().subscribe(() => this.#create());
    before.close();
  }

  #create(): void {
    const { draft } = this.#store;
    if (draft === null || this.#open !== null) return;
    const opened = this.#matDialog.open<unknown>(DIALOGS[draft.kind], { width: '680px', maxWidth: '94vw' });
    this.#open = opened;
    // Escape and a press beside the dialog close it from within.
    opened.afterClosed().subscribe(() => {
      if (this.#open !== opened) return;
      this.#open = null;
      this.#store.closeDialog(draft);
    });
  }
}
