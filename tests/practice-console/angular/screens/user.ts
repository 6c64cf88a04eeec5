import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { User } from '../../../../src/practice/console/state/people';
import { ICON } from '../icon';
import { LiveStore } from '../live-store';
import { LibTable } from './simple-table';

@Component({
  selector: 'app-user-details',
  imports: [LibTable, MatButton, ICON],
  template: `
    @if (user(); as user) {
      <div class="screen-bar">
        <h3 class="screen-title">{{ user.name }}</h3>
        <button mat-stroked-button type="button" (click)="store.openDialog('change-access')">
          <mat-icon>edit</mat-icon> Change Access
        </button>
      </div>
      <p class="soft">{{ user.login }}</p>
      <lib-table name="Workgroups" [headings]="['Workgroup', 'Owner']" [rows]="[[workgroup.name, workgroup.owner]]" />
      <lib-table name="Applications of the workgroup" [headings]="['Application', 'Access']" [rows]="levels(user)" />
    } @else {
      <p>This user is no longer in the workgroup.</p>
    }
  `,
})
export class UserScreen {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;
  readonly workgroup = this.store.workgroup;
  readonly #userId = this.store.route.userId;

  user(): User | undefined {
    this.#live.data();
    return this.workgroup.users.find(({ id }) => id === this.#userId);
  }

  levels(user: User): string[][] {
    return this.store.products.map(({ label }) => [label, user.access[label] ?? '-']);
  }
}
