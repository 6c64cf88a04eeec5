import { nameKey } from './folding';

/** Somebody as a list or a table names them; what it does not say is ''. */
export interface NamedPerson {
  name: string;
  login: string;
  address: string;
}

/** By what two namings were found to be the same person, the surest first. */
export type MatchedBy = 'address' | 'login' | 'name';

/** Who fits, by their places among the people of the index; several where it cannot be told which. */
export interface Match {
  by: MatchedBy;
  places: readonly number[];
}

/** Finds people by address, login or name, without going through all of them each time. */
export class PersonIndex {
  private readonly byId = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();

  constructor(people: readonly NamedPerson[]) {
    for (const [place, { name, login, address }] of people.entries()) {
      const ids = new Set([idKey(address), idKey(login)]);
      for (const id of ids) add(this.byId, id, place);
      add(this.byName, nameKey(name), place);
    }
  }

  /** Who is meant: by address where one fits, else by login, else by name; undefined where nobody fits. */
  find({ name, login, address }: NamedPerson): Match | undefined {
    const wanted = [
      ['address', this.byId, idKey(address)],
      ['login', this.byId, idKey(login)],
      ['name', this.byName, nameKey(name)],
    ] as const;
    for (const [by, index, key] of wanted) {
      const places = key === '' ? undefined : index.get(key);
      if (places) return { by, places };
    }
    return undefined;
  }
}

/** An address or a login for comparing; both may stand in either column. */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  if (key === '') return;
  const places = index.get(key);
  if (places) places.push(place);
  else index.set(key, [place]);
}
