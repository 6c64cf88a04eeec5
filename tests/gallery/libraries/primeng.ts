import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { AutoCompleteModule } from 'primeng/autocomplete';
import { CheckboxModule } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { SelectModule } from 'primeng/select';
import { SelectButtonModule } from 'primeng/selectbutton';
import type { Controls } from '../stage/control';
import { angularDrawing, OfStore } from './angular';

@Component({
  selector: 'gallery-people',
  imports: [AutoCompleteModule, FormsModule],
  template: `
    <label [for]="id">Email addresses</label>
    <p-autocomplete [inputId]="id" [multiple]="true" [typeahead]="false" [fluid]="true" [disabled]="store.isDisabled"
      [ngModel]="mutable()" (ngModelChange)="store.setPeople($event ?? [])" />`,
})
class People extends OfStore {
  readonly id = this.store.nextId();
  /** The same array as long as nobody changes it: a new one at each look would be a change each time. */
  mutable(): string[] {
    return this.state().people as string[];
  }
}

@Component({
  selector: 'gallery-select',
  imports: [SelectModule, FormsModule],
  template: `
    @for (product of store.products; track product.key) {
      <div>
        <label [for]="product.key">{{ product.label }}</label>
        <p-select [inputId]="product.key" [options]="levels" optionLabel="label" optionValue="value" appendTo="body"
          [ngModel]="state().access[product.key]" [disabled]="store.isDisabled"
          (ngModelChange)="store.setAccess(product.key, $event)" />
      </div>
    }`,
})
class Select extends OfStore {
  readonly levels = [...this.store.levels];
}

@Component({
  selector: 'gallery-select-buttons',
  imports: [SelectButtonModule, FormsModule],
  template: `
    @for (product of store.products; track product.key) {
      <div>
        <span [id]="'of-' + product.key">{{ product.label }}</span>
        <p-selectbutton [options]="levels" optionLabel="label" optionValue="value" [allowEmpty]="false"
          [ariaLabelledBy]="'of-' + product.key"
          [ngModel]="state().access[product.key]" [disabled]="store.isDisabled"
          (ngModelChange)="store.setAccess(product.key, $event)" />
      </div>
    }`,
})
class SelectButtons extends OfStore {
  readonly levels = [...this.store.levels];
}

@Component({
  selector: 'gallery-checkboxes',
  imports: [CheckboxModule, FormsModule],
  template: `
    @for (product of store.products; track $index) {
      <div>
        <p-checkbox [inputId]="product.key" [binary]="true" [disabled]="store.isDisabled"
          [ngModel]="state().access[product.key] === 'access'"
          (ngModelChange)="store.setAccess(product.key, $event ? 'access' : 'none')" />
        <label [for]="product.key">{{ product.label }}</label>
      </div>
    }`,
})
class Checkboxes extends OfStore {}

const draw = await angularDrawing([providePrimeNG({})]);

export const controls: Controls = {
  'list of people': { part: 'people', mount: draw(People) },
  select: { part: 'access', mount: draw(Select) },
  'select buttons': { part: 'access', mount: draw(SelectButtons) },
  'tick box': { part: 'access', isSwitch: true, mount: draw(Checkboxes) },
};
