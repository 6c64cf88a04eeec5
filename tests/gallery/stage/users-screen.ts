import { element } from './element';

/** The Users screen of a workgroup, as the assistant knows it. @param invite called when `Invite` is pressed */
export function usersScreen(invite: () => void): HTMLElement[] {
  const items = ['Admins', 'Users', 'Pending Invites', 'Applications'].map((name) =>
    element(
      'li',
      {},
      element('a', { href: '#', ...(name === 'Users' ? { 'aria-current': 'page' } : {}) }, name),
    ),
  );
  const row = element('tr', {}, element('td', {}, 'Ada Example'), element('td', {}, 'Has Access'));
  const heads = element('tr', {}, element('th', {}, 'Name'), element('th', {}, 'Sequence Hub - EU'));
  return [
    element('nav', { 'aria-label': 'Workgroup' }, element('ul', {}, ...items)),
    element(
      'main',
      {},
      element('h1', {}, 'Course A'),
      element('button', { type: 'button', onclick: invite }, 'Invite'),
      element('button', { type: 'button' }, 'Change Access'),
      element('button', { type: 'button' }, 'Remove'),
      element('table', {}, element('thead', {}, heads), element('tbody', {}, row)),
      element('p', { style: 'height: 1500px' }, 'The end of the page is far below.'),
    ),
  ];
}
