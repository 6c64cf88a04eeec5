import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { allowedEmails, allowedSuffixes } from '../../../../src/practice/console/state/outcome';
import { domainSections, sectionPath } from '../../../../src/practice/console/state/wording';
import { ICON } from '../icon';
import { STORE } from '../live-store';
import { LibTable } from './simple-table';

@Component({
  selector: 'app-domain',
  imports: [LibTable, MatButton, MatChipsModule, MatFormFieldModule, ICON, MatInput],
  template: `
    <h3 class="screen-title">{{ title }}</h3>
    @if (title === 'User management') {
      <h4 class="section-title">Allowed Email Suffixes</h4>
      <mat-chip-set aria-label="Allowed Email Suffixes">
        @for (suffix of suffixes; track suffix) { <mat-chip>{{ suffix }}</mat-chip> }
      </mat-chip-set>
      <h4 class="section-title">Allowed Emails</h4>
      <mat-chip-set aria-label="Allowed Emails">
        @for (address of emails; track address) { <mat-chip>{{ address }}</mat-chip> }
      </mat-chip-set>
      <h4 class="section-title">Domain Invitation</h4>
      <div class="screen-bar">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>Email</mat-label>
          <input matInput type="email" />
        </mat-form-field>
        <button mat-stroked-button type="button" (click)="store.say('An invitation to the domain was sent.')">
          <mat-icon>mail</mat-icon> Invite
        </button>
      </div>
      <h4 class="section-title">Users</h4>
      <lib-table name="Users of the domain" [headings]="['Login ID', 'Name', 'Status']" [rows]="users" />
    } @else {
      <p>{{ title }} of the domain {{ store.domain }}.</p>
    }
  `,
})
export class DomainScreen {
  readonly store = inject(STORE);
  readonly title = domainSections.find((name) => sectionPath(name) === this.store.route.section) ?? 'About';
  readonly suffixes = allowedSuffixes;
  readonly emails = allowedEmails;
  readonly users = this.store.workgroup.users.slice(0, 20).map(({ login, name }) => [login, name, 'Active']);
}
