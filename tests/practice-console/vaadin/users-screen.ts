import { element, setText } from '../../../src/practice/console/plain/element';
import type { Screen } from '../../../src/practice/console/plain/screen';
import { button, primary } from './parts';
import { usersGrid } from './users-grid';

export const usersScreen: Screen = (store, signal) => {
  const change = button('Change Access', () => store.openDialog('change-access'));
  const remove = button('Remove', () => store.openDialog('remove'), { theme: 'error' });
  const count = element('span', { class: 'soft', role: 'status' });
  const update = () => {
    const chosen = store.selected.size;
    change.disabled = chosen === 0;
    remove.disabled = chosen === 0;
    setText(count, chosen === 0 ? `${store.workgroup.users.length} users` : `${chosen} selected`);
  };
  store.topics.on('data', update, signal);
  update();
  return element(
    'section',
    {},
    element('p', { class: 'soft' }, store.workgroup.name),
    element(
      'div',
      { class: 'bar' },
      element('h2', {}, store.wording.menu.users),
      count,
      button('Invite', () => store.openDialog('invite-user'), primary),
      change,
      remove,
    ),
    usersGrid(store, signal),
  );
};
