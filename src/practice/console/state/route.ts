export type ScreenName = 'workgroups' | 'admins' | 'users' | 'user' | 'pending' | 'applications' | 'domain';

export interface Route {
  screen: ScreenName;
  workgroupId: string;
  userId: string;
  section: string;
}

const workgroupScreens: Record<string, ScreenName> = {
  admins: 'admins',
  overview: 'admins',
  users: 'users',
  pending: 'pending',
  applications: 'applications',
};

/** `prefix` is the part of the hash that belongs to the page around the console, such as `/admin`. */
export function parseRoute(hash: string, prefix = ''): Route {
  const path = hash.replace(/^#/, '').replace(/\?.*$/, '');
  const [area, second = '', third = '', fourth = ''] = path.slice(prefix.length).split('/').filter(Boolean);
  const route: Route = { screen: 'workgroups', workgroupId: '', userId: '', section: '' };
  if (area === 'domain') return { ...route, screen: 'domain', section: second || 'about' };
  if (area !== 'workgroups' || second === '') return route;
  if (third === 'users' && fourth !== '') {
    return { ...route, screen: 'user', workgroupId: second, userId: decodeURIComponent(fourth) };
  }
  // A workgroup opens on its administrators.
  return { ...route, screen: workgroupScreens[third] ?? 'admins', workgroupId: second };
}
