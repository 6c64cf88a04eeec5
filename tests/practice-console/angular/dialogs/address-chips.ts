import { COMMA, ENTER } from '@angular/cdk/keycodes';
import { type AfterViewInit, Component, DestroyRef, type ElementRef, inject, ViewChild } from '@angular/core';
import { type MatChipInputEvent, MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { addressHelp } from '../../../../src/practice/console/state/wording';
import { ICON } from '../icon';
import { LiveStore } from '../live-store';

/** Addresses become chips at Enter, at a comma, and when the box is left. */
@Component({
  selector: 'lib-address-chips',
  imports: [MatChipsModule, MatFormFieldModule, ICON],
  template: `
    <mat-form-field appearance="outline" class="wide">
      <mat-label>Email addresses or user IDs</mat-label>
      <mat-chip-grid #grid aria-label="Addresses to invite">
        @for (person of people(); track person) {
          <mat-chip-row (removed)="draft?.removeChip(person)">
            {{ person }}
            <button matChipRemove type="button" [attr.aria-label]="'Remove ' + person">
              <mat-icon>cancel</mat-icon>
            </button>
          </mat-chip-row>
        }
        <input
          #box
          [matChipInputFor]="grid"
          [matChipInputSeparatorKeyCodes]="separators"
          [matChipInputAddOnBlur]="true"
          (matChipInputTokenEnd)="add($event)"
          (input)="draft?.typedPart(box.value)"
        />
      </mat-chip-grid>
      <mat-hint>{{ help }}</mat-hint>
    </mat-form-field>
  `,
})
export class AddressChips implements AfterViewInit {
  @ViewChild('box') box?: ElementRef<HTMLInputElement>;
  readonly #destroyRef = inject(DestroyRef);
  readonly #live = inject(LiveStore);
  readonly draft = this.#live.store.draft;
  readonly separators = [ENTER, COMMA];
  readonly help = addressHelp;

  people(): string[] {
    this.#live.draft();
    return this.draft?.people ?? [];
  }

  ngAfterViewInit(): void {
    const leave = new AbortController();
    this.#destroyRef.onDestroy(() => leave.abort());
    this.#live.store.topics.on('draft', () => this.#showTyped(), leave.signal);
    this.#showTyped();
  }

  #showTyped(): void {
    const box = this.box?.nativeElement;
    const typed = this.draft?.rawText ?? '';
    if (box && box.value !== typed) box.value = typed;
  }

  add(event: MatChipInputEvent): void {
    if (event.value.trim() === '') return;
    this.draft?.addChip(event.value);
    event.chipInput.clear();
  }
}
