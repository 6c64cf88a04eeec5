import { selectedByPage } from '../../basespace/current-access';
import { mayBeNamed } from '../../basespace/name-in-id';
import { comparePeople, type Person, samePerson } from '../../basespace/person';
import { rowPerson } from '../../basespace/row-person';
import { isOn } from '../../page/dom/state';
import { isVisible } from '../../page/dom/tree';
import { isRemover } from '../../page/entry-box/chip-text';
import { isOneOf } from '../../page/strings';
import { isTicked } from '../../page/table/ticked';
import { formatMoment } from '../../shared/format';
import { countText, text } from '../../shared/text';
import type { ConsolePage } from '../feature';
import { findUsersTable } from '../users-table/find';
import type { Guard } from './guard';
import { keepSnapshot } from './keep-snapshot';
import { contextNow, peopleNamed, workgroupNamed } from './known-administrators';
import { PassedOn } from './passed-on';
import type { Press } from './press';

/** Who is to be removed. */
interface Leaving {
  people: Person[];
  /** How many more are selected, out of sight. */
  unseen: number;
  /** Whether the table could not be read. */
  isUnread?: boolean;
}

const passedOn = new PassedOn();

/** `Remove` on the Users screen, whether the page asks once more about it or not. */
export const removeUsersGuard: Guard = {
  id: 'removeUsers',
  holds(page, { control, names }) {
    if (!names.some((name) => isOneOf(name, page.wording.remove)) || isRemover(control)) return false;
    const { screen, dialog, certainty } = page.recogniseNow();
    return screen === 'users' && dialog === '' && certainty !== 'unsure';
  },
  question(page, press) {
    if (passedOn.isAnswer(page, press)) return undefined;
    const leaving = whoLeaves(page, press);
    const { people, unseen, isUnread } = leaving;
    const count = people.length + unseen;
    if (count === 0 && !isUnread) return undefined;
    const grave = aboutGrave(page, people);
    const anyway = { label: text('guardRemoveAnyway'), does: 'passOn' } as const;
    return {
      title: isUnread
        ? text('guardRemoveTitle')
        : countText('guardRemoveCounted', count, workgroupNamed(page)),
      sentences: [
        isUnread ? text('guardRemoveUnread') : '',
        people.length > 0 ? text('guardRemoveWho', peopleNamed(people)) : '',
        unseen > 0 ? countText('guardRemoveUnseen', unseen) : '',
        ...grave,
        ...aboutUnclear(page, leaving),
        lastSnapshot(page),
      ].filter(Boolean),
      answers: [
        { label: text('guardRemoveSnapshot'), isMain: true, does: () => keepSnapshot(page, press.control) },
        grave.length > 0 ? { ...anyway, tick: text('guardRemoveTick') } : anyway,
        { label: text('guardCancel'), does: 'leave' },
      ],
    };
  },
  passedOn: (page) => passedOn.note(page),
  follow: (page, signal) => passedOn.follow(page, signal),
};

/** The user in whose row `Remove` stands, else those whose rows are ticked. */
function whoLeaves(page: ConsolePage, { control }: Press): Leaving {
  const { tree, wording } = page;
  try {
    const reading = findUsersTable(page).read();
    const { rows } = reading.table;
    const own = rows.find(({ elements }) => elements.some((part) => tree.contains(part, control)));
    const chosen = own ? [own] : rows.filter((row) => isTicked(tree, row));
    const people = chosen.map((row) => rowPerson(reading, row, wording));
    const selected = own ? 1 : selectedByPage(tree, tree.landmarks(), wording);
    return { people, unseen: Math.max(0, selected - people.length) };
  } catch {
    const unseen = selectedByPage(tree, tree.landmarks(), wording);
    return { people: [], unseen: 0, isUnread: unseen > 0 || !isNobodyTicked(page, control) };
  }
}

/** Whether the users of a table that cannot be read are chosen by ticks, and none of them is ticked. */
function isNobodyTicked({ tree, wording }: ConsolePage, control: HTMLElement): boolean {
  if (tree.closest(control, 'tr, [role=row], [role=menu], [role=menuitem]')) return false;
  const removers = tree
    .landmarks()
    .all.filter(({ text, element }) => isOneOf(text, wording.remove) && isVisible(element));
  const { body } = tree.document;
  const boxes = tree.queryAll(body, 'input[type=checkbox], [role=checkbox]');
  const isAnyOn = boxes.some((box) => isOn(box) || box.getAttribute('aria-checked') === 'mixed');
  const isAnySelected =
    tree.queryAll(body, '[role=row][aria-selected=true], tr[aria-selected=true]').length > 0;
  // Where each user has a button of their own, nothing is ticked; of one box it is not known what it is for.
  return removers.length === 1 && boxes.length > 1 && !isAnyOn && !isAnySelected;
}

/** Whether one of them is the owner, or the last administrator, or may be by the name, as far as other screens have shown that. */
function aboutGrave(page: ConsolePage, people: readonly Person[]): string[] {
  const { owner, administrators = [] } = contextNow(page) ?? {};
  const leaves = (person: Person | undefined): Person | undefined =>
    person && people.find((one) => samePerson(one, person));
  const only = administrators.length === 1 ? administrators[0] : undefined;
  const [leavingOwner, last] = [leaves(owner), leaves(only)];
  const [ownersId, lastsId] = [idsLike(people, owner), idsLike(people, only)];
  return [
    leavingOwner ? text('guardRemoveOwner', peopleNamed([leavingOwner])) : '',
    owner && ownersId ? text('guardRemoveOwnerLikely', ownersId, peopleNamed([owner])) : '',
    last ? text('guardRemoveLast', peopleNamed([last])) : '',
    only && lastsId ? text('guardRemoveLastLikely', lastsId, peopleNamed([only])) : '',
  ].filter(Boolean);
}

/** Whose IDs are made of the name by which somebody in charge is known, who is none of them for certain; '' for nobody. */
function idsLike(people: readonly Person[], person: Person | undefined): string {
  if (!person || people.some((one) => samePerson(one, person))) return '';
  return peopleNamed(people.filter((one) => mayBeNamed(one, person)));
}

/** Whether one of them may be the owner, or the last administrator, where what is shown of both cannot be compared. */
function aboutUnclear(page: ConsolePage, { people, unseen, isUnread }: Leaving): string[] {
  const { owner, administrators = [] } = contextNow(page) ?? {};
  if (!owner && administrators.length === 0) return [text('guardRemoveChargeUnseen')];
  const [last] = administrators.length === 1 ? administrators : [];
  const isUnclear = (person: Person): boolean =>
    !people.some((one) => samePerson(one, person)) &&
    idsLike(people, person) === '' &&
    (isUnread === true || unseen > 0 || people.some((one) => canNotBeCompared(one, person)));
  return [
    owner && isUnclear(owner) ? text('guardRemoveOwnerUnclear', peopleNamed([owner])) : '',
    last && isUnclear(last) ? text('guardRemoveLastUnclear', peopleNamed([last])) : '',
  ].filter(Boolean);
}

/** One screen shows the name alone, say, and the other the login. */
const canNotBeCompared = (one: Person, other: Person): boolean =>
  (one.name === '' || other.name === '') && comparePeople(one, other) === 'unclear';

function lastSnapshot(page: ConsolePage): string {
  const { snapshot } = contextNow(page) ?? {};
  return snapshot ? text('guardRemoveKept', formatMoment(snapshot.at)) : text('guardRemoveNoneKept');
}
