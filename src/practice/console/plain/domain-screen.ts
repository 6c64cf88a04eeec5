import { allowedEmails, allowedSuffixes } from '../state/outcome';
import { domainSections, sectionPath } from '../state/wording';
import { button, element } from './element';
import { renderedAgain, type Screen } from './screen';
import { simpleTable } from './tables';

export const domainScreen: Screen = (store, signal) => {
  const { section } = store.route;
  const title = domainSections.find((name) => sectionPath(name) === section) ?? 'About';
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
    element('ul', {}, ...allowedSuffixes.map((suffix) => element('li', {}, suffix))),
    element('h3', {}, 'Allowed Emails'),
    element('ul', {}, ...allowedEmails.map((address) => element('li', {}, address))),
    element('h3', {}, 'Domain Invitation'),
    element('label', {}, 'Email', element('input', { type: 'email', placeholder: 'name@example.org' })),
    button('Invite', () => store.say('An invitation to the domain was sent.')),
    element('h3', {}, 'Users'),
    users,
  );
  return screen;
};
