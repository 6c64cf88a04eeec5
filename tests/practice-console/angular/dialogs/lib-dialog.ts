import { Component, Input, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import { ICON } from '../icon';
import { STORE } from '../live-store';

/** Title, late content and the foot of every dialog. The title is there at once. */
@Component({
  selector: 'lib-dialog',
  imports: [MatButton, MatDialogModule, ICON, MatProgressBar],
  template: `
    <h2 mat-dialog-title>{{ title }}</h2>
    <mat-dialog-content>
      @if (arrived()) {
        <ng-content />
      } @else {
        <mat-progress-bar mode="indeterminate" aria-label="Loading" />
      }
    </mat-dialog-content>
    @if (arrived()) {
      <mat-dialog-actions align="end">
        <button mat-button type="button" (click)="store.closeDialog()">Cancel</button>
        <button mat-flat-button type="button" (click)="store.submitDialog()">
          <mat-icon>{{ icon }}</mat-icon> {{ final }}
        </button>
      </mat-dialog-actions>
    }
  `,
})
export class LibDialog {
  @Input() title = '';
  @Input() final = '';
  @Input() icon = 'check';
  readonly store = inject(STORE);
  readonly arrived = signal(this.store.options.late === 0);

  constructor() {
    if (!this.arrived()) setTimeout(() => this.arrived.set(true), this.store.options.late);
  }
}
