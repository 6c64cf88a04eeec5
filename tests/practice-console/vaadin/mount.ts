import '@vaadin/app-layout';
import './vaadin.css';
import { Notification } from '@vaadin/notification';
import { element } from '../../../src/practice/console/plain/element';
import type { Screen } from '../../../src/practice/console/plain/screen';
import type { ScreenName } from '../../../src/practice/console/state/route';
import type { ConsoleStore } from '../../../src/practice/console/state/store';
import { adminsScreen } from './admins-screen';
import { showDialogs } from './dialogs';
import { domainScreen } from './domain-screen';
import { applicationsScreen, pendingScreen } from './lists-screens';
import { sectionTabs, sideMenu } from './menus';
import { userScreen } from './user-screen';
import { usersScreen } from './users-screen';
import { workgroupsScreen } from './workgroups-screen';

const screens: Record<ScreenName, Screen> = {
  workgroups: workgroupsScreen,
  admins: adminsScreen,
  users: usersScreen,
  user: userScreen,
  pending: pendingScreen,
  applications: applicationsScreen,
  domain: domainScreen,
};

/** Vaadin's own components throughout: their texts stand in the light tree, what shows them in shadow roots. */
export function mountVaadinConsole(host: HTMLElement, store: ConsoleStore): void {
  let leave = new AbortController();

  const show = () => {
    leave.abort();
    leave = new AbortController();
    const { signal } = leave;
    const panel = element('div', { class: 'panel' });
    host.replaceChildren(layout(store, panel, signal));
    const render = () => panel.replaceChildren(screens[store.route.screen](store, signal));
    if (store.options.late === 0) {
      render();
      return;
    }
    panel.append(element('p', { class: 'soft', role: 'status' }, 'Loading…'));
    const timer = setTimeout(render, store.options.late);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  window.addEventListener('hashchange', show, { signal: store.ended });
  store.ended.addEventListener('abort', () => leave.abort());
  store.topics.on('rebuild', show);
  store.topics.on('notice', () =>
    Notification.show(store.notice, { position: 'bottom-start', duration: 4000 }),
  );
  show();
  showDialogs(store);
}

function layout(store: ConsoleStore, panel: HTMLElement, signal: AbortSignal): HTMLElement {
  const activity = element('span', {}, store.activity);
  store.topics.on('activity', () => activity.replaceChildren(store.activity), signal);
  const layout = element(
    'vaadin-app-layout',
    {},
    element('h1', { slot: 'navbar', class: 'brand' }, store.wording.consoleTitle),
    sectionTabs(store),
    element('span', { slot: 'navbar', class: 'account' }, `${store.domain} · Owen Owner`),
    sideMenu(store),
    panel,
    element('footer', { class: 'foot' }, 'Practice console with made-up people · ', activity),
  );
  return layout;
}
