import { Component, inject } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { dialogTitles, extraOptionLabels } from '../../../../src/practice/console/state/wording';
import { STORE } from '../live-store';
import { AccessFields } from './access-fields';
import { AddressChips } from './address-chips';
import { LibDialog } from './lib-dialog';

/** Both invitations: the one of users, and the one of administrators that people open by mistake. */
@Component({
  selector: 'lib-invite-dialog',
  imports: [AccessFields, AddressChips, LibDialog, MatCheckbox],
  template: `
    <lib-dialog [title]="title" [final]="store.wording.grantInvite" icon="send">
      <lib-address-chips />
      @if (forUsers) {
        <lib-access-fields />
        <div class="extra-options">
          @for (label of extras; track label) {
            <mat-checkbox
              [checked]="draft?.options?.[label] === true"
              (change)="draft?.chooseOption(label, $event.checked)"
              >{{ label }}</mat-checkbox
            >
          }
        </div>
      }
    </lib-dialog>
  `,
})
export class InviteDialog {
  readonly store = inject(STORE);
  readonly draft = this.store.draft;
  readonly forUsers = this.draft?.kind === 'invite-user';
  readonly title = dialogTitles[this.forUsers ? 'invite-user' : 'invite-admin'];
  readonly extras = extraOptionLabels(this.store.options);
}
