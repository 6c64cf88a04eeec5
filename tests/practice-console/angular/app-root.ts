import { Component, inject } from '@angular/core';
import { MatProgressSpinner } from '@angular/material/progress-spinner';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatTabsModule } from '@angular/material/tabs';
import { MatToolbar } from '@angular/material/toolbar';
import { DialogOpener } from './dialog-opener';
import { LiveStore } from './live-store';
import { AdminsScreen } from './screens/admins';
import { DomainScreen } from './screens/domain';
import { ApplicationsScreen, PendingScreen } from './screens/lists';
import { UserScreen } from './screens/user';
import { UsersScreen } from './screens/users';
import { WorkgroupsScreen } from './screens/workgroups';
import { SideMenu } from './side-menu';

@Component({
  selector: 'app-root',
  imports: [
    AdminsScreen,
    ApplicationsScreen,
    DomainScreen,
    MatProgressSpinner,
    MatTabsModule,
    MatToolbar,
    PendingScreen,
    SideMenu,
    UserScreen,
    UsersScreen,
    WorkgroupsScreen,
  ],
  providers: [DialogOpener],
  template: `
    @for (key of [live.rebuild()]; track key) {
      <div class="shell" [class]="store.options.wording">
        <mat-toolbar class="shell-bar">
          <span class="product" role="heading" aria-level="1">{{ store.wording.consoleTitle }}</span>
          @if (store.options.wording !== 'gen3') {
            <nav mat-tab-nav-bar [tabPanel]="panel" class="shell-tabs" aria-label="Sections">
              <a mat-tab-link [href]="store.hrefOf('workgroups')" [active]="!inDomain()">{{
                store.wording.topMenu.workgroups
              }}</a>
              @if (store.options.tier === 'enterprise') {
                <a mat-tab-link [href]="store.hrefOf('domain/user-management')" [active]="inDomain()">{{
                  store.wording.topMenu.domain
                }}</a>
              }
            </nav>
          }
          <span class="who">{{ store.domain }} · Owen Owner</span>
        </mat-toolbar>
        <div class="shell-body">
          <app-side-menu />
          <mat-tab-nav-panel #panel class="shell-panel">
            @if (!live.arrived()) {
              <mat-progress-spinner mode="indeterminate" diameter="40" aria-label="Loading" />
            } @else {
              @for (place of [live.route()]; track place) {
                @switch (place.screen) {
                  @case ('workgroups') { <app-workgroups /> }
                  @case ('admins') { <app-workgroup-admins /> }
                  @case ('users') { <app-workgroup-users /> }
                  @case ('user') { <app-user-details /> }
                  @case ('pending') { <app-pending-invites /> }
                  @case ('applications') { <app-applications /> }
                  @case ('domain') { <app-domain /> }
                }
              }
            }
          </mat-tab-nav-panel>
        </div>
        <footer class="shell-foot">Practice console with made-up people · {{ activity() }}</footer>
      </div>
    }
  `,
})
export class AppRoot {
  readonly live = inject(LiveStore);
  readonly store = this.live.store;

  constructor() {
    inject(DialogOpener).start();
    const snackBar = inject(MatSnackBar);
    this.store.topics.on('notice', () => snackBar.open(this.store.notice, 'Dismiss', { duration: 4000 }));
  }

  inDomain(): boolean {
    return this.live.route().screen === 'domain';
  }

  activity(): string {
    this.live.activity();
    return this.store.activity;
  }
}
