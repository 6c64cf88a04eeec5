import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatPaginator } from '@angular/material/paginator';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import type { ListColumn } from '../../../../src/practice/console/state/wording';
import type { Workgroup } from '../../../../src/practice/console/state/workgroups';
import { ICON } from '../icon';
import { LiveStore } from '../live-store';

@Component({
  selector: 'app-workgroups',
  imports: [MatButton, MatCheckbox, MatFormFieldModule, ICON, MatInput, MatPaginator, MatSlideToggle],
  template: `
    <div class="screen-bar">
      <h3 class="screen-title">{{ wording.topMenu.workgroups }}</h3>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-icon matPrefix>search</mat-icon>
        <input matInput #search [placeholder]="wording.searchWorkgroup" (input)="wanted.set(search.value)" />
      </mat-form-field>
      @if (wording.showArchived; as label) {
        <mat-slide-toggle (change)="archived.set($event.checked)">{{ label }}</mat-slide-toggle>
      }
      @if (store.options.tier === 'enterprise') {
        <button mat-flat-button type="button" (click)="store.createWorkgroup()">{{ wording.newWorkgroup }}</button>
      }
    </div>
    <div role="table" class="lib-table" aria-label="Workgroups">
      <div role="row" class="lib-row head">
        @for (column of wording.listColumns; track column.shows) {
          <div role="columnheader" class="lib-cell">{{ column.heading }}</div>
        }
      </div>
      @for (workgroup of shown(); track workgroup.id) {
        <div role="row" class="lib-row">
          @for (column of wording.listColumns; track column.shows) {
            <div role="cell" class="lib-cell">
              @switch (column.shows) {
                @case ('name') { <a [href]="store.hrefOf('workgroups/' + workgroup.id)">{{ workgroup.name }}</a> }
                @case ('active') {
                  <mat-checkbox
                    [checked]="workgroup.active"
                    [aria-label]="'Active Workgroup ' + workgroup.name"
                    (change)="setActive(workgroup, $event.checked)"
                  />
                }
                @case ('actions') {
                  <button mat-button type="button" (click)="setActive(workgroup, !workgroup.active)">
                    {{ workgroup.active ? 'Archive' : 'Restore' }}
                  </button>
                }
                @default { {{ text(workgroup, column) }} }
              }
            </div>
          }
        </div>
      }
    </div>
    @if (wording.showArchived) {
      <mat-paginator [length]="shown().length" [pageSize]="10" [pageSizeOptions]="[10, 25, 50]" />
    }
  `,
})
export class WorkgroupsScreen {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;
  readonly wording = this.store.wording;
  readonly wanted = signal('');
  readonly archived = signal(false);

  shown(): Workgroup[] {
    this.#live.data();
    const wanted = this.wanted().toLowerCase();
    return this.store.workgroups
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .filter(({ active }) => active || this.wording.showArchived === null || this.archived());
  }

  setActive(workgroup: Workgroup, active: boolean): void {
    workgroup.active = active;
    this.store.topics.emit('data');
  }

  text(workgroup: Workgroup, { shows }: ListColumn): string {
    if (shows === 'collaboration') return workgroup.collaboration ? 'Yes' : '-';
    if (shows === 'status') return workgroup.active ? 'Active' : 'Archived';
    if (shows === 'active' || shows === 'actions') return '';
    return workgroup[shows] || '-';
  }
}
