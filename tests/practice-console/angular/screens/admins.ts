import { type AfterViewInit, Component, ElementRef, inject, ViewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCard } from '@angular/material/card';
import { MatListModule } from '@angular/material/list';
import type { Administrator } from '../../../../src/practice/console/state/workgroups';
import { ICON } from '../icon';
import { LiveStore } from '../live-store';

@Component({
  selector: 'app-workgroup-admins',
  imports: [MatButton, MatCard, ICON, MatListModule],
  template: `
    <div class="screen-bar">
      <h3 class="screen-title">{{ store.workgroup.name }}</h3>
      <button mat-stroked-button type="button" (click)="store.say('Settings are kept by the workgroup owner.')">
        <mat-icon>settings</mat-icon> Change Settings
      </button>
    </div>
    <mat-card appearance="outlined" class="block">
      <h4 class="section-title">Overview</h4>
      <div><span class="soft">Owner</span> {{ store.workgroup.owner }}</div>
      <div><span class="soft">Description</span> {{ store.workgroup.description || '-' }}</div>
    </mat-card>
    <mat-card appearance="outlined" class="block">
      <div class="screen-bar">
        <h4 class="section-title">Administrators</h4>
        <button #invite mat-flat-button type="button" (click)="store.openDialog('invite-admin')">
          <mat-icon>person_add</mat-icon> Invite
        </button>
      </div>
      <mat-list>
        @for (admin of admins(); track admin.login) {
          <mat-list-item>
            <mat-icon matListItemIcon>shield</mat-icon>
            <span matListItemTitle>{{ admin.name }}</span>
            <span matListItemLine>{{ admin.login }} · {{ admin.role }}</span>
          </mat-list-item>
        }
      </mat-list>
    </mat-card>
  `,
})
export class AdminsScreen implements AfterViewInit {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;
  @ViewChild('invite', { read: ElementRef }) invite?: ElementRef<HTMLElement>;

  ngAfterViewInit(): void {
    if (this.invite) this.store.pressWatch.watchAdminInvite(this.invite.nativeElement);
  }

  admins(): Administrator[] {
    this.#live.data();
    return [...this.store.workgroup.admins];
  }
}
