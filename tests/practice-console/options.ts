import type { Options } from '../../src/practice/console/state/options';
import type { Faults } from './disturbances/faulty-draft';
import { oddPeople } from './odd-people';

/** What a test or a demonstration asks of the practice console, by query string. */
export interface TestOptions extends Options {
  skin: 'plain' | 'angular' | 'vaadin';
  hostile: boolean;
  faults: Faults;
  /** The grid draws only the columns in view, as it does unless told otherwise; headings included. */
  virtualColumns: boolean;
}

const storedAs = 'practice-console-query';

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.includes(value as T) ? (value as T) : otherwise;
}

function count(value: string | null, otherwise: number): number {
  const number = Number(value);
  return value !== null && Number.isInteger(number) && number >= 0 ? number : otherwise;
}

export function parseOptions(query: string, defaults: Partial<TestOptions> = {}): TestOptions {
  const given = new URLSearchParams(query);
  return {
    skin: oneOf(given.get('skin'), ['plain', 'angular', 'vaadin'], defaults.skin ?? 'plain'),
    wording: oneOf(given.get('wording'), ['gen1', 'gen2', 'gen3'], defaults.wording ?? 'gen2'),
    late: count(given.get('late'), 0),
    tier: oneOf(given.get('tier'), ['professional', 'enterprise'], 'enterprise'),
    users: count(given.get('users'), 250),
    pageSize: count(given.get('pageSize'), 50),
    workgroup: given.get('workgroup') ?? 'ILMN_TechSupport',
    cast: oddPeople,
    faults: {
      drop: given.get('drop') ?? '',
      limit: count(given.get('limit'), 0),
      putBack: oneOf(given.get('putBack'), ['no', 'once', 'always'], 'no'),
      recreateDialog: given.get('recreateDialog') === '1',
      closeDialog: given.get('closeDialog') === '1',
    },
    products: given.get('products') ?? '',
    accessStyle: oneOf(given.get('accessStyle'), ['select', 'radio', 'menu'], 'select'),
    hostile: given.get('hostile') === '1',
    virtualColumns: given.get('virtualColumns') === '1',
  };
}

/** A query string in the address replaces the remembered one; without any, the tab's last one still holds. */
export function rememberedQuery(): string {
  if (location.search.length > 1) {
    sessionStorage.setItem(storedAs, location.search);
    return location.search;
  }
  return sessionStorage.getItem(storedAs) ?? '';
}
