import { button } from '../button';
import type { Kit } from '../kit';
import { harmless } from '../look-alikes';
import { workgroupName } from '../state/console-state';
import { tables } from '../tables/tables';
import { changeAccess } from './users';

const quiet = (): void => undefined;

/** A list of texts under heads. */
function list(kit: Kit, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return tables[kit.is.table](kit, {
    heads: heads.map((head) => kit.say(head)),
    rows: rows.map((texts, at) => ({ id: `r${at}`, cells: () => texts.map((text) => [text]) })),
    people: 1,
    total: rows.length,
  });
}

export const heading = (kit: Kit, text: string, name: 'h2' | 'h3' = 'h2'): HTMLElement =>
  kit.make(name, { named: 'page title', isSign: true }, kit.say(text));

export function pending(kit: Kit): HTMLElement[] {
  const rows = [
    ['paula.pending@example.org', '2026-09-02', 'Owen Owner'],
    ['peter.pending@example.com', '2026-09-03', 'Alma Admin'],
  ];
  return [heading(kit, kit.words.pending ?? ''), list(kit, ['Email', 'Invited', 'Invited by'], rows)];
}

export function applications(kit: Kit): HTMLElement[] {
  const rows = kit.state.products.map(({ label }) => [label, 'Enabled']);
  return [heading(kit, kit.words.applications ?? ''), list(kit, ['Application', 'Status'], rows)];
}

/** The details of one user. */
export function details(kit: Kit): HTMLElement[] {
  const [user] = kit.state.users;
  const access = Object.entries(user?.access ?? {}).map(([product, level]) => [product, level || '-']);
  return [
    heading(kit, user?.name ?? ''),
    button(kit, 'Change Access', () => changeAccess(kit)),
    heading(kit, 'Workgroups', 'h3'),
    kit.make('ul', {}, kit.make('li', {}, workgroupName)),
    heading(kit, 'Applications', 'h3'),
    list(kit, ['Application', 'Access'], access),
  ];
}

/** The organisation's own settings of whom may be invited. */
export function domain(kit: Kit): HTMLElement[] {
  const entries = (...texts: string[]): HTMLElement =>
    kit.make('ul', {}, ...texts.map((text) => kit.make('li', {}, text)));
  return [
    heading(kit, 'User management'),
    heading(kit, 'Allowed Email Suffixes', 'h3'),
    entries('example.org', 'example.com'),
    heading(kit, 'Allowed Emails', 'h3'),
    entries('guest@example.net'),
  ];
}

/** A page of another product at the same host: it has users and an Invite of its own. */
export function elsewhere(kit: Kit): HTMLElement[] {
  const rows = [
    ['Ada Abara', 'Contributor', '-'],
    ['Bela Rossi', 'Viewer', '-'],
  ];
  return [
    heading(kit, 'Project members'),
    button(kit, 'Invite', harmless(kit)),
    button(kit, 'New run', quiet),
    list(kit, ['Name', 'Role', 'Team'], rows),
  ];
}
