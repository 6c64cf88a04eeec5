import type { Description } from '../../description/description';
import type { DialogKind, Draft } from './draft';
import { administrator, owner, type User, usersOf } from './people';
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
  /** Has the table of users come in another order, where the console's tables can be sorted. */
  onSort: () => void = () => undefined;
  /** What was pressed that only the admin may press, and what reached the page of presses on the two kinds of Invite. */
  readonly presses = {
    inviteUser: 0,
    inviteAdministrator: 0,
    final: 0,
    cancel: 0,
    /** Change Access and Remove, with users selected. */
    change: 0,
    remove: 0,
    /** Whatever ends a workgroup. */
    end: 0,
    /** What looks like a trap and is none. */
    harmless: 0,
    /** Openers of menus of ways to invite. */
    menu: 0,
    other: 0,
  };
  /** Whom the workgroup's own screen names as administrators. */
  readonly administrators: readonly (typeof owner & { role: string })[];
  readonly workgroups = [
    { name: workgroupName, isActive: true },
    { name: 'Rare Disease', isActive: true },
    { name: 'Training', isActive: false },
  ];
  private readonly listeners = {
    screen: new Set<() => void>(),
    dialog: new Set<() => void>(),
    ticks: new Set<() => void>(),
  };

  constructor(
    readonly description: Description,
    private readonly makeDraft: (kind: DialogKind, state: ConsoleState) => Draft,
  ) {
    this.products = productsOf(description);
    this.users = usersOf(description, this.products);
    const only = [{ ...administrator, role: 'Administrator' }];
    this.administrators = description.seed % 2 === 0 ? [{ ...owner, role: 'Owner' }, ...only] : only;
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.listeners.ticks.clear();
    this.closeDialog();
    this.tell('screen');
  }

  openDialog(kind: DialogKind): void {
    if (kind === 'invite') this.presses.inviteUser++;
    if (kind === 'administrators') this.presses.inviteAdministrator++;
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

  /** Ticks a user, or all of them. */
  tick(id: string, on: boolean): void {
    for (const each of id === 'all' ? this.users.map((user) => user.id) : [id])
      if (on) this.ticked.add(each);
      else this.ticked.delete(each);
    this.tell('ticks');
  }

  /** Whom Change Access and Remove are about. */
  selected(): User[] {
    return this.screen === 'details'
      ? this.users.slice(0, 1)
      : this.users.filter(({ id }) => this.ticked.has(id));
  }

  /** Somebody turned the tick of a workgroup, or of what only looks like one. */
  turn(at: number, on: boolean): void {
    const workgroup = this.workgroups[at];
    if (!workgroup) return;
    workgroup.isActive = on;
    if (on) this.presses.harmless++;
    else this.presses.end++;
    this.tell('ticks');
  }

  on(topic: 'screen' | 'dialog' | 'ticks', listener: () => void): void {
    this.listeners[topic].add(listener);
  }

  private tell(topic: 'screen' | 'dialog' | 'ticks'): void {
    for (const listener of this.listeners[topic]) listener();
  }
}
