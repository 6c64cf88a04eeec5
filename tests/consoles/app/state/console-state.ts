import type { Description } from '../../description/description';
import type { DialogKind, Draft } from './draft';
import { type User, usersOf } from './people';
import { type Product, productsOf } from './products';

export const screens = [
  'workgroups',
  'admins',
  'users',
  'pending',
  'applications',
  'details',
  'domain',
  'elsewhere',
] as const;
/** A screen of the console; `elsewhere` is a page of another product at the same host. */
export type Screen = (typeof screens)[number];

export const workgroupName = 'Cancer Genomics Lab';

/** The application without a face. */
export class ConsoleState {
  readonly products: Product[];
  readonly users: User[];
  screen: Screen = 'users';
  draft: Draft | null = null;
  readonly ticked = new Set<string>();
  /** What was pressed that only the admin may press, and what reached the page of presses on the two kinds of Invite. */
  readonly presses = { inviteUser: 0, inviteAdministrator: 0, final: 0, cancel: 0, other: 0 };
  private readonly listeners = { screen: new Set<() => void>(), dialog: new Set<() => void>() };

  constructor(
    readonly description: Description,
    private readonly makeDraft: (kind: DialogKind, state: ConsoleState) => Draft,
  ) {
    this.products = productsOf(description);
    this.users = usersOf(description, this.products);
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.closeDialog();
    this.tell('screen');
  }

  openDialog(kind: DialogKind): void {
    if (kind === 'invite') this.presses.inviteUser++;
    else this.presses.inviteAdministrator++;
    this.draft = this.makeDraft(kind, this);
    this.tell('dialog');
  }

  /** What a dialog holds that is in the page and was not opened yet. */
  idleDraft(kind: DialogKind): Draft {
    return this.makeDraft(kind, this);
  }

  closeDialog(): void {
    if (!this.draft) return;
    this.draft = null;
    this.tell('dialog');
  }

  tick(id: string, on: boolean): void {
    if (on) this.ticked.add(id);
    else this.ticked.delete(id);
  }

  on(topic: 'screen' | 'dialog', listener: () => void): void {
    this.listeners[topic].add(listener);
  }

  private tell(topic: 'screen' | 'dialog'): void {
    for (const listener of this.listeners[topic]) listener();
  }
}
