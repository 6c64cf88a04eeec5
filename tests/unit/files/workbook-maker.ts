import { strToU8, type Zippable, zipSync } from 'fflate';

/** One sheet of a workbook to be made: rows of cells; a cell is text, a number, or XML of its own. */
export interface MadeSheet {
  name: string;
  rows: readonly (readonly (string | number | { xml: string })[])[];
  state?: 'hidden' | 'veryHidden';
  /** Further attributes of rows, by their numbers from 1. */
  rowAttributes?: Readonly<Record<number, string>>;
  /** XML before the rows, such as columns. */
  before?: string;
  /** XML behind the rows, such as links. */
  after?: string;
  relations?: string;
}

/** How the texts of cells are stored: in the shared list, within the cell, as the result of a formula. */
export type TextWay = 'shared' | 'inline' | 'formula';

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/_x[0-9A-F]{4}_/gi, '_x005F$&');

/** The name of a column: A, B … Z, AA … */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The files of an .xlsx workbook, as spreadsheet programs write them. */
export function workbookFiles(sheets: readonly MadeSheet[], way: TextWay = 'shared'): Record<string, string> {
  const shared: string[] = [];
  const cell = (value: string | number | { xml: string }, reference: string): string => {
    if (typeof value === 'object') return value.xml.replace('$r', reference);
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (value === '') return `<c r="${reference}" s="1"/>`;
    const text = `<t xml:space="preserve">${escaped(value)}</t>`;
    if (way === 'inline') return `<c r="${reference}" t="inlineStr"><is>${text}</is></c>`;
    if (way === 'formula') return `<c r="${reference}" t="str"><f>A1&amp;"x"</f><v>${escaped(value)}</v></c>`;
    return `<c r="${reference}" s="2" t="s"><v>${shared.push(`<si>${text}</si>`) - 1}</v></c>`;
  };
  const sheetXml = ({ rows, rowAttributes = {}, before = '', after = '' }: MadeSheet): string => {
    const xml = rows.map((row, at) => {
      const cells = row.map((value, column) => cell(value, `${columnName(column)}${at + 1}`));
      return `<row r="${at + 1}" spans="1:${row.length}" ${rowAttributes[at + 1] ?? ''}>${cells.join('')}</row>`;
    });
    return `${head}<worksheet>${before}<sheetData>${xml.join('')}</sheetData>${after}</worksheet>`;
  };
  const files: Record<string, string> = {
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relationType}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  const entries: string[] = [];
  const relations = [
    `<Relationship Id="rId0" Type="${relationType}/sharedStrings" Target="sharedStrings.xml"/>`,
  ];
  for (const [at, sheet] of sheets.entries()) {
    const state = sheet.state ? ` state="${sheet.state}"` : '';
    entries.push(`<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`);
    relations.push(
      `<Relationship Id="rId${at + 1}" Type="${relationType}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    );
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    if (sheet.relations)
      files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] =
        `<Relationships>${sheet.relations}</Relationships>`;
  }
  files['xl/workbook.xml'] = `${head}<workbook><sheets>${entries.join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] = `${head}<Relationships>${relations.join('')}</Relationships>`;
  files['xl/sharedStrings.xml'] = `${head}<sst>${shared.join('')}</sst>`;
  return files;
}

/** Packs files into an archive. */
export function packed(
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 1 | 6 = 6,
): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    zippable[path] = [typeof content === 'string' ? strToU8(content) : content, { level }];
  }
  return zipSync(zippable);
}

/** The bytes of an .xlsx workbook. */
export const workbook = (sheets: readonly MadeSheet[], way?: TextWay): Uint8Array =>
  packed(workbookFiles(sheets, way));
