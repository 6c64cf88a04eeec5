import { Component, Input } from '@angular/core';

/** A table without table elements, as component libraries draw them. */
@Component({
  selector: 'lib-table',
  template: `
    <div role="table" class="lib-table" [attr.aria-label]="name">
      <div role="row" class="lib-row head">
        @for (heading of headings; track $index) {
          <div role="columnheader" class="lib-cell">{{ heading }}</div>
        }
      </div>
      @for (row of rows; track $index) {
        <div role="row" class="lib-row">
          @for (text of row; track $index) {
            <div role="cell" class="lib-cell">{{ text }}</div>
          }
        </div>
      }
    </div>
  `,
})
export class LibTable {
  @Input() name = '';
  @Input() headings: readonly string[] = [];
  @Input() rows: readonly string[][] = [];
}
