import { readSharedStrings } from './cell';
import { ListFileError } from './errors';
import { readSheet, type Sheet } from './sheet';
import { completeCells } from './sheet-content';
import { decodeXml, XmlScanner } from './xml';
import { Archive } from './zip';

interface Relation {
  id: string;
  type: string;
  target: string;
}

export interface SheetEntry {
  name: string;
  isHidden: boolean;
  path: string;
}

/** What archives of binary workbooks, OpenDocument and Numbers hold. */
const otherSpreadsheets = ['xl/workbook.bin', 'content.xml', 'Index/Document.iwa', 'Index.zip'];

/** An .xlsx workbook: an archive of XML files (ECMA-376, "Office Open XML"). */
export class Workbook {
  private strings: readonly string[] | undefined;

  private constructor(
    private readonly archive: Archive,
    private readonly base: string,
    private readonly relations: readonly Relation[],
    /** In the order of the workbook. */
    readonly sheets: readonly SheetEntry[],
  ) {}

  /** @throws ListFileError `notAList` or `oldSpreadsheet` for an archive that is something else */
  static async open(bytes: Uint8Array): Promise<Workbook> {
    const archive = new Archive(bytes);
    const root = await readRelations(archive, '_rels/.rels', '');
    const stated = root.find(({ type }) => type.endsWith('/officeDocument'))?.target;
    const path = stated !== undefined && archive.has(stated) ? stated : 'xl/workbook.xml';
    const xml = path.endsWith('.xml') ? await readXml(archive, path) : undefined;
    const isWorkbook = xml !== undefined && /<(?:\w+:)?workbook[\s>]/.test(xml);
    if (!isWorkbook) {
      const isSpreadsheet = otherSpreadsheets.some((name) => archive.has(name));
      throw new ListFileError(isSpreadsheet ? 'oldSpreadsheet' : 'notAList', { kind: 'archive' });
    }
    const base = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = await readRelations(archive, relationsPath(path), base);
    return new Workbook(archive, base, relations, sheetsOf(xml, relations));
  }

  /** What stands in one of the sheets, with the addresses that links lead to. */
  async read({ path }: SheetEntry): Promise<Sheet> {
    const xml = await readXml(this.archive, path);
    if (xml === undefined) throw new ListFileError('fileDamaged', { path });
    const sheet = readSheet(new XmlScanner(xml), await this.sharedStrings());
    const base = path.slice(0, path.lastIndexOf('/') + 1);
    const relations =
      sheet.links.length > 0 ? await readRelations(this.archive, relationsPath(path), base) : [];
    completeCells(sheet, new Map(relations.map(({ id, target }) => [id, target])));
    return sheet;
  }

  private async sharedStrings(): Promise<readonly string[]> {
    if (this.strings === undefined) {
      const stated = this.relations.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
      const xml = await readXml(this.archive, stated ?? `${this.base}sharedStrings.xml`);
      this.strings = xml === undefined ? [] : readSharedStrings(new XmlScanner(xml));
    }
    return this.strings;
  }
}

async function readXml(archive: Archive, path: string): Promise<string | undefined> {
  const bytes = await archive.read(path);
  return bytes && decodeXml(bytes);
}

function relationsPath(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** @param base the folder that the targets start from */
async function readRelations(archive: Archive, path: string, base: string): Promise<Relation[]> {
  const scanner = new XmlScanner((await readXml(archive, path)) ?? '');
  const relations: Relation[] = [];
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'Relationship') continue;
    const target = scanner.attribute('Target') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    relations.push({
      id: scanner.attribute('Id') ?? '',
      type: scanner.attribute('Type') ?? '',
      target: isExternal ? target : resolved(base, target),
    });
  }
  return relations;
}

function resolved(base: string, target: string): string {
  const parts = (target.startsWith('/') ? target : base + target).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

function sheetsOf(xml: string, relations: readonly Relation[]): SheetEntry[] {
  const scanner = new XmlScanner(xml);
  const sheets: SheetEntry[] = [];
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'sheet') continue;
    const id = scanner.attribute('r:id') ?? scanner.attribute('id');
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined || !relation.type.endsWith('/worksheet')) continue;
    const state = scanner.attribute('state') ?? 'visible';
    sheets.push({
      name: scanner.attribute('name') ?? '',
      isHidden: state !== 'visible',
      path: relation.target,
    });
  }
  return sheets;
}
