import { button } from '../button';
import { inviteButton } from '../invite-button';
import type { Kit } from '../kit';
import { tags } from '../look-alikes';
import { owner } from '../state/people';
import { tables } from '../tables/tables';

/** The screen that a workgroup opens on: its owner, its administrators, and the Invite that invites more of them. */
export function administrators(kit: Kit): HTMLElement[] {
  const { state } = kit;
  const people = state.administrators.map(({ name, login, role }) => [name, login, role]);
  const table = tables[kit.is.table](kit, {
    heads: [kit.words.nameHead, kit.words.loginHead, 'Role'].map((head) => kit.say(head)),
    rows: people.map((texts, at) => ({ id: `a${at}`, cells: () => texts.map((text) => [text]) })),
    people: 2,
    total: people.length,
  });
  return [
    kit.make('div', { named: 'overview' }, kit.make('span', {}, 'Owner'), kit.make('span', {}, owner.name)),
    button(kit, 'Change Settings', () => state.openDialog('settings')),
    ...tags(kit),
    kit.make('h3', { named: 'section title', isSign: true }, kit.say('Administrators')),
    kit.wrap(kit.make('div', { named: 'toolbar' }, inviteButton(kit, 'administrators'))),
    table,
  ];
}
