// Lists that stand by themselves are those that wake the larger part of the script: the small one takes no
// others along. All are in `wording` as well, with their sources.
export const administratorsHeading = ['Administrators', 'Workgroup administrators'] as const;
export const pendingMenu = ['Pending Invites', 'Pending invites', 'Pending invitations'] as const;
export const inviteUserTitle = ['Invite new user', 'Invite new users'] as const;
export const consoleNames = ['Workgroup Admin Console', 'IAM Console', 'Admin Console'] as const;
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

/**
 * Words that wake the larger part of the script, wherever a page shows one in a heading or a control. What
 * they mean is decided later.
 */
export const wakingWords = (): readonly string[] =>
  [
    administratorsHeading,
    pendingMenu,
    inviteUserTitle,
    domainUserManagement,
    consoleNames,
    consoleSigns,
  ].flat();
