import '@vaadin/text-field';
import { element } from '../../../src/practice/console/plain/element';
import { renderedAgain, type Screen } from '../../../src/practice/console/plain/screen';
import { allowedEmails, allowedSuffixes } from '../../../src/practice/console/state/outcome';
import { domainSections, sectionPath } from '../../../src/practice/console/state/wording';
import { button, simpleGrid } from './parts';

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
    simpleGrid(
      'Users of the domain',
      ['Login ID', 'Name', 'Status'],
      store.workgroup.users.slice(0, 20).map(({ login, name }) => [login, name, 'Active']),
    ),
  );
  const list = (name: string, entries: readonly string[]) =>
    simpleGrid(
      name,
      [name],
      entries.map((entry) => [entry]),
    );
  screen.append(
    element('h3', {}, 'Allowed Email Suffixes'),
    list('Suffix', allowedSuffixes),
    element('h3', {}, 'Allowed Emails'),
    list('Email', allowedEmails),
    element('h3', {}, 'Domain Invitation'),
    element('vaadin-text-field', { label: 'Email', placeholder: 'name@example.org' }),
    button('Invite', () => store.say('An invitation to the domain was sent.')),
    element('h3', {}, 'Users'),
    users,
  );
  return screen;
};
