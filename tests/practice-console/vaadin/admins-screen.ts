import { element } from '../../../src/practice/console/plain/element';
import { renderedAgain, type Screen } from '../../../src/practice/console/plain/screen';
import { button, primary, simpleGrid } from './parts';

export const adminsScreen: Screen = (store, signal) => {
  const { workgroup, wording } = store;
  const list = element('div');
  renderedAgain(store, signal, list, () =>
    simpleGrid(
      'Administrators',
      [wording.nameColumn, wording.loginColumn, 'Role'],
      workgroup.admins.map(({ name, login, role }) => [name, login, role]),
    ),
  );
  const invite = button('Invite', () => store.openDialog('invite-admin'), primary);
  store.pressWatch.watchAdminInvite(invite);
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'bar' },
      element('h2', {}, workgroup.name),
      button('Change Settings', () => store.say('Settings are kept by the workgroup owner.')),
    ),
    element('p', { class: 'soft' }, `Owner: ${workgroup.owner}. ${workgroup.description}`),
    element('div', { class: 'bar' }, element('h3', {}, 'Administrators'), invite),
    list,
  );
};
