import type { User } from './people';
import type { ConsoleStore } from './store';

export interface Column {
  key: string;
  heading: string;
  read(user: User): string;
}

export function userColumns(store: ConsoleStore): Column[] {
  const { wording } = store;
  return [
    { key: 'name', heading: wording.nameColumn, read: (user) => user.name },
    { key: 'login', heading: wording.loginColumn, read: (user) => user.login },
    { key: 'lastLogin', heading: 'Last login', read: (user) => user.lastLogin },
    { key: 'phone', heading: 'Phone', read: (user) => user.phone },
    ...store.products.map(({ label }) => ({
      key: label,
      heading: label,
      read: (user: User) => user.access[label] ?? '-',
    })),
  ];
}

export function sortedUsers(store: ConsoleStore): User[] {
  const { users } = store.workgroup;
  const column = userColumns(store).find(({ key }) => key === store.sort.column);
  if (!column) return users;
  const sign = store.sort.descending ? -1 : 1;
  return users.toSorted((one, other) => sign * column.read(one).localeCompare(column.read(other)));
}
