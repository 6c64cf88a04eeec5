import '@vaadin/side-nav';
import '@vaadin/tabs';
import '@vaadin/tabs/vaadin-tab';
import { element } from '../../../src/practice/console/plain/element';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { domainSections, sectionPath } from '../../../src/practice/console/state/wording';

interface Entry {
  label: string;
  path: string;
  current: boolean;
}

/** The two sections of the console at the top; the third generation has them in the menu at the side. */
export function sectionTabs(store: ConsoleStore): HTMLElement | null {
  if (store.options.wording === 'gen3') return null;
  const entries = topEntries(store);
  const tabs = entries.map(({ label, path }) =>
    element('vaadin-tab', {}, element('a', { href: path, tabindex: -1 }, label)),
  );
  const bar = element('vaadin-tabs', { slot: 'navbar', 'aria-label': 'Sections' }, ...tabs);
  bar.selected = entries.findIndex(({ current }) => current);
  return bar;
}

export function sideMenu(store: ConsoleStore): HTMLElement | null {
  const inner = store.route.screen === 'domain' ? domainEntries(store) : workgroupEntries(store);
  const entries = store.options.wording === 'gen3' ? topEntries(store) : inner;
  if (entries.length === 0) return null;
  const items = entries.map((entry) => {
    const item = navItem(entry);
    const isOpen = store.options.wording === 'gen3' && entry.current;
    if (isOpen) item.append(...inner.map((child) => navItem(child, 'children')));
    if (isOpen) item.expanded = true;
    return item;
  });
  return element('vaadin-side-nav', { slot: 'drawer', 'aria-label': 'Menu' }, ...items);
}

function navItem({ label, path, current }: Entry, slot?: string) {
  const item = element('vaadin-side-nav-item', { slot: slot ?? null }, label);
  // The library compares path and query of the address; the routes of this console stand in its hash.
  Object.defineProperty(item, '__isCurrent', { value: () => current });
  item.path = path;
  return item;
}

function topEntries(store: ConsoleStore): Entry[] {
  const { wording, route, options } = store;
  const inDomain = route.screen === 'domain';
  const shouted = (label: string) => (options.wording === 'gen2' ? label.toUpperCase() : label);
  const entry = (label: string, path: string, current: boolean) => ({
    label: shouted(label),
    path: store.hrefOf(path),
    current,
  });
  const workgroups = entry(wording.topMenu.workgroups, 'workgroups', !inDomain);
  if (options.tier === 'professional') return [workgroups];
  return [workgroups, entry(wording.topMenu.domain, 'domain/user-management', inDomain)];
}

function domainEntries(store: ConsoleStore): Entry[] {
  return domainSections.map((label) => ({
    label,
    path: store.hrefOf(`domain/${sectionPath(label)}`),
    current: store.route.section === sectionPath(label),
  }));
}

function workgroupEntries(store: ConsoleStore): Entry[] {
  const { screen } = store.route;
  if (screen === 'workgroups') return [];
  const { admins, users, pending, applications } = store.wording.menu;
  const entry = (label: string, path: string, current: boolean): Entry => ({
    label,
    path: store.hrefOf(`workgroups/${store.workgroup.id}/${path}`),
    current,
  });
  return [
    entry(admins, store.wording.adminsPath, screen === 'admins'),
    entry(users, 'users', screen === 'users' || screen === 'user'),
    ...(pending ? [entry(pending, 'pending', screen === 'pending')] : []),
    ...(applications ? [entry(applications, 'applications', screen === 'applications')] : []),
  ];
}
