import { Component, inject } from '@angular/core';
import { STORE } from '../live-store';
import { LibDialog } from './lib-dialog';

@Component({
  selector: 'lib-remove-dialog',
  imports: [LibDialog],
  template: `
    <lib-dialog title="Remove users" final="Remove" icon="delete">
      <p>{{ people }} selected. They lose all access to this workgroup.</p>
    </lib-dialog>
  `,
})
export class RemoveDialog {
  readonly people = inject(STORE).draft?.people.length ?? 0;
}
