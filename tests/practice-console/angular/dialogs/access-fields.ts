import { Component, inject } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { LiveStore } from '../live-store';

/** A select per product; its list opens in an overlay at the end of the body. */
@Component({
  selector: 'lib-access-fields',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <div class="access-fields">
      @for (product of store.products; track product.label) {
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ product.label }}</mat-label>
          <mat-select [value]="level(product.label)" (selectionChange)="choose(product.label, $event.value)">
            @for (choice of product.choices; track choice) {
              <mat-option [value]="choice">{{ choice }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      }
    </div>
  `,
})
export class AccessFields {
  readonly #live = inject(LiveStore);
  readonly store = this.#live.store;
  readonly #draft = this.store.draft;

  level(product: string): string {
    this.#live.draft();
    return this.#draft?.access[product] ?? '';
  }

  choose(product: string, word: string): void {
    this.#draft?.chooseAccess(product, word);
  }
}
