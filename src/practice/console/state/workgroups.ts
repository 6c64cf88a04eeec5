import type { Options } from './options';
import { makeUsers, type User } from './people';
import type { Product } from './products';

export interface Administrator {
  name: string;
  login: string;
  role: string;
}

export interface PendingInvite {
  address: string;
  invitedOn: string;
  invitedBy: string;
  access: Record<string, string>;
}

export interface Workgroup {
  id: string;
  name: string;
  description: string;
  owner: string;
  collaboration: boolean;
  createdOn: string;
  active: boolean;
  admins: Administrator[];
  users: User[];
  pending: PendingInvite[];
}

const theOwner: Administrator = { name: 'Owen Owner', login: 'owen.owner@example.org', role: 'Owner' };
const theDeputy: Administrator = {
  name: 'Dana Deputy',
  login: 'dana.deputy@example.org',
  role: 'Administrator',
};

const otherWorkgroups: readonly [name: string, description: string, createdOn: string, active: boolean][] = [
  ['Genomics Core', 'Shared sequencing services', '2024-03-12', true],
  ['Oncology Panel', 'Validation of the 2026 panel', '2025-01-30', true],
  ['Teaching Lab', 'Practical courses', '2025-09-01', true],
  ['Retired Pilot', 'Closed in 2023', '2021-06-18', false],
];

export function newWorkgroup(id: string, name: string): Workgroup {
  return {
    id,
    name,
    description: '',
    owner: theOwner.login,
    collaboration: false,
    createdOn: '2026-11-02',
    active: true,
    admins: [{ ...theOwner }],
    users: [],
    pending: [],
  };
}

export function makeWorkgroups(options: Options, products: readonly Product[]): Workgroup[] {
  const several = options.tier === 'enterprise';
  const main: Workgroup = {
    ...newWorkgroup('wg-1', options.workgroup),
    description: 'Support of the sequencing instruments',
    collaboration: several,
    createdOn: '2023-05-04',
    admins: several ? [{ ...theOwner }, { ...theDeputy }] : [{ ...theOwner }],
    users: makeUsers(options.users, products, 1, options.cast),
    pending: [
      {
        address: 'late.answer@example.com',
        invitedOn: '2026-10-21',
        invitedBy: theOwner.login,
        access: Object.fromEntries(products.map((product) => [product.label, product.defaultAccess])),
      },
    ],
  };
  const others = otherWorkgroups.map(([name, description, createdOn, active], index) => ({
    ...newWorkgroup(`wg-${index + 2}`, name),
    description,
    createdOn,
    active,
    users: makeUsers(12, products, index + 2, options.cast),
  }));
  // A Professional subscription has this one workgroup and no domain of its own.
  return several ? [main, ...others] : [main];
}

/** Users are replaced, never altered: a grid that compares objects sees the change. */
export function changeUser(workgroup: Workgroup, userId: string, change: Partial<Omit<User, 'id'>>): void {
  const place = workgroup.users.findIndex(({ id }) => id === userId);
  const user = workgroup.users[place];
  if (user) workgroup.users[place] = { ...user, ...change };
}
