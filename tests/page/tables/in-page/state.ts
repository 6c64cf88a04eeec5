/** A user of a generated table, and what is known of them: the test's own truth, whatever the page makes of it. */
export interface UserState {
  id: string;
  name: string;
  /** By application, in the order of `applications`. */
  access: string[];
  phone: string;
  note: string;
}

/** What a generated table shows. */
export interface TableState {
  users: UserState[];
  applications: string[];
  /** Indexes of columns in the order in which they stand. */
  order: number[];
  /** Indexes of columns that the user has hidden. */
  hidden: number[];
  sort: 'none' | 'name' | 'backwards';
  page: number;
  pageSize: number;
}

/** One thing that happens to a table. */
export type Step =
  | { do: 'setAccess'; user: number; application: number; word: string }
  | { do: 'rename'; user: number; name: string }
  | { do: 'add'; user: UserState }
  | { do: 'remove'; user: number }
  | { do: 'sort'; by: TableState['sort'] }
  | { do: 'turnPage'; to: number }
  | { do: 'moveColumn'; from: number; to: number }
  | { do: 'hideColumn'; column: number }
  | { do: 'showAll' }
  /** The page draws everything anew, or changes what stands beside the table. */
  | { do: 'redraw' }
  | { do: 'load' };

/** Applications whose heads name no product: only the words in their cells tell what they are. */
export const unnamedApplications = ['Cohort Tool', 'Archive 2'];

/** A column: its head, and what a user's cell says. */
export interface ColumnState {
  heading: string;
  isApplication: boolean;
  of(user: UserState): string;
}

export function columnsOf({ applications }: TableState): ColumnState[] {
  const plain = (heading: string, of: (user: UserState) => string): ColumnState => ({
    heading,
    isApplication: false,
    of,
  });
  return [
    plain('Name', ({ name }) => name),
    plain('User ID', ({ id }) => id),
    plain('Phone', ({ phone }) => phone),
    plain('Notes', ({ note }) => note),
    ...applications.map((heading, at) => ({
      heading,
      isApplication: true,
      of: ({ access }: UserState) => access[at] ?? '-',
    })),
  ];
}

/** The users that the table shows now, in its order. */
export function shownUsers({ users, sort, page, pageSize }: TableState): UserState[] {
  const sorted =
    sort === 'none'
      ? users
      : users.toSorted((one, other) => (sort === 'name' ? 1 : -1) * one.name.localeCompare(other.name));
  const from = (page * pageSize) % Math.max(1, Math.ceil(users.length / pageSize) * pageSize);
  return sorted.slice(from, from + pageSize);
}

const noAccess = new Set(['-', '–', '—', ' − ', 'No Access', 'NoAccess', '<remove>']);

/** Who has no access to any application, by what is known of them. */
export function withoutAccess({ users }: TableState): Set<string> {
  return new Set(
    users.filter(({ access }) => access.every((word) => noAccess.has(word))).map(({ id }) => id),
  );
}

/** What becomes of a state by a step. */
export function after(state: TableState, step: Step): TableState {
  const at = (index: number): number => (state.users.length > 0 ? index % state.users.length : -1);
  const changed = (index: number, change: (user: UserState) => UserState): TableState => ({
    ...state,
    users: state.users.map((user, place) => (place === at(index) ? change(user) : user)),
  });
  switch (step.do) {
    case 'setAccess': {
      const application = step.application % state.applications.length;
      return changed(step.user, (user) => ({ ...user, access: user.access.with(application, step.word) }));
    }
    case 'rename':
      return changed(step.user, (user) => ({ ...user, name: step.name }));
    case 'add':
      return {
        ...state,
        users: [...state.users, { ...step.user, id: `new-${state.users.length}-${step.user.id}` }],
      };
    case 'remove':
      return { ...state, users: state.users.filter((_, place) => place !== at(step.user)) };
    case 'sort':
      return { ...state, sort: step.by };
    case 'turnPage':
      return { ...state, page: step.to };
    case 'moveColumn': {
      const order = [...state.order];
      const [moved = 0] = order.splice(step.from % order.length, 1);
      order.splice(step.to % (order.length + 1), 0, moved);
      return { ...state, order };
    }
    case 'hideColumn': {
      const column = step.column % state.order.length;
      // What a column without access in sight and without a telling head may be nobody can know once it is hidden.
      if (unnamedApplications.includes(state.applications[column - 4] ?? '')) return state;
      return { ...state, hidden: [...new Set([...state.hidden, column])] };
    }
    case 'showAll':
      return { ...state, hidden: [] };
    default:
      return state;
  }
}
