import type { Cell, TableRecord } from '../table';
import { saysAside, saysOut } from '../words/says-out';
import type { Literal } from './literal';
import { isGroup, isOfOthers } from './literal-groups';
import { arePairs, partsOf, propertiesOf, rowsUnderHeadings } from './literal-rows';
import {
  areHeadings,
  areOneRecord,
  isKeyedByAddress,
  isMain,
  isMapOfNames,
  isMapOfObjects,
  isNameOfAddress,
  isScalar,
  keyAndValue,
  textOf,
  transposed,
} from './literal-shapes';

type ObjectLiteral = Extract<Literal, { kind: 'object' }>;

/** Gathers records from values within values. */
export class Collector {
  readonly headings: string[] = [];
  readonly records: TableRecord[] = [];
  private readonly columns = new Map<string, number>();

  collect(value: Literal, path: readonly string[]): void {
    if (value.kind === 'list') this.collectList(value, path);
    else if (value.kind === 'object') this.collectObject(value, path);
    else this.add(value, [this.cellOf(value, path)]);
  }

  private add({ from, to }: Literal, cells: Cell[]): void {
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length > 0) this.records.push({ cells: filled, from, to });
  }

  private collectList(list: Extract<Literal, { kind: 'list' }>, path: readonly string[]): void {
    const [first, ...rows] = list.items;
    const properties = propertiesOf(list);
    const parts = partsOf(list);
    if (properties)
      this.add(
        list,
        properties.flatMap(({ path: own, value }) => this.fieldsOf(value, [...path, ...own])),
      );
    else if (parts) for (const part of parts) this.collect(part, path);
    else if (
      first?.kind === 'list' &&
      rows.length > 0 &&
      list.items.every((item) => item.kind === 'list') &&
      areHeadings(first)
    ) {
      for (const row of rows) this.addRow(row, path, first.items.map(textOf));
    } else if (list.items.length > 1 && list.items.every(isScalar) && areOneRecord(list.items)) {
      this.addRow(list, path, []);
    } else if (list.items.length > 0 && list.items.every(isNameOfAddress)) {
      for (const item of list.items)
        if (item.kind === 'object')
          this.add(
            item,
            item.entries.map(({ value }) => this.cellOf(value, [...path, 'email'])),
          );
    } else for (const item of list.items) this.collect(item, path);
  }

  /** A row of values: under headings, or without. */
  addRow(row: Literal, path: readonly string[], headings: readonly string[]): void {
    if (row.kind !== 'list') return;
    const cells = row.items.flatMap((item, index) =>
      this.fieldsOf(item, [...path, headings[index] ?? `#${index + 1}`]),
    );
    this.add(row, cells);
  }

  private collectObject(object: ObjectLiteral, path: readonly string[]): void {
    if (isKeyedByAddress(object)) {
      for (const { written, value } of object.entries)
        if (written)
          this.add({ ...value, from: written.from }, [
            this.cellOf(written, [...path, 'email']),
            ...this.fieldsOf(value, isScalar(value) ? [...path, 'status'] : path),
          ]);
      return;
    }
    if (isMapOfNames(object)) {
      for (const { value } of object.entries) this.add(value, [this.cellOf(value, [...path, 'email'])]);
      return;
    }
    const table = rowsUnderHeadings(object);
    if (table) {
      for (const row of table.rows) this.addRow(row, path, table.headings);
      return;
    }
    const columns = transposed(object);
    if (columns !== undefined) {
      for (const row of columns)
        this.add(
          row,
          row.entries.flatMap(({ key, value }) => this.fieldsOf(value, [...path, key])),
        );
      return;
    }
    if (object.entries.length > 0 && object.entries.every(({ value }) => arePairs(value))) {
      this.add(
        object,
        object.entries.flatMap(({ key, value }) => this.fieldsOf(value, [...path, key])),
      );
      return;
    }
    if (isMapOfObjects(object)) {
      for (const { key, value } of object.entries)
        this.collect(value, saysOut(key) || saysAside(key) ? [...path, key] : path);
      return;
    }
    if (object.entries.every(({ value }) => !isScalar(value)) && object.entries.length > 0) {
      for (const { key, value } of object.entries) this.collect(value, [...path, key]);
      return;
    }
    const apart: { key: string; value: Literal }[] = [];
    const own = isGroup(object) ? [...path, 'group'] : path;
    const cells = object.entries.flatMap(({ key, value }) => {
      if (!isOfOthers(key, value, object)) return this.fieldsOf(value, [...own, key]);
      apart.push({ key, value });
      return [];
    });
    this.add(object, cells);
    for (const { key, value } of apart) this.collect(value, [...path, key]);
  }

  /** The values of a record, those of objects within it too. */
  private fieldsOf(value: Literal, path: readonly string[]): Cell[] {
    if (value.kind === 'list') {
      const hasMain = value.items.some((item) => isMain(item) === true);
      return value.items.flatMap((item) =>
        this.fieldsOf(item, hasMain && isMain(item) === undefined ? [...path, 'secondary'] : path),
      );
    }
    if (value.kind !== 'object') return [this.cellOf(value, path)];
    const pair = keyAndValue(value);
    if (pair) return this.fieldsOf(pair.value, [...path.slice(0, -1), pair.key]);
    const isOther = isMain(value) === false;
    return value.entries.flatMap((entry) =>
      this.fieldsOf(entry.value, isOther ? [...path, 'secondary', entry.key] : [...path, entry.key]),
    );
  }

  private cellOf(value: Literal, path: readonly string[]): Cell {
    const cell: Cell = { column: this.columnOf(path), text: textOf(value), from: value.from, to: value.to };
    if (value.kind !== 'text') return cell;
    cell.rawFrom = value.contentFrom;
    if (value.map) cell.map = value.map;
    if (value.isCut) cell.isCut = true;
    return cell;
  }

  private columnOf(path: readonly string[]): number {
    const key = path.length === 1 ? (path[0] ?? '') : path.join('\n');
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const heading = path
      .map((part) => (part.startsWith('#') ? '' : part.replaceAll('.', ' ')))
      .filter(Boolean)
      .join('.');
    this.columns.set(key, this.headings.length);
    return this.headings.push(heading) - 1;
  }
}
