// Lists that stand by themselves are those that wake the larger part of the script: the small one takes no
// others along. All are in `wording` as well, with their sources.
export const adminsMenu = ['Admins', 'Administrators', 'Overview'] as const;
export const usersMenu = ['Users'] as const;
export const pendingMenu = ['Pending Invites', 'Pending invites', 'Pending invitations'] as const;
export const applicationsMenu = ['Applications'] as const;
export const inviteUserTitle = ['Invite new user', 'Invite new users'] as const;
export const inviteAdministratorTitle = ['Invite to workgroup administration'] as const;
export const consoleNames = ['Workgroup Admin Console', 'IAM Console', 'Admin Console'] as const;
export const changeAccess = ['Change Access'] as const;
export const activeWorkgroup = ['Active Workgroup'] as const;
export const manageWorkgroups = ['Manage workgroups', 'Manage Workgroups'] as const;
export const consoleSigns = [
  'workgroup',
  'workgroups',
  'Admin Console',
  'IAM Console',
  'Change Access',
  'Allowed Email Suffixes',
] as const;
export const domainUserManagement = [
  'Allowed Email Suffixes',
  'Allowed Emails',
  'Domain Invitation',
] as const;

interface WakingWords {
  /** One such text is enough. */
  alone: readonly string[];
  /** One is enough at an address where the console may be shown. */
  onItsAddress: readonly string[];
  /** Texts of three of these families are enough: sister products have users and applications as well. */
  menu: readonly (readonly string[])[];
}

/**
 * What wakes the larger part of the script, wherever a page shows it. What it means is decided later.
 * @param own words that the admin has added, by the name of the list that they belong to
 */
export function wakingWords(own: readonly Record<string, readonly string[]>[] = []): WakingWords {
  const added = (list: string): string[] => own.flatMap((words) => words[list] ?? []);
  return {
    alone: Object.entries(alone).flatMap(([list, words]) => [...words, ...added(list)]),
    onItsAddress: [...consoleSigns, ...added('consoleSigns')],
    menu: Object.entries(menu).map(([list, words]) => [...words, ...added(list)]),
  };
}

const alone = {
  inviteUserTitle,
  inviteAdministratorTitle,
  domainUserManagement,
  consoleNames,
  changeAccess,
  activeWorkgroup,
  manageWorkgroups,
};
const menu = { adminsMenu, usersMenu, pendingMenu, applicationsMenu };
