import { Component, inject } from '@angular/core';
import { STORE } from '../live-store';
import { AccessFields } from './access-fields';
import { LibDialog } from './lib-dialog';

/** Shows the default levels, also where those of the users differ. */
@Component({
  selector: 'lib-change-access-dialog',
  imports: [AccessFields, LibDialog],
  template: `
    <lib-dialog [title]="store.wording.changeTitle" [final]="store.wording.grantChange">
      <p>{{ people }} selected. The levels below replace the present ones.</p>
      <lib-access-fields />
    </lib-dialog>
  `,
})
export class ChangeAccessDialog {
  readonly store = inject(STORE);
  readonly people = this.store.draft?.people.length ?? 0;
}
