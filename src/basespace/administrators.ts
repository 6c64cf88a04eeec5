import type { Landmarks } from '../page/dom/landmarks';
import { isIcon } from '../page/dom/text';
import { isVisible, type PageTree } from '../page/dom/tree';
import { isOneOf, sameText, tidy } from '../page/strings';
import { cellText } from '../page/table/cell-text';
import { findPlainTables } from '../page/table/plain';
import { readTable, wholeTables } from '../page/table/read';
import type { Table } from '../page/table/types';
import { addressInText, comparePeople, type Person } from './person';
import { rowPerson } from './row-person';
import type { Wording } from './wording';

/** Whom the Administrators or Overview screen shows; what it does not show is left out. */
export interface Administration {
  owner?: Person;
  administrators?: Person[];
}

const maxPeople = 200;

/**
 * Reads the `Administrators` section and the `Owner` of a workgroup (D: names, usernames and roles), whether
 * they stand in a table or in a list.
 */
export function readAdministration(tree: PageTree, landmarks: Landmarks, wording: Wording): Administration {
  const heading = landmarks.all.find(
    ({ kind, text, element }) =>
      kind === 'heading' && isOneOf(text, wording.administratorsHeading) && isVisible(element),
  )?.element;
  const inTable = heading ? peopleInTable(tree, landmarks, heading, wording) : undefined;
  const entries = inTable ?? (heading ? peopleInList(tree, heading, wording) : []);
  const administrators = entries.slice(0, maxPeople).map(({ person }) => person);
  const owners = entries.filter(({ isOwner }) => isOwner);
  const labelled = ownerBesideLabel(tree, landmarks, wording);
  // The table may show in full whom the label names.
  const fuller = labelled && administrators.find((person) => comparePeople(person, labelled) === 'same');
  const owner = fuller ?? labelled ?? (owners.length === 1 ? owners[0]?.person : undefined);
  return {
    ...(owner ? { owner } : {}),
    ...(administrators.length > 0 ? { administrators } : {}),
  };
}

/** The owners that the list of workgroups shows, by workgroup. Two rows of one name say nothing of either. */
export function readOwners(
  tree: PageTree,
  tables: readonly Element[],
  wording: Wording,
): Map<string, Person> {
  const owners = new Map<string, Person>();
  const twice = new Set<string>();
  for (const element of tables) {
    const table = readTable(tree, element);
    const owner = table.headings.findIndex((heading) => isOneOf(heading, wording.ownerLabels));
    const name = table.headings.findIndex((heading) => isOneOf(heading, wording.workgroupColumns));
    if (owner < 0 || name < 0) continue;
    for (const { cells } of table.rows) {
      const workgroup = textOf(cells[name]);
      const person = personIn(textOf(cells[owner]));
      if (owners.has(workgroup)) twice.add(workgroup);
      if (workgroup && person) owners.set(workgroup, person);
    }
  }
  for (const workgroup of twice) owners.delete(workgroup);
  return owners;
}

interface Entry {
  person: Person;
  isOwner: boolean;
}

const textOf = (cell: Element | undefined): string => (cell ? tidy(cellText(cell)).slice(0, 300) : '');

function peopleInTable(
  tree: PageTree,
  { all, tables }: Landmarks,
  heading: Element,
  wording: Wording,
): Entry[] | undefined {
  const [drawn] = wholeTables(
    tree,
    tables.filter((table) => isVisible(table) && tree.isBefore(heading, table)),
  );
  const near = all.filter(
    ({ text, element }) => isOneOf(text, wording.roleColumns) && tree.isBefore(heading, element),
  );
  const plain = (): Element | undefined =>
    findPlainTables(
      tree,
      near.map(({ element }) => element),
      (heads) =>
        heads.some((head) => isOneOf(head, wording.roleColumns)) &&
        heads.some((head) => isOneOf(head, [...wording.nameColumns, ...wording.userIdColumns])),
    )[0];
  const element = drawn ?? plain();
  if (!element) return undefined;
  const table: Table = readTable(tree, element);
  const roles = table.headings.flatMap((text, index) => (isOneOf(text, wording.roleColumns) ? [index] : []));
  const reading = { table, applications: roles };
  return table.rows
    .map((row) => ({
      person: rowPerson(reading, row, wording),
      isOwner: roles.some((index) => isOneOf(textOf(row.cells[index]), wording.ownerLabels)),
    }))
    .filter(({ person }) => person.name || person.login || person.address);
}

/** Entries of a list below the heading; only those that show an address are people for certain. */
function peopleInList(tree: PageTree, heading: Element, wording: Wording): Entry[] {
  const items = tree.queryAll(tree.document, 'li, [role=listitem], mat-list-item');
  return items
    .filter((item) => isVisible(item) && tree.isBefore(heading, item))
    .flatMap((item) => {
      const texts = textsIn(item);
      const address = addressInText.exec(texts.join(' '))?.[0] ?? '';
      if (!address) return [];
      const words = texts.flatMap((text) => text.split(/[·|,()\n]/)).map(tidy);
      const name = texts.find((text) => !text.includes('@')) ?? '';
      const isOwner = words.some((word) => isOneOf(word, wording.ownerLabels));
      return [{ person: { name, login: '', address }, isOwner }];
    });
}

/** The texts of an element, pictures aside, each by itself. */
function textsIn(element: Element): string[] {
  if (isIcon(element)) return [];
  return [...element.childNodes]
    .flatMap((node) => (node instanceof Element ? textsIn(node) : [tidy(node.nodeValue ?? '')]))
    .filter(Boolean)
    .map((text) => text.slice(0, 300));
}

function ownerBesideLabel(tree: PageTree, { all }: Landmarks, wording: Wording): Person | undefined {
  for (const { text, element, dialog, kind } of all) {
    const label = text.replace(/\s*:$/, '');
    if (dialog || kind === 'column' || kind === 'control' || !isOneOf(label, wording.ownerLabels)) continue;
    if (!isVisible(element)) continue;
    const beside = element.nextElementSibling;
    const holder = tree.parent(element);
    const said = beside ? tree.seenText(beside, 300) : holder ? tree.seenText(holder, 300) : '';
    const value = !beside && said.startsWith(text) ? tidy(said.slice(text.length)) : said;
    const person = sameText(value, text) ? undefined : personIn(value);
    if (person) return person;
  }
  return undefined;
}

/** The person that a short text names: an address, a user ID or a name. */
function personIn(text: string): Person | undefined {
  const value = tidy(text);
  if (value.length > 120 || !/[\p{L}\p{N}]/u.test(value)) return undefined;
  const address = addressInText.exec(value)?.[0] ?? '';
  const rest = tidy(value.replace(address, '').replace(/[<>()[\]]/g, ''));
  if (address) return { name: rest, login: '', address };
  return /\s/.test(rest) ? { name: rest, login: '', address: '' } : { name: '', login: rest, address: '' };
}
