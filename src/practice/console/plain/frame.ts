import type { ConsoleStore } from '../state/store';
import { domainSections, sectionPath } from '../state/wording';
import { element, setText } from './element';

interface Entry {
  label: string;
  path: string;
  current: boolean;
  /** Belongs to what is open, below the entries of the whole console. */
  inner?: boolean;
}

/** Header, menus and foot around the panel of a screen. The second generation writes its menus in capitals. */
export function renderFrame(store: ConsoleStore, panel: HTMLElement, signal: AbortSignal): Node {
  const { wording, route, options } = store;
  const inner = sideEntries(store).map((entry) => ({ ...entry, inner: options.wording === 'gen3' }));
  const side = options.wording === 'gen3' ? [...topEntries(store), ...inner] : inner;
  const header = element(
    'header',
    { class: 'top' },
    element('h1', { class: 'brand' }, wording.consoleTitle),
    options.wording === 'gen3' ? null : menu('Sections', topEntries(store), 'tabs'),
    element('span', { class: 'account' }, `${store.domain} · Owen Owner`),
  );
  const body = element('div', { class: 'body' });
  if (side.length > 0) body.append(menu(route.screen === 'domain' ? 'Domain' : 'Workgroup', side, 'side'));
  body.append(panel);

  const activity = element('span', {}, store.activity);
  store.topics.on('activity', () => setText(activity, store.activity), signal);
  const foot = element('footer', { class: 'foot' }, 'Practice console with made-up people · ', activity);

  const fragment = document.createDocumentFragment();
  fragment.append(header, body, foot);
  return fragment;
}

function menu(name: string, entries: Entry[], look: string): HTMLElement {
  const items = entries.map(({ label, path, current, inner }) =>
    element(
      'li',
      { class: inner ? 'inner' : null },
      element('a', { href: path, 'aria-current': current ? 'page' : null }, label),
    ),
  );
  return element('nav', { 'aria-label': name, class: look }, element('ul', {}, ...items));
}

function topEntries(store: ConsoleStore): Entry[] {
  const { wording, route, options } = store;
  const inDomain = route.screen === 'domain';
  const entry = (label: string, path: string, current: boolean): Entry => ({
    label: options.wording === 'gen2' ? label.toUpperCase() : label,
    path: store.hrefOf(path),
    current,
  });
  const workgroups = entry(wording.topMenu.workgroups, 'workgroups', !inDomain);
  if (options.tier === 'professional') return [workgroups];
  return [workgroups, entry(wording.topMenu.domain, 'domain/user-management', inDomain)];
}

function sideEntries(store: ConsoleStore): Entry[] {
  const { wording, route, options, workgroup } = store;
  if (route.screen === 'domain') {
    return domainSections.map((label) => ({
      label,
      path: store.hrefOf(`domain/${sectionPath(label)}`),
      current: route.section === sectionPath(label),
    }));
  }
  if (route.screen === 'workgroups') return [];
  const capitals = (label: string) => (options.wording === 'gen2' ? label.toUpperCase() : label);
  const entry = (label: string, path: string, current: boolean): Entry => ({
    label,
    path: store.hrefOf(`workgroups/${workgroup.id}/${path}`),
    current,
  });
  const { admins, users, pending, applications } = wording.menu;
  return [
    entry(capitals(admins), wording.adminsPath, route.screen === 'admins'),
    entry(capitals(users), 'users', route.screen === 'users' || route.screen === 'user'),
    ...(pending ? [entry(pending, 'pending', route.screen === 'pending')] : []),
    ...(applications ? [entry(applications, 'applications', route.screen === 'applications')] : []),
  ];
}
