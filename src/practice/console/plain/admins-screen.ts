import { button, element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

export const adminsScreen: Screen = (store, signal) => {
  const { workgroup, wording } = store;
  const list = element('div');
  renderedAgain(store, signal, list, () =>
    simpleTable(
      'Administrators',
      [wording.nameColumn, wording.loginColumn, 'Role'],
      workgroup.admins.map(({ name, login, role }) => [name, login, role]),
    ),
  );
  const invite = button('Invite', () => store.openDialog('invite-admin'), { class: 'primary' });
  store.pressWatch.watchAdminInvite(invite);
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'heading-row' },
      element('h2', {}, workgroup.name),
      button('Change Settings', () => store.say('Settings are kept by the workgroup owner.')),
    ),
    element(
      'dl',
      { class: 'facts' },
      ...fact('Owner', workgroup.owner),
      ...fact('Description', workgroup.description || '-'),
      ...fact('Created', workgroup.createdOn),
    ),
    element('div', { class: 'heading-row' }, element('h3', {}, 'Administrators'), invite),
    list,
  );
};

const fact = (term: string, text: string) => [element('dt', {}, term), element('dd', {}, text)];
