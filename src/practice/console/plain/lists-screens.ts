import { meansNoAccess } from '../state/products';
import type { ConsoleStore } from '../state/store';
import { element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

/** Draws a table that only lists things. */
type DrawTable = (label: string, headings: string[], rows: string[][]) => Node;

/**
 * The screens that only list things.
 * @param above class of the line above a heading
 */
export function listScreens(draw: DrawTable, above: string): { pending: Screen; applications: Screen } {
  const listScreen = (store: ConsoleStore, signal: AbortSignal, title: string, render: () => Node): Node => {
    const list = element('div');
    renderedAgain(store, signal, list, render);
    const line = element('p', { class: above }, store.workgroup.name);
    return element('section', {}, line, element('h2', {}, title), list);
  };
  return {
    pending: (store, signal) =>
      listScreen(store, signal, store.wording.menu.pending ?? 'Pending Invites', () =>
        draw('Pending invites', ...pendingList(store)),
      ),
    applications: (store, signal) =>
      listScreen(store, signal, 'Applications', () => draw('Applications', ...applicationList(store))),
  };
}

const pendingList = ({ products, workgroup }: ConsoleStore): [string[], string[][]] => [
  ['Invited', 'Invited on', 'Invited by', ...products.map(({ label }) => label)],
  workgroup.pending.map((invite) => [
    invite.address,
    invite.invitedOn,
    invite.invitedBy,
    ...products.map(({ label }) => invite.access[label] ?? '-'),
  ]),
];

const applicationList = ({ products, workgroup }: ConsoleStore): [string[], string[][]] => [
  ['Application', 'Subscription', 'Users with access'],
  products.map(({ label }) => [
    label,
    'Active',
    String(workgroup.users.filter((user) => !meansNoAccess(user.access[label] ?? '-')).length),
  ]),
];

export const { pending: pendingScreen, applications: applicationsScreen } = listScreens(simpleTable, 'above');
