import { type Control, type Controls, faults } from './control';
import { element } from './element';
import { isDrawn, nameOf } from './overlays';
import { plainAccess, plainPeople } from './plain';
import { slowDown } from './slow';
import { Store } from './store';
import { usersScreen } from './users-screen';

/** What the app says of itself, for the test to compare with the report. */
export interface Told {
  isOpen: boolean;
  people: string[];
  /** The level's label by the product's label; of two products of one name by the name and the key. */
  access: Record<string, string>;
  submitted: number;
  /** What lies open besides the dialog. */
  overlays: string[];
  focus: string;
  scroll: number[];
  errors: string[];
}

const dialogStyle =
  'position: fixed; inset: 40px 200px; overflow: auto; background: white; padding: 16px; border: 1px solid; z-index: 5';
const lateMilliseconds = 500;

/** A Users screen whose Invite dialog holds one control of a library, and plain ones for the rest. */
export class Stage {
  private store: Store | undefined;
  private control: Control | undefined;
  private unmount: (() => void)[] = [];
  private dialog: HTMLElement | undefined;
  private hosts: { people: HTMLElement; access: HTMLElement } | undefined;
  private submitted = 0;
  private readonly errors: string[] = [];
  private readonly screen = element('div', { id: 'app' });

  constructor(private readonly controls: Controls) {
    document.body.append(this.screen);
    window.addEventListener('error', ({ message }) => this.errors.push(message));
  }

  /** Starts afresh: the Users screen, with this control in its dialog once `Invite` is pressed. */
  show(name: string, fault: string): void {
    this.close();
    const control = this.controls[name];
    const known = faults.find((each) => each === fault);
    if (!control || !known) throw new Error(`There is no ${name} with ${fault}.`);
    this.control = control;
    this.submitted = 0;
    this.errors.length = 0;
    this.store = new Store(known, control.part, control.isSwitch ?? false, {
      recreate: () => this.recreate(),
      close: () => this.close(),
    });
    this.screen.replaceChildren(...usersScreen(() => this.open()));
    window.scrollTo(0, 0);
  }

  tell(): Told {
    const { store, dialog } = this;
    if (!store) throw new Error('Nothing is shown.');
    const { state, products, levels } = store;
    const labelOf = (value: string | undefined): string =>
      levels.find((level) => level.value === value)?.label ?? '';
    return {
      isOpen: dialog !== undefined,
      people: [...state.people],
      access: Object.fromEntries(
        products.map(({ key, label }) => [
          key === 'eu2' ? `${label} (2)` : label,
          labelOf(state.access[key]),
        ]),
      ),
      submitted: this.submitted,
      overlays: this.overlays(),
      focus: nameOf(document.activeElement),
      scroll: [window.scrollY, dialog?.scrollTop ?? 0],
      errors: this.errors,
    };
  }

  private open(): void {
    if (this.dialog || !this.store || !this.control) return;
    const people = element('div');
    const access = element('div');
    this.hosts = { people, access };
    const form = element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          this.submitted++;
        },
      },
      element('p', { style: 'height: 300px' }, 'People who are invited get a message.'),
      people,
      access,
      element('button', { type: 'submit' }, 'Grant access'),
    );
    // As apps do that are sent by Enter wherever nobody else has used it.
    form.addEventListener('keydown', (event) => {
      const used = event.defaultPrevented || !(event.target instanceof HTMLInputElement);
      if (event.key === 'Enter' && !used) this.submitted++;
    });
    const cancel = element('button', { type: 'button', onclick: () => this.close() }, 'Cancel');
    this.dialog = element(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'title', style: dialogStyle },
      element('h2', { id: 'title' }, 'Invite new user'),
      cancel,
      form,
    );
    this.screen.append(this.dialog);
    cancel.focus();
    this.mountAll();
  }

  private mountAll(): void {
    const { control, store, hosts } = this;
    if (!control || !store || !hosts) return;
    const other = control.part === 'people' ? plainAccess : plainPeople;
    this.unmount.push(other.mount(control.part === 'people' ? hosts.access : hosts.people, store));
    if (store.fault === 'slow') setTimeout(() => this.mountControl(store), lateMilliseconds);
    else this.mountControl(store);
  }

  private mountControl(store: Store): void {
    const { control, hosts } = this;
    if (!control || !hosts || store !== this.store) return;
    const host = hosts[control.part];
    const copies = store.fault === 'alike' && control.part === 'people' ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const own = element('div');
      host.append(own);
      this.unmount.push(control.mount(own, store));
      if (store.fault === 'slow' && control.part === 'access') this.unmount.push(slowDown(own));
    }
  }

  private recreate(): void {
    if (!this.hosts || !this.store) return;
    this.takeAway();
    this.mountAll();
  }

  private close(): void {
    this.takeAway();
    this.dialog?.remove();
    this.dialog = undefined;
  }

  private takeAway(): void {
    for (const unmount of this.unmount.splice(0)) unmount();
    this.hosts?.people.replaceChildren();
    this.hosts?.access.replaceChildren();
  }

  private overlays(): string[] {
    const expanded = [...this.screen.querySelectorAll('[aria-expanded=true]')];
    const outside = [...document.body.children].filter(
      (child) => child !== this.screen && child.localName !== 'script',
    );
    const drawn = outside.flatMap((child) => [child, ...child.querySelectorAll('*')]).filter(isDrawn);
    return [...expanded, ...drawn].map(nameOf);
  }
}
