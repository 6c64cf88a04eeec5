import { Component, inject } from '@angular/core';
import { meansNoAccess } from '../../../../src/practice/console/state/products';
import { LiveStore } from '../live-store';
import { LibTable } from './simple-table';

@Component({
  selector: 'app-pending-invites',
  imports: [LibTable],
  template: `
    <h3 class="screen-title">{{ store.wording.menu.pending ?? 'Pending Invites' }}</h3>
    <lib-table name="Pending invites" [headings]="headings" [rows]="rows()" />
  `,
})
export class PendingScreen {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;
  readonly #labels = this.store.products.map(({ label }) => label);
  readonly headings = ['Email', 'Sent', 'Sent by', ...this.#labels];

  rows(): string[][] {
    this.#live.data();
    return this.store.workgroup.pending.map(({ address, invitedOn, invitedBy, access }) => [
      address,
      invitedOn,
      invitedBy,
      ...this.#labels.map((label) => access[label] ?? '-'),
    ]);
  }
}

@Component({
  selector: 'app-applications',
  imports: [LibTable],
  template: `
    <h3 class="screen-title">Applications</h3>
    <lib-table name="Applications" [headings]="['Application', 'Subscription', 'Users']" [rows]="rows()" />
  `,
})
export class ApplicationsScreen {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;

  rows(): string[][] {
    this.#live.data();
    const { users } = this.store.workgroup;
    return this.store.products.map(({ label }) => [
      label,
      'Active',
      String(users.filter((user) => !meansNoAccess(user.access[label] ?? '-')).length),
    ]);
  }
}
