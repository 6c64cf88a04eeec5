import { regionCodes } from './hub-hosts';
import type { ScreenId } from './screens';

/** The screens that the admin can show. */
export const taughtScreens = [
  'users',
  'admins',
  'pendingInvites',
  'applications',
  'userDetails',
  'workgroupList',
  'domainUserManagement',
] as const satisfies readonly ScreenId[];

/** Places of which an anchor is kept, by the names that the page map keeps them under. */
export const taughtPlaces = [
  ...taughtScreens.map((screen) => `screen_${screen}` as const),
  'inviteDialog',
  'usersEntry',
  'inviteButton',
  'addressBox',
  'usersTable',
  ...regionCodes.map((code) => `product_${code}` as const),
] as const;
export type TaughtPlace = (typeof taughtPlaces)[number];

/** What is shown and kept as words: whether a column is an application, what means no access, and what an invite gives. */
const taughtWords = ['column', 'noAccess', 'hasAccess'] as const;

/** All that the admin can show in a page. */
export type Teachable = TaughtPlace | (typeof taughtWords)[number];

/** Whether that is something that the admin can show. */
export function isTeachable(name: string): name is Teachable {
  return ([...taughtPlaces, ...taughtWords] as readonly string[]).includes(name);
}
