import { wording } from '../../../src/basespace/wording';
import type { Values } from './description';

/** The console that a report speaks of, as far as it can be told, and what could not be. */
export interface FromReport {
  values: Partial<Values>;
  /** Facets on which the report is silent: they are at their plainest. */
  unknown: string[];
}

/** One line of the structure in a report: how deep it stands, what it is, and what it is called. */
interface Line {
  depth: number;
  role: string;
  tag: string;
  name: string;
  rest: string;
}

/**
 * Reads a report as `Copy report` gives it, and describes the console of the generator that is made as that page is.
 * @throws Error when the text is no report
 */
export function fromReport(report: string): FromReport {
  if (!/^Workgroup Assistant report, version 1$/m.test(report))
    throw new Error('That is no report of the assistant.');
  const structure = report
    .slice(report.search(/^structure:$/m))
    .split('\n')
    .slice(1);
  const lines = structure.flatMap((line) => lineOf(line) ?? []);
  const values: Partial<Values> = {};
  for (const [facet, read] of Object.entries(readers)) {
    const value = read(lines, report);
    if (value !== undefined) Object.assign(values, { [facet]: value });
  }
  return { values, unknown: Object.keys(readers).filter((facet) => !(facet in values)) };
}

function lineOf(text: string): Line | undefined {
  const [, indent = '', role = '', tag = '', rest = ''] =
    /^( *)- ([a-z]+)(?: <([a-z0-9-]+)>)?(.*)$/.exec(text) ?? [];
  if (role === '') return undefined;
  return { depth: indent.length / 2, role, tag, name: /"([^"]*)"/.exec(rest)?.[1] ?? '', rest };
}

const isCalled = (name: string, phrases: readonly string[]): boolean => {
  const said = name.replace(/\s*[([]?\d+[)\]]?$/, '').toLowerCase();
  return phrases.some((phrase) => phrase.toLowerCase() === said);
};

const menuWords = [...wording.usersMenu, ...wording.adminsMenu, ...wording.pendingMenu];
const titleLine = (lines: readonly Line[]): Line | undefined =>
  lines.find(({ role, name }) => role === 'heading' && isCalled(name, wording.usersMenu));
const menuLines = (lines: readonly Line[]): Line[] =>
  lines.filter(({ role, name }) => role !== 'heading' && isCalled(name, menuWords));
const dialogOf = (lines: readonly Line[]): Line[] => {
  const start = lines.findIndex(({ role }) => role === 'dialog' || role === 'alertdialog');
  if (start < 0) return [];
  const depth = lines[start]?.depth ?? 0;
  const end = lines.findIndex((line, at) => at > start && line.depth <= depth);
  return lines.slice(start, end < 0 ? undefined : end);
};
const isComponent = ({ tag, rest }: Line): boolean => tag.includes('-') || rest.includes('in-shadow');

/** How each facet is told from a report; undefined where the report is silent. */
const readers: {
  [Facet in keyof Partial<Values>]: (lines: Line[], report: string) => Values[Facet] | undefined;
} = {
  address: (_lines, report) => {
    const path = /^address: \S*?\.illumina\.com(?:\.cn)?(\/\S*)/m.exec(report)?.[1];
    if (path === undefined) return undefined;
    return path.startsWith('/iam') ? 'iam' : path.startsWith('/platform-home') ? 'home' : 'other';
  },
  frame: (_lines, report) => (/^address: .*, in a frame$/m.test(report) ? 'yes' : 'no'),
  capitals: (lines) => {
    const name = menuLines(lines)[0]?.name;
    if (!name) return undefined;
    return name === name.toUpperCase() ? 'upper' : name === name.toLowerCase() ? 'lower' : 'asWritten';
  },
  menu: (lines) => {
    const role = menuLines(lines)[0]?.role;
    const kinds = {
      link: 'links',
      tab: 'tabs',
      menuitem: 'items',
      button: 'buttons',
      text: 'plain',
    } as const;
    return kinds[role as keyof typeof kinds];
  },
  chosen: (lines) => {
    const items = menuLines(lines);
    if (items.length === 0) return undefined;
    return items.some(({ rest }) => rest.includes(' chosen')) ? 'current' : 'styleOnly';
  },
  title: (lines) => (titleLine(lines) ? 'heading' : menuLines(lines).length > 0 ? 'none' : undefined),
  button: (lines) => {
    const line = lines.find(
      ({ role, name }) => /^(button|link)$/.test(role) && isCalled(name, wording.invite),
    );
    if (!line) return undefined;
    if (isComponent(line)) return 'component';
    return line.role === 'link' ? 'link' : line.tag === 'button' ? 'button' : 'roleButton';
  },
  dialog: (lines, report) => {
    const [line] = dialogOf(lines);
    if (!line) return /; dialog: (?!none)/.test(report) ? 'plain' : undefined;
    if (line.rest.includes('in-shadow')) return 'roleInside';
    return line.tag === 'dialog' ? 'native' : line.tag === 'aside' ? 'drawer' : 'roleOnHost';
  },
  box: (lines) => {
    const box = dialogOf(lines).find(({ role }) => role === 'textbox' || role === 'contenteditable');
    if (!box) return undefined;
    if (box.tag === 'textarea') return box.rest.includes('in-shadow') ? 'shadowTextarea' : 'textarea';
    return box.tag === 'input' ? 'line' : 'editable';
  },
  boxTrouble: (lines) => {
    const box = dialogOf(lines).find(({ role }) => role === 'textbox' || role === 'contenteditable');
    return box && (box.rest.includes(' filled') ? 'prefilled' : 'none');
  },
  level: (lines) => {
    const dialog = dialogOf(lines);
    const has = (fits: (line: Line) => boolean): boolean => dialog.some(fits);
    if (has(({ role, tag }) => role === 'combobox' && tag === 'select')) return 'select';
    if (has(({ role, tag }) => role === 'combobox' && tag === 'input')) return 'typeahead';
    if (has(({ role }) => role === 'combobox')) return 'listbox';
    if (has(({ role }) => role === 'switch' || role === 'checkbox')) return 'switch';
    if (has(({ role }) => role === 'radio')) return 'radio';
    return has(({ role, rest }) => role === 'button' && rest.includes(' opens')) ? 'menu' : undefined;
  },
  table: (lines) => {
    const tables = lines.filter(({ role }) => /^(table|grid|treegrid)$/.test(role));
    const [first] = tables;
    if (!first) return undefined;
    if (/, \d+ columns out of sight/.test(first.rest)) return 'virtual';
    if (tables.length === 2 && tables.some(({ rest }) => / 0 rows/.test(rest))) return 'splitHead';
    return first.tag === 'table' ? 'native' : 'ariaGrid';
  },
  size: (lines) => {
    const rows = Number(lines.map(({ rest }) => / (\d+) rows/.exec(rest)?.[1]).find(Boolean) ?? -1);
    return rows < 0 ? undefined : rows <= 10 ? 'few' : rows <= 60 ? 'some' : 'many';
  },
  dash: (lines) => {
    const table = lines.find(({ rest }) => / rows/.test(rest))?.rest;
    return table === undefined
      ? undefined
      : / empty/.test(table) && !/ dash/.test(table)
        ? 'empty'
        : 'hyphen';
  },
  without: (lines) => {
    const table = lines.find(({ rest }) => / rows/.test(rest))?.rest;
    if (!table) return undefined;
    return / none/.test(table) ? (/ dash/.test(table) ? 'mixed' : 'words') : 'dashes';
  },
  cookies: (lines) => (lines.some(({ name }) => /\bcookies?\b/i.test(name)) ? 'banner' : 'none'),
};
