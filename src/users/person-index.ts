import { idKey, type Person } from '../basespace/person';
import { nameKey } from './search-key';

/** By what two namings were found to be the same person, the surest first. */
export type MatchedBy = 'address' | 'login' | 'name';

/** Who fits, by their indexes among the people of the index; several where they cannot be told apart. */
export interface Match {
  by: MatchedBy;
  indexes: readonly number[];
}

/** Finds people by address, login or name without going through all of them each time. */
export class PersonIndex {
  private readonly byId = new Map<string, number[]>();
  private readonly byName = new Map<string, number[]>();

  constructor(people: readonly Person[]) {
    for (const [index, { name, login, address }] of people.entries()) {
      // An address or a login may stand in either column.
      const ids = new Set([idKey(address), idKey(login)]);
      for (const id of ids) add(this.byId, id, index);
      add(this.byName, nameKey(name), index);
    }
  }

  /** Who is meant: by address where one fits, else by login, else by name; undefined where nobody fits. */
  find({ name, login, address }: Person): Match | undefined {
    const lookups = [
      ['address', this.byId, idKey(address)],
      ['login', this.byId, idKey(login)],
      ['name', this.byName, nameKey(name)],
    ] as const;
    for (const [by, people, key] of lookups) {
      const indexes = key === '' ? undefined : people.get(key);
      if (indexes) return { by, indexes };
    }
    return undefined;
  }
}

function add(people: Map<string, number[]>, key: string, index: number): void {
  if (key === '') return;
  const indexes = people.get(key);
  if (indexes) indexes.push(index);
  else people.set(key, [index]);
}
