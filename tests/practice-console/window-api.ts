import { meansNoAccess, noAccess } from '../../src/practice/console/state/products';
import type { ConsoleStore } from '../../src/practice/console/state/store';
import { userColumns } from '../../src/practice/console/state/users-view';
import { changeUser } from '../../src/practice/console/state/workgroups';
import { startChurn } from './disturbances/churn';

/** What a test asks the application itself, never its DOM. Everything handed out is a plain copy. */
export function makeWindowApi(store: ConsoleStore) {
  let stopChurn: (() => void) | null = null;
  store.ended.addEventListener('abort', () => stopChurn?.());
  return {
    snapshot: () => structuredClone(snapshot(store)),

    setAccess(userId: string, product: string, word: string): void {
      const found = store.findUser(userId);
      if (!found) throw new Error(`No user ${userId}`);
      changeUser(found.workgroup, userId, { access: { ...found.user.access, [product]: word } });
      store.topics.emit('data');
    },

    addUser(user: { name?: string; login: string; access?: Record<string, string> }): string {
      const { users } = store.workgroup;
      const id = `u-added-${users.length + 1}`;
      const none = Object.fromEntries(store.products.map(({ label }) => [label, '-']));
      users.push({
        id,
        name: user.name ?? user.login,
        login: user.login,
        lastLogin: '-',
        phone: '-',
        access: { ...none, ...user.access },
      });
      store.topics.emit('data');
      return id;
    },

    removeUser(userId: string): void {
      const found = store.findUser(userId);
      if (!found) throw new Error(`No user ${userId}`);
      found.workgroup.users = found.workgroup.users.filter((user) => user.id !== userId);
      store.topics.emit('data');
    },

    /** By key (`name`, `login`, `lastLogin`, `phone`, a product's label) or by heading; again turns the order. */
    sortBy(column: string): void {
      const found = userColumns(store).find(({ key, heading }) => key === column || heading === column);
      if (!found) throw new Error(`No column ${column}`);
      store.sortBy(found.key);
    },

    /** Twenty small changes a second, as a live page has them. No access level changes. */
    churn(on: boolean): void {
      stopChurn?.();
      stopChurn = on ? startChurn(store) : null;
    },

    navigate(hash: string): void {
      location.hash = hash;
    },

    /** Every element is thrown away and made again from the state; an open dialog keeps what it holds. */
    rerender(): void {
      store.topics.emit('rebuild');
    },
  };
}

/** What the application offers to tests: its state, and its life. */
export interface PracticeConsole extends ReturnType<typeof makeWindowApi> {
  /** The application ends, as at a log-out; the document stays, empty. */
  stop(): void;
  /** Another application, with a state of its own, starts in the same document at this address. */
  restart(address: string): Promise<void>;
}

function snapshot(store: ConsoleStore) {
  const { route, workgroup, draft } = store;
  const { cast: _functions, ...options } = store.options;
  const labels = store.products.map(({ label }) => label);
  return {
    options,
    domain: store.domain,
    hash: location.hash,
    screen: route.screen,
    workgroup: { id: workgroup.id, name: workgroup.name, owner: workgroup.owner },
    workgroups: store.workgroups.map(({ users, pending, ...rest }) => ({
      ...rest,
      users: users.length,
      pending: pending.length,
    })),
    products: store.products,
    admins: workgroup.admins,
    users: workgroup.users,
    pending: workgroup.pending,
    selected: [...store.selected],
    submitted: store.submitted,
    drafts: {
      dialog: draft?.kind ?? null,
      people: draft?.people ?? [],
      rawText: draft?.rawText ?? '',
      access: draft?.access ?? {},
      options: draft?.options ?? {},
      openedTimes: store.openedTimes,
    },
    events: store.presses,
    expectedNoAccess: workgroup.users
      .filter((user) => labels.every((label) => meansNoAccess(user.access[label] ?? noAccess)))
      .map((user) => user.id),
  };
}
