import { meaningOf } from '../headings/headings';
import type { Literal } from './literal';
import { areHeadings, isScalar, keyAndValue, textOf } from './literal-shapes';

type ListLiteral = Extract<Literal, { kind: 'list' }>;
type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

const isList = (value: Literal): value is ListLiteral => value.kind === 'list';

/**
 * `{"columns": ["name", "email"], "rows": [["Jane", "jane@example.org"], …]}`: the headings stand beside the rows. They may be
 * objects that tell more of each column, its name among it.
 */
export function rowsUnderHeadings({
  entries,
}: ObjectLiteral): { rows: readonly Literal[]; headings: string[] } | undefined {
  const lists = entries.map(({ value }) => value).filter(isList);
  const rows = lists.find(({ items }) => items.length > 0 && items.every(isList));
  const width = rows?.items[0]?.kind === 'list' ? rows.items[0].items.length : 0;
  if (rows === undefined || width < 2) return undefined;
  for (const list of lists) {
    if (list === rows || list.items.length !== width) continue;
    const names = list.items.map(nameOfColumn);
    if (!names.every(isScalar)) continue;
    if (areHeadings({ ...list, items: names })) return { rows: rows.items, headings: names.map(textOf) };
  }
  return undefined;
}

function nameOfColumn(item: Literal): Literal {
  if (item.kind !== 'object') return item;
  const name = item.entries.find(({ key }) =>
    /^(?:name|field|key|title|label|header|display_?name)$/i.test(key),
  );
  return name?.value ?? item;
}

/** `["email", {"type": "work"}, "text", "jane@example.org"]`: a property, as cards and calendars in JSON have them (RFC 7095). */
function isProperty(item: Literal): item is ListLiteral {
  if (item.kind !== 'list' || item.items.length < 4) return false;
  const [name, parameters, type] = item.items;
  // Empty braces are read as a list without items.
  const areParameters =
    parameters?.kind === 'object' || (parameters?.kind === 'list' && parameters.items.length === 0);
  return name?.kind === 'text' && areParameters && type?.kind === 'text';
}

/** The names and values of a list of properties; what is private goes by a name that says so. */
export function propertiesOf({ items }: ListLiteral): { path: string[]; value: Literal }[] | undefined {
  if (items.length === 0 || !items.every(isProperty)) return undefined;
  return items.filter(isProperty).flatMap(({ items: [name, parameters, , ...values] }) => {
    const key = name ? textOf(name) : '';
    const path = parameters && isPrivate(parameters) ? ['secondary', key] : [key];
    return values.map((value) => ({ path, value }));
  });
}

const isPrivate = (parameters: Literal): boolean =>
  parameters.kind === 'object' &&
  parameters.entries.some(
    ({ key, value }) => key === 'type' && /^(?:home|private|personal)$/i.test(textOf(value)),
  );

/** `["vcard", [properties]]`: what stands behind the name of such a part; undefined for any other list. */
export function partsOf({ items: [name, properties, ...parts] }: ListLiteral): Literal[] | undefined {
  if (name?.kind !== 'text' || properties?.kind !== 'list' || propertiesOf(properties) === undefined)
    return undefined;
  return [properties, ...parts];
}

/** `[{"name": "mail", "value": …}, {"name": "active", "value": …}]`: the fields of one record. */
export function arePairs(value: Literal): boolean {
  if (value.kind !== 'list' || value.items.length < 2) return false;
  const keys = value.items.map((item) => keyAndValue(item)?.key);
  return (
    !keys.includes(undefined) &&
    new Set(keys).size === keys.length &&
    keys.some((key) => meaningOf(key ?? '') !== 'unknown')
  );
}
