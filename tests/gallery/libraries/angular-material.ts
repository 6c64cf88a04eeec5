import '@angular/compiler';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { COMMA, ENTER } from '@angular/cdk/keycodes';
import { Component } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import type { Controls } from '../stage/control';
import { angularDrawing, OfStore } from './angular';

@Component({
  selector: 'gallery-chips',
  imports: [MatChipsModule, MatFormFieldModule],
  template: `
    <mat-form-field>
      <mat-label>Email addresses</mat-label>
      <mat-chip-grid #grid [disabled]="store.isDisabled">
        @for (person of state().people; track person) {
          <mat-chip-row (removed)="store.removePerson(person)">{{ person }}
            <button matChipRemove type="button" [attr.aria-label]="'Remove ' + person">x</button>
          </mat-chip-row>
        }
        <input [matChipInputFor]="grid" [matChipInputSeparatorKeyCodes]="keys"
          (matChipInputTokenEnd)="store.addPerson($event.value); $event.chipInput.clear()" />
      </mat-chip-grid>
    </mat-form-field>`,
})
class Chips extends OfStore {
  readonly keys = [ENTER, COMMA];
}

@Component({
  selector: 'gallery-text-area',
  imports: [MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>Email addresses</mat-label>
      <textarea matInput #box [value]="text()" [disabled]="store.isDisabled"
        (input)="store.setText(box.value)"></textarea>
      <mat-hint>Enter one address per line or as a comma-separated list</mat-hint>
    </mat-form-field>`,
})
class TextArea extends OfStore {
  text(): string {
    this.state();
    return this.store.text;
  }
}

@Component({
  selector: 'gallery-select',
  imports: [MatSelectModule],
  template: `
    @for (product of store.products; track product.key) {
      <mat-form-field>
        <mat-label>{{ product.label }}</mat-label>
        <mat-select [value]="state().access[product.key]" [disabled]="store.isDisabled"
          (selectionChange)="store.setAccess(product.key, $event.value)">
          @for (level of store.levels; track level.value) {
            <mat-option [value]="level.value">{{ level.label }}</mat-option>
          }
        </mat-select>
      </mat-form-field>
    }`,
})
class Select extends OfStore {}

@Component({
  selector: 'gallery-button-toggles',
  imports: [MatButtonToggleModule],
  template: `
    @for (product of store.products; track product.key) {
      <p>
        <span>{{ product.label }}</span>
        <mat-button-toggle-group [value]="state().access[product.key]" [disabled]="store.isDisabled"
          (change)="store.setAccess(product.key, $event.value)">
          @for (level of store.levels; track level.value) {
            <mat-button-toggle [value]="level.value">{{ level.label }}</mat-button-toggle>
          }
        </mat-button-toggle-group>
      </p>
    }`,
})
class ButtonToggles extends OfStore {}

@Component({
  selector: 'gallery-menus',
  imports: [MatMenuModule],
  template: `
    <table>
      @for (product of store.products; track product.key) {
        <tr>
          <td>{{ product.label }}</td>
          <td>
            <button type="button" [matMenuTriggerFor]="menu" [disabled]="store.isDisabled">{{ label(product.key) }}</button>
            <mat-menu #menu>
              @for (level of store.levels; track level.value) {
                <button mat-menu-item (click)="store.setAccess(product.key, level.value)">{{ level.label }}</button>
              }
            </mat-menu>
          </td>
        </tr>
      }
    </table>`,
})
class Menus extends OfStore {
  label(key: string): string {
    return this.store.levels.find(({ value }) => value === this.state().access[key])?.label ?? '';
  }
}

@Component({
  selector: 'gallery-slide-toggles',
  imports: [MatSlideToggleModule],
  template: `
    @for (product of store.products; track $index) {
      <mat-slide-toggle [checked]="state().access[product.key] === 'access'" [disabled]="store.isDisabled"
        (change)="store.setAccess(product.key, $event.checked ? 'access' : 'none')">{{ product.label }}</mat-slide-toggle>
    }`,
})
class SlideToggles extends OfStore {}

const draw = await angularDrawing();

export const controls: Controls = {
  chips: { part: 'people', mount: draw(Chips) },
  'text area': { part: 'people', mount: draw(TextArea) },
  select: { part: 'access', mount: draw(Select) },
  'button toggles': { part: 'access', mount: draw(ButtonToggles) },
  'menu button': { part: 'access', mount: draw(Menus) },
  'slide toggle': { part: 'access', isSwitch: true, mount: draw(SlideToggles) },
};
