import { meansNoAccess } from '../state/products';
import type { ConsoleStore } from '../state/store';
import { element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

function listScreen(store: ConsoleStore, signal: AbortSignal, title: string, render: () => Node): Node {
  const list = element('div');
  renderedAgain(store, signal, list, render);
  return element(
    'section',
    {},
    element('p', { class: 'above' }, store.workgroup.name),
    element('h2', {}, title),
    list,
  );
}

export const pendingScreen: Screen = (store, signal) =>
  listScreen(store, signal, store.wording.menu.pending ?? 'Pending Invites', () =>
    simpleTable(
      'Pending invites',
      ['Invited', 'Invited on', 'Invited by', ...store.products.map(({ label }) => label)],
      store.workgroup.pending.map((invite) => [
        invite.address,
        invite.invitedOn,
        invite.invitedBy,
        ...store.products.map(({ label }) => invite.access[label] ?? '-'),
      ]),
    ),
  );

export const applicationsScreen: Screen = (store, signal) =>
  listScreen(store, signal, 'Applications', () =>
    simpleTable(
      'Applications',
      ['Application', 'Subscription', 'Users with access'],
      store.products.map(({ label }) => [
        label,
        'Active',
        String(store.workgroup.users.filter((user) => !meansNoAccess(user.access[label] ?? '-')).length),
      ]),
    ),
  );
