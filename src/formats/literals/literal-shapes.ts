import { holdsAddress } from '../headings/columns';
import { meaningOf } from '../headings/headings';
import type { Literal } from './literal';

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** Whether one of several addresses is said to be the main one; undefined where nothing is said. */
export function isMain(value: Literal): boolean | undefined {
  if (value.kind !== 'object') return undefined;
  const [only, second] = value.entries;
  // Behind `edges`, as GraphQL has them.
  if (second === undefined && only?.key === 'node') return isMain(only.value);
  const flag = value.entries.find(({ key }) => /^(?:is_?)?primary$/i.test(key));
  return flag && textOf(flag.value) !== 'false';
}

export const isScalar = ({ kind }: Literal): boolean => kind === 'text' || kind === 'word';

export function textOf(value: Literal): string {
  if (value.kind === 'text') return value.text;
  return value.kind === 'word' && !/^(?:null|none|nil|na|nan|undefined)$/i.test(value.text) ? value.text : '';
}

/** `["name", "email"]` above rows. */
export function areHeadings(row: Literal): boolean {
  if (row.kind !== 'list' || !row.items.every(isScalar)) return false;
  const texts = row.items.map(textOf);
  return (
    !texts.some((text) => text.includes('@')) &&
    texts.some((text) => /^(?:mail|login)$/.test(meaningOf(text)))
  );
}

/** `("Jane Doe", "jane@example.org", 4)`: one address among other things is one record; several addresses are a list. */
export function areOneRecord(items: readonly Literal[]): boolean {
  const people = items.filter((item) => holdsAddress(textOf(item))).length;
  return people === 1 && items.length > 1;
}

/** `{email: [a, b], name: [x, y]}`: a table written column by column. */
export function transposed({ entries, from, to }: ObjectLiteral): ObjectLiteral[] | undefined {
  const lists = entries.filter(({ value }) => value.kind === 'list' || value.kind === 'object');
  const [first] = lists;
  if (entries.length < 2 || lists.length !== entries.length || first === undefined) return undefined;
  const columns = entries.map(({ key, value }) => ({
    key,
    items:
      value.kind === 'list'
        ? value.items
        : value.kind === 'object'
          ? value.entries.map((entry) => entry.value)
          : [],
  }));
  const length = columns[0]?.items.length ?? 0;
  if (length === 0 || !columns.every(({ items }) => items.length === length && items.every(isScalar)))
    return undefined;
  const isTable =
    columns.some(({ key }) => meaningOf(key) !== 'unknown') &&
    columns.some(({ items }) => items.some((item) => textOf(item).includes('@')));
  const areRecords =
    first.value.kind === 'object' && first.value.entries.some(({ key }) => meaningOf(key) === 'mail');
  if (!isTable || areRecords) return undefined;
  return Array.from({ length }, (_, row) => ({
    kind: 'object' as const,
    entries: columns.map(({ key, items }) => ({ key, value: items[row] as Literal })),
    from,
    to,
  }));
}

/** `{"jane@example.org": {…}, "r.roe@example.org": {…}}`: the keys are the people. */
export const isKeyedByAddress = ({ entries }: ObjectLiteral): boolean =>
  entries.length > 0 && entries.every(({ key, written }) => written !== undefined && holdsAddress(key));

/** `{"jdoe": {…}, "rroe": {…}}`: the keys name records, and are no headings. */
export function isMapOfObjects({ entries }: ObjectLiteral): boolean {
  const objects = entries.map(({ value }) => (value.kind === 'object' ? value : undefined));
  if (entries.length === 0 || objects.includes(undefined)) return false;
  const [first] = objects;
  const keys = new Set(first?.entries.map(({ key }) => key));
  const isAlike = objects.every((each) => each?.entries.some(({ key }) => keys.has(key)));
  return (
    isAlike &&
    entries.length > 1 &&
    !entries.some(
      ({ key }) =>
        /mail|address|manager|parent|owner|author|committer/i.test(key) && meaningOf(key) !== 'unknown',
    )
  );
}

/** `{"Jane Doe": "jane@example.org"}`: somebody's name, and no heading, in front of an address. */
export const isNameOfAddress = (item: Literal): boolean =>
  item.kind === 'object' &&
  item.entries.length === 1 &&
  item.entries.every(
    ({ key, value }) =>
      isScalar(value) && holdsAddress(textOf(value)) && meaningOf(key) === 'unknown' && /\s/.test(key),
  );

/** `{"Jane Doe": "jane@example.org", "Richard Roe": …}`: a map of them. */
export const isMapOfNames = ({ entries }: ObjectLiteral): boolean =>
  entries.length > 1 &&
  entries.every(
    ({ key, value }) =>
      isScalar(value) && holdsAddress(textOf(value)) && meaningOf(key) === 'unknown' && /\S\s+\S/.test(key),
  );

/** `{"Name": "email", "Value": "jane@example.org"}`. */
export function keyAndValue(value: Literal): { key: string; value: Literal } | undefined {
  if (value.kind !== 'object' || value.entries.length !== 2) return undefined;
  const key = value.entries.find((entry) => /^(?:name|key|attribute|field|label)$/i.test(entry.key));
  const content = value.entries.find((entry) => /^(?:value|values|content)$/i.test(entry.key));
  return key && content && isScalar(key.value) && !textOf(key.value).includes('@')
    ? { key: textOf(key.value), value: content.value }
    : undefined;
}
