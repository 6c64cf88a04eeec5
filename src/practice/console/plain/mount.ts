import './plain.css';
import type { ScreenName } from '../state/route';
import type { ConsoleStore } from '../state/store';
import { adminsScreen } from './admins-screen';
import { showDialogs } from './dialogs';
import { domainScreen } from './domain-screen';
import { element } from './element';
import { renderFrame } from './frame';
import { applicationsScreen, pendingScreen } from './lists-screens';
import { showNotices } from './notices';
import type { Screen } from './screen';
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

export function mountPlainConsole(host: HTMLElement, store: ConsoleStore): void {
  const app = element('div', { class: `console ${store.options.wording}` });
  host.replaceChildren(app);
  let leave = new AbortController();

  const show = () => {
    leave.abort();
    leave = new AbortController();
    const { signal } = leave;
    const panel = element('main', { class: 'panel' });
    app.replaceChildren(renderFrame(store, panel, signal));
    const render = () => panel.replaceChildren(screens[store.route.screen](store, signal));
    if (store.options.late === 0) {
      render();
      return;
    }
    panel.append(element('p', { class: 'loading', role: 'status' }, 'Loading…'));
    const timer = setTimeout(render, store.options.late);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  window.addEventListener('hashchange', show, { signal: store.ended });
  store.ended.addEventListener('abort', () => leave.abort());
  store.topics.on('rebuild', show);
  show();
  showDialogs(store);
  showNotices(store);
}
