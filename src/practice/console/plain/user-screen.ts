import { button, element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

/** The workgroups of one user, and the applications in them. */
export const userScreen: Screen = (store, signal) => {
  const host = element('section');
  renderedAgain(store, signal, host, () => {
    const { workgroup, route } = store;
    const user = workgroup.users.find(({ id }) => id === route.userId);
    if (!user) return element('p', {}, 'This user is no longer in the workgroup.');
    const details = element('div');
    details.append(
      element('a', { href: store.hrefOf(`workgroups/${workgroup.id}/users`), class: 'above' }, '‹ Back'),
      element(
        'div',
        { class: 'heading-row' },
        element('h2', {}, user.name),
        button('Change Access', () => store.openDialog('change-access')),
      ),
      element('p', {}, user.login),
      simpleTable('Workgroups', ['Workgroup', 'Owner'], [[workgroup.name, workgroup.owner]]),
      simpleTable(
        'Applications of the workgroup',
        ['Application', 'Access'],
        store.products.map(({ label }) => [label, user.access[label] ?? '-']),
      ),
    );
    return details;
  });
  return host;
};
