import { expect } from 'vitest';
import {
  type FileReading,
  ListFileError,
  readListFile,
  type SheetWanted,
} from '../../../src/files/list-file';

export type TableReading = Extract<FileReading, { kind: 'table' }>;

/** Reads a file that must be a table. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  wanted?: SheetWanted,
): Promise<TableReading> {
  const reading = await readListFile(bytes, name, wanted);
  if (reading.kind !== 'table') throw new Error(`read as text: ${reading.text.slice(0, 200)}`);
  return reading;
}

/** Reads a file that must be a text. */
export async function readText(bytes: Uint8Array, name: string): Promise<string> {
  const reading = await readListFile(bytes, name);
  if (reading.kind !== 'text') throw new Error('read as a table');
  return reading.text;
}

/** The code that a file is refused with; anything but a ListFileError fails the test. */
export async function refusal(bytes: Uint8Array, name = 'list.xlsx'): Promise<string | undefined> {
  try {
    await readListFile(bytes, name);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ListFileError);
    return error instanceof ListFileError ? error.code : undefined;
  }
}

/** The column that is chosen by itself: exactly one. */
export function likelyOf({ columns }: TableReading): number {
  const likely = columns.filter(({ isLikely }) => isLikely);
  expect(likely).toHaveLength(1);
  return likely[0]?.index ?? -1;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
