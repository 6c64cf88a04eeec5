import { element } from '../../../src/practice/console/plain/element';
import { renderedAgain, type Screen } from '../../../src/practice/console/plain/screen';
import { button, simpleGrid } from './parts';

/** The workgroups of one user, and the applications in them. */
export const userScreen: Screen = (store, signal) => {
  const host = element('section');
  renderedAgain(store, signal, host, () => {
    const { workgroup, route } = store;
    const user = workgroup.users.find(({ id }) => id === route.userId);
    if (!user) return element('p', {}, 'This user is no longer in the workgroup.');
    return element(
      'div',
      {},
      element('a', { href: store.hrefOf(`workgroups/${workgroup.id}/users`) }, 'Back'),
      element(
        'div',
        { class: 'bar' },
        element('h2', {}, user.name),
        button('Change Access', () => store.openDialog('change-access')),
      ),
      element('p', { class: 'soft' }, user.login),
      element('h3', {}, 'Workgroups'),
      simpleGrid('Workgroups', ['Workgroup', 'Owner'], [[workgroup.name, workgroup.owner]]),
      element('h3', {}, 'Applications'),
      simpleGrid(
        'Applications',
        ['Application', 'Access'],
        store.products.map(({ label }) => [label, user.access[label] ?? '-']),
      ),
    );
  });
  return host;
};
