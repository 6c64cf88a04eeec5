import { type CellSources, readSharedStrings } from './cell';
import { readComments } from './comments';
import { ListFileError } from './errors';
import type { SheetAtHand } from './flat-workbook';
import { isOpenDocument, readOpenDocument } from './open-document';
import { type Relation, readRelations, readXml, relationsPath } from './relations';
import { emptySheet, readSheet, type Sheet } from './sheet';
import { completeCells } from './sheet-content';
import { isSpreadsheetXml, readSpreadsheetXml } from './spreadsheet-xml';
import { noStyles, readStyles } from './styles';
import { XmlScanner } from './xml';
import { Archive } from './zip';

export interface SheetEntry {
  name: string;
  isHidden: boolean;
  /** Where it is found in the workbook. */
  path: string;
}

/** Sheets, and a way to read each. */
export interface Book {
  readonly sheets: readonly SheetEntry[];
  /** What stands in one of the sheets, with the addresses that links lead to. */
  read(entry: SheetEntry): Promise<Sheet>;
}

/** What people remarked on cells, one by one or in threads. */
const ofComments = /\/(?:comments|threadedComment)$/;

/** What archives of binary workbooks and Numbers hold. */
const otherSpreadsheets = ['xl/workbook.bin', 'Index/Document.iwa', 'Index.zip'];

/**
 * Opens an archive that holds a workbook.
 * @throws ListFileError `notAList` or `oldSpreadsheet` for an archive that is something else
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Book> {
  const archive = new Archive(bytes);
  const content = archive.has('xl/workbook.xml') ? undefined : await readXml(archive, 'content.xml');
  if (content === undefined) return Workbook.open(archive);
  const manifest = await readXml(archive, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ListFileError('fileProtected', { kind: 'archive' });
  if (!isOpenDocument(content)) throw new ListFileError('notAList', { kind: 'archive' });
  return bookOf(readOpenDocument(content, await readXml(archive, 'styles.xml')));
}

/** The workbook that a text is, where the whole of it stands in one XML file. */
export function flatWorkbookOf(text: string): Book | undefined {
  if (!/^[\s\uFEFF]*</.test(text)) return undefined;
  if (isSpreadsheetXml(text)) return bookOf(readSpreadsheetXml(text));
  return isOpenDocument(text) ? bookOf(readOpenDocument(text)) : undefined;
}

function bookOf(sheets: readonly SheetAtHand[]): Book {
  const entries = sheets.map(({ name, isHidden }, index) => ({ name, isHidden, path: String(index) }));
  for (const { sheet } of sheets) completeCells(sheet, new Map());
  return {
    sheets: entries,
    read: async ({ path }) => sheets[Number(path)]?.sheet ?? emptySheet(),
  };
}

/** An .xlsx workbook: an archive of XML files (ECMA-376, "Office Open XML"). */
class Workbook implements Book {
  private sources: CellSources | undefined;

  private constructor(
    private readonly archive: Archive,
    private readonly base: string,
    private readonly relations: readonly Relation[],
    private readonly is1904: boolean,
    /** In the order of the workbook. */
    readonly sheets: readonly SheetEntry[],
  ) {}

  static async open(archive: Archive): Promise<Workbook> {
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
    const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(xml);
    return new Workbook(archive, base, relations, is1904, sheetsOf(xml, relations));
  }

  /** What stands in one of the sheets, with the addresses that links lead to. */
  async read({ path }: SheetEntry): Promise<Sheet> {
    const xml = await readXml(this.archive, path);
    if (xml === undefined) throw new ListFileError('fileDamaged', { path });
    const sheet = readSheet(new XmlScanner(xml), await this.cellSources());
    const base = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = await readRelations(this.archive, relationsPath(path), base);
    for (const { target } of relations.filter(({ type }) => ofComments.test(type)))
      readComments(new XmlScanner((await readXml(this.archive, target)) ?? ''), sheet);
    completeCells(sheet, new Map(relations.map(({ id, target }) => [id, target])));
    return sheet;
  }

  private async cellSources(): Promise<CellSources> {
    if (this.sources === undefined) {
      const strings = await this.readPart('sharedStrings', readSharedStrings);
      const styles = await this.readPart('styles', readStyles);
      this.sources = { strings: strings ?? [], styles: styles ?? noStyles, is1904: this.is1904 };
    }
    return this.sources;
  }

  /** What all sheets share, by the end of its type, which is the name of its file as well. */
  private async readPart<Part>(name: string, read: (scanner: XmlScanner) => Part): Promise<Part | undefined> {
    const stated = this.relations.find(({ type }) => type.endsWith(`/${name}`))?.target;
    const xml = await readXml(this.archive, stated ?? `${this.base}${name}.xml`);
    return xml === undefined ? undefined : read(new XmlScanner(xml));
  }
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
