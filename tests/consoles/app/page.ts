import type { Kit } from './kit';
import { menuOf } from './menus';
import { screenMakers } from './screens/screens';
import { type Screen, workgroupName } from './state/console-state';

const routes: Record<Screen, string> = {
  workgroups: 'workgroups',
  admins: 'workgroups/wg-7/admins',
  users: 'workgroups/wg-7/users',
  pending: 'workgroups/wg-7/pending-invites',
  applications: 'workgroups/wg-7/applications',
  details: 'workgroups/wg-7/users/u0',
  domain: 'domain/user-management',
  elsewhere: '',
};
const ofWorkgroup: ReadonlySet<Screen> = new Set(['admins', 'users', 'pending', 'applications']);
const usualPath = location.pathname;

/** Draws the page around the screens, and the screen that the state says is shown. */
export function drawPage(kit: Kit): void {
  const { state } = kit;
  const root = kit.make('div', { id: 'app' });
  document.body.append(root);
  const draw = (): void => {
    const isElsewhere = state.screen === 'elsewhere';
    document.title = isElsewhere ? 'Projects' : kit.speak(kit.words.console);
    root.replaceChildren(...(isElsewhere ? elsewherePage(kit) : consolePage(kit)));
  };
  const show = (): void => {
    const path = state.screen === 'elsewhere' ? '/ica/projects' : usualPath;
    history.replaceState(null, '', `${path}#/${routeOf(kit, state.screen)}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    // What was shown goes at once, what is shown comes when its data are there.
    root.replaceChildren(kit.make('div', { named: 'spinner' }, '…'));
    const { screen } = state;
    kit.later(() => screen === state.screen && draw(), true);
  };
  state.on('screen', show);
  show();
}

/** A console that speaks another language does so in its address too. */
function routeOf(kit: Kit, screen: Screen): string {
  const parts = routes[screen].split('/');
  return kit.is.speech === 'documented'
    ? parts.join('/')
    : parts.map((part) => spokenRoute(kit, part)).join('/');
}

function spokenRoute(kit: Kit, part: string): string {
  const text = `${part.charAt(0).toUpperCase()}${part.slice(1)}`.replace('-', ' ');
  return kit.speak(text).toLowerCase().replaceAll(' ', '-');
}

function consolePage(kit: Kit): HTMLElement[] {
  const { state, words } = kit;
  const isInWorkgroup = ofWorkgroup.has(state.screen) || state.screen === 'details';
  const top = menuOf(
    kit,
    [
      { text: words.top.workgroups, screen: 'workgroups' },
      { text: words.top.domain, screen: 'domain' },
    ],
    isInWorkgroup ? 'workgroups' : state.screen,
  );
  const banner = kit.make(
    'header',
    { named: 'banner' },
    kit.make('span', { named: 'product', isSign: true }, kit.say(words.console)),
    kit.make('span', { named: 'account' }, 'Owen Owner'),
  );
  const content = kit.make('div', { named: 'content' }, ...screenMakers[state.screen](kit));
  const main = kit.make(
    'main',
    { named: 'main', looks: 'display:flex;gap:16px' },
    ...sideMenu(kit),
    kit.wrap(content),
  );
  const name = isInWorkgroup && kit.make('h1', { named: 'workgroup name' }, workgroupName);
  return [banner, top, ...(name ? [name] : []), main];
}

function sideMenu(kit: Kit): HTMLElement[] {
  const { state, words } = kit;
  if (!ofWorkgroup.has(state.screen)) return [];
  const items: [string | null, Screen][] = [
    [words.admins, 'admins'],
    [words.users, 'users'],
    [words.pending, 'pending'],
    [words.applications, 'applications'],
  ];
  const there = items.flatMap(([text, screen]) => (text === null ? [] : [{ text, screen }]));
  return [menuOf(kit, there, state.screen)];
}

function elsewherePage(kit: Kit): HTMLElement[] {
  const items = ['Runs', 'Projects', 'Settings'].map((text) =>
    kit.make('li', {}, kit.make('a', { href: '#' }, text)),
  );
  return [
    kit.make('header', {}, 'Connected Analytics'),
    kit.make('nav', {}, kit.make('ul', {}, ...items)),
    kit.make('main', {}, ...screenMakers.elsewhere(kit)),
  ];
}
