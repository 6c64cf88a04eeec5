import { ALLOWED_EMAILS, ALLOWED_SUFFIXES } from '../state/outcome';
import { DOMAIN_SECTIONS, sectionPath } from '../state/wording';
import { button, element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

export const domainScreen: Screen = (store, signal) => {
  const { section } = store.route;
  const title = DOMAIN_SECTIONS.find((name) => sectionPath(name) === section) ?? 'About';
  const screen = element('section', {}, element('h2', {}, title));
  if (title !== 'User management') {
    screen.append(element('p', {}, `${title} of the domain ${store.domain}.`));
    return screen;
  }
  const users = element('div');
  renderedAgain(store, signal, users, () =>
    simpleTable(
      'Users of the domain',
      ['Login ID', 'Name', 'Status'],
      store.workgroup.users.slice(0, 20).map(({ login, name }) => [login, name, 'Active']),
    ),
  );
  screen.append(
    element('h3', {}, 'Allowed Email Suffixes'),
    element('ul', {}, ...ALLOWED_SUFFIXES.map((suffix) => element('li', {}, suffix))),
    element('h3', {}, 'Allowed Emails'),
    element('ul', {}, ...ALLOWED_EMAILS.map((address) => element('li', {}, address))),
    element('h3', {}, 'Domain Invitation'),
    element('label', {}, 'Email', element('input', { type: 'email', placeholder: 'name@example.org' })),
    button('Invite', () => store.say('An invitation to the domain was sent.')),
    element('h3', {}, 'Users'),
    users,
  );
  return screen;
};
